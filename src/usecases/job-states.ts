import type { Manifest, Step, TemplateStep } from '../manifest/manifest.ts';
import type { JobSql, JobState } from '../plan/job-state.ts';
import type { JobVersion } from '../plan/job-version.ts';
import type { EngineName } from '../sql/dialect.ts';
import type { Config } from '../workspace/config.ts';
import { forEnvironment } from '../workspace/for-environment.ts';
import { connectionFor } from '../workspace/resolve-environment.ts';
import { templateFolder } from '../workspace/template-reference.ts';
import type { ComparedSide } from './change-set.ts';

/** The states of jobs on one side by name, with the files of their steps read in one go. */
export async function readJobStates(
  names: ReadonlySet<string>,
  { jobs, config, tree }: ComparedSide,
): Promise<ReadonlyMap<string, JobState>> {
  const wanted = jobs.filter(({ job }) => names.has(job.manifest.name));
  if (wanted.length === 0 || config === undefined) return new Map();
  const texts = await tree.read([...new Set(wanted.flatMap(filesOfSteps))]);
  return new Map(wanted.map((version) => [version.job.manifest.name, stateOf(version, config, texts)]));
}

function filesOfSteps(version: JobVersion): string[] {
  return version.job.manifest.steps.flatMap((step) => {
    if (step.kind === 'uses') return templateFiles(step, version);
    return 'file' in step && step.file !== undefined ? [step.file] : [];
  });
}

/** The bundle holds the files of the templates that its job uses. */
function templateFiles({ template }: TemplateStep, { files }: JobVersion): string[] {
  const folder = `${templateFolder(template)}/`;
  return files.filter(
    (file) => file.startsWith(folder) && file.endsWith('.sql') && !file.slice(folder.length).includes('/'),
  );
}

function stateOf(version: JobVersion, config: Config, all: ReadonlyMap<string, string>): JobState {
  const manifest = forEnvironment(version.job.manifest, 'production');
  const texts = new Map(filesOfSteps(version).flatMap((file) => [...entryOf(file, all)]));
  const teams = new Map(Object.entries(config.teams ?? {}));
  return {
    manifest,
    texts,
    sql: manifest.steps.flatMap((step) => sqlOf(step, { version, manifest, config, texts })),
    teamEmail: teams.get(manifest.team)?.email ?? [],
  };
}

interface StepPlace {
  readonly version: JobVersion;
  readonly manifest: Manifest;
  readonly config: Config;
  readonly texts: ReadonlyMap<string, string>;
}

function sqlOf(step: Step, { version, manifest, config, texts }: StepPlace): JobSql[] {
  if (step.kind === 'python' || step.kind === 'run') return [];
  const engine = engineOf(manifest, step.connection, config);
  const params = Object.entries(manifest.params).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  const values = Object.fromEntries(params);
  if (step.kind === 'query') {
    const { file, line } = step.sqlOrigin;
    return [{ file, line, text: step.sql, engine, values }];
  }
  const inputs =
    step.kind === 'uses' ? Object.entries(step.with).map(([key, value]) => [key, String(value)]) : [];
  const files = step.kind === 'uses' ? templateFiles(step, version) : [step.file];
  return files
    .flatMap((file) => [...entryOf(file, texts)])
    .map(([file, text]) => ({
      ...{ file, line: 1, text, engine },
      values: step.kind === 'uses' ? Object.fromEntries(inputs) : values,
    }));
}

function* entryOf(file: string, texts: ReadonlyMap<string, string>): Iterable<readonly [string, string]> {
  const text = texts.get(file);
  if (text !== undefined) yield [file, text];
}

function engineOf(manifest: Manifest, connection: string | undefined, config: Config): EngineName {
  const { production } = config.environments;
  const name = connectionFor(manifest, connection, production);
  return (name === undefined ? undefined : production.connections[name]?.type) ?? 'postgres';
}
