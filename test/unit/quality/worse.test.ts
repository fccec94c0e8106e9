import { describe, expect, test } from '@jest/globals';
import type { CheckType, Threshold } from '../../../src/manifest/check.ts';
import { isWorse, type Measured } from '../../../src/quality/worse.ts';

const check = (operator: Threshold['operator'], value: readonly number[], type: CheckType = 'row_count') => ({
  type,
  threshold: { operator, value, unit: 'rows' } as Threshold,
});
const at = Date.parse('2026-11-22T06:00:00Z');
const rows = (value: number): Measured => ({ value, unit: 'rows', at });
const hour = 3_600_000;

test.each<[Threshold['operator'], number[], [before: number, same: number, worse: number]]>([
  ['mustBe', [0], [5, 4, 6]],
  ['mustBe', [10], [8, 12, 7]],
  ['mustBeGreaterThan', [100], [80, 90, 79]],
  ['mustBeGreaterOrEqualTo', [100], [80, 81, 79]],
  ['mustBeLessThan', [10], [20, 15, 21]],
  ['mustBeLessOrEqualTo', [10], [20, 20, 20.5]],
  ['mustBeBetween', [10, 20], [25, 6, 26]],
  ['mustBeBetween', [10, 20], [5, 25, 4]],
  ['mustNotBeBetween', [10, 20], [12, 19, 15]],
])(
  'with %s %j, of %j the second value is no worse than the first and the third is',
  (operator, bounds, values) => {
    const [before, same, worse] = values;
    expect(isWorse(check(operator, bounds), rows(before), rows(before))).toBe(false);
    expect(isWorse(check(operator, bounds), rows(same), rows(before))).toBe(false);
    expect(isWorse(check(operator, bounds), rows(worse), rows(before))).toBe(true);
  },
);

test('a value that must not be is never worse than itself', () => {
  expect(isWorse(check('mustNotBe', [5]), rows(5), rows(5))).toBe(false);
});

test('values in different units cannot be compared; a record without a unit has the one of now', () => {
  const percent = { value: 1, unit: 'percent', at };
  expect(isWorse(check('mustBe', [0]), percent, rows(5))).toBe(true);
  expect(isWorse(check('mustBe', [0]), percent, { value: 5, at })).toBe(false);
});

describe('an age', () => {
  const fresh = check('mustBeLessThan', [26 * hour], 'freshness');
  const old = (seconds: number | undefined, later = 0): Measured => ({
    ...{ unit: 'seconds', at: at + later },
    ...(seconds === undefined ? {} : { value: seconds }),
  });
  test('that grew with the time is not worse, data that got older is', () => {
    expect(isWorse(fresh, old(100_000 + 7200, 2 * hour), old(100_000))).toBe(false);
    expect(isWorse(fresh, old(100_000 + 90_000, 2 * hour), old(100_000))).toBe(true);
    expect(isWorse(fresh, old(99_000, 2 * hour), old(100_000))).toBe(false);
  });

  test('is worse when there are no rows any more, and not when there were none', () => {
    expect(isWorse(fresh, old(undefined), old(100_000))).toBe(true);
    expect(isWorse(fresh, old(100_000), old(undefined))).toBe(false);
    expect(isWorse(fresh, old(undefined), old(undefined))).toBe(false);
  });
});

test('a schema is worse when it differs in another way, also with as many differences', () => {
  const schema = check('mustBe', [0], 'schema');
  const found = (value: number, actual: string): Measured => ({ ...rows(value), actual });
  expect(isWorse(schema, found(1, 'no column id'), found(1, 'no column id'))).toBe(false);
  expect(isWorse(schema, found(1, 'no column name'), found(1, 'no column id'))).toBe(true);
  expect(isWorse(schema, found(1, 'no column name'), found(2, 'no column id; no column name'))).toBe(false);
});

test('without a measure only the same words are the same failure', () => {
  const found = (actual: string): Measured => ({ actual, at });
  expect(isWorse(check('mustBe', [0]), found('no value'), found('no value'))).toBe(false);
  expect(isWorse(check('mustBe', [0]), found('no table'), found('no value'))).toBe(true);
});
