import { checksumOf } from './checksum-query.ts';
import { type SharedColumn, sharedColumns, type TableColumn } from './column.ts';
import { compareKeyed, type KeyedResult } from './compare-keyed.ts';
import { compareProfiles } from './compare-profiles.ts';
import { countRows } from './count-rows.ts';
import type { Side } from './side.ts';
import { type ColumnDiff, noSchemaDiff, type SchemaDiff } from './table-diff.ts';
import type { CompareContext, Comparison, TablePair } from './table-pair.ts';
import { windowOf } from './window.ts';

/** Compares two states of a table: schema, rows, values, and a profile of the columns in which something moved. */
export async function compareTables(pair: TablePair, context: CompareContext): Promise<Comparison> {
  const { before, after } = pair;
  const schema = schemaDiff(before.columns, after.columns);
  const shared = sharedColumns(before.columns, after.columns, context.engine);
  const ignored = new Set(pair.ignore);
  const compared = shared.filter(({ name }) => !ignored.has(name));
  const notes = [...ignoredNote(pair, shared), ...compared.flatMap(({ note }) => note ?? [])];
  const window = await windowOf(pair, context);
  notes.push(...window.notes);
  const rows = {
    before: before.rows ?? (await countRows({ sql: before.sql, where: [] }, context)),
    after: await countRows({ sql: after.sql, where: [] }, context),
  };
  const sides = {
    before: { sql: before.sql, where: window.where },
    after: { sql: after.sql, where: window.where },
  };
  const work = { ...sides, compared, pair, rows, context };
  const key = keyOf(pair, shared);
  notes.push(...key.notes);
  const values = key.columns === undefined ? await byChecksum(work) : await byKey(work, key.columns);
  const moved = await compareProfiles({ ...work, ...values.sides, columns: values.moved }, pair.hidden);
  const hasSchema = schema.added.length + schema.removed.length + schema.retyped.length > 0;
  return {
    status: hasSchema || !values.same || rows.before !== rows.after ? 'changed' : 'same',
    schema,
    rows: { ...rows, ...values.counts },
    columns: columnsOf(compared, values.changed, moved.columns),
    notes: [...notes, ...values.notes, ...moved.notes],
  };
}

interface Work {
  readonly before: Side;
  readonly after: Side;
  readonly compared: readonly SharedColumn[];
  readonly pair: TablePair;
  readonly rows: { readonly before: number; readonly after: number };
  readonly context: CompareContext;
}

interface Values {
  readonly same: boolean;
  readonly counts: Partial<KeyedResult['counts']>;
  readonly changed: ReadonlyMap<string, number>;
  /** Columns whose profile may have moved. */
  readonly moved: readonly SharedColumn[];
  readonly notes: readonly string[];
  readonly sides: { readonly before: Side; readonly after: Side };
}

async function byKey(work: Work, key: readonly SharedColumn[]): Promise<Values> {
  const { before, after, compared, pair, context } = work;
  const names = new Set(key.map(({ name }) => name));
  const columns = compared.filter(({ name }) => !names.has(name));
  const { sampleParts } = pair;
  const asked = { before, after, key, columns, rows: work.rows, ...(sampleParts && { sampleParts }) };
  const result = await compareKeyed(asked, context);
  const { added, removed, changed } = result.counts;
  const unpairedMoved =
    added + removed > 0 || (result.leavesOut && !(await isSame(result.before, result.after, work)));
  return {
    same: changed === 0 && !unpairedMoved,
    counts: result.counts,
    changed: result.columns,
    moved: unpairedMoved ? compared : columns.filter(({ name }) => (result.columns.get(name) ?? 0) > 0),
    notes: result.notes,
    sides: { before: result.before, after: result.after },
  };
}

async function byChecksum(work: Work): Promise<Values> {
  const { before, after, compared } = work;
  const same = await isSame(before, after, work);
  const moved = same ? [] : compared;
  return { same, counts: {}, changed: new Map(), moved, notes: [], sides: { before, after } };
}

async function isSame(before: Side, after: Side, { compared, context }: Work): Promise<boolean> {
  return (await checksumOf(before, compared, context)) === (await checksumOf(after, compared, context));
}

function keyOf(
  { key, ignore }: TablePair,
  shared: readonly SharedColumn[],
): { readonly columns?: readonly SharedColumn[]; readonly notes: readonly string[] } {
  if (key === undefined) {
    return { notes: ['No key is declared, so it is only known whether the rows are the same.'] };
  }
  const columns = key.flatMap((name) => shared.find((column) => column.name === name) ?? []);
  const missing = key.filter((name) => !columns.some((column) => column.name === name));
  if (missing.length === 0) return { columns, notes: [] };
  const which = missing.map((name) => `\`${name}\``).join(', ');
  const also = missing.some((name) => ignore.includes(name)) ? ' (it is ignored)' : '';
  return { notes: [`Rows are not paired: the key ${which} is not a column of both states${also}.`] };
}

function ignoredNote({ ignore }: TablePair, shared: readonly SharedColumn[]): string[] {
  const there = ignore.filter((name) => shared.some((column) => column.name === name));
  return there.length === 0 ? [] : [`Not compared: ${there.join(', ')}.`];
}

/** Columns by name; that they stand in another order changes nothing. */
export function schemaDiff(before: readonly TableColumn[], after: readonly TableColumn[]): SchemaDiff {
  if (before === after) return noSchemaDiff;
  const old = new Map(before.map(({ name, type }) => [name, type]));
  const names = new Set(after.map(({ name }) => name));
  return {
    added: after.filter(({ name }) => !old.has(name)).map(({ name, type }) => ({ name, type })),
    removed: before.filter(({ name }) => !names.has(name)).map(({ name, type }) => ({ name, type })),
    retyped: after.flatMap(({ name, type }) => {
      const was = old.get(name);
      return was === undefined || was === type ? [] : [{ name, before: was, after: type }];
    }),
  };
}

function columnsOf(
  compared: readonly SharedColumn[],
  changed: ReadonlyMap<string, number>,
  moved: ReadonlyMap<string, ColumnDiff>,
): ColumnDiff[] {
  return compared.flatMap(({ name }) => {
    const count = changed.get(name) ?? 0;
    const profile = moved.get(name);
    if (count === 0 && profile === undefined) return [];
    return [{ name, ...(count > 0 && { changed: count }), ...profile }];
  });
}
