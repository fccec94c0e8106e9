import { DatabaseError } from '../../ports/database.ts';
import type { Ports } from '../../ports/ports.ts';
import type { RunResult } from '../../run/result.ts';
import type { RunRequest } from '../../run/run-request.ts';
import type { ConnectionConfig } from '../../workspace/config.ts';
import { databaseKey } from '../../workspace/connection-text.ts';
import type { Job } from '../../workspace/workspace.ts';
import { onCopy } from './copy-session.ts';
import { type DataDiff, diffCopies } from './diff-copies.ts';
import { keyOfTable } from './how-compared.ts';
import { type JobTables, jobTables, type TablesRequest } from './job-tables.ts';
import { type SentStatements, sentStatements } from './sent-statements.ts';
import { type StrayTable, withStrays } from './stray-failure.ts';
import { lookForStrays, type WatchedCopy, watchCopy } from './watched-copy.ts';

export interface StagedDataRequest extends TablesRequest {
  /** In the order in which they will run. */
  readonly jobs: readonly Job[];
}

/** What jobs do to the copies of staging. */
export interface StagedData {
  /** Runs a job and fails its result when it wrote elsewhere. */
  around(job: Job, run: (watch: Pick<RunRequest, 'onStatement'>) => Promise<RunResult>): Promise<RunResult>;
  /** Tables as they were when the copies were made, and as the jobs that succeeded left them. */
  diff(results: readonly RunResult[]): Promise<DataDiff>;
}

/** Keeps the tables that the jobs will write and remembers all others, before anything runs. */
export async function watchStagedData(
  request: StagedDataRequest,
  ports: Pick<Ports, 'databases'>,
  signal: AbortSignal,
): Promise<StagedData> {
  const tables = new Map<string, JobTables>();
  for (const job of request.jobs) tables.set(job.manifest.name, await jobTables(job, request));
  const all = [...tables.values()];
  const notes: string[] = [];
  const watch: Watch = {
    tables,
    copies: [],
    sent: new Map(),
    notes,
    tools: { databases: ports.databases, signal },
  };
  for (const place of placesOf(request.environment.connections)) {
    const asked = { ...place, expected: expectedOn(place.names, all), open: openTo(all, place.names) };
    const copy = await unlessDatabaseFails(
      `Connection ${place.names[0]} is not watched, so it has no diff`,
      notes,
      () => onCopy(place.connection, watch.tools, (context) => watchCopy(asked, context)),
    );
    if (copy !== undefined) watch.copies.push(copy);
  }
  const engineOf = (name: string) => request.environment.connections[name]?.type;
  return {
    around: async (job, run) => {
      const statements = sentStatements(engineOf);
      watch.sent.set(job.manifest.name, statements);
      const result = await run({ onStatement: statements.take });
      return signal.aborted ? result : judged(result, job, statements, watch);
    },
    diff: async (results) => {
      const done = await diffCopies({ ...watch, results });
      return { diff: done.diff, notes: [...notes, ...done.notes] };
    },
  };
}

interface Watch {
  /** By job, in the order of the runs. */
  readonly tables: ReadonlyMap<string, JobTables>;
  readonly copies: WatchedCopy[];
  readonly sent: Map<string, SentStatements>;
  readonly notes: string[];
  readonly tools: Pick<Ports, 'databases'> & { readonly signal: AbortSignal };
}

async function judged(
  result: RunResult,
  job: Job,
  statements: SentStatements,
  { tables, copies, notes, tools }: Watch,
): Promise<RunResult> {
  const { name } = job.manifest;
  const own = tables.get(name);
  if (own === undefined) return result;
  const later = [...tables.values()].slice([...tables.keys()].indexOf(name) + 1);
  const strays: StrayTable[] = [];
  for (const copy of copies) {
    const mayWrite = { now: allowed(own, statements, copy.names), allLater: openTo(later, copy.names) };
    const found = await unlessDatabaseFails(
      `What else ${name} wrote on ${copy.names[0]} is not known`,
      notes,
      () => onCopy(copy.connection, tools, (context) => lookForStrays(copy, mayWrite, context)),
    );
    strays.push(...(found ?? []).map((stray) => ({ ...stray, copy })));
  }
  return withStrays(result, { job, strays, own, statements });
}

interface Place {
  readonly connection: ConnectionConfig;
  readonly names: string[];
}

/** Two names for one database are one place. */
function placesOf(connections: Readonly<Record<string, ConnectionConfig>>): Place[] {
  const places = new Map<string, Place>();
  for (const [name, connection] of Object.entries(connections)) {
    const key = databaseKey(connection);
    const place = places.get(key) ?? { connection, names: [] };
    place.names.push(name);
    places.set(key, place);
  }
  return [...places.values()];
}

function expectedOn(names: readonly string[], jobs: readonly JobTables[]) {
  return jobs.flatMap((job) =>
    job.written
      .filter(({ connection }) => names.includes(connection))
      .map((written) => ({ sql: written.sql, key: keyOfTable(written, job) })),
  );
}

/** What every one of these jobs may write. */
function openTo(jobs: readonly JobTables[], names: readonly string[]): string[] {
  const [first, ...others] = jobs.map((job) => writtenOn(job, names));
  return (first ?? []).filter((sql) => others.every((other) => other.includes(sql)));
}

function writtenOn({ written }: JobTables, names: readonly string[]): string[] {
  return written.filter(({ connection }) => names.includes(connection)).map(({ sql }) => sql);
}

/** What its SQL shows, also with the values that it had in the run. What programs send counts where nothing is declared. */
function allowed(own: JobTables, statements: SentStatements, names: readonly string[]): string[] {
  const programs = new Set(own.manifest.outputs === undefined ? [] : own.programs);
  const seen = statements
    .writes()
    .filter(({ step, connection }) => names.includes(connection) && !programs.has(step));
  return [...writtenOn(own, names), ...seen.map(({ sql }) => sql)];
}

async function unlessDatabaseFails<T>(
  what: string,
  notes: string[],
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    notes.push(`${what}: ${error.message}`);
    return undefined;
  }
}
