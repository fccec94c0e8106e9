import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Classification } from '../../src/manifest/check.ts';
import type { Session } from '../../src/ports/database.ts';
import { evaluateChecks } from '../../src/quality/run-checks.ts';
import type { CoreEngine } from '../../src/sql/dialect.ts';
import { checkContext, checksOf } from '../support/checks.ts';
import { openEngines } from '../support/engines.ts';
import { run } from '../support/statements.ts';

let engines: Awaited<ReturnType<typeof openEngines>>;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines?.close());

const personal: Classification = { people: { email: 'pii' } };

describe.each<CoreEngine>(['duckdb', 'postgres'])('%s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await engines.databases[engine].session();
    await run(session, 'create table people (id int, email varchar, age int)');
    await run(
      session,
      `insert into people values (1, 'ann@x.lv', 7), (1, 'bob@x.lv', null), (2, 'bob@x.lv', 9), (null, null, 200)`,
    );
    await run(session, 'create table ages (age int)');
    await run(session, 'insert into ages values (7), (9)');
  });
  const evaluate = (yaml: string, classification: Classification = {}, inTransaction = false) =>
    evaluateChecks(checksOf(yaml), checkContext(engine, session, { classification, inTransaction }));
  const samplesOf = async (yaml: string, classification?: Classification) =>
    (await evaluate(`  - { ${yaml} }`, classification))[0]?.samples;

  test('rows are shown on request only, at most as many as asked for, the own column first', async () => {
    expect(await samplesOf('table: people, not_null: age')).toBeUndefined();
    expect(await samplesOf('table: people, not_null: age, samples: true')).toEqual({
      columns: ['age', 'id', 'email'],
      rows: [[null, '1', 'bob@x.lv']],
    });
    const many = await samplesOf('table: people, expression: age is null, samples: 2');
    expect(many?.rows).toHaveLength(2);
    expect(
      await samplesOf('table: people, not_null: [], samples: true, row_count: { mustBe: 4 }'),
    ).toBeUndefined();
  });

  test('keys that repeat, and values that exist nowhere, are shown with their number', async () => {
    expect(await samplesOf('table: people, unique: [id], samples: true')).toEqual({
      columns: ['id', 'rows'],
      rows: [['1', '2']],
    });
    expect(await samplesOf('table: people, relationships: { column: age, to: ages }, samples: 5')).toEqual({
      columns: ['age', 'rows'],
      rows: [['200', '1']],
    });
    expect(await samplesOf('sql: select id from people where age = 7, samples: 1')).toEqual({
      columns: ['id'],
      rows: [['1']],
    });
  });

  test('personal columns are not even read, and the result says so', async () => {
    expect(await samplesOf('table: people, not_null: age, samples: 5', personal)).toEqual({
      columns: ['age', 'id'],
      rows: [[null, '1']],
      hidden: 1,
    });
    expect(await samplesOf('table: people, unique: [email], samples: 5', personal)).toEqual({
      columns: [],
      rows: [],
      hidden: 1,
    });
    const own = { main: { email: 'pii' }, '*': { EMAIL: 'pii' } } as const;
    expect((await samplesOf('table: people, not_null: age, samples: 5', own))?.hidden).toBe(1);
    const query = await samplesOf('sql: select email as e from people, samples: 5', personal);
    expect(query).toEqual({ columns: [], rows: [], note: expect.stringContaining('personal') });
  });

  test('what a database says of a personal value is left out', async () => {
    const [result] = await evaluate('  - { table: people, expression: cast(email as int) > 0 }', personal);
    expect(result?.status).toBe('error');
    expect(JSON.stringify(result)).not.toContain('x.lv');
  });
});
