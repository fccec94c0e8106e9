import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitRepository } from '../../src/adapters/git-repository.ts';
import { gitStateStore } from '../../src/adapters/git-state-store.ts';
import { sha256 } from '../../src/adapters/sha256.ts';
import { systemClock } from '../../src/adapters/system-clock.ts';
import { workingTree } from '../../src/adapters/working-tree.ts';
import { evidencePath, ledgerText } from '../../src/release/ledger.ts';
import type { PromotedJob } from '../../src/release/promotion.ts';
import { promote } from '../../src/usecases/promote.ts';
import { rollback } from '../../src/usecases/rollback.ts';
import { status } from '../../src/usecases/status.ts';
import { bundledScript } from '../support/bundled-script.ts';
import type { GitSandbox } from '../support/git-sandbox.ts';
import { commitFiles, git, gitSandbox } from '../support/git-sandbox.ts';

let sandbox: GitSandbox;
let remote: string;
let clone: string;
/** The workspace is a folder of the repository, not its root. */
let workspace: string;

beforeEach(() => {
  sandbox = gitSandbox();
  remote = sandbox.bare('remote.git');
  clone = sandbox.clone(remote, 'clone');
  workspace = join(clone, 'data');
});
afterEach(() => sandbox.remove());

const portsAt = (folder: string) => ({
  tree: workingTree(folder),
  repository: (name: string) => gitRepository(folder, name),
  state: (name: string) => gitStateStore(folder, name),
  clock: systemClock,
  sha256,
});

/** Commits jobs (name → SQL), pushes, and writes evidence for all of them. */
async function merge(jobs: Record<string, string>): Promise<string> {
  const files = Object.entries(jobs).flatMap(([name, sql]) => [
    [`data/jobs/${name}/datajob.yaml`, 'team: sales\n'],
    [`data/jobs/${name}/10_load.sql`, sql],
  ]);
  const commit = commitFiles(clone, { 'data/datajob.config.yaml': '', ...Object.fromEntries(files) });
  git(clone, 'push', '--quiet', 'origin', 'main');
  const ports = portsAt(workspace);
  const { releases } = await promote({}, ports);
  const evidence = { passed: true, environment: 'pr-1', runId: 'r1', at: new Date().toISOString() };
  const texts = releases.flatMap(({ job, digest }) =>
    digest === undefined
      ? []
      : [[evidencePath(job, digest), ledgerText({ job, digest, ...evidence })] as const],
  );
  await ports.state('origin').update('ledger', 'evidence', async () => new Map(texts));
  return commit;
}

const production = (format: string) => git(remote, 'log', `--format=${format}`, 'datajob/production');

describe('promotion on a real remote', () => {
  test('releases, shows, rolls back and holds, with readable commits', async () => {
    const first = await merge({ orders: 'select 1', customers: 'select 1' });
    const ports = portsAt(workspace);
    await promote({}, ports);
    await merge({ orders: 'select 2' });
    await promote({}, ports);
    const back = await rollback({ job: 'orders', reason: 'wrong totals' }, ports);
    expect(back.commit).toBe(first);
    expect((await promote({}, ports)).releases.map(({ action }) => action)).toEqual([
      'unchanged',
      'unchanged',
    ]);
    const shown = await status(portsAt(join(sandbox.clone(remote, 'other'), 'data')));
    expect(shown.releases).toMatchObject([
      { job: 'customers', commit: first },
      { job: 'orders', digest: back.digest, held: { reason: 'wrong totals' } },
    ]);
    expect(production('%s').split('\n')).toEqual([
      expect.stringMatching(/^Roll back orders to [0-9a-f]{12}$/),
      expect.stringMatching(/^Promote [0-9a-f]{10}: changed orders$/),
      expect.stringMatching(/^Promote [0-9a-f]{10}: 2 jobs$/),
    ]);
    expect(git(clone, 'status', '--porcelain')).toBe('');
  });

  test('two promotions at once make one change', async () => {
    await merge({ orders: 'select 1', customers: 'select 1' });
    const folders = [workspace, join(sandbox.clone(remote, 'other'), 'data')];
    const outcomes = await Promise.all(folders.map((folder) => promote({}, portsAt(folder))));
    const added = outcomes.filter(({ releases }) => releases.every(({ action }) => action === 'added'));
    expect(added).toHaveLength(1);
    expect(production('%s').split('\n')).toHaveLength(1);
  });

  test('killed at any moment, the next one completes it, and each release is made once', async () => {
    const script = await bundledScript('promote-once', sandbox.folder);
    await merge({ orders: 'select 1', customers: 'select 1' });
    for (const delay of [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 120, 140])
      await killedAfter(script, delay);
    const { releases } = JSON.parse(await killedAfter(script, undefined));
    expect(releases).toMatchObject([{ job: 'customers' }, { job: 'orders' }]);
    // The whole record is compared, so that a refusal shows its reason.
    const wrong = releases.filter(({ action }: PromotedJob) => action !== 'added' && action !== 'unchanged');
    expect(wrong).toEqual([]);
    expect(production('%s').split('\n')).toEqual([expect.stringMatching(/: 2 jobs$/)]);
    expect(git(remote, 'ls-tree', '-r', '--name-only', 'datajob/production').split('\n')).toEqual([
      'releases/customers.json',
      'releases/orders.json',
    ]);
  });

  test('in a shallow clone a change is refused rather than guessed', async () => {
    await merge({ orders: 'select 1' });
    await promote({}, portsAt(workspace));
    await merge({ orders: 'select 2' });
    const shallow = sandbox.clone(`file://${remote}`, 'shallow', '--depth=1');
    const [orders] = (await promote({}, portsAt(join(shallow, 'data')))).releases;
    expect(orders).toMatchObject({ action: 'refused', reason: expect.stringContaining('fetch-depth: 0') });
    expect((await promote({}, portsAt(workspace))).releases).toMatchObject([{ action: 'changed' }]);
  });
});

/** Runs the script and kills it some ms after its first word, or not at all; gives its last line. */
async function killedAfter(script: string, ms: number | undefined): Promise<string> {
  const child = spawn(process.execPath, [script, workspace], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    if (output === '' && ms !== undefined) setTimeout(() => child.kill('SIGKILL'), ms);
    output += chunk;
  });
  await once(child, 'close');
  return output.trim().split('\n').at(-1) ?? '';
}
