import type { MeasuredSubject, Threshold } from '../../manifest/check.ts';
import { meets } from '../../manifest/meets.ts';
import type { CheckOf, CheckPlan, Count, Ground } from '../check-kind.ts';
import { CheckProblem } from '../check-problem.ts';
import { fillNames } from '../fill-names.ts';
import { findColumn } from '../relation.ts';
import { formatNumber } from '../threshold.ts';
import { checked } from './checked.ts';
import { readQuery } from './query-text.ts';

/** A query of a data contract: it gives one number or truth value, which the threshold judges. */
export function measuredValue(check: CheckOf<'sql'>, { column }: MeasuredSubject, ground: Ground): CheckPlan {
  const relation = checked(ground);
  const filled = fillNames(check.sql, {
    table: relation.sql,
    ...(column === undefined ? {} : { column: findColumn(relation, column).sql }),
  });
  const { part, binds } = readQuery(filled.text, ground);
  return {
    how: 'query',
    text: `select * from (\n${part.text}\n) as measured`,
    binds,
    part: { ...part, originalOffset: (offset) => filled.originalOffset(part.originalOffset(offset)) },
    verdict: ([value, ...others]) => verdictOf(check.threshold, value, others.length),
  };
}

function verdictOf(threshold: Threshold, value: unknown, others: number) {
  if (others > 0) throw new CheckProblem('The query gives several columns. It must give one number.');
  const expected = expectedText(threshold);
  // No row, or null: nothing was measured, which is not what was promised.
  if (value === undefined || value === null) return { passed: false, expected, actual: 'no value' };
  const number = numberOf(value);
  return { passed: meets(threshold, number), value: number, expected, actual: formatNumber(number) };
}

function numberOf(value: unknown): Count {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  if (Number.isNaN(number)) throw new CheckProblem('The query gives no number. It must give one number.');
  return number;
}

const words: Readonly<Record<Threshold['operator'], (first: string, second: string) => string>> = {
  mustBe: (first) => first,
  mustNotBe: (first) => `not ${first}`,
  mustBeGreaterThan: (first) => `more than ${first}`,
  mustBeGreaterOrEqualTo: (first) => `at least ${first}`,
  mustBeLessThan: (first) => `less than ${first}`,
  mustBeLessOrEqualTo: (first) => `at most ${first}`,
  mustBeBetween: (first, second) => `${first} to ${second}`,
  mustNotBeBetween: (first, second) => `less than ${first} or more than ${second}`,
};

function expectedText({ operator, value }: Threshold): string {
  const [first = '0', second = first] = value.map(formatNumber);
  return words[operator](first, second);
}
