import type { EngineName } from '../../sql/dialect.ts';
import type { SharedColumn } from './column.ts';
import { fromSide, hashOf, type Side, sumsOf } from './side.ts';
import type { CompareContext } from './table-pair.ts';

/**
 * Rows and a checksum over them that does not depend on their order: the sum of a hash per row, so that repeated rows
 * count as often as they are there.
 */
export function checksumQuery(side: Side, columns: readonly SharedColumn[], engine: EngineName): string {
  const values = columns.map((column) => column.value('t'));
  // A table without columns has rows all the same.
  if (values.length === 0) return `select count(*) from ${fromSide(side)}`;
  const hashed = `select ${hashOf(values, engine)} as h from ${fromSide(side)}`;
  return `select count(*), ${sumsOf('h', engine).join(', ')} from (${hashed}${engine === 'postgres' ? ' offset 0' : ''}) as hashed`;
}

/** Rows and checksum as one text: equal for equal rows in any order. */
export async function checksumOf(
  side: Side,
  columns: readonly SharedColumn[],
  { session, engine, signal }: CompareContext,
): Promise<string> {
  const text = checksumQuery(side, columns, engine);
  const { rows } = await session.query({ text, values: [] }, 1, signal);
  return (rows[0] ?? []).map(String).join(' ');
}
