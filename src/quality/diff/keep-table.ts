import type { Session } from '../../ports/database.ts';
import { fullName, keptSchema, type Relation } from './catalogue.ts';
import { quoteName, sharedColumns } from './column.ts';
import { countRows } from './count-rows.ts';
import { inSample } from './side.ts';
import type { CompareContext, TableState } from './table-pair.ts';

/** A table as it was before the run. */
export interface KeptTable {
  readonly relation: Relation;
  readonly state: TableState;
  /** Only one of so many keys is kept. */
  readonly sampleParts?: number;
  /** Why nothing is kept but columns and number of rows. */
  readonly problem?: string;
}

/** Bytes of a table that are kept and compared whole. */
export const keptBytes = 2 ** 30;

/**
 * Keeps what a table holds as a table of our own schema in the same copy, so that both states can be joined in one query.
 * Of a large one a sample by key; without a key nothing.
 */
export async function keepTable(
  relation: Relation,
  request: { readonly number: number; readonly key?: readonly string[]; readonly limit?: number },
  context: CompareContext & { readonly session: Pick<Session, 'execute' | 'query'> },
): Promise<KeptTable> {
  const { session, engine, signal } = context;
  const sql = fullName(relation);
  const columns = relation.columns;
  const rows = await countRows({ sql, where: [] }, context);
  const parts = partsOf(relation.bytes, request.limit ?? keptBytes);
  const key = sharedColumns(columns, columns, engine).filter(({ name }) => request.key?.includes(name));
  if (parts > 1 && (key.length === 0 || key.length !== request.key?.length)) {
    const problem = 'The table is too large to be kept whole, and has no key to take a sample by.';
    return { relation, state: { sql, columns, rows }, problem };
  }
  const target = `${keptSchema}.${quoteName(`t${request.number}`)}`;
  const sample =
    parts > 1
      ? ` where ${inSample(
          key.map(({ value }) => value('t')),
          parts,
          engine,
        )}`
      : '';
  // Not logged by the server: it is gone with the copy.
  const kind = engine === 'postgres' ? 'unlogged table' : 'table';
  const text = `create ${kind} ${target} as select * from ${sql} as t${sample}`;
  await session.execute({ text, values: [] }, signal);
  const state = { sql: target, columns, rows };
  return { relation, state, ...(parts > 1 && { sampleParts: parts }) };
}

/** Makes the schema for kept tables. */
export async function makeKeptSchema(session: Pick<Session, 'execute'>, signal: AbortSignal): Promise<void> {
  await session.execute({ text: `create schema if not exists ${keptSchema}`, values: [] }, signal);
}

function partsOf(bytes: number, limit: number): number {
  let parts = 1;
  while (bytes / parts > limit) parts *= 2;
  return parts;
}
