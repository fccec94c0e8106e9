import type { Ground, Source, SqlPart } from './check-kind.ts';
import { CheckProblem } from './check-problem.ts';
import { readQuery } from './checks/query-text.ts';
import type { CheckSession } from './read-only.ts';
import type { Relation, RelationColumn } from './relation.ts';
import { quoteTable } from './table-name.ts';

/** A table or query as SQL, not looked at yet. Throws `CheckProblem`. */
export function locate(
  source: Source,
  ground: Pick<Ground, 'dialect' | 'values'>,
): Pick<Relation, 'name' | 'sql'> & { readonly part?: SqlPart } {
  if ('sql' in source) {
    const { literal } = readQuery(source.sql, ground);
    return { name: 'the query', sql: `(\n${literal.text}\n) as query`, part: literal };
  }
  const table = quoteTable(source.table, ground.values, ground.dialect);
  if ('problem' in table) throw new CheckProblem(`${table.problem}.`);
  return { name: source.table, sql: table.sql };
}

/** The columns of what stands behind FROM; no row is read. Rejects with `DatabaseError` when it is not there. */
export async function readColumns(
  from: string,
  session: CheckSession,
  signal: AbortSignal,
): Promise<readonly RelationColumn[]> {
  let columns: readonly RelationColumn[] = [];
  const take = async (batch: { readonly columns: readonly RelationColumn[] }) => {
    columns = batch.columns;
  };
  await session.stream({ text: `select * from ${from} limit 0`, values: [] }, 1, take, signal);
  return columns;
}
