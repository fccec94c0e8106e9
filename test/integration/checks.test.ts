import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/adapters/system-clock.ts';
import type { Check, Threshold } from '../../src/manifest/check.ts';
import type { BoundStatement, Session } from '../../src/ports/database.ts';
import { evaluateChecks } from '../../src/quality/run-checks.ts';
import type { CoreEngine } from '../../src/sql/dialect.ts';
import { dialectOf } from '../../src/sql/dialects.ts';
import type { TypedValue } from '../../src/sql/typed-value.ts';
import { openEngines } from '../support/engines.ts';
import { never, rows, run } from '../support/statements.ts';

let engines: Awaited<ReturnType<typeof openEngines>>;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines?.close());

type Assertion = {
  [T in Check['type']]: Omit<Extract<Check, { type: T }>, keyof typeof common | 'sqlOrigin'>;
};
const context = { values: {}, clock: systemClock, classification: {}, signal: never };
const common = {
  id: 'c',
  severity: 'error' as const,
  threshold: { operator: 'mustBe', value: [0], unit: 'rows' } as Threshold,
  origin: { file: 'jobs/a/datajob.yaml', line: 7, column: 5 },
};
const sqlOrigin = { file: 'jobs/a/datajob.yaml', line: 20, column: 9 };
const make = <T extends Check['type']>(assertion: Assertion[T] & { type: T }, over: Partial<Check> = {}) =>
  ({ ...common, sqlOrigin, ...assertion, ...over }) as Check;
const notNull = (column: string, table = 'Orders') => make({ type: 'not_null', table, column });
const unique = (...columns: string[]) => make({ type: 'unique', table: 'orders', columns });
const accepted = (column: string, ...values: (string | number | boolean)[]) =>
  make({ type: 'accepted_values', table: 'orders', column, values });
const rowCount = (operator: Threshold['operator'], value: number, table = 'orders') =>
  make({ type: 'row_count', table }, { threshold: { operator, value: [value], unit: 'rows' } });
const custom = (sql: string) => make({ type: 'sql', sql });

describe.each<CoreEngine>(['duckdb', 'postgres'])('%s', (engine) => {
  const dialect = dialectOf(engine);
  let session: Session;
  const asked: string[] = [];
  beforeAll(async () => {
    session = await engines.databases[engine].session();
    await run(
      session,
      `create table orders (id int, line int, country varchar(2), paid boolean, "Order Id" int, amount numeric(9, 2))`,
    );
    await run(
      session,
      `insert into orders values (1, 1, 'LV', true, 1, 10), (1, 2, 'EE', false, 2, -5.5), (2, 2, 'XX', null, null, 0), (2, 2, null, true, 4, 1), (null, 2, 'LV', true, 5, 2), (null, 2, 'LV', true, 5, 2)`,
    );
  });

  const evaluate = (
    checks: readonly Check[],
    values: Record<string, TypedValue> = {},
    inTransaction = false,
  ) => {
    asked.length = 0;
    const query = (statement: BoundStatement, maxRows: number, signal: AbortSignal) => {
      asked.push(statement.text);
      return session.query(statement, maxRows, signal);
    };
    return evaluateChecks(checks, {
      ...context,
      session: { execute: session.execute, query, stream: session.stream },
      dialect,
      inTransaction,
      values,
    });
  };
  const verdicts = async (
    checks: readonly Check[],
    values?: Record<string, TypedValue>,
    inTransaction?: boolean,
  ) =>
    (await evaluate(checks, values, inTransaction)).map(({ status, failing, total }) => [
      status,
      failing,
      total,
    ]);

  test('counts what breaks each assertion, nulls being judged by not_null alone', async () => {
    expect(
      await verdicts([
        notNull('line'),
        notNull('id'),
        notNull('Order Id'),
        unique('Order Id'),
        unique('id', 'line'),
        accepted('country', 'LV', 'EE'),
        accepted('country', 'LV', 'EE', 'XX'),
        accepted('paid', true),
        accepted('id', 1, 2.5),
        accepted('line', '1', '2'),
        rowCount('mustBeGreaterThan', 0),
        rowCount('mustBeLessThan', 6),
        custom('select * from orders where amount < 0'),
        custom('values (1), (2)'),
        custom('with x as (select 1 as a) select a, a from x where a > 1 -- none'),
      ]),
    ).toEqual([
      ['passed', 0, 6],
      ['failed', 2, 6],
      ['failed', 1, 6],
      ['failed', 1, 6],
      ['failed', 1, 6],
      ['failed', 1, 6],
      ['passed', 0, 6],
      ['failed', 1, 6],
      ['failed', 2, 6],
      ['passed', 0, 6],
      ['passed', undefined, 6],
      ['failed', undefined, 6],
      ['failed', 1, undefined],
      ['failed', 2, undefined],
      ['passed', 0, undefined],
    ]);
  });

  test('reads a table once for all that is told row by row', async () => {
    await evaluate([notNull('id'), accepted('country', 'LV'), notNull('line'), rowCount('mustBe', 6)]);
    expect(asked).toHaveLength(1);
  });

  test('gives a failed check its place and a sentence', async () => {
    const [result] = await evaluate([notNull('id')]);
    expect(result).toMatchObject({
      expected: 'no failing rows',
      actual: '2 failing rows of 6',
      failure: { class: 'user', rule: 'check-failed', ...common.origin },
    });
    expect(result?.failure?.message).toBe(
      'Column id of Orders must have a value in every row. Expected no failing rows, found 2 failing rows of 6.',
    );
  });

  test('gives a check that cannot be evaluated its own error, and the others their verdict', async () => {
    const results = await evaluate([
      notNull('nope'),
      notNull('line'),
      notNull('id', 'missing_table'),
      custom('select 1\n  from orders\n  where nope = 1'),
      custom('selec 1'),
      custom('with x as selec 1'),
      notNull('id', 'a..b'),
      rowCount('mustBe', 6),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      ...['error', 'passed', 'error', 'error', 'error', 'error', 'error', 'passed'],
    ]);
    const [column, , table, where, word, syntax] = results.map(({ failure }) => failure);
    expect(column).toMatchObject({ class: 'user', rule: 'sql-syntax', ...common.origin });
    expect(table).toMatchObject({ class: 'user', message: expect.stringContaining('missing_table') });
    expect(where).toMatchObject({ class: 'user', file: sqlOrigin.file, line: 22, column: 9 + 8 });
    expect(word).toMatchObject({ rule: 'bad-check', line: 20, column: 9 });
    expect(syntax).toMatchObject({ class: 'user', rule: 'sql-syntax', line: 20, column: 9 + 10 });
  });

  test.each([
    'delete from orders returning *',
    'select 1; delete from orders',
    'select 1) as x; delete from orders; select count(*) from (select 1',
    'with gone as (delete from orders returning *) select * from gone',
    'select * into copied from orders',
    `copy orders to '/tmp/never-written.csv'`,
    'explain analyze delete from orders',
    'create table copied as select 1',
    '',
    '-- nothing',
  ])('refuses a check that is not one reading query: %s', async (sql) => {
    expect(await evaluate([custom(sql)])).toMatchObject([{ status: 'error' }]);
    expect(await rows(session, 'select count(*) from orders')).toEqual([[6]]);
  });

  test('takes parameters in its SQL, and as its table', async () => {
    const values: Record<string, TypedValue> = {
      least: { type: 'integer', value: 2 },
      target: { type: 'identifier', value: 'orders' },
      free: { type: 'string', value: 'orders' },
    };
    const checks = [
      custom(`select * from \${{ params.target }} where line >= :least`),
      notNull('line', `\${{ params.target }}`),
      notNull('line', `\${{ params.free }}`),
      custom('select :nope'),
    ];
    expect(await verdicts(checks, values)).toEqual([
      ['failed', 5, undefined],
      ['passed', 0, 6],
      ['error', undefined, undefined],
      ['error', undefined, undefined],
    ]);
  });

  test('sees what the transaction around it has done, and leaves it as it was', async () => {
    await session.begin();
    await run(session, 'insert into orders values (9, 9, null, null, 9, 9)');
    const checks = [notNull('nope'), notNull('country'), custom('select * from missing')];
    expect(await verdicts(checks, {}, true)).toEqual([
      ['error', undefined, undefined],
      ['failed', 2, 7],
      ['error', undefined, undefined],
    ]);
    await run(session, 'create table still_writable (i int)');
    await session.commit();
    await run(session, 'drop table still_writable');
    await run(session, 'delete from orders where id = 9');
  });

  test('reads names with quotes and of every language as names', async () => {
    await run(session, 'create schema "Schéma; drop"');
    await run(session, 'create table "Schéma; drop"."a.""b" ("ключ" int, "x\'; --" int)');
    const table = '"Schéma; drop"."a.""b"';
    expect(
      await verdicts([notNull('ключ', table), notNull(`x'; --`, table), notNull('"ключ"', table)]),
    ).toEqual(Array(3).fill(['passed', 0, 0]));
  });

  test('stops at an abort with what the database says', async () => {
    const signal = AbortSignal.abort();
    const given = { ...context, session, dialect, signal, inTransaction: false };
    await expect(evaluateChecks([notNull('id')], given)).rejects.toThrow('cancelled');
  });
});

test('PostgreSQL: a function that writes is refused, and what it wrote is taken back', async () => {
  const session = await engines.databases.postgres.session();
  await run(session, 'create table log (i int)');
  await run(
    session,
    `create function sly() returns int language sql as 'insert into log values (1) returning i'`,
  );
  for (const begin of [false, true]) {
    if (begin) await session.begin();
    const given = { ...context, session, dialect: dialectOf('postgres'), inTransaction: begin };
    expect(await evaluateChecks([custom('select sly()')], given)).toMatchObject([
      { status: 'error', failure: { class: 'user', rule: 'bad-check' } },
    ]);
    expect(await rows(session, 'select count(*) from log')).toEqual([[0]]);
    if (begin) await session.commit();
  }
});

test('DuckDB: checks after one that failed while it read say why they were not evaluated', async () => {
  const session = await engines.databases.duckdb.session();
  await run(session, 'create table d (i varchar)');
  await run(session, `insert into d values ('x')`);
  const given = { ...context, session, dialect: dialectOf('duckdb') };
  const checks = [
    custom('select cast(i as int) from d order by 1 limit 1'),
    custom('select 1 from d where i is null'),
  ];
  const outside = await evaluateChecks(checks, { ...given, inTransaction: false });
  expect(outside.map(({ status }) => status)).toEqual(['error', 'passed']);
  await session.begin();
  const [first, second] = await evaluateChecks(checks, { ...given, inTransaction: true });
  expect(first?.failure).toMatchObject({ class: 'user', rule: 'sql-data' });
  expect(second?.failure?.message).toMatch(/^Not evaluated: a check before it/);
  await session.rollback();
});
