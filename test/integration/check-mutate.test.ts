import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDatabases } from '../../src/adapters/databases.ts';
import { nodePorts } from '../../src/adapters/node-ports.ts';
import { stagingCopies } from '../../src/adapters/staging-copies.ts';
import { workingTree } from '../../src/adapters/working-tree.ts';
import type { CommandContext } from '../../src/cli/command.ts';
import { checkCommand } from '../../src/cli/commands/check.ts';
import type { MutationResult } from '../../src/quality/mutate/mutation.ts';
import { mutationText } from '../../src/report/mutation-text.ts';
import { plainStyle } from '../../src/report/style.ts';
import { mutateChecks } from '../../src/usecases/mutate/mutate-checks.ts';
import type { ConnectionConfig } from '../../src/workspace/config.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { programFolder } from '../support/run-world.ts';
import { never } from '../support/statements.ts';

const config = (connection: string) => `environments: { local: { connections: { w: ${connection} } } }\n`;
const declared = 'outputs: [{ table: shop.orders, key: id }]\n';
const manifest = (checks: string, outputs: string) => `team: sales
steps: [{ python: 10_load.py }]
${outputs}classification: { shop.orders: { email: pii } }
checks:
${checks}
`;
const few = '  - { table: shop.orders, not_null: country, row_count: { mustBeGreaterThan: 0 } }';

let folder: string;
let server: PostgresServer;
let postgres: ConnectionConfig;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'datajob-mutate-')));
  server = await startPostgres();
  postgres = { name: 'w', type: 'postgres', url: server.url };
  await onBoth([
    'create schema shop',
    `create table shop.orders (id bigint primary key, country varchar(2), amount decimal(9, 2) not null, email varchar(40),
      day date, note varchar(20))`,
    `insert into shop.orders select i, case when i % 3 = 0 then 'LV' else 'EE' end, i % 90, 'p' || i || '@example.com',
      current_date - cast(i % 5 as integer), case when i % 2 = 0 then 'x' || i end
      from generate_series(1, 300) as s(i)`,
  ]);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const duckdb: ConnectionConfig = { name: 'w', type: 'duckdb', path: 'w.duckdb' };
const engines = ['duckdb', 'postgres'] as const;
const connectionOf = (engine: (typeof engines)[number]) => (engine === 'duckdb' ? duckdb : postgres);

async function ask(connection: ConnectionConfig, texts: readonly string[]): Promise<readonly unknown[]> {
  const database = await createDatabases(folder).open(connection, {
    signal: never,
    waitMs: 5000,
    onWait: () => undefined,
  });
  const session = await database.session();
  let rows: readonly unknown[] = [];
  for (const text of texts) rows = (await session.query({ text, values: [] }, 1000, never)).rows;
  await database.close();
  return rows;
}

async function onBoth(texts: readonly string[]): Promise<void> {
  for (const engine of engines) await ask(connectionOf(engine), texts);
}

const shared = nodePorts({ cwd: tmpdir(), workspace: tmpdir(), variables: {}, programFolder });

async function mutate(engine: (typeof engines)[number], checks = few, seed = '1', outputs = declared) {
  const connection =
    engine === 'duckdb' ? '{ type: duckdb, path: w.duckdb }' : '{ type: postgres, url: "${DB}" }';
  const files = {
    'datajob.config.yaml': config(connection),
    'orders/datajob.yaml': manifest(checks, outputs),
    'orders/10_load.py': '',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const databases = createDatabases(folder);
  const copies = stagingCopies({ folder, databases, waitMs: 10_000 });
  const ports = {
    ...shared,
    folder,
    tree: workingTree(folder),
    databases,
    copies,
    variables: { DB: server.url },
  };
  return mutateChecks({ job: 'orders', environment: 'local', seed }, ports, () => undefined, never);
}

const firsts = new Map<string, ReturnType<typeof mutate>>();

/** The report with few checks and the first seed, made once. */
function first(engine: (typeof engines)[number]): ReturnType<typeof mutate> {
  const known = firsts.get(engine) ?? mutate(engine);
  firsts.set(engine, known);
  return known;
}

const told = ({ kind, column, status, by }: MutationResult): string =>
  [status, kind, ...(column === undefined ? [] : [column]), ...(by === undefined ? [] : ['by', ...by])].join(
    ' ',
  );

describe.each(engines)('check strength on %s', (engine) => {
  test('tells which mistakes no check notices, and which a check or the database does', async () => {
    const report = await first(engine);
    expect(report.tables).toHaveLength(1);
    const [table] = report.tables;
    expect(table).toMatchObject({ table: 'shop.orders', connection: 'w', rows: 300 });
    expect(table?.mutations.map(told)).toEqual([
      'noticed nulls id by database',
      'noticed nulls country by shop.orders.not_null.country',
      'noticed nulls amount by database',
      'unnoticed nulls email',
      'unnoticed nulls day',
      'noticed duplicates by database',
      'unnoticed missing-day day',
      'unnoticed outlier amount',
      'unnoticed category country',
      ...(engine === 'duckdb' ? ['not-tried dropped-column id'] : ['unnoticed dropped-column id']),
      'noticed dropped-column country by shop.orders.not_null.country',
      ...['amount', 'email', 'day', 'note'].map((column) => `unnoticed dropped-column ${column}`),
    ]);
    expect(report).toMatchObject({ environment: 'local', failing: [], notes: [] });
  });

  test('proposes checks that pass now, and with which nothing goes unnoticed', async () => {
    const { tables } = await first(engine);
    const remedy = tables[0]?.remedy ?? '';
    expect(remedy).toContain('not_null: [email, day]');
    expect(remedy).toContain('accepted_values: { column: country, values: [EE, LV] }');
    const after = await mutate(engine, `${few}\n${remedy}`);
    expect([after.unnoticed, after.failing]).toEqual([0, []]);
  });

  test('does the same with the same seed, never shows personal values, and leaves data and databases as they were', async () => {
    const [count, sum] = [
      'select count(*), sum(amount), count(email) from shop.orders',
      'select max(day) from shop.orders',
    ];
    const before = [await ask(connectionOf(engine), [count]), await ask(connectionOf(engine), [sum])];
    const [one, other] = [await first(engine), await mutate(engine)];
    expect({ ...other, durationMs: 0 }).toEqual({ ...one, durationMs: 0 });
    expect(JSON.stringify(one)).not.toContain('@example.com');
    expect([await ask(connectionOf(engine), [count]), await ask(connectionOf(engine), [sum])]).toEqual(
      before,
    );
    if (engine === 'duckdb') expect(readdirSync(join(folder, '.datajob/pr'))).toEqual([]);
    else
      expect(
        await ask(postgres, [`select datname from pg_database where datname like 'datajob_pr%'`]),
      ).toEqual([]);
  });
});

describe('check strength', () => {
  test('is read by people as a table, with the checks to paste', async () => {
    const text = mutationText(await first('duckdb'), plainStyle);
    expect(text).toContain('✗ unnoticed  3 rows without a value in email');
    expect(text).toMatch(/ {2}✓ noticed {4}3 rows twice +database/);
    expect(text).toContain('  - table: shop.orders\n    not_null: [email, day]\n');
    expect(text).toMatch(/orders: 5 of 14 mutations noticed, 1 not tried in .* \(a copy of local, seed 1\)/);
  });

  test('counts a check that failed before only when it gets worse', async () => {
    const checks =
      '  - { table: shop.orders, range: { column: amount, max: 80 }, accepted_values: { column: country, values: [EE] } }';
    const report = await mutate('duckdb', checks);
    expect(report.failing.map(({ id }) => id)).toEqual([
      'shop.orders.accepted_values.country',
      'shop.orders.range.amount',
    ]);
    const found = report.tables[0]?.mutations.map(told);
    expect(found).toContain('noticed outlier amount by shop.orders.range.amount');
    expect(found).toContain('unnoticed missing-day day');
  });

  test('takes the tables of the checks where no output is known, and says of what is no table why it was not tried', async () => {
    const checks = '  - { table: shop.orders, not_null: country }\n  - { table: shop.nothing, not_null: id }';
    const report = await mutate('duckdb', checks, '1', '');
    expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
      ['shop.orders', 300],
      ['shop.nothing', 0],
    ]);
    expect(report.tables[1]?.reason).toContain('does not exist');
    expect(report.notes).toEqual([expect.stringContaining('declare `outputs`')]);
  });

  test('is not tried on production', async () => {
    const ports = { ...shared, folder, tree: workingTree(folder) };
    const request = { job: 'orders', environment: 'production' as const, seed: '1' };
    await expect(mutateChecks(request, ports, () => undefined, never)).rejects.toMatchObject({
      code: 'usage',
    });
  });

  test('does not go together with options that it would not heed', async () => {
    const asked = (flags: readonly string[], texts = {}) =>
      checkCommand({
        arguments: { operands: ['orders'], texts, lists: {}, flags: new Set(flags) },
        signal: never,
      } as unknown as CommandContext);
    await expect(asked(['mutate', 'samples'])).rejects.toMatchObject({ code: 'usage' });
    await expect(asked([], { seed: '2' })).rejects.toMatchObject({ code: 'usage' });
  });
});
