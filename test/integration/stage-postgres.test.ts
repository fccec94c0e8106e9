import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cleanCopies } from '../../src/usecases/clean.ts';
import { git, writeFiles } from '../support/git-sandbox.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { queryAll, runAll } from '../support/sql.ts';
import { type StageWorld, stageWorld } from '../support/stage-world.ts';

let server: PostgresServer;
let world: StageWorld;
beforeAll(async () => {
  server = await startPostgres();
  world = stageWorld();
});
afterAll(async () => {
  world.remove();
  await server.stop();
});

test('a change is staged on a copy of a PostgreSQL database, which clean drops', async () => {
  const admin = { name: 'admin', type: 'postgres', url: server.url } as const;
  const { databases } = world.ports();
  await runAll(databases, admin, ['create database shop']);
  const shop = { ...admin, url: server.url.replace(/postgres$/, 'shop') };
  await runAll(databases, shop, [
    'create table customers as select 1 as id',
    'create table orders as select 0 as n',
  ]);
  writeFiles(world.folder, {
    'datajob.config.yaml': `environments: { staging: { connections: { shop: { type: postgres, url: "\${SHOP_URL}" } } } }\n`,
    'jobs/customers/10_load.sql': 'insert into customers values (2);\n',
    'jobs/orders/10_load.sql': 'insert into orders select count(*) from customers;\n',
    'jobs/report/10_load.sql': 'create table report as select max(n) as most from orders;\n',
    'jobs/alone/10_load.sql': 'create table alone as select 1 as id;\n',
  });
  world.commit('to PostgreSQL');
  const { outcome, statuses } = await world.stage({ pr: 21 }, { SHOP_URL: shop.url });
  expect(statuses).toEqual(['alone', 'customers', 'orders', 'report'].map((job) => `${job} succeeded`));
  expect(outcome).toMatchObject({ environment: 'pr-21', passed: true });
  const copy = { ...admin, url: server.url.replace(/postgres$/, 'datajob_pr_21_shop') };
  expect(await queryAll(databases, copy, 'select most from report')).toEqual([[2]]);
  expect(await queryAll(databases, shop, 'select count(*) from customers')).toEqual([[1]]);
  expect(git(world.folder, 'log', '--all', '--format=%B')).not.toContain('postgres://');
  for (const text of (await world.ledger()).values()) expect(text).not.toContain('postgres://');
  const cleaned = await cleanCopies({ pr: 21 }, world.ports({ SHOP_URL: shop.url }));
  expect(cleaned).toMatchObject({ dropped: [{ name: 'datajob_pr_21_shop' }], failed: [] });
  const left = `select count(*) from pg_database where datname like 'datajob%'`;
  expect(await queryAll(databases, admin, left)).toEqual([[0]]);
});
