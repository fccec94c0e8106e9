import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../../src/manifest/check.ts';
import { stopsRun, withStanding } from '../../../src/run/check-standing.ts';
import type { CheckBaseline, CheckResult } from '../../../src/run/result.ts';
import type { RunContext } from '../../../src/run/run-context.ts';
import type { BaselineOf } from '../../../src/run/run-request.ts';
import { manualClock } from '../../support/manual-clock.ts';

const check = (own: object = {}) =>
  ({
    ...{ id: 'ids', type: 'not_null', table: 'orders', column: 'id', severity: 'error' },
    ...{
      threshold: { operator: 'mustBe', value: [0], unit: 'rows' },
      origin: { file: 'a', line: 1, column: 1 },
    },
    ...own,
  }) as Check;
const failed: CheckResult = { id: 'ids', type: 'not_null', severity: 'error', status: 'failed', value: 2 };
const passed: CheckResult = { ...failed, status: 'passed', value: 0 };
const baseline = (own: Partial<CheckBaseline> = {}): CheckBaseline => ({
  ...{ environment: 'production', runId: 'r', at: '2026-11-22T06:00:00.000Z', status: 'failed' },
  ...{ value: 2, unit: 'rows', trend: [2] },
  ...own,
});

interface World {
  readonly base?: CheckBaseline;
  readonly until?: string;
  readonly block?: 'always' | 'on_regression';
  readonly check?: Check;
  readonly baselineOf?: BaselineOf;
  readonly params?: object;
}

function judge(result: CheckResult, world: World = {}): CheckResult {
  const { base, until, block, params = {}, baselineOf = () => base } = world;
  const waivers =
    until === undefined ? [] : [{ check: 'ids', owner: 'ana', reason: 'why', until, timezone: 'UTC' }];
  const context = {
    params,
    ports: { clock: manualClock('2026-11-22T12:00:00.000Z') },
    request: {
      job: { manifest: { waivers } },
      config: { defaults: block === undefined ? {} : { block } },
      baselineOf,
    },
  } as unknown as RunContext;
  return withStanding(context, world.check ?? check(), result);
}
const told = (result: CheckResult) => [result.standing, stopsRun(result)];

describe('a check that fails', () => {
  test('stops the run unless the base knows as much', () => {
    expect(told(judge(failed))).toEqual([undefined, true]);
    expect(told(judge(failed, { base: baseline() }))).toEqual(['known', false]);
    expect(told(judge(failed, { base: baseline({ value: 1 }) }))).toEqual(['worse', true]);
    expect(told(judge(failed, { base: baseline({ status: 'passed', value: 0 }) }))).toEqual(['new', true]);
    expect(told(judge(failed, { base: baseline({ waived: true }) }))).toEqual(['new', true]);
  });

  test('stops it all the same with `block: always`, of the check or of the workspace; the check has the last word', () => {
    const base = baseline();
    expect(told(judge(failed, { base, block: 'always' }))).toEqual([undefined, true]);
    expect(told(judge(failed, { base, check: check({ block: 'always' }) }))).toEqual([undefined, true]);
    const mild = check({ block: 'on_regression' });
    expect(told(judge(failed, { base, block: 'always', check: mild }))).toEqual(['known', false]);
  });

  test('of severity warn stops nothing, whatever it stands to', () => {
    const warns = { ...failed, severity: 'warn' } as const;
    expect(told(judge(warns, { base: baseline({ value: 1 }) }))).toEqual(['worse', false]);
  });

  test('that only warned on the base is new as an error, and known as a warning', () => {
    const base = baseline({ warned: true });
    expect(told(judge(failed, { base }))).toEqual(['new', true]);
    const warns = check({ severity: 'warn' });
    expect(told(judge({ ...failed, severity: 'warn' }, { base, check: warns }))).toEqual(['known', false]);
  });

  test('stops nothing under a waiver, and again from its day on, also when the base knows it', () => {
    expect(told(judge(failed, { until: '2026-11-23' }))).toEqual(['waived', false]);
    expect(told(judge(failed, { until: '2026-11-22', base: baseline() }))).toEqual(['expired', true]);
    expect(judge(failed, { until: '2026-11-25', base: baseline({ value: 1 }) })).toMatchObject({
      standing: 'waived',
      baseline: { value: 1 },
      waiver: { owner: 'ana', reason: 'why', until: '2026-11-25', daysLeft: 3 },
    });
  });
});

describe('a check that could not be evaluated', () => {
  const broken = (errorClass: 'user' | 'platform'): CheckResult => ({
    ...{ id: 'ids', type: 'not_null', severity: 'error', status: 'error' },
    failure: { class: errorClass, rule: 'r', message: 'm' },
  });
  test('is no known debt, for nothing was measured', () => {
    expect(told(judge(broken('user'), { base: baseline() }))).toEqual([undefined, true]);
  });
  test('may have a waiver, but not for what is the fault of the platform', () => {
    expect(told(judge(broken('user'), { until: '2026-11-23' }))).toEqual(['waived', false]);
    expect(told(judge(broken('platform'), { until: '2026-11-23' }))).toEqual([undefined, true]);
  });
});

test('a check that passes says so of a base that failed, and of a waiver that nobody needs', () => {
  expect(judge(passed, { base: baseline() })).toMatchObject({ baseline: { status: 'failed' } });
  expect(judge(passed, { base: baseline({ status: 'passed' }) })).not.toHaveProperty('baseline');
  expect(judge(passed, { until: '2026-11-23' })).toMatchObject({ waiver: { daysLeft: 1 } });
  expect(judge(passed, { until: '2026-11-23' })).not.toHaveProperty('standing');
});

test('the base is asked for the assertion; of a template’s check also by what the template was given', () => {
  const keys: (string | undefined)[] = [];
  const baselineOf: BaselineOf = ({ key }) => {
    keys.push(key);
    return undefined;
  };
  const ask = (id: string, params: object) => judge(passed, { baselineOf, params, check: check({ id }) });
  ask('ids', { target: 'a' });
  ask('other', { target: 'b' });
  ask('load/ids', { target: 'a' });
  ask('load/ids', { target: 'b' });
  expect(keys[0]).toBe(keys[1]);
  expect(new Set(keys).size).toBe(3);
});

test('what a value is counted in comes with it', () => {
  expect(judge(failed).unit).toBe('rows');
  const percent = { operator: 'mustBeLessThan', value: [5], unit: 'percent' };
  expect(judge(failed, { check: check({ threshold: percent }) }).unit).toBe('percent');
  expect(judge(failed, { check: check({ type: 'freshness' }) }).unit).toBe('seconds');
  const { value: _, ...nothing } = failed;
  expect(judge(nothing)).not.toHaveProperty('unit');
});
