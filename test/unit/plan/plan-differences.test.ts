import { expect, test } from '@jest/globals';
import { planDifferences } from '../../../src/plan/plan-differences.ts';
import type { PlanEffect, PlannedChange } from '../../../src/plan/plan-hash.ts';

const crons = (cron: string) => [{ cron, timezone: 'UTC' }];
const change = (rest: Partial<PlannedChange> = {}): PlannedChange => ({
  job: 'orders',
  kind: 'changed',
  digest: 'sha256:a',
  ...rest,
});
const effect = (changes: readonly PlannedChange[], downstream: readonly string[] = []): PlanEffect => ({
  changes,
  downstream,
});

test.each<[string, PlanEffect, PlanEffect, string[]]>([
  ['nothing', effect([change()], ['report']), effect([change()], ['report']), []],
  [
    'a job too many',
    effect([]),
    effect([change({ kind: 'added' })]),
    ['orders is added too: it was not in the plan that was looked at.'],
  ],
  [
    'a job less',
    effect([change({ kind: 'removed' })]),
    effect([]),
    ['orders was to be removed and is not any more.'],
  ],
  [
    'another kind and name',
    effect([change({ kind: 'added' })]),
    effect([change({ kind: 'renamed', from: 'sales' })]),
    ['orders is renamed from sales now, and was added in the plan that was looked at.'],
  ],
  [
    'another bundle',
    effect([change()]),
    effect([change({ digest: 'sha256:b' })]),
    ['orders is not the bundle that was looked at: because of orders.'],
  ],
  [
    'another schedule',
    effect([change({ crons: crons('1 * * * *') })]),
    effect([change({ crons: crons('2 * * * *') })]),
    ['The schedule of orders changes in another way than in the plan that was looked at.'],
  ],
  [
    'other jobs after it',
    effect([change()], ['a', 'b']),
    effect([change()], ['b', 'c']),
    [
      'c runs after the changed jobs now, which it did not in the plan that was looked at.',
      'a does not run after the changed jobs any more.',
    ],
  ],
])('%s', (_, looked, now, sentences) => {
  expect(planDifferences(looked, now, (job) => `because of ${job}`)).toEqual(sentences);
});

test('a difference without a known cause is told all the same', () => {
  const sentences = planDifferences(
    effect([change()]),
    effect([change({ digest: 'sha256:b' })]),
    () => undefined,
  );
  expect(sentences).toEqual(['orders is not the bundle that was looked at.']);
});
