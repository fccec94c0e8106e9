import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { evidencePath } from '../../src/release/ledger.ts';
import type { RunEvent } from '../../src/run/event.ts';
import { stageChanges } from '../../src/usecases/stage.ts';
import { git, writeFiles } from '../support/git-sandbox.ts';
import { runAll } from '../support/sql.ts';
import { embeddedStaging, type StageWorld, stageWorld } from '../support/stage-world.ts';

let world: StageWorld;
let folder: string;
beforeEach(() => {
  world = stageWorld();
  folder = world.folder;
});
afterEach(() => world.remove());

const broken = { 'jobs/customers/10_load.sql': 'create or replace table customers as select 1 as other;\n' };

describe('stage', () => {
  test('runs the changed job and those after it, in order, on a copy, and records what passed', async () => {
    await runAll(world.ports().databases, embeddedStaging, [
      'create table customers as select 0 as id',
      'create table kept as select 1',
    ]);
    writeFiles(folder, {
      'jobs/customers/10_load.sql': 'create or replace table customers as select 5 as id;\n',
    });
    world.commit('change');
    const { outcome, statuses, events } = await world.stage({ pr: 12 });
    expect(statuses).toEqual(['customers succeeded', 'orders succeeded', 'report succeeded']);
    expect(outcome).toMatchObject({
      pr: 12,
      environment: 'pr-12',
      passed: true,
      diff: [
        { job: 'customers', table: 'customers', status: 'changed', rows: { before: 1, after: 1 } },
        { job: 'orders', table: 'orders', status: 'added', rows: { after: 1 } },
        { job: 'report', table: 'report', status: 'added', rows: { after: 1 } },
      ],
      diagnostics: [],
      notes: [],
    });
    expect(outcome.plan?.downstream).toEqual(['orders', 'report']);
    expect(outcome.evidence.map(({ job, passed }) => [job, passed])).toEqual([
      ['customers', true],
      ['orders', true],
      ['report', true],
    ]);
    expect(await world.query('.datajob/pr/pr-12/default.duckdb', 'select * from orders, kept')).toEqual([
      [5, 'EE', 1],
    ]);
    expect(await world.query('.datajob/staging.duckdb', 'select id from customers')).toEqual([[0]]);
    expect(events.filter(({ type }) => type === 'run-started')).toHaveLength(3);
    const [first] = outcome.evidence;
    const path = evidencePath('customers', first?.digest ?? '');
    const ledger = await world.ledger();
    expect(JSON.parse(ledger.get(path) ?? '')).toMatchObject({
      job: 'customers',
      digest: first?.digest,
      passed: true,
      commit: git(folder, 'rev-parse', 'HEAD'),
      pr: 12,
      environment: 'pr-12',
    });
    expect(git(world.remote, 'rev-list', '--count', 'datajob/ledger')).toBe('1');
  });

  test('can be repeated: new copy, same evidence', async () => {
    writeFiles(folder, { 'jobs/alone/10_load.sql': 'create table only_once as select 1 as id;\n' });
    world.commit('change');
    const first = await world.stage({ pr: 12 });
    const second = await world.stage({ pr: 12 });
    expect(second.statuses).toEqual(['alone succeeded']);
    expect(second.outcome.evidence).toEqual(first.outcome.evidence);
    const evidence = [...(await world.ledger()).keys()].filter((path) => path.startsWith('evidence/'));
    expect(evidence).toHaveLength(1);
  });

  test('does nothing, and passes, when no job is changed', async () => {
    writeFiles(folder, { 'README.md': 'x' });
    const { outcome } = await world.stage({ pr: 12 });
    expect(outcome).toMatchObject({ passed: true, jobs: [], evidence: [], environment: 'pr-12' });
    expect(existsSync(join(folder, '.datajob/pr'))).toBe(false);
    expect((await world.ledger()).size).toBe(0);
  });

  test('fails a change that breaks a job after it, skips what comes later, and still runs the others', async () => {
    writeFiles(folder, {
      ...broken,
      'jobs/alone/10_load.sql': 'create or replace table alone as select 2 as id;\n',
    });
    world.commit('change');
    const { outcome, statuses } = await world.stage({ pr: 12 });
    expect(statuses).toEqual(['alone succeeded', 'customers succeeded', 'orders failed', 'report skipped']);
    expect(outcome.jobs[3]?.reason).toContain('orders');
    expect(outcome.jobs[2]?.error).toMatchObject({ class: 'user', file: 'jobs/orders/10_load.sql' });
    expect(outcome.passed).toBe(false);
    expect(outcome.evidence.map(({ job, passed }) => [job, passed])).toEqual([
      ['alone', true],
      ['customers', false],
    ]);
    expect(outcome.evidence[1]?.reason).toContain('orders, which runs after it, failed');
    const path = evidencePath('customers', outcome.evidence[1]?.digest ?? '');
    const ledger = await world.ledger();
    expect(ledger.get(path)).toContain('orders, which runs after it, failed');
  });

  test('runs nothing while a changed job has errors, or a job names one that is gone', async () => {
    writeFiles(folder, { 'jobs/alone/10_load.sql': 'select :contry;\n' });
    const misspelt = await world.stage();
    expect(misspelt.outcome).toMatchObject({ passed: false, jobs: [], evidence: [] });
    expect(misspelt.outcome.diagnostics).toMatchObject([
      { severity: 'error', file: 'jobs/alone/10_load.sql', line: 1 },
    ]);
    git(folder, 'checkout', '--quiet', '.');
    git(folder, 'rm', '--quiet', '-r', 'jobs/customers');
    const gone = await world.stage();
    expect(gone.outcome).toMatchObject({ passed: false, jobs: [] });
    expect(gone.outcome.diagnostics).toMatchObject([
      { code: 'unknown-job', file: 'jobs/orders/datajob.yaml' },
    ]);
    expect(existsSync(join(folder, '.datajob/pr'))).toBe(false);
    expect((await world.ledger()).size).toBe(0);
  });

  test('is not held up by another job that has had errors for long', async () => {
    writeFiles(folder, { 'jobs/report/datajob.yaml': 'team: sales\nater: [orders]\n' });
    world.commit('an older mistake');
    git(folder, 'push', '--quiet', 'origin', 'HEAD:main');
    writeFiles(folder, { 'jobs/alone/10_load.sql': 'create or replace table alone as select 3 as id;\n' });
    expect((await world.stage()).statuses).toEqual(['alone succeeded']);
  });

  test('works from files that are not committed, without naming a commit, and under a local label', async () => {
    writeFiles(folder, { 'jobs/alone/10_load.sql': 'create or replace table alone as select 3 as id;\n' });
    const { outcome } = await world.stage();
    expect(outcome.environment).toMatch(/^pr-local-[0-9a-f]{7}-[0-9a-f]{6}$/);
    const path = evidencePath('alone', outcome.evidence[0]?.digest ?? '');
    const text = (await world.ledger()).get(path) ?? '';
    expect(JSON.parse(text)).not.toHaveProperty('commit');
    expect(JSON.parse(text)).toMatchObject({ passed: true });
  });

  test('runs the bytes of a commit, not those of the working tree, when a head is given', async () => {
    writeFiles(folder, { 'jobs/alone/10_load.sql': 'create or replace table alone as select 7 as id;\n' });
    world.commit('change');
    writeFiles(folder, { 'jobs/alone/10_load.sql': 'broken' });
    const { outcome, statuses } = await world.stage({ pr: 3, head: 'HEAD' });
    expect(statuses).toEqual(['alone succeeded']);
    expect(outcome.evidence).toMatchObject([{ job: 'alone', passed: true }]);
    expect(await world.query('.datajob/pr/pr-3/default.duckdb', 'select id from alone')).toEqual([[7]]);
  });

  test('runs the jobs that are asked for by name, with those after them', async () => {
    const { outcome, statuses } = await world.stage({ jobs: ['orders', 'customers'], head: 'main' });
    expect(statuses).toEqual(['customers succeeded', 'orders succeeded', 'report succeeded']);
    expect(outcome).not.toHaveProperty('plan');
    await expect(world.stage({ jobs: ['order'] })).rejects.toMatchObject({
      code: 'usage',
      hint: 'did you mean `orders`?',
    });
  });

  test('gives a scheduled job the time of its last run, so that its interval is known', async () => {
    writeFiles(folder, {
      'jobs/alone/datajob.yaml': 'team: sales\nschedule: { cron: "0 * * * *" }\n',
      'jobs/alone/10_load.sql':
        'create or replace table alone as select :interval_end - :interval_start as length;\n',
    });
    const { outcome, statuses } = await world.stage({ pr: 4 });
    expect(statuses).toEqual(['alone succeeded']);
    expect(outcome.jobs[0]?.scheduledTime).toMatch(/:00:00\.000Z$/);
    expect(
      await world.query('.datajob/pr/pr-4/default.duckdb', `select cast(length as varchar) from alone`),
    ).toEqual([['01:00:00']]);
  });

  test('proves nothing when a step changes the files that are being proven', async () => {
    writeFiles(folder, {
      'jobs/alone/datajob.yaml': 'team: sales\nsteps: [{ run: "echo \'select 2;\' > 10_load.sql" }]\n',
    });
    const { outcome, statuses } = await world.stage({ pr: 5 });
    expect(statuses).toEqual(['alone succeeded']);
    const notes = [expect.stringContaining('Files of alone changed'), expect.stringContaining('`outputs`')];
    expect(outcome).toMatchObject({ passed: false, evidence: [], notes });
    expect([...(await world.ledger()).keys()]).toEqual(['plans/5.json']);
  });

  test('leaves no evidence when it is cancelled', async () => {
    writeFiles(folder, {
      'jobs/customers/10_load.sql': 'create or replace table customers as select 5 as id;\n',
    });
    const controller = new AbortController();
    const stop = (event: RunEvent): void => {
      if (event.type === 'run-started') controller.abort();
    };
    const outcome = await stageChanges({ pr: 6 }, world.ports(), stop, controller.signal);
    expect(outcome).toMatchObject({ passed: false, evidence: [] });
    expect(outcome.jobs.map(({ status }) => status)).not.toContain('succeeded');
    expect((await world.ledger()).size).toBe(0);
  });

  test('reports a job that cannot start as failed, and runs the others', async () => {
    writeFiles(folder, {
      'jobs/alone/datajob.yaml': 'team: sales\nparams: { day: { type: date } }\n',
      'jobs/report/10_load.sql': 'create or replace table report as select 1 as n;\n',
    });
    const { outcome, statuses } = await world.stage({ pr: 9 });
    expect(statuses).toEqual(['alone failed', 'report succeeded']);
    expect(outcome.jobs[0]).toMatchObject({
      errorClass: 'config',
      error: { message: expect.stringContaining('day') },
    });
    expect(outcome.evidence[0]).toMatchObject({ job: 'alone', passed: false });
  });

  test('says which variables of staging are not set', async () => {
    const url = `environments: { staging: { connections: { w: { type: postgres, url: "\${STAGING_URL}" } } } }\n`;
    writeFiles(folder, { 'datajob.config.yaml': url });
    await expect(world.stage()).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('`STAGING_URL`'),
    });
  });

  test('runs on staging itself with `isolation: none`, and says so', async () => {
    const connection = '{ type: duckdb, path: data/s.duckdb }';
    writeFiles(folder, {
      'datajob.config.yaml': `environments: { staging: { isolation: none, connections: { w: ${connection}, twin: ${connection} } } }\n`,
      'jobs/alone/datajob.yaml': 'team: sales\nconnection: twin\n',
    });
    const { outcome } = await world.stage({ pr: 7, jobs: ['alone'] });
    expect(outcome).toMatchObject({
      environment: 'staging',
      notes: [expect.stringContaining('isolation: none')],
    });
    expect(await world.query('data/s.duckdb', 'select id from alone')).toEqual([[1]]);
  });

  test('keeps one database one, when two connections name it', async () => {
    const connection = '{ type: duckdb, path: data/s.duckdb }';
    writeFiles(folder, {
      'datajob.config.yaml': `environments: { staging: { connections: { w: ${connection}, twin: ${connection} } } }\n`,
      'jobs/alone/datajob.yaml':
        'team: sales\nconnection: w\nsteps:\n  - sql: 10_load.sql\n  - query: insert into alone values (2)\n    connection: twin\natomic: step\n',
    });
    expect((await world.stage({ pr: 8, jobs: ['alone'] })).statuses).toEqual(['alone succeeded']);
  });
});
