import { afterEach, describe, expect, test } from '@jest/globals';
import { type RunWorld, runWorld } from '../support/run-world.ts';

const time = '2026-11-22T06:15:00.000Z';
let world: RunWorld;

const insert = (name: string): string => `\${{ params.${name} }}`;

afterEach(() => world.remove());

describe('an atomic job on DuckDB', () => {
  test('runs SQL files in order with typed values, and tells the rows', async () => {
    world = runWorld({
      'sales/datajob.yaml':
        'team: sales\nparams: { country: LV, target: { type: identifier, default: orders } }',
      'sales/10_make.sql': `create table ${insert('target')} (country text, moment timestamptz);`,
      'sales/20_fill.sql':
        'insert into orders values (:country, :scheduled_time), (:country, :interval_start);',
    });
    const { result, events } = await world.run('sales', { scheduledTime: time, params: { country: "L'V" } });
    expect(result).toMatchObject({
      status: 'succeeded',
      steps: [
        { name: '10_make', status: 'succeeded', attempts: 1 },
        { name: '20_fill', status: 'succeeded', rows: 2 },
      ],
    });
    expect(events.map(({ type }) => type).filter((type) => type !== 'statement-finished')).toEqual([
      'run-started',
      'step-started',
      'step-succeeded',
      'step-started',
      'step-succeeded',
      'run-finished',
    ]);
    expect(await world.query('select country, count(*)::int from orders group by 1')).toEqual([["L'V", 2]]);
  });

  test('takes everything back when a step fails, and says at which line and column', async () => {
    world = runWorld({
      'sales/datajob.yaml': 'team: sales',
      'sales/10_make.sql':
        'create table orders (id int);\r\n-- ünïcode\r\ninsert into orders values (1);\r\n',
      'sales/20_bad.sql':
        '/* first */ insert into orders values (2);\r\n\r\ninsert into orders\r\n  select nope from orders;\r\n',
      'sales/30_never.sql': 'select 1',
    });
    const { result, events } = await world.run('sales');
    expect(result).toMatchObject({
      status: 'failed',
      errorClass: 'user',
      error: { rule: 'sql-syntax', file: 'sales/20_bad.sql', line: 4, column: 10 },
      steps: [{ status: 'succeeded' }, { status: 'failed' }, { status: 'skipped', attempts: 0 }],
    });
    expect(events.map(({ type }) => type)).toContain('rolled-back');
    expect(await world.query("select * from information_schema.tables where table_name = 'orders'")).toEqual(
      [],
    );
  });

  test('points into inline SQL of the manifest', async () => {
    world = runWorld({
      'sales/datajob.yaml': 'team: sales\nsteps:\n  - query: |\n      select 1;\n      select nope;\n',
    });
    const { result } = await world.run('sales');
    expect(result.error).toMatchObject({ file: 'sales/datajob.yaml', line: 5, column: 14 });
  });

  test('takes everything back when a check of severity error fails, not when one of severity warn does', async () => {
    world = runWorld({
      'sales/datajob.yaml':
        'team: sales\nparams: { id: 1 }\nchecks:\n  - table: orders\n    not_null: id\n  - sql: select * from orders where id > 0\n    severity: warn\n',
      'sales/10_make.sql':
        'create table if not exists orders (id int); insert into orders values (nullif(:id, 0));',
    });
    const good = await world.run('sales');
    expect(good.result).toMatchObject({
      status: 'succeeded',
      checks: [{ status: 'passed' }, { status: 'failed' }],
    });
    const bad = await world.run('sales', { params: { id: '0' } });
    expect(bad.result).toMatchObject({
      status: 'failed',
      error: { rule: 'check-failed', class: 'user', line: 5 },
    });
    expect(await world.query('select id from orders')).toEqual([[1]]);
  });

  test('does a scheduled time once, unless asked to do it again', async () => {
    world = runWorld({
      'sales/datajob.yaml': 'team: sales',
      'sales/10_make.sql': 'create table if not exists orders (id int); insert into orders values (1);',
    });
    const first = await world.run('sales', { scheduledTime: time });
    const second = await world.run('sales', { scheduledTime: time });
    expect(second.result).toMatchObject({ status: 'skipped', steps: [{ status: 'skipped' }] });
    expect(second.result.reason).toContain(first.result.runId);
    expect(await world.query('select count(*)::int from orders')).toEqual([[1]]);
    const part = await world.run('sales', { scheduledTime: time, from: '10_make' });
    expect(part.result.status).toBe('skipped');
    const again = await world.run('sales', { scheduledTime: time, again: true });
    expect(again.result.status).toBe('succeeded');
    expect(await world.query('select run_id from datajob_runs')).toEqual([[again.result.runId]]);
    expect(await world.query('select count(*)::int from orders')).toEqual([[2]]);
  });

  test('refuses to let SQL end its transaction', async () => {
    world = runWorld({
      'sales/datajob.yaml': 'team: sales',
      'sales/10_make.sql': 'create table orders (id int);\n  commit;',
    });
    const { result } = await world.run('sales');
    expect(result.error).toMatchObject({ rule: 'transaction-control', line: 2, column: 3 });
    expect(await world.query("select * from information_schema.tables where table_name = 'orders'")).toEqual(
      [],
    );
  });

  test('interrupts a statement at the timeout of its step', async () => {
    world = runWorld({
      'sales/datajob.yaml':
        'team: sales\nsteps:\n  - name: slow\n    timeout: 1s\n    query: select sum(a.i * b.i) from range(10000000) a(i), range(10000000) b(i)\n',
    });
    const { result } = await world.run('sales');
    expect(result).toMatchObject({
      status: 'failed',
      error: { rule: 'timeout', message: 'slow ran longer than 1s.' },
    });
  });

  test('runs independent branches side by side and shell steps beside SQL', async () => {
    world = runWorld({
      'sales/datajob.yaml': [
        'team: sales',
        'steps:',
        '  - { name: a, needs: [], query: create table a as select 1 as x }',
        '  - { name: b, needs: [], run: echo "$DATAJOB_JOB $DATAJOB_RUN_ID" }',
        '  - { name: c, needs: [a, b], query: insert into a values (2) }',
      ].join('\n'),
    });
    const { result, output } = await world.run('sales', { runId: 'the-run' });
    expect(result.status).toBe('succeeded');
    expect(output).toBe('sales the-run\n');
    expect(await world.query('select x from a order by x')).toEqual([[1], [2]]);
  });
});

describe('a job that is atomic by step on DuckDB', () => {
  test('keeps finished steps and skips them when the time is run again', async () => {
    world = runWorld({
      'sales/datajob.yaml': 'team: sales\natomic: step',
      'sales/10_make.sql': 'create table orders (id int); insert into orders values (1);',
      'sales/20_bad.sql': 'insert into orders values (2); insert into nowhere values (3);',
    });
    const first = await world.run('sales', { scheduledTime: time });
    expect(first.result.status).toBe('failed');
    expect(await world.query('select id from orders')).toEqual([[1]]);
    world.write('sales/20_bad.sql', 'insert into orders values (2);');
    const second = await world.run('sales', { scheduledTime: time });
    expect(second.result).toMatchObject({
      status: 'succeeded',
      steps: [{ status: 'skipped' }, { status: 'succeeded' }],
    });
    expect(await world.query('select id from orders order by id')).toEqual([[1], [2]]);
    expect((await world.run('sales', { scheduledTime: time })).result.status).toBe('skipped');
  });
});

describe('a job that is not atomic on DuckDB', () => {
  test('keeps every statement that has run', async () => {
    world = runWorld({
      'sales/datajob.yaml': 'team: sales\natomic: none',
      'sales/10_make.sql':
        'begin; create table orders (id int); commit; insert into orders values (1); select nope;',
    });
    const { result, events } = await world.run('sales');
    expect(result.status).toBe('failed');
    expect(events.map(({ type }) => type)).not.toContain('rolled-back');
    expect(await world.query('select id from orders')).toEqual([[1]]);
  });
});

describe('a template on DuckDB', () => {
  test('runs its files with the values of the step', async () => {
    world = runWorld({
      'templates/load/template.yaml': 'inputs: { target: { type: identifier }, n: 3 }',
      'templates/load/10_make.sql': `create table ${insert('target')} as select :n::int as n, :run_id as run`,
      'sales/datajob.yaml': 'team: sales\nsteps: [{ uses: load, with: { target: orders } }]',
    });
    const { result } = await world.run('sales', { runId: 'r1' });
    expect(result).toMatchObject({ status: 'succeeded' });
    expect(await world.query('select n, run from orders')).toEqual([[3, 'r1']]);
  });
});
