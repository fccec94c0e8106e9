import type { CoreEngine } from '../../sql/dialect.ts';
import { stringLiteral } from '../../sql/literal.ts';

/**
 * A condition that is true for so many rows of a table, chosen by their content and a seed: the same ones wherever
 * they are stored.
 */
export function chosenRows(
  table: string,
  count: number,
  { engine, seed }: { readonly engine: CoreEngine; readonly seed: string },
): string {
  const place = engine === 'duckdb' ? 'rowid' : 'ctid';
  const order = `md5(${stringLiteral(`${seed} `, engine)} || cast(chosen as varchar))`;
  return `${place} in (select ${place} from ${table} as chosen order by ${order}, ${place} limit ${count})`;
}
