import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Session } from '../../src/ports/database.ts';
import { evaluateChecks } from '../../src/quality/run-checks.ts';
import type { CoreEngine } from '../../src/sql/dialect.ts';
import { checkContext, checksOf } from '../support/checks.ts';
import { openEngines } from '../support/engines.ts';
import { rows, run } from '../support/statements.ts';

let engines: Awaited<ReturnType<typeof openEngines>>;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines?.close());

const endless = {
  duckdb: 'select * from range(100000000000) a, range(100000) b',
  postgres: 'select * from generate_series(1, 100000000000) a',
};

describe.each<CoreEngine>(['duckdb', 'postgres'])('%s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await engines.databases[engine].session();
    await run(session, 'create table t (id int, s varchar)');
    await run(session, `insert into t values (1, '1'), (2, 'x'), (null, '3')`);
  });
  const evaluate = (yaml: string, inTransaction = false) =>
    evaluateChecks(checksOf(yaml), checkContext(engine, session, { inTransaction }));

  test('a query that never ends is stopped, and the checks before and after it report', async () => {
    const results = await evaluate(`
  - { table: t, not_null: id }
  - { sql: "${endless[engine]}", timeout: 1s }
  - { table: t, row_count: { mustBe: 3 } }
  - { sql: "select 1 where 1 = 0" }`);
    expect(results.map(({ status }) => status)).toEqual(['failed', 'error', 'passed', 'passed']);
    expect(results[1]?.failure).toMatchObject({ class: 'user', rule: 'timeout', line: 4 });
    expect(results[1]?.failure?.message).toBe('The check took longer than 1s and was stopped.');
  });

  test('of conditions that share a scan, the guilty one is found', async () => {
    const yaml = `
  - { table: t, not_null: id }
  - { table: t, expression: cast(s as int) > 0 }
  - { table: t, expression: nope > 0 }
  - { table: t, expression: id > 1 }
  - { table: t, where: nope = 1, not_null: [id, s] }
  - { table: t, range: { column: s, min: 1 }, pattern: { column: s, regex: '.' } }`;
    const results = await evaluate(yaml);
    expect(results.map(({ status }) => status)).toEqual([
      ...['failed', 'error', 'error', 'failed', 'error', 'error', 'error', 'passed'],
    ]);
    const [, cast, column, , where] = results.map(({ failure }) => failure);
    expect(cast).toMatchObject({ class: 'user', rule: 'sql-data', line: 4 });
    expect(column).toMatchObject({ class: 'user', rule: 'sql-syntax', line: 5, column: 29 });
    expect(where).toMatchObject({ class: 'user', rule: 'sql-syntax', line: 7 });
  });

  test('inside of a transaction, what is certain is asked before what may fail', async () => {
    await session.begin();
    await run(session, `insert into t values (7, '7')`);
    const results = await evaluate(
      `
  - { table: t, expression: cast(s as int) > 0 }
  - { table: t, not_null: id, unique: s }
  - { table: missing, not_null: id }
  - { table: t, row_count: { mustBe: 4 } }`,
      true,
    );
    expect(results.map(({ status }) => status)).toEqual(['error', 'failed', 'passed', 'error', 'passed']);
    await session.rollback();
    expect(await rows(session, 'select count(*) from t')).toEqual([[3]]);
  });

  test('what is written to while it is read is refused outside of a transaction, too', async () => {
    await run(session, 'create sequence numbers');
    const results = await evaluate(`
  - { sql: "select nextval('numbers')" }
  - { table: t, expression: nextval('numbers') > 0 }
  - { table: t, row_count: { mustBe: 3 } }`);
    expect(results.map(({ status, failure }) => [status, failure?.rule])).toEqual([
      ['error', 'bad-check'],
      ['error', 'bad-check'],
      ['passed', undefined],
    ]);
  });
});
