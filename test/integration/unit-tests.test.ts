import { describe, expect, test } from '@jest/globals';
import { ordersJob, runTest, runTests } from '../support/test-world.ts';

const someOrders = `given:
  raw.orders:
    - { id: 1, country: LV, amount: 10.5 }
    - { id: 2, country: null, amount: 3 }
    - { id: 3, country: EE, amount: 4 }`;

describe('a unit test', () => {
  test('passes when the table holds the expected rows, in any order', async () => {
    const result = await runTest(`${someOrders}
expect:
  analytics.orders:
    - { country: EE, orders: 1, total: 4 }
    - { country: LV, orders: 1, total: 10.5 }`);
    expect(result).toMatchObject({ job: 'orders', name: 'it', status: 'passed' });
    expect(result).toMatchObject({ file: 'orders/tests/a.yaml', line: 2, column: 5 });
  });

  test('tells rows that differ, are missing and are too many, at the line of the expectation', async () => {
    const result = await runTest(`${someOrders}
expect:
  analytics.orders:
    - { country: EE, orders: 1, total: 5 }
    - { country: FI, orders: 7, total: 70 }`);
    expect(result.status).toBe('failed');
    expect(result.differences).toEqual([
      expect.objectContaining({
        table: 'analytics.orders',
        file: 'orders/tests/a.yaml',
        line: 10,
        columns: ['country', 'orders', 'total'],
        matching: 0,
        missing: 1,
        unexpected: 1,
        changed: 1,
      }),
    ]);
    expect(result.differences?.[0]?.rows).toMatchObject([
      { kind: 'changed', expected: ['EE', '1', '5'], actual: ['EE', '1', '4'], differing: ['total'] },
      { kind: 'missing', expected: ['FI', '7', '70'], place: { line: 11 } },
      { kind: 'unexpected', actual: ['LV', '1', '10.5'] },
    ]);
  });

  test('knows floats within a billionth as equal, and other numbers within the tolerance that is written', async () => {
    const given =
      'given: { raw.orders: [{ id: 1, country: LV, amount: 0.1 }, { id: 2, country: LV, amount: 0.2 }] }';
    const expected = (total: string, how = '') =>
      runTest(
        `${given}\nexpect: { analytics.orders: { rows: [{ country: LV, orders: 2, total: ${total} }]${how} } }`,
      );
    const statuses = [
      await expected('0.3'),
      await expected('0.31'),
      await expected('0.31', ', tolerance: 0.02'),
    ].map(({ status }) => status);
    expect(statuses).toEqual(['passed', 'failed', 'passed']);
  });

  test('does not take a value for another that its column would make of it', async () => {
    const expected = async (orders: string) =>
      (
        await runTest(`given: { raw.orders: [{ id: 1, country: LV, amount: 1 }, { id: 2, country: LV, amount: 1 }] }
expect: { analytics.orders: [{ country: LV, orders: ${orders}, total: 2 }] }`)
      ).status;
    // 1.5 as a whole number is 2.
    expect([await expected('1.5'), await expected('two'), await expected('"2"')]).toEqual([
      'failed',
      'failed',
      'passed',
    ]);
  });

  test('needs every column in the expected rows, or under `ignore`', async () => {
    const expected = (how: string) =>
      runTest(
        `${someOrders}\nexpect: { analytics.orders: { rows: [{ country: EE }, { country: LV }]${how} } }`,
      );
    const silent = await expected('');
    expect(silent.differences?.[0]?.problem).toBe(
      'The expected rows say nothing about orders, total: add them, or write `ignore: [orders, total]`.',
    );
    expect((await expected(', ignore: [orders, total]')).status).toBe('passed');
    const misspelt = await expected(', ignore: [orders, totl]');
    expect(misspelt.differences?.[0]?.problem).toBe('It has no column totl. Did you mean total?');
  });

  test('reads rows from CSV and JSON files beside it, with null for an empty cell', async () => {
    const files = {
      'orders/tests/orders.csv': 'id,country,amount\n1,LV,1.5\n2,,9\n3,"LV",2.5\n',
      'orders/tests/by-country.json': '[{ "country": "LV", "orders": 2, "total": 4 }]',
    };
    const result = await runTest(
      'given: { raw.orders: { file: orders.csv } }\nexpect: { analytics.orders: { file: by-country.json } }',
      files,
    );
    expect(result.status).toBe('passed');
    const broken = await runTest(
      'given: { raw.orders: { file: orders.csv } }\nexpect: { analytics.orders: [] }',
      {
        'orders/tests/orders.csv': 'id,country,amount\n1,LV\n',
      },
    );
    expect(broken.failure).toMatchObject({
      message: 'The line has 2 cells, and there are 3 columns.',
      file: 'orders/tests/orders.csv',
      line: 2,
    });
  });

  test('gives parameters and the scheduled time to the steps, and the same time every day without one', async () => {
    const files = {
      'orders/10_load.sql':
        'create table seen as select :day as day, :scheduled_time as time, :least as least;',
      'orders/20_guard.sql': 'select 1;',
    };
    const result = await runTest(
      `params: { least: 7, day: 2026-02-03 }
scheduledTime: 2026-11-22T06:15:00+02:00
expect: { seen: [{ day: 2026-02-03, time: '2026-11-22T04:15:00Z', least: 7 }] }`,
      files,
    );
    expect(result.status).toBe('passed');
    const plain = await runTest(
      `expect: { seen: [{ day: 2026-01-01, time: '2026-01-01T00:00:00Z', least: 0 }] }`,
      files,
    );
    expect(plain.status).toBe('passed');
  });

  test('runs only the steps that it names', async () => {
    const given = 'given: { raw.orders: [{ id: 1, country: LV, amount: -1 }] }';
    const expected = 'expect: { analytics.orders: [{ country: LV, orders: 1, total: -1 }] }';
    expect((await runTest(`${given}\n${expected}`)).status).toBe('failed');
    expect((await runTest(`${given}\nsteps: [10_load]\n${expected}`)).status).toBe('passed');
  });

  test('may expect an error, by its text, step and class', async () => {
    const given = 'given: { raw.orders: [{ id: 1, country: LV, amount: -1 }] }';
    const statuses = async (error: string) => {
      const { status, reason } = await runTest(`${given}\nerror: ${error}`);
      return reason ?? status;
    };
    expect(await statuses('TOO LOW')).toBe('passed');
    expect(await statuses('{ message: too low, step: 20_guard, class: user }')).toBe('passed');
    expect(await statuses('too high')).toBe('The message was to hold «too high».');
    expect(await statuses('{ step: 10_load }')).toBe('The step 10_load was to fail, and 20_guard did.');
    const fine = await runTest(`${someOrders}\nerror: too low`);
    expect(fine.failure?.message).toBe('The run was to fail with «too low», and it succeeded.');
  });

  test('finds the schemas of the tables that its steps write', async () => {
    const files = {
      'orders/10_load.sql': ordersJob['orders/10_load.sql'].replace(
        'create schema if not exists analytics;',
        '',
      ),
    };
    const given = 'given: { raw.orders: [{ id: 1, country: LV, amount: -1 }] }';
    expect((await runTest(`${given}\nerror: too low`, files)).status).toBe('passed');
  });

  test('may look at the tables after an expected error: an atomic job has left nothing', async () => {
    const result = await runTest(`setup: |
  create table analytics.orders (country text, orders int, total int);
given: { raw.orders: [{ id: 1, country: LV, amount: -1 }] }
error: too low
expect: { analytics.orders: [] }`);
    expect(result.status).toBe('passed');
  });

  test('runs the checks of the job when asked, and a failed one fails the run', async () => {
    const manifest = `${ordersJob['orders/datajob.yaml']}checks: [{ table: analytics.orders, not_null: total }]\n`;
    const given = 'given: { raw.orders: { columns: { amount: double }, rows: [{ country: LV }] } }';
    const files = { 'orders/datajob.yaml': manifest };
    expect((await runTest(`${given}\nchecks: true\nerror: not_null.total`, files)).status).toBe('passed');
    expect((await runTest(`${given}\nerror: not_null.total`, files)).status).toBe('failed');
  });

  test('compares the rows of a query, in their order when asked', async () => {
    const expected = (rows: string) =>
      runTest(`${someOrders}
expect:
  by total:
    query: select country from analytics.orders order by total
    rows: ${rows}
    ordered: true`);
    expect((await expected('[{ country: EE }, { country: LV }]')).status).toBe('passed');
    const turned = await expected('[{ country: LV }, { country: EE }]');
    expect(turned.differences?.[0]).toMatchObject({ table: 'by total', misplaced: 1 });
  });

  test('says which of its tables a step does not find, and which table is not there at the end', async () => {
    const given = await runTest('given: { raw.ordres: [{ id: 1 }] }\nexpect: { analytics.orders: [] }');
    expect(given.failure).toMatchObject({
      file: 'orders/10_load.sql',
      line: 3,
      hint: 'The test gives raw.ordres.',
    });
    const absent = await runTest(`${someOrders}\nexpect: { analytics.order: [] }`);
    expect(absent.differences?.[0]?.problem).toBe(
      'There is no table analytics.order when the steps are done. Did you mean analytics.orders?',
    );
  });

  test('pairs rows by the key of the job’s output, so that a report says what changed', async () => {
    const manifest =
      'team: sales\noutputs: [{ table: analytics.orders, key: country }]\nparams: { least: 0 }\n';
    const result = await runTest(
      `${someOrders}\nexpect: { analytics.orders: [{ country: EE, orders: 9, total: 90 }, { country: LV, orders: 1, total: 10.5 }] }`,
      { 'orders/datajob.yaml': manifest },
    );
    expect(result.differences?.[0]?.rows).toMatchObject([
      { kind: 'changed', differing: ['orders', 'total'] },
    ]);
  });
});

describe('unit tests of a workspace', () => {
  test('see nothing of each other', async () => {
    const step = `create table once as select 1 as a; create sequence numbers; create temp table t as select 1;
set schema = 'main'; create macro twice(x) as x * 2; create type mood as enum ('ok');`;
    const tests = ['first', 'second', 'third'].map(
      (name) => `  - { name: ${name}, expect: { once: [{ a: 1 }] } }`,
    );
    const report = await runTests({
      'once/datajob.yaml': `team: t\nsteps: [{ query: "${step.replaceAll('\n', ' ')}" }]\ntests:\n${tests.join('\n')}\n`,
    });
    expect(report.diagnostics).toEqual([]);
    expect(report).toMatchObject({ passed: 3, failed: 0, jobs: 1 });
  });

  test('are those of the manifest and of its files, of the jobs that are asked for, by name', async () => {
    const one = (name: string) =>
      `tests: [{ name: ${name}, given: { raw.orders: [{ country: LV, amount: 1 }] }, error: no such }]\n`;
    const files = {
      ...ordersJob,
      'orders/datajob.yaml': `${ordersJob['orders/datajob.yaml']}${one('of the manifest')}`,
      'orders/tests/b.yml': one('of b'),
      'orders/tests/a.yaml': one('of a'),
      'other/datajob.yaml': `team: t\nsteps: [{ query: select 1 }]\n${one('of another')}`,
    };
    const names = async (options = {}) => (await runTests(files, options)).tests.map(({ name }) => name);
    expect(await names()).toEqual(['of the manifest', 'of a', 'of b', 'of another']);
    expect(await names({ jobs: ['orders'], name: 'of b' })).toEqual(['of b']);
    await expect(names({ name: 'of nobody' })).rejects.toMatchObject({ code: 'usage' });
    await expect(names({ jobs: ['order'] })).rejects.toMatchObject({
      code: 'usage',
      hint: 'Did you mean orders?',
    });
  });

  test('of a job with errors are not run, and the errors are told', async () => {
    const files = {
      ...ordersJob,
      'orders/tests/a.yaml': 'tests: [{ name: a, expect: { t: { csv: a, rows: [] } } }]',
    };
    const report = await runTests(files, { jobs: ['orders'] });
    expect(report.tests).toEqual([]);
    expect(report.diagnostics).toMatchObject([{ code: 'rows-twice', file: 'orders/tests/a.yaml' }]);
  });
});
