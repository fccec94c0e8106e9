import type { Check } from '../manifest/check.ts';
import { meets } from '../manifest/meets.ts';
import type { Count, Verdict } from './check-kind.ts';
import { CheckProblem } from './check-problem.ts';
import { describeThreshold, formatNumber } from './threshold.ts';

export interface Counted {
  readonly count: Count;
  /** All rows that were looked at; undefined when there is no such number. */
  readonly total: Count | undefined;
  /** What is counted, one and several. Default: failing rows. */
  readonly nouns?: readonly [one: string, several: string];
  /** What the count consists of. */
  readonly detail?: string;
}

const failingRows = ['failing row', 'failing rows'] as const;

/** The verdict on a number of failing rows. Throws `CheckProblem` for percent of nothing that is known. */
export function countVerdict(
  { threshold, type }: Pick<Check, 'threshold' | 'type'>,
  counted: Counted,
): Verdict {
  const { count, total, nouns = failingRows, detail } = counted;
  const percent = threshold.unit === 'percent';
  if (percent && total === undefined) {
    const message = `A check of type ${type} has no whole to take a percentage of. Use unit: rows.`;
    throw new CheckProblem(message);
  }
  const value = percent ? percentage(count, total ?? 0) : count;
  const failing = Number(count) === 0 ? `no ${nouns[1]}` : quantity(count, nouns);
  const some = total === undefined || Number(count) === 0 ? failing : `${failing} of ${formatNumber(total)}`;
  const shown = percent && Number(count) !== 0 ? `${formatNumber(value)} % (${some})` : some;
  return {
    passed: meets(threshold, value),
    failing: count,
    ...(total !== undefined && { total }),
    value,
    expected: describeThreshold(threshold, nouns[1]),
    actual: detail === undefined ? shown : `${shown}: ${detail}`,
  };
}

/** `1,200 rows`, `1 row`. */
export function quantity(count: Count, [one, several]: readonly [string, string]): string {
  return `${formatNumber(count)} ${Number(count) === 1 ? one : several}`;
}

/** A count of a database. */
export function countOf(value: unknown): Count {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  throw new TypeError(`A count came as ${typeof value}.`);
}

// Nine places: what binary fractions add is cut off, so that 0.57 % is 0.57 %.
function percentage(count: Count, total: Count): number {
  return total > 0 ? Number(((100 * Number(count)) / Number(total)).toFixed(9)) : 0;
}
