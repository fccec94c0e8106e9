import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readChangeSet } from '../../src/usecases/change-set.ts';
import { cleanCopies } from '../../src/usecases/clean.ts';
import { comparePlan } from '../../src/usecases/plan-parity.ts';
import { reportPlan } from '../../src/usecases/plan-report.ts';
import { git, writeFiles } from '../support/git-sandbox.ts';
import { type StageWorld, stageWorld } from '../support/stage-world.ts';

let world: StageWorld;
let folder: string;
beforeEach(() => {
  world = stageWorld();
  folder = world.folder;
});
afterEach(() => world.remove());

const load = (n: number): string => `create or replace table customers as select ${n} as id;\n`;

function change(files: Readonly<Record<string, string | undefined>>): void {
  writeFiles(folder, files);
  world.commit('change');
}

async function recorded(pr = 12) {
  const text = (await world.ledger()).get(`plans/${pr}.json`);
  return text === undefined ? undefined : JSON.parse(text);
}

async function parity(request: Parameters<typeof readChangeSet>[0] = {}) {
  const ports = world.ports();
  const report = await reportPlan(await readChangeSet(request, ports), ports);
  return comparePlan(report, 12, ports);
}

describe('the plan of a pull request on the ledger', () => {
  test('says what was planned and that it passed, in the same update as the evidence', async () => {
    change({ 'jobs/customers/10_load.sql': load(5) });
    const { outcome } = await world.stage({ pr: 12 });
    const digest = outcome.evidence.find(({ job }) => job === 'customers')?.digest;
    expect(await recorded()).toEqual({
      pr: 12,
      head: git(folder, 'rev-parse', 'HEAD'),
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      passed: true,
      at: expect.any(String),
      changes: [{ job: 'customers', kind: 'changed', digest }],
      downstream: ['orders', 'report'],
    });
    expect(git(world.remote, 'rev-list', '--count', 'datajob/ledger')).toBe('1');
  });

  test('says that it failed, and names no commit for files that are not committed', async () => {
    writeFiles(folder, { 'jobs/alone/10_load.sql': 'select nothing from nowhere;\n' });
    await world.stage({ pr: 12 });
    expect(await recorded()).toMatchObject({ passed: false, changes: [{ job: 'alone' }] });
    expect(await recorded()).not.toHaveProperty('head');
  });

  test('is recorded for findings and for removals, too, for which nothing runs', async () => {
    change({ 'jobs/alone/10_load.sql': 'select :contry;\n' });
    await world.stage({ pr: 12 });
    expect(await recorded()).toMatchObject({ passed: false, changes: [{ job: 'alone', kind: 'changed' }] });
    git(folder, 'rm', '--quiet', '-r', 'jobs/alone');
    world.commit('gone');
    // Another process: a working tree that was read is not read again.
    await world.stage({ pr: 12 }, {});
    expect(await recorded()).toMatchObject({ passed: true, changes: [{ job: 'alone', kind: 'removed' }] });
  });

  test('is taken away when a force push leaves nothing that changes, and by `clean`', async () => {
    change({ 'jobs/alone/10_load.sql': 'create or replace table alone as select 2 as id;\n' });
    await world.stage({ pr: 12 });
    git(folder, 'reset', '--quiet', '--hard', 'main');
    const { outcome } = await world.stage({ pr: 12 });
    expect(outcome).toMatchObject({ passed: true, notes: ['No job is changed, so nothing had to run.'] });
    expect(await recorded()).toBeUndefined();
    change({ 'jobs/alone/10_load.sql': 'create or replace table alone as select 2 as id;\n' });
    await world.stage({ pr: 12 });
    await world.stage({ pr: 13 });
    expect(await cleanCopies({ pr: 12 }, world.ports())).toMatchObject({ failed: [] });
    expect(await recorded()).toBeUndefined();
    expect(await recorded(13)).toMatchObject({ pr: 13 });
  });

  test('does not keep a change without jobs from passing when the ledger cannot be reached', async () => {
    git(folder, 'remote', 'set-url', 'origin', join(world.sandboxFolder, 'nowhere.git'));
    const { outcome } = await world.stage({ pr: 12 });
    expect(outcome).toMatchObject({ passed: true });
    expect(outcome.notes[1]).toContain('is not up to date');
    expect((await cleanCopies({ pr: 12 }, world.ports())).failed).toMatchObject([{ name: 'plans/12.json' }]);
  });

  test('is taken away with the copies that are too old, and not before', async () => {
    change({ 'jobs/customers/10_load.sql': load(5) });
    for (const pr of [12, 9]) await world.stage({ pr });
    const day = 86_400_000;
    const now = Date.now();
    expect(await cleanCopies({ now: now + 6 * day }, world.ports())).toMatchObject({
      forgotten: [],
      failed: [],
    });
    expect(await recorded()).toBeDefined();
    const swept = await cleanCopies({ now: now + 8 * day }, world.ports());
    expect(swept).toMatchObject({ forgotten: [9, 12], failed: [] });
    expect([await recorded(), await recorded(9)]).toEqual([undefined, undefined]);
    expect(await cleanCopies({ now: now + 8 * day }, world.ports())).toMatchObject({ forgotten: [] });
  });

  test('is not recorded for jobs by name, and `clean` needs no remote', async () => {
    await world.stage({ pr: 12, jobs: ['alone'] });
    expect(await recorded()).toBeUndefined();
    git(folder, 'remote', 'remove', 'origin');
    expect(await cleanCopies({ pr: 12 }, world.ports())).toMatchObject({ failed: [] });
  });
});

describe('skipProven', () => {
  test('copies and runs nothing when all changed jobs passed before', async () => {
    change({ 'jobs/customers/10_load.sql': load(5) });
    const first = await world.stage({ pr: 12 });
    await cleanCopies({ pr: 12 }, world.ports());
    const { outcome, events } = await world.stage({ pr: 12, skipProven: true });
    expect(outcome).toMatchObject({ passed: true, jobs: [] });
    expect(outcome.evidence).toEqual(first.outcome.evidence.slice(0, 1));
    expect(outcome.notes).toEqual([
      expect.stringMatching(/^customers passed before .* it is not run again\.$/),
    ]);
    expect(events).toEqual([]);
    expect(existsSync(join(folder, '.datajob/pr/pr-12'))).toBe(false);
  });

  test('runs what has not passed, and before it what it needs, but keeps the plan that was looked at', async () => {
    change({ 'jobs/customers/10_load.sql': load(5), 'jobs/alone/10_load.sql': load(1) });
    await world.stage({ pr: 12 });
    const plan = await recorded();
    const report = 'create or replace table report as select count(*) as n, 1 as more from orders;\n';
    change({ 'jobs/report/10_load.sql': report });
    const { outcome, statuses } = await world.stage({ pr: 12, skipProven: true });
    expect(statuses).toEqual(['customers succeeded', 'orders succeeded', 'report succeeded']);
    expect(outcome).toMatchObject({ passed: true });
    // `customers` had passed with another `report` behind it.
    expect(outcome.notes).toEqual([expect.stringContaining('alone passed before')]);
    expect(await recorded()).toEqual(plan);
  });

  test('does not let a proven job that fails now pass for what comes after it', async () => {
    change({ 'jobs/alone/10_load.sql': 'create table alone as select * from once;\n' });
    await world.stage({ pr: 12, skipProven: true });
    const { outcome } = await world.stage({ pr: 12, skipProven: true });
    expect(outcome).toMatchObject({ passed: false, evidence: [{ job: 'alone', passed: false }] });
  });
});

describe('comparePlan', () => {
  beforeEach(async () => {
    change({ 'jobs/customers/10_load.sql': load(5) });
    await world.stage({ pr: 12 });
  });

  /** As a merge queue does: the pull request on top of what others merged. */
  function queue(files: Readonly<Record<string, string | undefined>>): void {
    git(folder, 'switch', '--quiet', 'main');
    change(files);
    git(folder, 'push', '--quiet', 'origin', 'main');
    git(folder, 'switch', '--quiet', '--detach', 'main');
    git(folder, 'merge', '--quiet', '--no-ff', '--message', 'queue', 'change');
  }

  test('is the same, whatever else was merged, when the change does the same', async () => {
    expect(await parity()).toEqual({ status: 'same', differences: [] });
    queue({ 'jobs/alone/10_load.sql': load(1), 'README.md': 'x' });
    expect(await parity()).toEqual({ status: 'same', differences: [] });
  });

  test('names the file of another pull request that makes a bundle another one', async () => {
    queue({ 'jobs/customers/lookup.csv': 'id\n1\n' });
    const looked = (await recorded()).head.slice(0, 10);
    expect(await parity()).toEqual({
      status: 'differs',
      differences: [
        `customers is not the bundle that was looked at: file lookup.csv added since commit ${looked}, by another pull request or a later push.`,
      ],
    });
  });

  test('tells jobs that came to the plan, and jobs that run after it now', async () => {
    queue({
      'jobs/late/datajob.yaml': 'team: sales\nafter: [customers]\n',
      'jobs/late/10_load.sql': 'select 1;\n',
    });
    change({ 'jobs/alone/10_load.sql': load(1) });
    expect((await parity()).differences).toEqual([
      'alone is changed too: it was not in the plan that was looked at.',
      'late runs after the changed jobs now, which it did not in the plan that was looked at.',
    ]);
  });

  test('is sure that a bundle differs although the commit that was staged is gone', async () => {
    const text = JSON.stringify({
      ...(await recorded()),
      head: 'd'.repeat(40),
      hash: 'sha256:0',
      changes: [],
    });
    const write = async (plan: string) => new Map([['plans/12.json', plan]]);
    const state = world.ports().state('origin');
    await state.update('ledger', 'test', () =>
      write(
        text.replace('"changes":[]', '"changes":[{"job":"customers","kind":"added","digest":"sha256:1"}]'),
      ),
    );
    expect((await parity()).differences).toEqual([
      'customers is changed now, and was added in the plan that was looked at.',
      expect.stringMatching(
        /^customers is not the bundle that was looked at: it changed since commit dddddddddd/,
      ),
    ]);
    await state.update('ledger', 'test', () => write('{}'));
    await expect(parity()).rejects.toMatchObject({ code: 'state' });
  });

  test('does not know without a record, unless nothing changes', async () => {
    await cleanCopies({ pr: 12 }, world.ports());
    expect(await parity()).toMatchObject({ status: 'unknown', differences: [expect.stringContaining('12')] });
    git(folder, 'switch', '--quiet', 'main');
    expect(await parity()).toEqual({ status: 'same', differences: [] });
  });
});
