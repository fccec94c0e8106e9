import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Ports } from '../../src/ports/ports.ts';
import { ledgerText, runPath } from '../../src/release/ledger.ts';
import type { RunRecord } from '../../src/release/release.ts';
import { runKey } from '../../src/release/run-key.ts';
import { readChangeSet } from '../../src/usecases/change-set.ts';
import { reportPlan } from '../../src/usecases/plan-report.ts';
import { git, writeFiles } from '../support/git-sandbox.ts';
import { sampleRecord, sampleResult } from '../support/release-samples.ts';
import { type StageWorld, stageWorld } from '../support/stage-world.ts';

let world: StageWorld;
beforeEach(() => {
  world = stageWorld();
});
afterEach(() => world.remove());

const teams = 'teams: { sales: { owners: ["@acme/sales"] }, ops: { owners: ["@acme/ops", "@ana"] } }\n';

/** What `main` holds before the change. */
function prepare(files: Readonly<Record<string, string>>): void {
  writeFiles(world.folder, { 'datajob.config.yaml': teams, ...files });
  world.commit('before');
  git(world.folder, 'push', '--quiet', 'origin', 'HEAD:main');
  git(world.folder, 'fetch', '--quiet', 'origin');
}

async function report(ports: Ports = world.ports()) {
  return reportPlan(await readChangeSet({}, ports), ports);
}

async function recordRuns(
  job: string,
  minutes: readonly number[],
  rest: Partial<RunRecord> = {},
): Promise<void> {
  const entries = minutes.map((each, day) => {
    const scheduledTime = new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
    const record = sampleRecord({
      job,
      scheduledTime,
      result: sampleResult({ job, durationMs: each * 60_000 }),
      ...rest,
    });
    return [runPath(job, runKey(scheduledTime)), ledgerText(record)] as const;
  });
  await world
    .ports()
    .state('origin')
    .update('ledger', 'runs', async () => new Map(entries));
}

describe('reportPlan', () => {
  test('tells whose the jobs are, how they hang together, and what the change takes away', async () => {
    prepare({ 'jobs/report/datajob.yaml': 'team: ops\nafter: [orders]\n' });
    git(world.folder, 'rm', '--quiet', '-r', 'jobs/alone');
    writeFiles(world.folder, {
      'jobs/customers/datajob.yaml': 'team: ops\nparams: { old: { type: identifier, default: s.old } }\n',
      'jobs/customers/20_sweep.sql': `-- drop table x\n\ndrop table \${{ params.old }};\n`,
    });
    const plan = await report();
    expect(plan.changes).toMatchObject([
      { job: 'alone', kind: 'removed', team: 'sales', owners: ['@acme/sales'] },
      { job: 'customers', kind: 'changed', team: 'ops', owners: ['@acme/ops', '@ana'] },
    ]);
    expect(plan.changes.map(({ consequences }) => consequences)).toEqual([
      [expect.stringContaining('`datajob rollback alone`')],
      [
        'The table s.old is dropped with all its rows (jobs/customers/20_sweep.sql, line 3). `datajob rollback customers` stops it but brings no rows back: keep a copy first.',
      ],
    ]);
    expect(plan.downstream).toEqual([
      { job: 'orders', team: 'sales', owners: ['@acme/sales'] },
      { job: 'report', team: 'ops', owners: ['@acme/ops', '@ana'] },
    ]);
    expect(plan.edges).toEqual([
      ['customers', 'orders'],
      ['orders', 'report'],
    ]);
    expect(plan.hash).toMatch(/^sha256:/);
  });

  test('keeps the edges of a removed job, and finds what templates and inline SQL do', async () => {
    prepare({
      'templates/wipe/template.yaml': 'inputs: { target: { type: identifier } }\n',
      'templates/wipe/10_wipe.sql': `select 1 from \${{ params.target }};\n`,
      'jobs/alone/datajob.yaml': 'team: sales\nsteps:\n  - uses: wipe\n    with: { target: s.alone }\n',
    });
    git(world.folder, 'rm', '--quiet', '-r', 'jobs/orders');
    writeFiles(world.folder, {
      'templates/wipe/10_wipe.sql': `truncate \${{ params.target }};\n`,
      'jobs/report/datajob.yaml':
        'team: sales\nsteps:\n  - sql: 10_load.sql\n  - query: |\n      select 1;\n      delete from report\n',
    });
    const plan = await report();
    expect(plan.changes.map(({ job, kind }) => `${job} ${kind}`)).toEqual([
      'alone changed',
      'orders removed',
      'report changed',
    ]);
    const [alone, orders, reported] = plan.changes.map(({ consequences }) => consequences.join(' '));
    expect(alone).toContain('All rows of the table s.alone are deleted (templates/wipe/10_wipe.sql, line 1)');
    expect(orders).toContain('report ran after it');
    expect(reported).toContain('The table report is emptied before it is filled again');
    expect(reported).toContain('(jobs/report/datajob.yaml, line 6)');
    expect(plan.edges).toEqual([['orders', 'report']]);
  });

  test('reads the owners of a job with errors from the base, and knows no consequences for it', async () => {
    prepare({});
    writeFiles(world.folder, { 'jobs/alone/datajob.yaml': 'team: nobody\n' });
    expect((await report()).changes).toMatchObject([{ job: 'alone', team: 'sales', consequences: [] }]);
  });

  test('a plan without changes asks nobody', async () => {
    const ports = { ...world.ports(), state: () => Promise.reject(new Error('not asked')) as never };
    expect(await report(ports)).toMatchObject({ changes: [], downstream: [], edges: [] });
    writeFiles(world.folder, {
      'jobs/alone/10_load.sql': 'select 2;\n',
      'jobs/new/datajob.yaml': 'team: sales\nschedule: { cron: "* * * * *" }\n',
      'jobs/new/10_load.sql': 'select 1;\n',
    });
    expect((await report(ports)).changes.map(({ job }) => job)).toEqual(['alone', 'new']);
  });
});

describe('measured runs', () => {
  const every10 = 'team: sales\nschedule: { cron: "*/10 * * * *" }\n';

  test('stand with a new schedule of a known job: the newest that succeeded in production', async () => {
    await recordRuns('alone', [99, 99, ...Array.from({ length: 19 }, (_, n) => (n === 3 ? 14 : 4)), 5]);
    writeFiles(world.folder, { 'jobs/alone/datajob.yaml': every10 });
    const [change] = (await report()).changes;
    expect(change?.schedule).toMatchObject({
      measured: { runs: 20, medianMs: 240_000, longestMs: 840_000 },
      warnings: [expect.stringMatching(/^Runs took up to 14 min \(median 4 min\); starts are 10 min apart/)],
    });
  });

  test('of another name are those of the name before; failed runs and other environments do not count', async () => {
    await recordRuns('alone', [1, 3]);
    await recordRuns('alone2', [50]);
    git(world.folder, 'mv', 'jobs/alone', 'jobs/alone2');
    writeFiles(world.folder, { 'jobs/alone2/datajob.yaml': every10 });
    const measured = { runs: 2, medianMs: 120_000, longestMs: 180_000 };
    expect((await report()).changes).toMatchObject([
      { job: 'alone2', from: 'alone', schedule: { measured } },
    ]);
    await recordRuns('alone', [1, 3], { status: 'failed' });
    expect((await report()).changes[0]?.schedule).not.toHaveProperty('measured');
    await recordRuns('alone', [1, 3], { environment: 'staging' });
    expect((await report()).changes[0]?.schedule).not.toHaveProperty('measured');
  });

  test('are left out, and the plan says why, when the ledger cannot be reached', async () => {
    writeFiles(world.folder, { 'jobs/alone/datajob.yaml': every10 });
    git(world.folder, 'remote', 'set-url', 'origin', join(world.sandboxFolder, 'nowhere.git'));
    const [change] = (await report()).changes;
    expect(change?.schedule?.warnings).toEqual([expect.stringContaining('could not be read')]);
  });
});
