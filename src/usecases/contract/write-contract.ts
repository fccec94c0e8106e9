import { Obstacle } from '../../failure.ts';
import { joinPath } from '../../manifest/job-files.ts';
import type { EnvironmentName, Manifest } from '../../manifest/manifest.ts';
import type { Ports } from '../../ports/ports.ts';
import type { WorkspaceWriter } from '../../ports/workspace-writer.ts';
import { contractText } from '../../workspace/contract/contract-text.ts';
import { forEnvironment } from '../../workspace/for-environment.ts';
import { resolveEnvironment } from '../../workspace/resolve-environment.ts';
import { connectionsUsed } from '../connections-used.ts';
import { failureOfFindings, failureOfMissing } from '../refused-run.ts';
import { type RunSource, workingSource } from '../run-source.ts';
import { jobTables } from '../stage-data/job-tables.ts';
import { type FoundTable, type OutputTables, readOutputTables } from './output-tables.ts';

export interface ContractRequest {
  readonly job: string;
  /** Whose database is asked what the tables look like. */
  readonly environment: EnvironmentName;
}

/** The JSON shape of `datajob contract`. */
export interface ContractOutcome {
  readonly job: string;
  readonly environment: EnvironmentName;
  /** Path of the manifest. */
  readonly manifest: string;
  /** Written files; empty when nothing was. */
  readonly written: readonly string[];
  /** Files that are there already: then nothing was written. */
  readonly existing: readonly string[];
  readonly tables: readonly ContractTable[];
  /** Tables that the database does not have. */
  readonly missing: readonly string[];
}

export interface ContractTable {
  /** As the manifest names it, or may. */
  readonly table: string;
  /** Value of `contract` in its output. */
  readonly contract: string;
  /** Whether `outputs` has it already, so that only `contract` is to be added. */
  readonly declared: boolean;
}

/**
 * Writes a contract of the tables that a job writes and that have none, as they are in the database of an
 * environment. Nothing is overwritten. Rejects with `Obstacle`: `usage` for an unknown job, `config` when there is no
 * table to describe, `database` when it cannot be asked.
 */
export async function writeContract(
  request: ContractRequest,
  ports: Ports,
  writer: WorkspaceWriter,
  signal: AbortSignal,
): Promise<ContractOutcome> {
  const source = await workingSource(request.job, ports);
  if ('findings' in source) {
    const { message, hint, file, line } = failureOfFindings(source.findings);
    throw new Obstacle('config', `${message} (${file}:${line})`, hint === undefined ? {} : { hint });
  }
  const manifest = forEnvironment(source.job.manifest, request.environment);
  const { found, missing } = await tablesOf(manifest, source, { request, ports, signal });
  if (found.length === 0) throw nothingFound(request, missing);
  const contract = `${manifest.name}.odcs.yaml`;
  const path = joinPath(source.job.folder, contract);
  const create = new Map([[path, textOf(manifest, found)]]);
  const { existing } = await writer.write({ create, append: new Map() });
  return {
    ...request,
    manifest: source.job.file,
    written: existing.length > 0 ? [] : [path],
    existing,
    tables: found.map(({ table, declared }) => ({ table, contract, declared })),
    missing,
  };
}

async function tablesOf(
  manifest: Manifest,
  { config, job, tree }: RunSource,
  { request, ports, signal }: { request: ContractRequest; ports: Ports; signal: AbortSignal },
): Promise<OutputTables> {
  const configured = config.environments[request.environment];
  const names = connectionsUsed(manifest, configured);
  const { resolved, missing } = resolveEnvironment(configured, ports.variables, names);
  if (!resolved) {
    const { message, hint } = failureOfMissing(configured.name, missing);
    throw new Obstacle('config', message, hint === undefined ? {} : { hint });
  }
  const { written } = await jobTables({ ...job, manifest }, { environment: resolved, configured, tree });
  const described = new Set(
    written.filter(({ output }) => output?.contract !== undefined).map(({ sql }) => sql),
  );
  const left = written.filter(({ sql }) => !described.has(sql));
  if (left.length === 0) throw noTables(request.job, described.size);
  return readOutputTables(left, manifest, resolved, { ports, signal });
}

function textOf({ name, team, description }: Manifest, found: readonly FoundTable[]): string {
  return contractText({
    ...{ id: name, name, team },
    ...(description === undefined ? {} : { description }),
    tables: found.map(({ draft }) => draft),
  });
}

function noTables(job: string, described: number): Obstacle {
  if (described > 0) return new Obstacle('config', `Every table that ${job} writes has a contract.`);
  const hint = 'Name them: `outputs: [{ table: analytics.orders }]`.';
  return new Obstacle('config', `The SQL of ${job} shows no table that it writes.`, { hint });
}

function nothingFound({ job, environment }: ContractRequest, missing: readonly string[]): Obstacle {
  const which = environment === 'local' ? '' : ` --env ${environment}`;
  const hint = `Run the job first: datajob run ${job}${which}. Or ask a database that has them, with \`--env\`.`;
  return new Obstacle('config', `The database of ${environment} has no table ${missing.join(', ')}.`, {
    hint,
  });
}
