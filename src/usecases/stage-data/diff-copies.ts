import { DatabaseError } from '../../ports/database.ts';
import type { Ports } from '../../ports/ports.ts';
import {
  type Catalogue,
  findRelation,
  fullName,
  type Relation,
  readCatalogue,
  shownName,
} from '../../quality/diff/catalogue.ts';
import { compareTables } from '../../quality/diff/compare-tables.ts';
import { countRows } from '../../quality/diff/count-rows.ts';
import { noSchemaDiff, type TableDiff } from '../../quality/diff/table-diff.ts';
import type { Comparison } from '../../quality/diff/table-pair.ts';
import type { RunResult } from '../../run/result.ts';
import { type CopyContext, onCopy } from './copy-session.ts';
import { howCompared } from './how-compared.ts';
import type { JobTables, WrittenTable } from './job-tables.ts';
import type { SentStatements } from './sent-statements.ts';
import type { WatchedCopy } from './watched-copy.ts';

export interface DataDiff {
  readonly diff: readonly TableDiff[];
  readonly notes: readonly string[];
}

export interface DiffRequest {
  readonly copies: readonly WatchedCopy[];
  /** By job, in the order of the runs. */
  readonly tables: ReadonlyMap<string, JobTables>;
  readonly sent: ReadonlyMap<string, SentStatements>;
  readonly results: readonly RunResult[];
  readonly tools: Pick<Ports, 'databases'> & { readonly signal: AbortSignal };
}

/** Compares every table that a job wrote with what it was when the copy was made. */
export async function diffCopies(request: DiffRequest): Promise<DataDiff> {
  const { copies, results, tools } = request;
  // A job that failed has taken its changes back, or left something half done: neither is what the change does.
  const done = results.filter(({ status, error }) => status === 'succeeded' || error?.rule === 'stray-write');
  const diff: TableDiff[] = [];
  const notes: string[] = [];
  for (const copy of copies) {
    try {
      diff.push(...(await onCopy(copy.connection, tools, (context) => diffOf(copy, done, request, context))));
    } catch (error) {
      if (!(error instanceof DatabaseError) || tools.signal.aborted) throw error;
      notes.push(`The tables of connection ${copy.names[0]} could not be compared: ${error.message}`);
    }
  }
  const order = new Map(results.map(({ job }, index) => [job, index]));
  diff.sort((a, b) => (order.get(a.job) ?? 0) - (order.get(b.job) ?? 0));
  return { diff, notes: [...notes, ...notesOnPrograms(done, request), ...notesOnSize(copies)] };
}

interface Changed {
  readonly name: string;
  readonly before: Relation | undefined;
  readonly after: Relation | undefined;
  /** Those that write it, in the order of the runs. */
  readonly writers: { readonly job: string; readonly written: WrittenTable[] }[];
}

async function diffOf(
  copy: WatchedCopy,
  done: readonly RunResult[],
  request: DiffRequest,
  context: CopyContext,
): Promise<TableDiff[]> {
  const now = await readCatalogue(context.session, context.engine, context.signal);
  const diffs: TableDiff[] = [];
  for (const changed of changedTables(copy, now, done, request)) {
    const last = changed.writers.at(-1);
    const job = last && request.tables.get(last.job);
    if (last === undefined || job === undefined) continue;
    const others = changed.writers.slice(0, -1).map((writer) => writer.job);
    const also =
      others.length === 0 ? [] : [`Written by ${others.join(', ')}, too: this is what they did together.`];
    const found = await compared(changed, { copy, written: last.written, job }, context);
    diffs.push({ job: last.job, table: changed.name, ...found, notes: [...found.notes, ...also] });
  }
  return diffs;
}

function changedTables(
  copy: WatchedCopy,
  now: Catalogue,
  done: readonly RunResult[],
  { tables, sent }: DiffRequest,
): Changed[] {
  const engine = copy.connection.type;
  const found = new Map<string, Changed>();
  for (const { job } of done) {
    const seen = sent.get(job)?.writes() ?? [];
    const all = [...(tables.get(job)?.written ?? []), ...seen].filter(({ connection }) =>
      copy.names.includes(connection),
    );
    for (const written of all) {
      const before = findRelation(written.sql, copy.original, engine);
      const after = findRelation(written.sql, now, engine);
      const relation = after ?? before;
      if (relation === undefined && !('output' in written)) continue;
      const key = relation === undefined ? written.sql : fullName(relation);
      const name = relation === undefined ? written.sql.replaceAll('"', '') : shownName(relation, now.path);
      const entry = found.get(key) ?? { name, before, after, writers: [] };
      found.set(key, entry);
      const writer = entry.writers.at(-1);
      if (writer?.job === job) writer.written.push(written);
      else entry.writers.push({ job, written: [written] });
    }
  }
  return [...found.values()];
}

async function compared(
  { before, after }: Changed,
  { copy, written, job }: { copy: WatchedCopy; written: readonly WrittenTable[]; job: JobTables },
  context: CopyContext,
): Promise<Comparison> {
  const empty = { schema: noSchemaDiff, rows: {}, columns: [], notes: [] };
  if (before === undefined && after === undefined) {
    return { ...empty, status: 'unknown', notes: ['Neither staging nor the copy has this table.'] };
  }
  const kept = before && copy.kept.get(fullName(before));
  const rowsBefore = kept?.state.rows === undefined ? {} : { before: kept.state.rows };
  if (after === undefined) return { ...empty, status: 'removed', rows: rowsBefore };
  try {
    const state = { sql: fullName(after), columns: after.columns };
    if (before === undefined) {
      const rows = { after: await countRows({ sql: state.sql, where: [] }, context) };
      return { ...empty, status: 'added', schema: { ...noSchemaDiff, added: after.columns }, rows };
    }
    if (kept === undefined || kept.problem !== undefined) {
      const why =
        kept?.problem ??
        'It was not known before the run that the job writes this table; name it in `outputs`.';
      const rows = { ...rowsBefore, after: await countRows({ sql: state.sql, where: [] }, context) };
      return { ...empty, status: 'unknown', rows, notes: [why] };
    }
    const parts = kept.sampleParts === undefined ? {} : { sampleParts: kept.sampleParts };
    const pair = { before: kept.state, after: state, ...howCompared(written, job, after), ...parts };
    return await compareTables(pair, context);
  } catch (error) {
    if (!(error instanceof DatabaseError) || context.signal.aborted) throw error;
    return { ...empty, status: 'unknown', rows: rowsBefore, notes: [`Not compared: ${error.message}`] };
  }
}

/** A job of SQL shows what it writes; a program that never wrote a table of ours needs to say nothing either. */
function notesOnPrograms(done: readonly RunResult[], { tables, sent }: DiffRequest): string[] {
  return done.flatMap(({ job }) => {
    const { programs = [], manifest, written = [] } = tables.get(job) ?? {};
    if (programs.length === 0 || manifest?.outputs !== undefined) return [];
    const wrote = sent
      .get(job)
      ?.writes()
      .some(({ step }) => programs.includes(step));
    if (!wrote && written.length > 0) return [];
    const steps = programs.length === 1 ? `step ${programs[0]}` : `steps ${programs.join(', ')}`;
    return [
      `What ${steps} of ${job} may write is not declared: name the tables in \`outputs\`, and each gets a diff.`,
    ];
  });
}

function notesOnSize(copies: readonly WatchedCopy[]): string[] {
  return copies.flatMap(({ now, original }) => {
    const names = now.prints.unread.map((table) => shownName(table, original.path));
    if (names.length === 0) return [];
    const list =
      names.length > 10 ? `${names.slice(0, 10).join(', ')} and ${names.length - 10} more` : names.join(', ');
    return [
      `Too large to look whether something else wrote to them; only their columns were compared: ${list}.`,
    ];
  });
}
