import { describe, expect, test } from '@jest/globals';
import type { Check, Threshold } from '../../../src/manifest/check.ts';
import { errorResult, judgeCheck } from '../../../src/quality/judge-check.ts';

const origin = { file: 'datajob.yaml', line: 3, column: 7 };
const check = (threshold: Partial<Threshold> = {}, over: Partial<Check> = {}) =>
  ({
    id: 'orders.not_null.id',
    type: 'not_null',
    table: 'orders',
    column: 'id',
    severity: 'warn',
    origin,
    threshold: { operator: 'mustBe', value: [0], unit: 'rows', ...threshold },
    ...over,
  }) as Check;
const status = (operator: Threshold['operator'], value: readonly number[], count: number | bigint) =>
  judgeCheck(check({ operator, value }), { count, total: 100 }).status;

test.each<[Threshold['operator'], number[], number[], number[]]>([
  ['mustBe', [5], [5], [4, 6]],
  ['mustNotBe', [5], [4, 6], [5]],
  ['mustBeGreaterThan', [5], [6], [5, 4]],
  ['mustBeGreaterOrEqualTo', [5], [5, 6], [4]],
  ['mustBeLessThan', [5], [4], [5, 6]],
  ['mustBeLessOrEqualTo', [5], [5, 4], [6]],
  ['mustBeBetween', [2, 5], [2, 3, 5], [1, 6]],
  ['mustNotBeBetween', [2, 5], [1, 6], [2, 3, 5]],
])('%s %j passes for %j and fails for %j', (operator, value, good, bad) => {
  for (const count of good) expect([count, status(operator, value, count)]).toEqual([count, 'passed']);
  for (const count of bad) expect([count, status(operator, value, count)]).toEqual([count, 'failed']);
});

test('counts beyond 2^53 are compared exactly', () => {
  expect(status('mustBe', [2 ** 53], 2n ** 53n)).toBe('passed');
  expect(status('mustBe', [2 ** 53], 2n ** 53n + 1n)).toBe('failed');
  expect(judgeCheck(check(), { count: 10n ** 18n, total: 10n ** 18n }).actual).toBe(
    '1,000,000,000,000,000,000 failing rows of 1,000,000,000,000,000,000',
  );
});

describe('a percentage', () => {
  const percent = (value: number, count: number, total: number) =>
    judgeCheck(check({ operator: 'mustBeLessOrEqualTo', value: [value], unit: 'percent' }), { count, total });

  test.each([
    [0.57, 57, 10_000, 'passed'],
    [0.57, 58, 10_000, 'failed'],
    [0, 0, 0, 'passed'],
    [33.3, 1, 3, 'failed'],
  ])('of at most %d with %d of %d has %s', (value, count, total, expected) => {
    expect(percent(value, count, total).status).toBe(expected);
  });

  test('is shown with its counts', () => {
    expect(percent(5, 60, 1000)).toMatchObject({
      expected: 'at most 5 % failing rows',
      actual: '6 % (60 failing rows of 1,000)',
      failing: 60,
      total: 1000,
    });
  });

  test.each<Partial<Check>>([
    { type: 'row_count' },
    { type: 'sql', sql: 'select 1', sqlOrigin: origin } as Partial<Check>,
  ])('has no meaning for %j', (over) => {
    const counted = over.type === 'row_count' ? { count: 1, total: 1 } : { count: 1 };
    expect(judgeCheck(check({ unit: 'percent' }, over), counted)).toMatchObject({
      status: 'error',
      failure: { class: 'config', rule: 'bad-check' },
    });
  });
});

test.each<[Threshold['operator'], number[], string]>([
  ['mustBe', [0], 'no rows'],
  ['mustBe', [1200], 'exactly 1,200 rows'],
  ['mustNotBe', [0], 'some rows'],
  ['mustNotBe', [3], 'not 3 rows'],
  ['mustBeGreaterThan', [0], 'more than 0 rows'],
  ['mustBeGreaterOrEqualTo', [1], 'at least 1 rows'],
  ['mustBeLessThan', [1e21], 'fewer than 1e+21 rows'],
  ['mustBeLessOrEqualTo', [1234567], 'at most 1,234,567 rows'],
  ['mustBeBetween', [1, 2], '1 to 2 rows'],
  ['mustNotBeBetween', [1, 2], 'fewer than 1 or more than 2 rows'],
])('%s %j reads «%s»', (operator, value, expected) => {
  const result = judgeCheck(check({ operator, value }, { type: 'row_count' }), { count: 1, total: 1 });
  expect(result).toMatchObject({ expected, actual: '1 row', total: 1 });
  expect(result).not.toHaveProperty('failing');
});

test.each<[Partial<Check>, string]>([
  [{}, 'Column id of orders must have a value in every row.'],
  [{ type: 'unique', columns: ['a', 'b'] } as Partial<Check>, 'a, b of orders must be unique.'],
  [
    { type: 'accepted_values', values: ['x'] } as Partial<Check>,
    'Column id of orders must hold accepted values only.',
  ],
  [{ type: 'row_count' }, 'Table orders must have the right number of rows.'],
  [
    { type: 'sql', description: 'No debts' } as Partial<Check>,
    'Check orders.not_null.id must return the right number of rows (No debts).',
  ],
])('the failure of %j says what should hold, at the check', (over, sentence) => {
  const { failure, status: found } = judgeCheck(check({}, over), {
    count: 1,
    ...(over.type !== 'sql' && { total: 9 }),
  });
  expect(found).toBe('failed');
  expect(failure).toMatchObject({ class: 'user', rule: 'check-failed', ...origin });
  expect(failure?.message.startsWith(sentence)).toBe(true);
});

test('an error keeps the place it has, else has that of the check', () => {
  const failure = { class: 'user', rule: 'sql-syntax', message: 'no' } as const;
  expect(errorResult(check(), failure).failure).toEqual({ ...failure, ...origin });
  expect(errorResult(check(), { ...failure, line: 9 }).failure).toMatchObject({ line: 9 });
});
