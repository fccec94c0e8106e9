import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitRepository } from '../../src/adapters/git-repository.ts';
import { sha256 } from '../../src/adapters/sha256.ts';
import { workingTree } from '../../src/adapters/working-tree.ts';
import { planChanges } from '../../src/usecases/plan.ts';
import { commitFiles, type GitSandbox, git, gitSandbox, writeFiles } from '../support/git-sandbox.ts';

const start = {
  'datajob.config.yaml': '',
  'jobs/orders/datajob.yaml': 'team: sales\n',
  'jobs/orders/10_load.sql': 'select 1;\n',
  'jobs/report/datajob.yaml': 'team: sales\nafter: [orders]\n',
  'jobs/report/10_load.sql': 'select 1;\n',
};

let sandbox: GitSandbox;
let work: string;
let remote: string;
beforeEach(() => {
  sandbox = gitSandbox();
  remote = sandbox.bare('remote.git');
  work = sandbox.init('work');
  git(work, 'remote', 'add', 'origin', remote);
  commitFiles(work, start);
  git(work, 'push', '--quiet', 'origin', 'main');
});
afterEach(() => sandbox.remove());

async function planIn(folder: string, request: Parameters<typeof planChanges>[0] = {}) {
  const { changes, downstream, base } = await planChanges(request, {
    tree: workingTree(folder),
    repository: (name) => gitRepository(folder, name),
    sha256,
    clock: { now: () => Date.parse('2026-11-22T12:00:00Z'), sleep: async () => undefined },
  });
  return { base, changes: changes.map(({ job, kind, reason }) => `${kind} ${job}: ${reason}`), downstream };
}

const expected = ['changed orders: step file 10_load.sql changed'];

/** A branch with a change of `orders`, while the default branch has gone on. */
function branchAndMove(commits = 2): { readonly fork: string; readonly head: string } {
  const fork = git(work, 'rev-parse', 'HEAD');
  git(work, 'switch', '--quiet', '--create', 'change');
  for (let n = 2; n < commits + 2; n++) commitFiles(work, { 'jobs/orders/10_load.sql': `select ${n};\n` });
  const head = git(work, 'rev-parse', 'HEAD');
  git(work, 'push', '--quiet', 'origin', 'change');
  git(work, 'switch', '--quiet', 'main');
  for (let n = 2; n < 5; n++) commitFiles(work, { 'jobs/report/10_load.sql': `select ${n};\n` });
  git(work, 'push', '--quiet', 'origin', 'main');
  return { fork, head };
}

/** What `actions/checkout` makes: one commit of one ref, detached, without any branch. */
function checkout(ref: string, depth = 1): string {
  const folder = sandbox.init(`checkout-${depth}`);
  git(folder, 'remote', 'add', 'origin', `file://${remote}`);
  git(folder, 'fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', ref);
  git(folder, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return folder;
}

function commitsIn(folder: string): number {
  return Number(git(folder, 'rev-list', '--count', '--all', 'HEAD'));
}

describe('plan in a shallow, detached checkout', () => {
  test('of the merge commit of a pull request needs its base only', async () => {
    branchAndMove();
    git(work, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'change');
    const base = git(work, 'rev-parse', 'HEAD^1');
    git(work, 'push', '--quiet', 'origin', 'HEAD:refs/pull/1/merge');
    const folder = checkout('refs/pull/1/merge');
    expect(await planIn(folder, { base })).toEqual({ base, changes: expected, downstream: ['report'] });
    expect(git(folder, 'rev-parse', '--is-shallow-repository')).toBe('true');
    expect(Number(git(folder, 'rev-list', '--count', 'HEAD', base))).toBe(2);
  });

  test('of a branch finds where it left a base that moved on, deepening the clone as far as needed', async () => {
    const { fork } = branchAndMove(60);
    const base = git(work, 'rev-parse', 'main');
    const folder = checkout('refs/heads/change');
    expect(await planIn(folder, { base })).toEqual({ base: fork, changes: expected, downstream: ['report'] });
  });

  test('asks the remote for its default branch when nobody says the base', async () => {
    const { fork } = branchAndMove();
    const folder = checkout('refs/heads/change');
    expect((await planIn(folder)).base).toBe(fork);
    const single = sandbox.clone(`file://${remote}`, 'single', '--branch=change', '--single-branch');
    git(single, 'remote', 'set-head', 'origin', '--delete');
    expect((await planIn(single)).changes).toEqual(expected);
  });

  test('does not take the branch that is checked out for a default branch that it does not know', async () => {
    branchAndMove();
    const folder = checkout('refs/heads/change');
    writeFiles(folder, { 'datajob.config.yaml': 'state: { git: { remote: . } }\n' });
    await expect(planIn(folder)).rejects.toMatchObject({
      message: expect.stringContaining('no default branch'),
    });
  });

  test('does not fetch more than a bound, and names the fetch-depth that is needed', async () => {
    const { fork } = branchAndMove(1);
    const base = git(work, 'rev-parse', 'main');
    const folder = checkout('refs/heads/change');
    git(folder, 'fetch', '--quiet', '--depth=1', 'origin', base);
    const before = commitsIn(folder);
    git(folder, 'remote', 'set-url', 'origin', join(sandbox.folder, 'nowhere.git'));
    const failure = expect(planIn(folder, { base })).rejects;
    await failure.toMatchObject({
      code: 'git',
      message: expect.stringContaining('shallow'),
      hint: expect.stringMatching(/fetch-depth: 2 .* fetch-depth: 0/),
    });
    expect(commitsIn(folder)).toBe(before);
    await expect(planIn(folder, { base: fork })).rejects.toMatchObject({
      code: 'git',
      message: expect.stringContaining(`Commit ${fork} is not in this clone`),
    });
  });

  test('says when two histories have nothing in common, also after fetching everything', async () => {
    git(work, 'switch', '--quiet', '--orphan', 'other');
    commitFiles(work, { ...start, 'README.md': 'another beginning' });
    git(work, 'push', '--quiet', 'origin', 'other');
    const base = git(work, 'rev-parse', 'main');
    const folder = checkout('refs/heads/other');
    await expect(planIn(folder, { base })).rejects.toMatchObject({
      message: expect.stringContaining('no common history'),
    });
  });
});

describe('plan after the history changed', () => {
  test('a force push is compared with where the new commits began', async () => {
    branchAndMove();
    const folder = sandbox.clone(`file://${remote}`, 'clone');
    git(work, 'switch', '--quiet', '--force-create', 'change', 'main');
    commitFiles(work, { 'jobs/orders/10_load.sql': 'select 9;\n' });
    git(work, 'push', '--quiet', '--force', 'origin', 'change');
    git(folder, 'fetch', '--quiet', 'origin');
    git(folder, 'checkout', '--quiet', '--detach', 'origin/change');
    expect(await planIn(folder)).toEqual({
      base: git(work, 'rev-parse', 'main'),
      changes: expected,
      downstream: ['report'],
    });
  });

  test('a base that this clone does not have yet is fetched by its id', async () => {
    const folder = sandbox.clone(`file://${remote}`, 'old');
    branchAndMove();
    const base = git(work, 'rev-parse', 'main');
    const head = git(work, 'rev-parse', 'change');
    expect((await planIn(folder, { base, head })).changes).toEqual(expected);
    expect(git(folder, 'rev-parse', '--is-shallow-repository')).toBe('false');
  });
});

describe('names', () => {
  test('a step file of which only the case changed is told as one file with another name', async () => {
    git(work, 'mv', 'jobs/orders/10_load.sql', 'jobs/orders/10_Load.sql');
    expect((await planIn(work)).changes).toEqual([
      'changed orders: step 10_Load added; step 10_load removed; step file 10_load.sql renamed to 10_Load.sql',
    ]);
  });

  test('a folder of which only the case changed is a job that moved', async () => {
    writeFiles(work, { 'jobs/orders/datajob.yaml': 'team: sales\nname: orders\n' });
    commitFiles(work, {});
    git(work, 'push', '--quiet', 'origin', 'main');
    git(work, 'mv', 'jobs/orders', 'jobs/Orders');
    expect((await planIn(work)).changes).toEqual(['renamed orders: moved from jobs/orders to jobs/Orders']);
  });

  test('a workspace in a sub-folder sees only itself, also in a shallow checkout', async () => {
    const data = Object.fromEntries(Object.entries(start).map(([path, text]) => [`data/team/${path}`, text]));
    commitFiles(work, data);
    git(work, 'push', '--quiet', 'origin', 'main');
    commitFiles(work, {
      'data/team/jobs/orders/10_load.sql': 'select 2;\n',
      'jobs/orders/10_load.sql': 'select 3;\n',
    });
    git(work, 'push', '--quiet', 'origin', 'HEAD:refs/heads/change');
    const folder = join(checkout('refs/heads/change'), 'data/team');
    const base = git(work, 'rev-parse', 'HEAD^');
    expect(await planIn(folder, { base })).toEqual({ base, changes: expected, downstream: ['report'] });
  });
});
