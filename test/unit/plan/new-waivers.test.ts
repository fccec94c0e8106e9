import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../../src/manifest/check.ts';
import { lostChecks } from '../../../src/plan/lost-checks.ts';
import { newWaivers } from '../../../src/plan/new-waivers.ts';

const waiver = (until: string, check = 'ids') => ({
  ...{ check, until, owner: 'ana', reason: 'the source is late', timezone: 'UTC' },
});

describe('waivers of a change', () => {
  test('are told when they are new or reach further', () => {
    expect(newWaivers([], [waiver('2026-12-24')])).toEqual([
      'The check ids may fail until 2026-12-24, in production too: ana says «the source is late».',
    ]);
    expect(newWaivers([waiver('2026-12-01')], [waiver('2026-12-24'), waiver('2026-12-02', 'names')])).toEqual(
      [
        'The check ids may fail until 2026-12-24 instead of 2026-12-01, in production too: ana says «the source is late».',
        'The check names may fail until 2026-12-02, in production too: ana says «the source is late».',
      ],
    );
  });

  test('are not when they stay, end earlier or go', () => {
    expect(newWaivers([waiver('2026-12-24')], [waiver('2026-12-24')])).toEqual([]);
    expect(newWaivers([waiver('2026-12-24')], [waiver('2026-12-01')])).toEqual([]);
    expect(newWaivers([waiver('2026-12-24')], [])).toEqual([]);
  });
});

test('a check that blocked always and does not any more is told', () => {
  const check = (over: object = {}) =>
    ({
      ...{ id: 'ids', type: 'not_null', table: 'orders', column: 'id', severity: 'error' },
      ...{
        threshold: { operator: 'mustBe', value: [0], unit: 'rows' },
        origin: { file: 'a', line: 1, column: 1 },
      },
      ...over,
    }) as Check;
  const always = check({ block: 'always' });
  expect(lostChecks([always], [check()])).toEqual([
    'Old failures of the check ids no longer block pull requests.',
  ]);
  expect(lostChecks([always], [always])).toEqual([]);
  expect(lostChecks([check()], [always])).toEqual([]);
});
