import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitRepository } from '../../src/adapters/git-repository.ts';
import { sha256 } from '../../src/adapters/sha256.ts';
import { workingTree } from '../../src/adapters/working-tree.ts';
import { planChanges } from '../../src/usecases/plan.ts';
import { type GitSandbox, git, gitSandbox, writeFiles } from '../support/git-sandbox.ts';

const config = `teams: { sales: { owners: ["@acme/sales"] } }\n`;
const manifest = (extra = ''): string => `team: sales\n${extra}`;
const start = {
  'datajob.config.yaml': config,
  'jobs/customers/datajob.yaml': manifest(),
  'jobs/customers/10_load.sql': 'create or replace table customers as select 1 as id;\n',
  'jobs/orders/datajob.yaml': manifest(
    'after: [customers]\nschedule: { cron: "15 6 * * *", timezone: Europe/Riga }\n',
  ),
  'jobs/orders/10_load.sql': 'create or replace table orders as select 1 as id;\n',
  'jobs/report/datajob.yaml': manifest('after: [orders]\n'),
  'jobs/report/10_load.sql': 'select 1;\n',
  'jobs/history/datajob.yaml': manifest('steps:\n  - uses: keep\n    with: { source: customers }\n'),
  'templates/keep/template.yaml': 'inputs: { source: { type: identifier } }\n',
  'templates/keep/10_keep.sql': `create table if not exists kept as select * from \${{ params.source }};\n`,
};

let sandbox: GitSandbox;
let folder: string;
beforeEach(() => {
  sandbox = gitSandbox();
  const remote = sandbox.bare('remote.git');
  folder = sandbox.init('work');
  writeFiles(folder, start);
  commit('start');
  git(folder, 'remote', 'add', 'origin', remote);
  git(folder, 'push', '--quiet', 'origin', 'main');
  git(folder, 'switch', '--quiet', '--create', 'change');
});
afterEach(() => sandbox.remove());

function commit(message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
}

function plan(request: Parameters<typeof planChanges>[0] = {}) {
  return planChanges(request, {
    tree: workingTree(folder),
    repository: (remote) => gitRepository(folder, remote),
    sha256,
    clock: { now: () => Date.parse('2026-11-22T12:00:00Z'), sleep: async () => undefined },
  });
}

async function summary(request: Parameters<typeof planChanges>[0] = {}) {
  const { changes, downstream, diagnostics } = await plan(request);
  const told = changes.map(({ job, kind, reason }) => `${kind} ${job}: ${reason}`);
  return { changes: told, downstream, codes: diagnostics.map(({ code }) => code) };
}

describe('plan', () => {
  test('shows a changed step file, also one that is not committed, and the jobs after it', async () => {
    writeFiles(folder, { 'jobs/customers/10_load.sql': 'select 2;\n' });
    expect(await summary()).toEqual({
      changes: ['changed customers: step file 10_load.sql changed'],
      downstream: ['orders', 'report'],
      codes: [],
    });
    commit('change');
    const { base, head, changes } = await plan({ head: 'HEAD' });
    expect([base, head]).toEqual([git(folder, 'rev-parse', 'main'), git(folder, 'rev-parse', 'HEAD')]);
    expect(changes[0]).toMatchObject({ job: 'customers', files: ['jobs/customers/10_load.sql'] });
    expect(changes[0]?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('follows a long chain of jobs, also through a name that is written with escapes', async () => {
    const chain = Array.from({ length: 6 }, (_, n) => [
      [`jobs/link-${n}/datajob.yaml`, manifest(`after: [${n === 0 ? 'report' : `link-${n - 1}`}]\n`)],
      [`jobs/link-${n}/10.sql`, 'select 1;\n'],
    ]).flat();
    writeFiles(folder, {
      ...Object.fromEntries(chain),
      'jobs/hidden/datajob.yaml': manifest('after: ["l\\x69nk-5"]\n'),
      'jobs/hidden/10.sql': 'select 1;\n',
    });
    commit('chain');
    git(folder, 'push', '--quiet', 'origin', 'HEAD:main');
    writeFiles(folder, { 'jobs/customers/10_load.sql': 'select 2;\n' });
    const links = Array.from({ length: 6 }, (_, n) => `link-${n}`);
    expect((await summary()).downstream).toEqual(['orders', 'report', ...links, 'hidden']);
  });

  test('finds nothing in documentation, comments, formatting and line ends', async () => {
    writeFiles(folder, {
      'README.md': 'x',
      'jobs/orders/README.md': '# Orders',
      'jobs/customers/datajob.yaml': '# who?\nteam:   "sales"   # us\n',
      'jobs/report/10_load.sql': 'select 1;\r\n',
      'datajob.config.yaml': `# our teams\n${config}`,
      '.github/workflows/x.yaml': 'on: push\n',
    });
    expect(await plan()).toMatchObject({
      changes: [],
      downstream: [],
      diagnostics: [],
      head: 'working tree',
    });
  });

  test('shows an untracked new job with its schedule', async () => {
    writeFiles(folder, {
      'jobs/new/datajob.yaml': manifest(
        'schedule: { cron: "30 3 * * *", timezone: Europe/Riga }\nafter: [report]\n',
      ),
      'jobs/new/10_new.sql': 'select 1;\n',
    });
    const { changes } = await plan();
    expect(changes).toMatchObject([
      {
        job: 'new',
        kind: 'added',
        reason: 'new job',
        files: ['jobs/new/10_new.sql', 'jobs/new/datajob.yaml'],
        schedule: {
          text: '03:30 every day (Europe/Riga)',
          notes: [
            '2027-03-28: 03:30 does not exist (clocks go forward), runs at 04:00',
            '2027-10-31: 03:30 comes twice (clocks go back), runs once, the first time',
          ],
        },
      },
    ]);
    expect(changes[0]?.schedule?.next).toHaveLength(5);
  });

  test('previews a changed schedule and not an unchanged one', async () => {
    writeFiles(folder, {
      'jobs/orders/datajob.yaml': manifest(
        'after: [customers]\nschedule: { cron: "0 7 * * *", timezone: Europe/Riga }\n',
      ),
    });
    const [changed] = (await plan()).changes;
    expect(changed).toMatchObject({
      reason: 'schedule changed',
      schedule: { text: '07:00 every day (Europe/Riga)' },
    });
    writeFiles(folder, {
      'jobs/orders/datajob.yaml': start['jobs/orders/datajob.yaml'],
      'jobs/orders/10_load.sql': 'select 5;',
    });
    expect((await plan()).changes[0]).not.toHaveProperty('schedule');
  });

  test('shows a changed template in each of its users', async () => {
    writeFiles(folder, {
      'templates/keep/10_keep.sql': `create table kept as select * from \${{ params.source }};\n`,
    });
    expect((await summary()).changes).toEqual([
      'changed history: template keep: templates/keep/10_keep.sql changed',
    ]);
  });

  test('shows a changed template in another folder, also one that Python steps run', async () => {
    writeFiles(folder, {
      'shared/load/template.yaml': '',
      'shared/load/lib/part.py': 'x = 1\n',
      'shared/load/10_a.sql': 'select 1;\n',
      'jobs/customers/datajob.yaml': manifest('steps: [{ uses: ./shared/load }]\n'),
      'jobs/report/datajob.yaml': manifest('after: [orders]\ntemplates: [./shared/load]\n'),
    });
    commit('shared');
    git(folder, 'push', '--quiet', 'origin', 'change:main');
    git(folder, 'fetch', '--quiet', 'origin');
    writeFiles(folder, { 'shared/load/lib/part.py': 'x = 2\n' });
    expect((await summary()).changes).toEqual([
      'changed customers: file shared/load/lib/part.py changed',
      'changed report: file shared/load/lib/part.py changed',
    ]);
  });

  test('shows what a changed default of the config does, and only where it does something', async () => {
    writeFiles(folder, { 'datajob.config.yaml': `${config}defaults: { timezone: Asia/Tokyo }\n` });
    expect((await summary()).changes).toEqual([]);
    writeFiles(folder, { 'datajob.config.yaml': `${config}defaults: { retry: { limit: 2 } }\n` });
    expect((await summary()).changes).toHaveLength(4);
    const engines = `environments: { staging: { connections: { w: { type: postgres, url: "\${URL}" } } } }\n`;
    writeFiles(folder, { 'datajob.config.yaml': `${config}${engines}` });
    expect((await summary()).changes).toContain('changed orders: connections changed (datajob.config.yaml)');
  });

  test('shows removed, renamed and moved jobs, and who still waits for one that is gone', async () => {
    git(folder, 'mv', 'jobs/orders', 'jobs/purchases');
    git(folder, 'rm', '--quiet', '-r', 'jobs/history');
    git(folder, 'mv', 'jobs/customers', 'customers');
    expect(await summary()).toMatchObject({
      changes: [
        'renamed customers: moved from jobs/customers to customers',
        'removed history: jobs/history/datajob.yaml removed',
        'renamed purchases: renamed from orders; moved from jobs/orders to jobs/purchases; still in `after` of report',
      ],
      downstream: ['report'],
    });
  });

  test('knows a job that was renamed and changed at once, and does not take another new job for it', async () => {
    git(folder, 'mv', 'jobs/customers', 'jobs/clients');
    writeFiles(folder, {
      'jobs/clients/10_load.sql': 'create or replace table customers as select 1 as id;\nselect 2;\n',
      'jobs/orders/datajob.yaml': manifest(
        'after: [clients]\nschedule: { cron: "15 6 * * *", timezone: Europe/Riga }\n',
      ),
      'jobs/suppliers/datajob.yaml': manifest(),
      'jobs/suppliers/10_load.sql': 'drop table suppliers;\n',
    });
    const { changes } = await plan();
    expect(changes.map(({ job, kind, from }) => [job, kind, from])).toEqual([
      ['clients', 'renamed', 'customers'],
      ['orders', 'changed', undefined],
      ['suppliers', 'added', undefined],
    ]);
    expect(changes[0]?.reason).toContain('content changed');
  });

  test('shows a script that becomes executable, because a shell step may start it', async () => {
    writeFiles(folder, { 'jobs/orders/export.sh': 'echo\n' });
    commit('a script');
    chmodSync(join(folder, 'jobs/orders/export.sh'), 0o755);
    const { changes } = await summary({ base: 'HEAD' });
    expect(changes).toEqual(['changed orders: file export.sh changed']);
    git(folder, 'reset', '--quiet', '--hard', 'HEAD');
    chmodSync(join(folder, 'jobs/orders/10_load.sql'), 0o755);
    expect((await summary({ base: 'HEAD' })).changes).toEqual([]);
  });

  test("shows a job whose manifest has errors as changed, with its findings and no other job's", async () => {
    writeFiles(folder, { 'jobs/report/datajob.yaml': manifest('ater: [orders]\n') });
    commit('an older mistake');
    git(folder, 'push', '--quiet', 'origin', 'HEAD:main');
    writeFiles(folder, { 'jobs/orders/datajob.yaml': 'team: sale\n' });
    expect(await summary()).toEqual({
      changes: ['changed orders: it has errors: see the diagnostics'],
      downstream: [],
      codes: ['unknown-team'],
    });
  });

  test('compares nothing while the config has errors, and says which', async () => {
    writeFiles(folder, { 'datajob.config.yaml': 'teems: {}\n', 'jobs/orders/10_load.sql': 'select 3;' });
    expect(await summary()).toEqual({ changes: [], downstream: [], codes: ['unknown-key'] });
  });

  test('finds a job whose files are reached through a symbolic link', async () => {
    writeFiles(folder, { 'shared/common.sql': 'select 1;\n' });
    git(folder, 'config', 'core.symlinks', 'true');
    const { symlinkSync } = await import('node:fs');
    symlinkSync('../../shared/common.sql', `${folder}/jobs/report/20_common.sql`);
    commit('link');
    git(folder, 'push', '--quiet', 'origin', 'HEAD:main');
    writeFiles(folder, { 'shared/common.sql': 'select 2;\n' });
    expect((await summary()).changes).toEqual(['changed report: file shared/common.sql changed']);
  });

  test('treats everything as added where the base is no workspace yet', async () => {
    git(folder, 'checkout', '--quiet', '--orphan', 'fresh');
    git(folder, 'rm', '--quiet', '-r', '--cached', '.');
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'empty');
    const base = git(folder, 'rev-parse', 'HEAD');
    expect((await summary({ base })).changes).toEqual(
      ['customers', 'history', 'orders', 'report'].map((job) => `added ${job}: new job`),
    );
  });

  test('compares with the merge base, so that what others merged meanwhile is not shown', async () => {
    writeFiles(folder, { 'jobs/orders/10_load.sql': 'select 2;\n' });
    commit('mine');
    git(folder, 'switch', '--quiet', 'main');
    writeFiles(folder, { 'jobs/report/10_load.sql': 'select 3;\n' });
    commit('theirs');
    git(folder, 'push', '--quiet', 'origin', 'main');
    git(folder, 'switch', '--quiet', 'change');
    const expected = ['changed orders: step file 10_load.sql changed'];
    expect((await summary()).changes).toEqual(expected);
    expect((await summary({ base: 'main' })).changes).toEqual(expected);
  });
});

describe('plan without something to compare with', () => {
  test('names a ref that does not exist', async () => {
    await expect(plan({ base: 'nope' })).rejects.toMatchObject({
      code: 'git',
      message: expect.stringContaining('nope'),
    });
    await expect(plan({ head: '--exec=x' })).rejects.toMatchObject({ code: 'git' });
  });

  test('says that a repository has no commits, that a folder is none, and that a config is missing', async () => {
    folder = sandbox.init('empty');
    await expect(plan()).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('datajob.config.yaml'),
    });
    writeFiles(folder, { 'datajob.config.yaml': '' });
    await expect(plan()).rejects.toMatchObject({
      code: 'git',
      message: expect.stringContaining('no commits'),
    });
    folder = sandbox.folder;
    writeFiles(folder, { 'datajob.config.yaml': '' });
    await expect(plan()).rejects.toMatchObject({ code: 'git' });
  });
});
