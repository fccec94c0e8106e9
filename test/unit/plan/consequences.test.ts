import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../../src/manifest/check.ts';
import type { AlertRule, Manifest } from '../../../src/manifest/manifest.ts';
import { consequencesOf } from '../../../src/plan/consequences.ts';
import type { JobState } from '../../../src/plan/job-state.ts';
import type { JobChange } from '../../../src/plan/plan.ts';
import { sampleManifest, sampleSchedule } from '../../support/release-samples.ts';

const file = 'jobs/orders/10_load.sql';

function state(manifest: Partial<Manifest> = {}, text = 'select 1;', rest: Partial<JobState> = {}): JobState {
  const sql = [{ file, line: 1, text, engine: 'duckdb' as const, values: { target: 'sales.orders' } }];
  return { manifest: sampleManifest(manifest), texts: new Map([[file, text]]), sql, teamEmail: [], ...rest };
}

function told(
  before: JobState | undefined,
  after: JobState | undefined,
  change: Partial<JobChange> = {},
): string[] {
  return consequencesOf({
    change: { job: 'orders', kind: 'changed', files: [], reason: '', ...change },
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    followers: change.kind === 'removed' ? ['report', 'stats'] : [],
  });
}

const undo = 'Undo: `datajob rollback orders`.';
const origin = { file: 'x', line: 1, column: 1 };
const threshold = { operator: 'mustBe', value: [0], unit: 'rows' } as const;
const check = (rest: Partial<Check> = {}): Check =>
  ({
    id: 'id-unique',
    type: 'unique',
    table: 'orders',
    columns: ['id'],
    severity: 'error',
    threshold,
    origin,
    ...rest,
  }) as Check;
const rule = (rest: Partial<AlertRule>): AlertRule => ({ on: ['failure'], classes: [], email: [], ...rest });
const schedule = sampleSchedule('15 6 * * *');

describe('consequencesOf', () => {
  test('a removed job: its schedule, who waits for it, and the way back', () => {
    expect(told(state({ schedule, after: ['customers'] }), undefined, { kind: 'removed' })).toEqual([
      `orders is taken out of production: its schedule (06:15 every day (UTC)) ends, and it no longer runs after customers. What it wrote stays as it is and is not refreshed any more. report, stats ran after it and will not be started by it any more. ${undo}`,
    ]);
    expect(told(undefined, undefined, { kind: 'removed' })).toEqual([]);
  });

  test('another name: what stays under the old one', () => {
    const [sentence] = told(state(), state(), { kind: 'renamed', from: 'sales-orders' });
    expect(sentence).toContain('orders is a new job, and sales-orders is taken out');
    expect(sentence).toContain('Undo: give it the name sales-orders again');
    expect(told(state(), state(), { kind: 'renamed' })).toEqual([]);
  });

  test.each([
    [
      { schedule },
      {},
      'No schedule starts orders any more (until now 06:15 every day (UTC)): only somebody who starts it by hand does.',
    ],
    [
      { schedule },
      { after: ['a', 'b'] },
      'No schedule starts orders any more (until now 06:15 every day (UTC)): it runs only after a, b.',
    ],
    [
      { schedule },
      { schedule: { ...schedule, paused: { until: '2026-12-24', reason: 'source is down' } } },
      'orders is paused until 2026-12-24 (source is down): nothing starts it, and times that pass are not made up later.',
    ],
    [{ checks: [check()] }, {}, 'The check id-unique is gone: rows that break it no longer stop the run.'],
    [
      { checks: [check({ severity: 'warn' })] },
      {},
      'The check id-unique is gone: nobody is warned of rows that break it.',
    ],
    [
      { checks: [check()] },
      { checks: [check({ severity: 'warn' })] },
      'The check id-unique only warns from now on: rows that break it no longer stop the run.',
    ],
    [
      {},
      { atomic: 'none' },
      'With `atomic: none` a run of orders that fails half-way leaves behind what it has written until then.',
    ],
    [
      { atomic: 'job' },
      { atomic: 'step' },
      'With `atomic: step` a run of orders that fails takes back only the step that failed, not those before it.',
    ],
    [
      { alerts: [rule({ on: ['failure', 'late'], email: ['a@x.org'] })] },
      { alerts: [rule({ on: ['late'], email: ['a@x.org'] })] },
      'a@x.org gets no mail any more about failure of orders.',
    ],
    [
      { alerts: [rule({ email: ['a@x.org'] })] },
      { alerts: [rule({ classes: ['user'], email: ['a@x.org'] })] },
      'a@x.org gets no mail any more about failure of class config, failure of class platform of orders.',
    ],
    [{}, { steps: [] }, 'The step 10_load is not run any more; what it wrote stays as it is.'],
  ] satisfies [Partial<Manifest>, Partial<Manifest>, string][])('%j → %j', (before, after, sentence) => {
    expect(told(state(before), state(after))).toEqual([`${sentence} ${undo}`]);
  });

  test.each([
    [{ schedule }, { schedule: sampleSchedule('15 7 * * *') }],
    [
      { schedule: { ...schedule, paused: {} } },
      { schedule: { ...schedule, paused: { until: '2027-01-01' } } },
    ],
    [{ checks: [check()] }, { checks: [check({ id: 'another-id', description: 'x' })] }],
    [{ checks: [check({ severity: 'warn' })] }, { checks: [check()] }],
    [{ atomic: 'none' }, { atomic: 'none' }],
    [{ atomic: 'none' }, {}],
    [
      { alerts: [rule({ email: ['a@x.org'] })] },
      { alerts: [rule({ on: ['failure', 'success'], email: ['a@x.org', 'b@x.org'] })] },
    ],
  ] satisfies [Partial<Manifest>, Partial<Manifest>][])('nothing for %j → %j', (before, after) => {
    expect(told(state(before), state(after))).toEqual([]);
  });

  test('a team that heard of everything because nobody else did, and is not told any more', () => {
    const team = { teamEmail: ['team@x.org'] };
    const alerts = [rule({ on: ['failure', 'recovery', 'missed'], email: ['a@x.org'] })];
    expect(told(state({}, '', team), state({ alerts }, '', team))).toEqual([
      `team@x.org gets no mail any more about failure, recovery, late, missed of orders. ${undo}`,
    ]);
    const forTeam = [rule({ on: ['failure', 'recovery', 'late', 'missed'] })];
    expect(told(state({}, '', team), state({ alerts: forTeam }, '', team))).toEqual([]);
  });

  test('a step with another name that does the same is not removed', () => {
    const [step] = sampleManifest().steps;
    if (step?.kind !== 'sql') throw new Error('a SQL step');
    const moved = { ...step, name: '20_load', file: 'jobs/orders/20_load.sql' };
    const after = state({ steps: [moved] }, 'select 1;', { texts: new Map([[moved.file, 'select 1;']]) });
    expect(told(state(), after)).toEqual([]);
  });

  const keep = '`datajob rollback orders` stops it but brings no rows back: keep a copy first.';
  test.each([
    [
      'select 1;\ndrop table old_orders;',
      'The table old_orders is dropped with all its rows (jobs/orders/10_load.sql, line 2).',
    ],
    [
      'drop table x; create table x as select 1',
      'The table x is dropped and made anew: rows that are not written again are gone (jobs/orders/10_load.sql, line 1).',
    ],
    [
      'truncate ${{ params.target }}',
      'All rows of the table sales.orders are deleted (jobs/orders/10_load.sql, line 1).',
    ],
    [
      'delete from x; insert into x select 1',
      'The table x is emptied before it is filled again: rows that are not written again are gone (jobs/orders/10_load.sql, line 1).',
    ],
    [
      'alter table x drop column y',
      'The column y of x is dropped with its values (jobs/orders/10_load.sql, line 1).',
    ],
    [
      'drop schema s cascade',
      'The schema or database s is dropped with all its tables (jobs/orders/10_load.sql, line 1).',
    ],
  ])('new in the SQL: %s', (text, sentence) => {
    expect(told(state(), state({}, text))).toEqual([`${sentence} ${keep}`]);
    expect(told(state({}, text), state({}, `-- moved\n${text}`))).toEqual([]);
    expect(told(undefined, state({}, text), { kind: 'added' })).toEqual([
      `${sentence} Reverting this change stops it but brings no rows back: keep a copy first.`,
    ]);
  });

  test('the same twice counts as new, a temporary table and strings do not', () => {
    expect(told(state({}, 'truncate x'), state({}, 'truncate x; delete from x;'))).toHaveLength(1);
    expect(told(state(), state({}, "create temp table t as select 'drop table x'; drop table t;"))).toEqual(
      [],
    );
  });

  test('a job that drops very many tables says so in few sentences', () => {
    const text = Array.from({ length: 60 }, (_, n) => `drop table t${n};`).join('\n');
    const sentences = told(state(), state({}, text));
    expect(sentences).toHaveLength(21);
    expect(sentences.at(-1)).toContain('40 more statements drop or empty tables.');
  });

  test('a job with errors, and a new job, lose nothing', () => {
    expect(told(state({ schedule }), undefined)).toEqual([]);
    expect(told(undefined, state({ checks: [check()] }), { kind: 'added' })).toEqual([]);
    expect(told(undefined, state({ atomic: 'none' }), { kind: 'added' })).toEqual([
      expect.stringContaining('revert'),
    ]);
  });
});
