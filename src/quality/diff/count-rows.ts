import { formatNumber } from '../threshold.ts';
import { fromSide, type Side } from './side.ts';
import type { CompareContext } from './table-pair.ts';

/** Rows of a side. */
export async function countRows(side: Side, context: CompareContext): Promise<number> {
  const [count = 0] = await numbersOf(`select count(*) from ${fromSide(side)}`, context);
  return count;
}

/** The one row of whole numbers that a query gives. */
export async function numbersOf(text: string, { session, signal }: CompareContext): Promise<number[]> {
  const { rows } = await session.query({ text, values: [] }, 1, signal);
  return (rows[0] ?? []).map(Number);
}

/** `1,200 rows`. */
export function rowsText(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'row' : 'rows'}`;
}
