import type { FileTree } from '../../ports/file-tree.ts';
import type { GitHub } from '../../ports/github/github.ts';
import type {
  ActionsSettings,
  BranchRules,
  EnvironmentSettings,
} from '../../ports/github/repository-settings.ts';
import { codeownersPaths } from './codeowners.ts';
import { workflowPath } from './judge-workflow.ts';
import { look, type Seen } from './seen.ts';

/** What GitHub and the repository's own files say. */
export interface Facts {
  readonly defaultBranch: string;
  readonly archived: boolean;
  readonly actions: Seen<ActionsSettings>;
  readonly rules: Seen<BranchRules>;
  readonly environments: Seen<readonly EnvironmentSettings[]>;
  readonly secrets: Readonly<Record<SecretPlace, Seen<ReadonlySet<string>>>>;
  readonly stateBranches: readonly StateBranch[];
  readonly codeownersErrors: Seen<
    readonly { readonly line: number; readonly message: string; readonly path: string }[]
  >;
  /** The workflow and CODEOWNERS, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** `everywhere`: every job of the repository can read it. */
export type SecretPlace = 'everywhere' | 'staging' | 'production';

export interface StateBranch {
  readonly name: string;
  readonly exists: Seen<boolean>;
  readonly rules: Seen<BranchRules>;
}

/** `tree` is that of the whole repository. `stateBranches` are empty when the state is kept elsewhere. */
export async function gatherFacts(
  { settings }: Pick<GitHub, 'settings'>,
  tree: FileTree,
  stateBranches: readonly string[],
): Promise<Facts> {
  const { defaultBranch, archived } = await settings.repository();
  const environments = await look('the environments', settings.environments());
  // Where the environments cannot be seen theirs are asked for all the same.
  const has = (environment: string): boolean =>
    'unseen' in environments || environments.value.some(({ name }) => name.toLowerCase() === environment);
  const secretsOf = (environment: string | undefined) =>
    look(
      environment === undefined ? 'the names of secrets' : `the names of secrets for ${environment}`,
      settings.secretNames(environment),
    );
  const [actions, rules, everywhere, staging, production, codeownersErrors] = await Promise.all([
    look('the settings of Actions', settings.actions()),
    look(`the rules for ${defaultBranch}`, settings.branchRules(defaultBranch)),
    secretsOf(undefined),
    has('staging') ? secretsOf('staging') : undefined,
    has('production') ? secretsOf('production') : undefined,
    look("GitHub's reading of CODEOWNERS", settings.codeownersErrors()),
  ]);
  return {
    defaultBranch,
    archived,
    actions,
    rules,
    environments,
    secrets: { everywhere, staging: staging ?? everywhere, production: production ?? everywhere },
    stateBranches: await Promise.all(stateBranches.map((name) => stateBranch(settings, name))),
    codeownersErrors,
    files: await tree.read([workflowPath, ...codeownersPaths]),
  };
}

async function stateBranch(settings: GitHub['settings'], name: string): Promise<StateBranch> {
  const [exists, rules] = await Promise.all([
    look(`the branch ${name}`, settings.hasBranch(name)),
    look(`the rules for ${name}`, settings.branchRules(name)),
  ]);
  return { name, exists, rules };
}
