import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { promote } from '../../src/usecases/promote.ts';
import { runJob } from '../../src/usecases/run.ts';
import type { ConnectionConfig } from '../../src/workspace/config.ts';
import { git, writeFiles } from '../support/git-sandbox.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { queryAll, runAll } from '../support/sql.ts';
import { type StageWorld, stageWorld } from '../support/stage-world.ts';

const never = new AbortController().signal;
let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server?.stop());

const job = (name: string, manifest: string) => ({ [`jobs/${name}/datajob.yaml`]: manifest });
const load = 'delete from customers;\ninsert into customers select id, name from source;\n';
const idsAndNames = 'checks:\n  - { table: customers, not_null: [id, name] }\n';

describe.each(['duckdb', 'postgres'] as const)('checks that fail on the base already, on %s', (engine) => {
  let world: StageWorld;
  let variables: Record<string, string>;
  let places: { readonly staging: ConnectionConfig; readonly production: ConnectionConfig };
  beforeAll(async () => {
    world = stageWorld();
    places = await databases();
    variables = { STAGING: urlOf(places.staging), PRODUCTION: urlOf(places.production) };
    const connection = (name: string) =>
      engine === 'duckdb'
        ? `{ type: duckdb, path: .datajob/${name}.duckdb }`
        : `{ type: postgres, url: "\${${name.toUpperCase()}}" }`;
    const environment = (name: string) => `  ${name}: { connections: { main: ${connection(name)} } }\n`;
    git(world.folder, 'switch', '--quiet', 'main');
    writeFiles(world.folder, {
      'datajob.config.yaml': `environments:\n${environment('staging')}${environment('production')}`,
      ...job('alone', `team: sales\n${idsAndNames}`),
      'jobs/alone/10_load.sql': load,
      'jobs/customers/10_load.sql': 'select 1;\n',
      'jobs/orders/10_load.sql': 'select 1;\n',
      'jobs/report/10_load.sql': 'select 1;\n',
    });
    for (const place of [places.staging, places.production]) {
      await runAll(ports().databases, place, [
        'create table source as select 1 as id, cast(null as varchar(9)) as name where false',
        'create table customers as select * from source',
        `insert into source values (1, 'a'), (2, 'b')`,
      ]);
    }
    await merge('alone', 'load.staged');
  });
  afterAll(() => world?.remove());

  const ports = () => world.ports(variables);
  async function databases() {
    if (engine === 'duckdb') {
      const at = (name: string) => ({ name, type: 'duckdb', path: `.datajob/${name}.duckdb` }) as const;
      return { staging: at('staging'), production: at('production') };
    }
    const admin = { name: 'admin', type: 'postgres', url: server.url } as const;
    await runAll(world.ports().databases, admin, ['create database staging', 'create database production']);
    const at = (name: string) => ({ ...admin, url: server.url.replace(/postgres$/, name) });
    return { staging: at('staging'), production: at('production') };
  }
  const inBoth = async (statement: string) => {
    for (const place of [places.staging, places.production]) {
      await runAll(ports().databases, place, [statement]);
    }
  };
  /** Commits what was changed, stages it as a pull request, and when that passes merges and promotes it. */
  async function merge(name: string, message: string) {
    world.commit(message);
    const { outcome } = await world.stage({ base: 'HEAD~1', pr: 7 }, variables);
    git(world.folder, 'push', '--quiet', 'origin', 'main');
    const { releases } = await promote({}, ports());
    return { outcome, release: releases.find((one) => one.job === name) };
  }
  const stage = async (files: Record<string, string>) => {
    writeFiles(world.folder, files);
    world.commit('change');
    const { outcome } = await world.stage({ base: 'HEAD~1', pr: 8 }, variables);
    return { outcome, checks: outcome.jobs.find((one) => one.job === 'alone')?.checks ?? [] };
  };
  const runInProduction = () =>
    runJob({ job: 'alone', environment: 'production' }, ports(), () => undefined, never);

  test('are known debt: an unrelated change passes, is promoted, and production goes on failing', async () => {
    expect((await runInProduction()).status).toBe('succeeded');
    await inBoth('insert into source values (null, null), (null, null)');
    // Production does not let the bad rows through, and does not know any debt.
    const failed = await runInProduction();
    expect(failed).toMatchObject({ status: 'failed', error: { rule: 'check-failed' } });
    expect(failed.checks.map(({ failing, standing }) => [failing, standing])).toEqual([
      [2, undefined],
      [2, undefined],
    ]);

    writeFiles(world.folder, { 'jobs/alone/10_load.sql': `-- a remark\n${load}` });
    const { outcome, release } = await merge('alone', 'unrelated change');
    expect(outcome).toMatchObject({ passed: true, jobs: [{ status: 'succeeded' }] });
    expect(outcome.jobs[0]?.checks).toMatchObject([
      {
        status: 'failed',
        failing: 2,
        standing: 'known',
        baseline: {
          environment: 'production',
          runId: failed.runId,
          status: 'failed',
          value: 2,
          trend: [0, 0, 2],
        },
      },
      { status: 'failed', standing: 'known' },
    ]);
    // What the step wrote is there, so that jobs behind it and the diff see it.
    expect(outcome.diff).toMatchObject([{ table: expect.stringContaining('customers'), rows: { after: 4 } }]);
    expect(release?.action).toBe('changed');
    const evidence = [...(await world.ledger())].find(([path]) =>
      path.endsWith(`${release?.digest?.slice(7)}.json`),
    );
    expect(JSON.parse(evidence?.[1] ?? '')).toMatchObject({
      passed: true,
      checks: [{ standing: 'known', value: 2, actual: '2 failing rows of 4' }, { standing: 'known' }],
    });
    expect((await runInProduction()).status).toBe('failed');
    expect(await queryAll(ports().databases, places.production, 'select count(*) from customers')).toEqual([
      [2],
    ]);
  });

  test('stay the same check when they are renamed and put in another order, and one that is worse is red', async () => {
    const manifest = `team: sales
checks:
  - { id: names, table: customers, not_null: name }
  - { id: ids, table: customers, not_null: id }
`;
    const worse = `${load}insert into customers values (7, null);\n`;
    const { outcome, checks } = await stage({
      ...job('alone', manifest),
      'jobs/alone/10_load.sql': worse,
    });
    expect(checks.map(({ id, failing, standing }) => [id, failing, standing])).toEqual([
      ['names', 3, 'worse'],
      ['ids', 2, 'known'],
    ]);
    expect(outcome).toMatchObject({
      passed: false,
      jobs: [{ status: 'failed' }],
      evidence: [{ passed: false }],
    });
    expect(outcome.jobs[0]?.error?.message).toMatch(/^1 of 2 checks failed: names /);
  });

  test('block all the same with `block: always`, as do checks that are new', async () => {
    const manifest = `team: sales
checks:
  - { table: customers, not_null: [id, name], block: always }
  - { table: customers, row_count: { mustBe: 4 } }
  - { table: customers, unique: name, where: id is null or id > 0 }
  - { id: few, table: customers, row_count: { mustBeLessThan: 3 } }
`;
    const { outcome, checks } = await stage({
      ...job('alone', manifest),
      'jobs/alone/10_load.sql': load,
    });
    expect(checks.map(({ status, standing }) => [status, standing])).toEqual([
      ['failed', undefined],
      ['failed', undefined],
      ['passed', undefined],
      ['passed', undefined],
      ['failed', undefined],
    ]);
    expect(outcome.passed).toBe(false);
  });

  test('are told as mended when they hold again', async () => {
    const mended = `${load}delete from customers where id is null;\n`;
    const { outcome, checks } = await stage({
      ...job('alone', `team: sales\n${idsAndNames}`),
      'jobs/alone/10_load.sql': mended,
    });
    expect(outcome.passed).toBe(true);
    expect(checks).toMatchObject([
      { status: 'passed', baseline: { status: 'failed', value: 2 } },
      { status: 'passed', baseline: { status: 'failed' } },
    ]);
    expect(checks.map(({ standing }) => standing)).toEqual([undefined, undefined]);
  });

  test('do not fail under a waiver, in production neither, and do again from its day on', async () => {
    const until = day(2);
    const waiver = (check: string) =>
      `  - { check: ${check}, owner: ana, reason: the source, until: ${until} }\n`;
    const waivers = `waivers:\n${waiver('customers.not_null.id')}${waiver('customers.not_null.name')}`;
    writeFiles(world.folder, {
      ...job('alone', `team: sales\n${idsAndNames}${waivers}`),
      'jobs/alone/10_load.sql': `${load}insert into customers values (8, null);\n`,
    });
    const { outcome, release } = await merge('alone', 'with a waiver');
    expect(release?.action).toBe('changed');
    expect(outcome.jobs[0]?.checks).toMatchObject([
      {
        standing: 'waived',
        failing: 2,
        waiver: { owner: 'ana', reason: 'the source', until, daysLeft: 2 },
      },
      { standing: 'waived', failing: 3, baseline: { status: 'failed', value: 2 } },
    ]);
    const waived = await runInProduction();
    expect(waived).toMatchObject({
      status: 'succeeded',
      checks: [{ standing: 'waived' }, { standing: 'waived' }],
    });
    expect(await queryAll(ports().databases, places.production, 'select count(*) from customers')).toEqual([
      [5],
    ]);

    const later = { ...ports(), clock: { ...ports().clock, now: () => Date.parse(until) } };
    const expired = await runJob({ job: 'alone', environment: 'production' }, later, () => undefined, never);
    expect(expired).toMatchObject({
      status: 'failed',
      checks: [{ standing: 'expired', waiver: { daysLeft: 0 } }, { standing: 'expired' }],
    });
    // To take it out does not turn what it covered into known debt.
    const { outcome: without, checks } = await stage(job('alone', `team: sales\n${idsAndNames}`));
    expect(checks.map(({ standing }) => standing)).toEqual(['new', 'new']);
    expect(without.passed).toBe(false);
  });
});

function urlOf(connection: ConnectionConfig): string {
  return connection.type === 'postgres' ? connection.url : '';
}

/** The date so many days from now. */
function day(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
