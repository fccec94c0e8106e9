import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/adapters/system-clock.ts';
import { evaluateChecks } from '../../src/quality/run-checks.ts';
import type { CoreEngine } from '../../src/sql/dialect.ts';
import { dialectOf } from '../../src/sql/dialects.ts';
import type { ConnectionConfig } from '../../src/workspace/config.ts';
import { contractText, readOrders } from '../support/contracts.ts';
import { openEngines } from '../support/engines.ts';
import { writeFiles } from '../support/git-sandbox.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { runAll } from '../support/sql.ts';
import { embeddedStaging, type StageWorld, stageWorld } from '../support/stage-world.ts';
import { never, run } from '../support/statements.ts';

describe('what a contract promises is checked', () => {
  let engines: Awaited<ReturnType<typeof openEngines>>;
  beforeAll(async () => {
    engines = await openEngines();
    for (const engine of ['duckdb', 'postgres'] as const) {
      const session = await engines.databases[engine].session();
      const all = [
        'create schema analytics',
        'create table analytics.customers (id int, tenant varchar(9))',
        "insert into analytics.customers values (1, 'a'), (2, 'b')",
        'create table analytics.orders (id bigint, customer_id int, country varchar(9), amount double precision, "Order Day" date, happened timestamp, note varchar(99))',
        "insert into analytics.orders values (1, 1, 'LV', 5, date '2026-01-01', timestamp '2026-01-01 10:00:00', 'a@b'), (1, 7, 'lv', 0, date '2019-12-31', null, ''), (null, 2, null, 2.5, null, null, null)",
      ];
      for (const text of all) await run(session, text);
    }
  });
  afterAll(() => engines?.close());

  const rules: readonly (readonly [string, string, string | undefined])[] = [
    ['{ name: id, required: true }', 'not_null.id', '1 failing row of 3'],
    ['{ name: country, required: false }', 'not_null.country', undefined],
    ['{ name: id, unique: true }', 'unique.id', '1 failing row of 3'],
    ['{ name: id, logicalType: integer, logicalTypeOptions: { minimum: 1 } }', 'range.id', 'no failing rows'],
    [
      '{ name: amount, logicalType: number, logicalTypeOptions: { exclusiveMinimum: 0 } }',
      'range.amount',
      '1 failing row of 3',
    ],
    [
      '{ name: amount, logicalType: number, logicalTypeOptions: { exclusiveMaximum: 5 } }',
      'range.amount',
      '1 failing row of 3',
    ],
    [
      '{ name: amount, logicalType: number, logicalTypeOptions: { minimum: 0, maximum: 5 } }',
      'range.amount',
      'no failing rows',
    ],
    [
      '{ name: Order Day, logicalType: date, logicalTypeOptions: { minimum: "2020-01-01" } }',
      'range.Order Day',
      '1 failing row of 3',
    ],
    [
      '{ name: happened, logicalType: timestamp, logicalTypeOptions: { maximum: "2026-01-01T10:00:00Z" } }',
      'range.happened',
      'no failing rows',
    ],
    [
      '{ name: id, logicalType: integer, logicalTypeOptions: { multipleOf: 2 } }',
      'expression.id-multipleOf',
      '2 failing rows of 3',
    ],
    [
      '{ name: country, logicalType: string, logicalTypeOptions: { maxLength: 1 } }',
      'expression.country-maxLength',
      '2 failing rows of 3',
    ],
    [
      '{ name: country, logicalType: string, logicalTypeOptions: { pattern: "^[A-Z]" } }',
      'pattern.country',
      '1 failing row of 3',
    ],
    [
      '{ name: note, logicalType: string, logicalTypeOptions: { format: email } }',
      'pattern.note',
      '1 failing row of 3',
    ],
    [
      '{ name: country, quality: [{ metric: invalidValues, mustBe: 0, arguments: { validValues: [LV] } }] }',
      'accepted_values.country',
      '1 failing row of 3',
    ],
    [
      '{ name: note, quality: [{ metric: missingValues, mustBe: 0, arguments: { missingValues: [null, ""] } }] }',
      'expression.note',
      '2 failing rows of 3',
    ],
    [
      '{ name: note, quality: [{ metric: missingValues, mustBe: 0, arguments: { missingValues: [""] } }] }',
      'expression.note',
      '1 failing row of 3',
    ],
    [
      '{ name: id, quality: [{ metric: nullValues, mustBeLessThan: 50, unit: percent }] }',
      'not_null.id',
      '33.333333333 % (1 failing row of 3)',
    ],
    [
      '{ name: customer, physicalName: customer_id, relationships: [{ to: customers.id }] }',
      'relationships.customer_id',
      '1 failing row of 3',
    ],
    [
      '{ name: id, quality: [{ type: sql, query: "select max({property}) from {object}", mustBe: 2 }] }',
      'sql.id',
      '1',
    ],
    [
      '{ name: Order Day, quality: [{ type: sql, query: "select count(${column}) > 1 from ${table}", mustBe: true }] }',
      'sql.Order Day',
      '1',
    ],
  ];
  const failing = new Set(['1 failing row of 3', '2 failing rows of 3']);

  test.each<CoreEngine>(['duckdb', 'postgres'])('on %s', async (engine) => {
    const session = await engines.databases[engine].session();
    const others = '- name: customers\n  properties: [{ name: id }, { name: tenant }]';
    const checks = rules.flatMap(([columns, id], at) =>
      (readOrders({ columns: `- ${columns}`, others }).contract?.checks ?? [])
        .filter((check) => check.id === `analytics.orders.${id}`)
        .map((check) => ({ ...check, id: `${at}` })),
    );
    const results = await evaluateChecks(checks, {
      ...{ session, dialect: dialectOf(engine), inTransaction: false, values: {} },
      ...{ clock: systemClock, classification: {}, signal: never },
    });
    const actual = new Map(
      results.map(({ id, status, actual: text, failure }) => [id, { status, text, failure }]),
    );
    for (const [at, [columns, , expected]] of rules.entries()) {
      const found = actual.get(`${at}`);
      expect({ columns, text: found?.text ?? found?.failure?.message }).toEqual({ columns, text: expected });
      const isFailure = failing.has(expected ?? '') || columns.includes('mustBe: 2');
      if (expected !== undefined)
        expect([columns, found?.status]).toEqual([columns, isFailure ? 'failed' : 'passed']);
    }
  });

  test.each<CoreEngine>(['duckdb', 'postgres'])(
    'a query that gives no number is one clear result on %s',
    async (engine) => {
      const session = await engines.databases[engine].session();
      const queries: readonly (readonly [string, string, string])[] = [
        ['select null', 'failed', 'Expected 1, found no value.'],
        ['select 1 where false', 'failed', 'Expected 1, found no value.'],
        ['select 1, 2', 'error', 'The query gives several columns. It must give one number.'],
        ["select 'a'", 'error', 'The query gives no number. It must give one number.'],
        ['select 1; select 2', 'error', 'A check is one query; here a second statement begins.'],
        ['delete from {object}', 'error', 'A check only reads'],
        ['select {property}, nowhere from {object}', 'error', 'nowhere'],
        ['select 1.0', 'passed', ''],
      ];
      const yaml = queries.map(
        ([query], at) => `    - { id: q${at}, type: sql, query: "${query}", mustBe: 1 }`,
      );
      const { contract } = readOrders({ columns: `- name: id\n  quality:\n${yaml.join('\n')}` });
      const results = await evaluateChecks(contract?.checks ?? [], {
        ...{ session, dialect: dialectOf(engine), inTransaction: false, values: {} },
        ...{ clock: systemClock, classification: {}, signal: never },
      });
      for (const [at, [query, status, message]] of queries.entries()) {
        const result = results.find(({ id }) => id === `analytics.orders.q${at}`);
        expect([query, result?.status]).toEqual([query, status]);
        expect(result?.failure?.message ?? '').toContain(message);
        if (status !== 'passed')
          expect(result?.failure).toMatchObject({ file: 'jobs/orders/orders.odcs.yaml', line: 11 + at });
      }
      // The place in the query as it is written, not as it is asked.
      expect(results.find(({ id }) => id === 'analytics.orders.q6')?.failure?.column).toBe(61);
    },
  );
});

describe.each(['duckdb', 'postgres'] as const)('a job with a contract is staged on %s', (engine) => {
  let world: StageWorld;
  let server: PostgresServer | undefined;
  beforeAll(() => {
    world = stageWorld();
  });
  afterAll(async () => {
    world?.remove();
    await server?.stop();
  });

  test('bad rows stop it at the line of the contract; its key tells rows apart and personal values are not shown', async () => {
    let staging: ConnectionConfig = embeddedStaging;
    let variables: Readonly<Record<string, string>> = {};
    if (engine === 'postgres') {
      server = await startPostgres();
      staging = { name: 'shop', type: 'postgres', url: server.url };
      variables = { SHOP_URL: server.url };
      writeFiles(world.folder, {
        'datajob.config.yaml': `environments: { staging: { connections: { shop: { type: postgres, url: "\${SHOP_URL}" } } } }\n`,
      });
    }
    await runAll(world.ports().databases, staging, [
      'create table orders (id int, email varchar(50), amount int)',
      "insert into orders values (1, 'a@example.com', 5), (2, 'b@example.com', 6)",
    ]);
    const job = (sql: string) => ({
      'jobs/alone/datajob.yaml':
        'team: sales\nchecks: [{ table: orders, not_null: id, samples: 5 }, { table: orders, range: { column: amount, min: 0 }, samples: 5 }]\noutputs: [{ table: orders, contract: orders.odcs.yaml }]\n',
      'jobs/alone/orders.odcs.yaml': contractText({
        columns:
          '- { name: id, primaryKey: true }\n- { name: email, classification: pii, required: true }\n- name: amount',
      }),
      'jobs/alone/10_load.sql': sql,
    });
    writeFiles(world.folder, job('insert into orders values (3, null, -1);\n'));
    world.commit('bad rows');
    const refused = await world.stage({ pr: 7, jobs: ['alone'] }, variables);
    const [failed] = refused.outcome.jobs;
    expect(failed).toMatchObject({ status: 'failed', checks: expect.any(Array) });
    expect(failed?.checks.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'orders.not_null.id passed',
      'orders.range.amount failed',
      'orders.schema passed',
      'orders.unique.id passed',
      'orders.not_null.email failed',
    ]);
    expect(failed?.checks[4]?.failure).toMatchObject({ file: 'jobs/alone/orders.odcs.yaml', line: 10 });
    expect(failed?.checks[1]?.samples).toMatchObject({ columns: ['amount', 'id'], hidden: 1 });
    expect(JSON.stringify(refused)).not.toContain('example.com');

    writeFiles(world.folder, job("update orders set email = 'c@example.com' where id = 2;\n"));
    world.commit('good rows');
    const { outcome } = await world.stage({ pr: 7, jobs: ['alone'] }, variables);
    expect(outcome).toMatchObject({ passed: true });
    expect(outcome.diff).toMatchObject([{ table: 'orders', rows: { added: 0, removed: 0, changed: 1 } }]);
    expect(JSON.stringify(outcome)).not.toContain('example.com');
  });
});
