import { describe, expect, test } from '@jest/globals';
import type { Check, Threshold } from '../../../src/manifest/check.ts';
import type { Count } from '../../../src/quality/check-kind.ts';
import { checkKinds } from '../../../src/quality/check-kinds.ts';
import { countVerdict } from '../../../src/quality/count-verdict.ts';
import { errorResult, judgedResult } from '../../../src/quality/judge-check.ts';

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
const judge = (on: Check, count: Count, total?: Count) =>
  judgedResult(on, countVerdict(on, { count, total }));
const status = (operator: Threshold['operator'], value: readonly number[], count: Count) =>
  judge(check({ operator, value }), count, 100).status;

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
  expect(judge(check(), 10n ** 18n, 10n ** 18n).actual).toBe(
    '1,000,000,000,000,000,000 failing rows of 1,000,000,000,000,000,000',
  );
});

describe('a percentage', () => {
  const percent = (value: number, count: number, total?: number) =>
    judge(check({ operator: 'mustBeLessOrEqualTo', value: [value], unit: 'percent' }), count, total);

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
      value: 6,
    });
  });

  test('of an unknown whole has no meaning', () => {
    expect(() => percent(5, 1)).toThrow('no whole to take a percentage of');
  });
});

const sentences: readonly [Partial<Check>, string][] = [
  [{}, 'Column id of orders must have a value in every row'],
  [{ type: 'unique', columns: ['a', 'b'] } as Partial<Check>, 'a, b of orders must be unique'],
  [
    { type: 'accepted_values', values: ['x'] } as Partial<Check>,
    'Column id of orders must hold accepted values only',
  ],
  [{ type: 'range', min: 1, max: 2 } as Partial<Check>, 'Column id of orders must be from 1 to 2'],
  [{ type: 'range', min: 1 } as Partial<Check>, 'Column id of orders must be at least 1'],
  [{ type: 'range', max: '2' } as Partial<Check>, 'Column id of orders must be at most 2'],
  [{ type: 'pattern', regex: '[a]' } as Partial<Check>, 'Column id of orders must match [a] in every row'],
  [
    { type: 'relationships', columns: ['a'], to: 'p', keys: ['k'] } as Partial<Check>,
    'a of orders must exist as k of p',
  ],
  [{ type: 'expression', sql: 'a > 0' } as Partial<Check>, 'Every row of orders must meet «a > 0»'],
  [{ type: 'row_count' }, 'Table orders must have the right number of rows'],
  [{ type: 'freshness', column: 'at' } as Partial<Check>, 'The newest row of orders by at must be recent'],
  [{ type: 'schema' } as Partial<Check>, 'Table orders must have the columns that are listed'],
  [{ type: 'compare', other: { table: 'p' } } as Partial<Check>, 'orders must hold the same rows as p'],
  [{ type: 'sql', id: 'mine' } as Partial<Check>, 'Check mine must return the right number of rows'],
];

test('every type says what should hold', () => {
  for (const [over, sentence] of sentences) {
    const failed = judge(check({}, over), 1, 9);
    expect(failed).toMatchObject({
      status: 'failed',
      failure: { class: 'user', rule: 'check-failed', ...origin },
    });
    expect(failed.failure?.message).toBe(`${sentence}. Expected no failing rows, found 1 failing row of 9.`);
  }
  const spoken = new Set(sentences.map(([over]) => over.type ?? 'not_null'));
  expect([...spoken].sort()).toEqual(Object.keys(checkKinds).sort());
});

test('a failure tells which rows were looked at, and why it matters', () => {
  const over = { where: ' paid ', description: 'No debts' } as Partial<Check>;
  expect(judge(check({}, over), 1, 9).failure?.message).toMatch(
    /^Column id of orders must have a value in every row where paid \(No debts\)\. /,
  );
});

test('an error keeps the place it has, else has that of the check', () => {
  const failure = { class: 'user', rule: 'sql-syntax', message: 'no' } as const;
  expect(errorResult(check(), failure).failure).toEqual({ ...failure, ...origin });
  expect(errorResult(check(), { ...failure, line: 9 }).failure).toMatchObject({ line: 9 });
});
