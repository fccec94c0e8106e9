import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Classification } from '../../src/manifest/check.ts';
import type { Session } from '../../src/ports/database.ts';
import { evaluateChecks } from '../../src/quality/run-checks.ts';
import { checkContext, checksOf } from '../support/checks.ts';
import { openConnections } from '../support/connections.ts';
import { rows, run } from '../support/statements.ts';

const names = ['mysql', 'sqlite on Node 20', 'sqlite on Node 24'] as const;

let open: Awaited<ReturnType<typeof openConnections<(typeof names)[number]>>>;
beforeAll(async () => {
  open = await openConnections(names);
});
afterAll(() => open?.close());

const recursive =
  'with recursive c(x) as (select 1 union all select x + 1 from c) select x from c where x < 0';
const endless = {
  mysql: 'select a.id from people as a where sleep(60) = 1',
  'sqlite on Node 20': recursive,
  'sqlite on Node 24': recursive,
};

// What DuckDB and PostgreSQL show in tests of their own.
describe.each(names)('%s', (connection) => {
  let session: Session;
  beforeAll(async () => {
    session = await open.databases[connection].session();
    await run(session, 'create table people (id int, email varchar(20), age int)');
    await run(
      session,
      `insert into people values (1, 'ann@x.lv', 7), (1, 'bob@x.lv', null), (2, 'bob@x.lv', 9), (null, null, 200)`,
    );
    await run(session, 'create table known (email varchar(20))');
    await run(session, `insert into known values ('ann@x.lv')`);
  });
  const evaluate = (yaml: string, inTransaction = false, classification: Classification = {}) => {
    const { name } = open.databases[connection].dialect;
    return evaluateChecks(checksOf(yaml), checkContext(name, session, { inTransaction, classification }));
  };

  test('failing rows are shown as people know them, personal columns never', async () => {
    const yaml = `
  - { table: people, unique: email, samples: 5 }
  - { table: people, relationships: { column: email, to: known }, samples: 5 }
  - { table: people, not_null: age, samples: 5 }`;
    const shown = (await evaluate(yaml)).map(({ samples }) => [samples?.columns, samples?.rows]);
    expect(shown).toEqual([
      [['email', 'rows'], [['bob@x.lv', '2']]],
      [['email', 'rows'], [['bob@x.lv', '2']]],
      [['age', 'id', 'email'], [[null, '1', 'bob@x.lv']]],
    ]);
    const hidden = await evaluate(yaml, false, { people: { email: 'pii' } });
    expect(JSON.stringify(hidden)).not.toContain('bob@x.lv');
  });

  test('a query that never ends is stopped, and the checks before and after it report', async () => {
    const results = await evaluate(`
  - { table: people, not_null: id }
  - { sql: "${endless[connection]}", timeout: 1s }
  - { table: people, row_count: { mustBe: 4 } }`);
    expect(results.map(({ status }) => status)).toEqual(['failed', 'error', 'passed']);
    expect(results[1]?.failure).toMatchObject({ class: 'user', rule: 'timeout', line: 4 });
  });

  test('what cannot be asked is its own result, at its place in the manifest', async () => {
    const results = await evaluate(`
  - { table: people, not_null: id }
  - { table: missing, not_null: id }
  - { table: people, expression: nope > 0 }
  - { table: people, pattern: { column: email, regex: '[a-z]+@x[.]lv' } }`);
    expect(results.map(({ status }) => status)).toEqual(['failed', 'error', 'error', 'passed']);
    expect(results[2]?.failure).toMatchObject({ rule: 'sql-syntax', line: 5, column: 34 });
  });

  test('within the transaction of a run they see what it did, and leave it as it was', async () => {
    await session.begin();
    await run(session, `insert into people values (3, 'eve@x.lv', 1)`);
    const yaml = `
  - { table: people, expression: nope > 0 }
  - { table: people, row_count: { mustBe: 5 } }`;
    const results = await evaluate(yaml, true);
    expect(results.map(({ status }) => status)).toEqual(['error', 'passed']);
    expect(await rows(session, 'select count(*) from people')).toEqual([[5]]);
    await session.rollback();
    expect(await rows(session, 'select count(*) from people')).toEqual([[4]]);
  });
});
