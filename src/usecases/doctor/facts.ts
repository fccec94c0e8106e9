import type { GitHub } from '../../ports/github/github.ts';
import type {
  ActionsSettings,
  BranchRules,
  EnvironmentSettings,
} from '../../ports/github/repository-settings.ts';
import type { Ports } from '../../ports/ports.ts';
import { environmentNames } from '../workflow/environment-names.ts';
import { reportWorkflowPath } from '../workflow/report-workflow-text.ts';
import { workflowPath } from '../workflow/workflow-text.ts';
import { codeownersPaths } from './codeowners.ts';
import { look, type Seen } from './seen.ts';

/** What GitHub and the repository's own files say. */
export interface Facts {
  readonly defaultBranch: string;
  readonly archived: boolean;
  readonly private: boolean;
  readonly actions: Seen<ActionsSettings>;
  readonly rules: Seen<BranchRules>;
  readonly environments: Seen<readonly EnvironmentSettings[]>;
  readonly secrets: Readonly<Record<SecretPlace, Seen<ReadonlySet<string>>>>;
  readonly stateBranches: readonly StateBranch[];
  readonly codeownersErrors: Seen<
    readonly { readonly line: number; readonly message: string; readonly path: string }[]
  >;
  /** The workflows and CODEOWNERS of the working tree, by path in the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** The same on GitHub's default branch, which decides. */
  readonly merged: Seen<ReadonlyMap<string, string>>;
}

/** `everywhere`: every job of the repository can read it; else what a job with that environment can read. */
export type SecretPlace = 'everywhere' | keyof typeof environmentNames;

export interface StateBranch {
  readonly name: string;
  readonly exists: Seen<boolean>;
  readonly rules: Seen<BranchRules>;
}

export interface FactPorts extends Pick<Ports, 'repositoryFiles'> {
  readonly github: Pick<GitHub, 'settings'>;
}

/** `stateBranches` are empty when the state is kept elsewhere. */
export async function gatherFacts(
  { github: { settings }, repositoryFiles }: FactPorts,
  stateBranches: readonly string[],
): Promise<Facts> {
  const repository = await settings.repository();
  const { defaultBranch } = repository;
  const environments = await look('the environments', settings.environments());
  // Where the environments cannot be seen theirs are asked for all the same.
  const has = (environment: string): boolean =>
    'unseen' in environments || environments.value.some(({ name }) => name.toLowerCase() === environment);
  const secretsOf = (environment: string | undefined) =>
    look(
      environment === undefined ? 'the names of secrets' : `the names of secrets for ${environment}`,
      settings.secretNames(environment),
    );
  const ofEnvironment = (environment: string) => (has(environment) ? secretsOf(environment) : undefined);
  const [actions, rules, everywhere, staging, promotion, runs, codeownersErrors, merged] = await Promise.all([
    look('the settings of Actions', settings.actions()),
    look(`the rules for ${defaultBranch}`, settings.branchRules(defaultBranch)),
    secretsOf(undefined),
    ofEnvironment(environmentNames.staging),
    ofEnvironment(environmentNames.promotion),
    ofEnvironment(environmentNames.runs),
    look("GitHub's reading of CODEOWNERS", settings.codeownersErrors()),
    look(
      `the files on ${defaultBranch}`,
      readFiles((path) => settings.file(path)),
    ),
  ]);
  return {
    ...repository,
    actions,
    rules,
    environments,
    secrets: {
      everywhere,
      staging: staging ?? everywhere,
      promotion: promotion ?? everywhere,
      runs: runs ?? everywhere,
    },
    stateBranches: await Promise.all(stateBranches.map((name) => stateBranch(settings, name))),
    codeownersErrors,
    files: await readFiles((path) => repositoryFiles.read(path)),
    merged,
  };
}

const paths: readonly string[] = [workflowPath, reportWorkflowPath, ...codeownersPaths];

async function readFiles(
  read: (path: string) => Promise<string | undefined>,
): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(paths.map(async (path) => [path, await read(path)] as const));
  return new Map(texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
}

async function stateBranch(settings: GitHub['settings'], name: string): Promise<StateBranch> {
  const [exists, rules] = await Promise.all([
    look(`the branch ${name}`, settings.hasBranch(name)),
    look(`the rules for ${name}`, settings.branchRules(name)),
  ]);
  return { name, exists, rules };
}
