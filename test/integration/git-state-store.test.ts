import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitStateStore } from '../../src/adapters/git-state-store.ts';
import type { StateStore } from '../../src/ports/state-store.ts';
import { bundledScript } from '../support/bundled-script.ts';
import type { GitSandbox } from '../support/git-sandbox.ts';
import { commitFiles, git, gitSandbox } from '../support/git-sandbox.ts';

let sandbox: GitSandbox;
let remote: string;
let clone: string;

beforeEach(() => {
  sandbox = gitSandbox();
  remote = sandbox.bare('remote.git');
  clone = sandbox.clone(remote, 'clone');
});
afterEach(() => sandbox.remove());

const put = (store: StateStore, files: Record<string, string | undefined>) =>
  store.update('ledger', 'test: put', async () => new Map(Object.entries(files)));

async function everything(store: StateStore): Promise<Record<string, string>> {
  const snapshot = await store.read('ledger');
  return Object.fromEntries(await snapshot.read(await snapshot.list('')));
}

describe('the state store on a real remote', () => {
  test('an absent branch is empty and has no version', async () => {
    const snapshot = await gitStateStore(clone, 'origin').read('production');
    expect(snapshot.version).toBeUndefined();
    expect(await snapshot.list('')).toEqual([]);
    expect(await snapshot.read(['a.json'])).toEqual(new Map());
  });

  test('files are added, changed and deleted, and another clone sees it', async () => {
    const store = gitStateStore(clone, 'origin');
    await put(store, { 'runs/a/1.json': '1', 'runs/a/2.json': '2', 'runs/ab/1.json': 'x' });
    const after = await put(store, { 'runs/a/1.json': 'ä\n"€', 'runs/a/2.json': undefined });
    const other = gitStateStore(sandbox.clone(remote, 'other'), 'origin');
    expect(await everything(other)).toEqual({ 'runs/a/1.json': 'ä\n"€', 'runs/ab/1.json': 'x' });
    expect(await after.list('runs/a/')).toEqual(['runs/a/1.json']);
    expect(after.version).toBe(git(remote, 'rev-parse', 'refs/heads/datajob/ledger'));
  });

  test('a snapshot stays as it was when the branch goes on', async () => {
    const store = gitStateStore(clone, 'origin');
    const before = await put(store, { 'a.json': '1' });
    await put(store, { 'a.json': '2' });
    expect(await before.read(['a.json'])).toEqual(new Map([['a.json', '1']]));
  });

  test('a change that is undefined writes no commit', async () => {
    const store = gitStateStore(clone, 'origin');
    const before = await put(store, { 'a.json': '1' });
    const after = await store.update('ledger', 'nothing', async () => undefined);
    expect(after.version).toBe(before.version);
  });

  test('the message and the identity of the committer are in the commit', async () => {
    git(clone, 'config', 'user.name', 'Bo Ek');
    git(clone, 'config', 'user.email', 'bo@example.com');
    await gitStateStore(clone, 'origin').update(
      'production',
      'promote orders\n\nby Bo',
      async () => new Map([['releases/orders.json', '{}']]),
    );
    const log = git(remote, 'log', '-1', '--format=%cn <%ce>|%an|%s|%b', 'datajob/production');
    expect(log).toMatch(
      /^Bo Ek <bo@example\.com>\|Bo Ek\|promote orders\|by Bo\n\nDatajob-Nonce: [0-9a-f]{24}/,
    );
  });

  test('neither the working tree, the index, HEAD nor other refs are touched', async () => {
    commitFiles(clone, { 'a.txt': 'a' });
    writeFileSync(join(clone, 'new.txt'), 'not added');
    const before = git(clone, 'status', '--porcelain=v2', '--branch');
    await put(gitStateStore(clone, 'origin'), { 'a.json': '1' });
    expect(git(clone, 'status', '--porcelain=v2', '--branch')).toBe(before);
    // The last one is what every push to a named remote notes.
    expect(git(clone, 'for-each-ref', '--format=%(refname)').split('\n')).toEqual([
      'refs/datajob/seen/ledger',
      'refs/heads/main',
      'refs/remotes/origin/datajob/ledger',
    ]);
    expect(readdirSync(join(clone, '.git'))).not.toContain('FETCH_HEAD');
    expect(lockFiles(clone)).toEqual([]);
  });

  test('`.` keeps the state in this repository itself, also from a sub-folder', async () => {
    commitFiles(clone, { 'team/datajob.config.yaml': '' });
    const store = gitStateStore(join(clone, 'team'), '.');
    await put(store, { 'a.json': '1' });
    await put(store, { 'b.json': '2' });
    expect(await everything(store)).toEqual({ 'a.json': '1', 'b.json': '2' });
    expect(git(clone, 'show', 'datajob/ledger:b.json')).toBe('2');
  });

  test('a remote may be a path or a file URL', async () => {
    await put(gitStateStore(clone, remote), { 'a.json': '1' });
    expect(await everything(gitStateStore(clone, `file://${remote}`))).toEqual({ 'a.json': '1' });
  });

  test('a shallow clone reads and writes, and fetches only the newest state', async () => {
    commitFiles(clone, { 'a.txt': '1' });
    commitFiles(clone, { 'a.txt': '2' });
    git(clone, 'push', '--quiet', 'origin', 'main');
    for (const n of [1, 2, 3]) await put(gitStateStore(clone, 'origin'), { 'a.json': `${n}` });
    const shallow = sandbox.clone(`file://${remote}`, 'shallow', '--depth=1');
    const store = gitStateStore(shallow, 'origin');
    await put(store, { 'b.json': 'b' });
    expect(await everything(store)).toEqual({ 'a.json': '3', 'b.json': 'b' });
    expect(git(shallow, 'rev-list', '--count', 'refs/datajob/seen/ledger')).toBe('2');
    expect(git(remote, 'rev-list', '--count', 'datajob/ledger')).toBe('4');
  });
});

describe('races', () => {
  test('a writer that loses calls the change again with the newer state', async () => {
    const other = gitStateStore(sandbox.clone(remote, 'other'), 'origin');
    const seen: (string | undefined)[] = [];
    await gitStateStore(clone, 'origin').update('ledger', 'count', async (snapshot) => {
      const text = (await snapshot.read(['n.json'])).get('n.json');
      seen.push(text);
      if (seen.length <= 2) await put(other, { 'n.json': `other ${seen.length}` });
      return new Map([['n.json', `mine after ${text}`]]);
    });
    expect(seen).toEqual([undefined, 'other 1', 'other 2']);
    expect(await everything(other)).toEqual({ 'n.json': 'mine after other 2' });
  });

  test('two writers who do the same in the same second are not taken for one', async () => {
    const clock = { now: () => 1_800_000_000_000, sleep: async () => undefined };
    const stores = ['one', 'two', 'three'].map((name) =>
      gitStateStore(sandbox.clone(remote, name), 'origin', { clock }),
    );
    const wins = await Promise.all(
      stores.map(async (store) => {
        let claimed = false;
        await store.update('ledger', 'claim', async (snapshot) => {
          claimed = (await snapshot.list('claims/')).length === 0;
          return claimed ? new Map([['claims/one.json', 'taken']]) : undefined;
        });
        return claimed;
      }),
    );
    expect(wins.filter((won) => won)).toHaveLength(1);
  });

  test('many processes in many clones, and several in one, lose no update', async () => {
    const script = await bundledScript('count-in-state', sandbox.folder);
    const folders = [clone, clone, clone, ...['x', 'y', 'z'].map((name) => sandbox.clone(remote, name))];
    const codes = await Promise.all(folders.map((folder) => count(script, folder, 5)));
    expect(codes).toEqual(folders.map(() => 0));
    expect(await everything(gitStateStore(clone, 'origin'))).toEqual({ 'n.json': '30\n' });
    expect(git(remote, 'rev-list', '--count', 'datajob/ledger')).toBe('30');
  });

  test('parallel updates of one store are done one after the other', async () => {
    const store = gitStateStore(clone, 'origin');
    await Promise.all(
      [1, 2, 3, 4].map((n) => store.update('ledger', `${n}`, async () => new Map([[`${n}.json`, '']]))),
    );
    expect(Object.keys(await everything(store))).toHaveLength(4);
  });

  test('a process that is killed at any moment leaves nothing that holds up the next', async () => {
    const script = await bundledScript('count-in-state', sandbox.folder);
    let least = 0;
    for (let round = 0; round < 8; round++) least += await killedAfter(script, round * 9);
    expect(lockFiles(clone).concat(lockFiles(remote))).toEqual([]);
    const store = gitStateStore(clone, 'origin');
    expect(await count(script, clone, 1)).toBe(0);
    // A push that outlives its killed parent may still be stored, before the last count or after it.
    const counted = Number((await everything(store))['n.json']);
    expect(counted).toBeGreaterThanOrEqual(least + 1);
    expect(counted).toBeLessThanOrEqual(least + 9);
    const [first] = git(remote, 'log', '-1', '--format=%H', 'datajob/ledger').split('\n');
    expect(git(remote, 'rev-list', '--count', `${first}`)).toBe(git(remote, 'show', `${first}:n.json`));
    expect(git(clone, 'for-each-ref', '--format=%(refname)', 'refs/datajob')).toBe(
      'refs/datajob/seen/ledger',
    );
  });
});

describe('a remote that does not take the change', () => {
  const expectObstacle = (work: Promise<unknown>) =>
    expect(work).rejects.toMatchObject({ name: 'Obstacle', code: 'git' });

  test('an unreachable remote is an obstacle that says what Git said', async () => {
    const store = gitStateStore(clone, join(sandbox.folder, 'gone.git'));
    await expectObstacle(store.read('ledger'));
    await expect(put(store, { 'a.json': '1' })).rejects.toThrow(/gone\.git.*does not appear to be a git/);
  });

  test('credentials in the address are not shown', async () => {
    const store = gitStateStore(clone, 'https://ann:s3cret@127.0.0.1:9/x.git', {
      clock: { now: () => 0, sleep: async () => undefined },
    });
    const failed = await store.read('ledger').catch((error: Error) => `${error.message} ${error.cause}`);
    expect(failed).toContain('127.0.0.1');
    expect(failed).not.toContain('s3cret');
  });

  test('a hook of the remote that refuses is reported at once, with its words', async () => {
    const hook = join(remote, 'hooks', 'pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "only on weekdays" >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    let calls = 0;
    const work = gitStateStore(clone, 'origin').update('ledger', 'no', async () => {
      calls++;
      return new Map([['a.json', '1']]);
    });
    await expect(work).rejects.toThrow(/refused.*pre-receive hook declined.*only on weekdays/);
    expect(calls).toBe(1);
  });

  test('a push that was stored though its answer was lost counts as done', async () => {
    // The hook runs when the branch is already changed, and then ends the conversation.
    const hook = join(remote, 'hooks', 'post-update');
    writeFileSync(hook, '#!/bin/sh\nrm -f "$0"\nkill -9 $(ps -o ppid= -p $$)\n');
    chmodSync(hook, 0o755);
    let calls = 0;
    await gitStateStore(clone, 'origin').update('ledger', 'once', async () => {
      calls++;
      return new Map([['a.json', '1']]);
    });
    expect(readdirSync(join(remote, 'hooks'))).not.toContain('post-update');
    expect(calls).toBe(1);
    expect(git(remote, 'rev-list', '--count', 'datajob/ledger')).toBe('1');
  });

  test('hooks of the clone are not run', async () => {
    const hook = join(clone, '.git', 'hooks', 'pre-push');
    writeFileSync(hook, '#!/bin/sh\nexit 1\n');
    chmodSync(hook, 0o755);
    await put(gitStateStore(clone, 'origin'), { 'a.json': '1' });
  });

  test('a remote that looks like an option, and a folder without Git, are refused', async () => {
    expect(() => gitStateStore(clone, '--upload-pack=touch x')).toThrow(/cannot be a remote/);
    await expect(gitStateStore(sandbox.folder, 'origin').read('ledger')).rejects.toMatchObject({
      code: 'git',
    });
  });

  test('a path that is no state path never reaches the branch', async () => {
    for (const path of ['../x', 'a//b', '.git/x', 'a b', 'a\nM 100644 inline b', '"a"', 'a/..']) {
      await expect(put(gitStateStore(clone, 'origin'), { [path]: '' })).rejects.toThrow(/not a path/);
    }
  });
});

async function count(script: string, folder: string, times: number): Promise<number> {
  const child = spawn(process.execPath, [script, folder, 'origin', 'n.json', String(times)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  return Number(code);
}

/** Kills the counting process some ms after its first word; gives how many counts it told of. */
async function killedAfter(script: string, ms: number): Promise<number> {
  const child = spawn(process.execPath, [script, clone, 'origin', 'n.json', '50'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), ms);
    output += chunk;
  });
  await once(child, 'close');
  return Math.max(0, output.trim().split('\n').length - 1);
}

function lockFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.lock$|index\.tmp|fast_import_crash/.test(path),
  );
}
