import { beforeEach, describe, expect, test } from '@jest/globals';
import { GitHubObstacle } from '../../../src/ports/github/github.ts';
import { ledgerText, runPath } from '../../../src/release/ledger.ts';
import type { RunRecord } from '../../../src/release/release.ts';
import { runKey } from '../../../src/release/run-key.ts';
import { postFirstRuns } from '../../../src/usecases/post-first-runs.ts';
import { postPromotion } from '../../../src/usecases/post-promotion.ts';
import type { PromoteOutcome } from '../../../src/usecases/promote.ts';
import type { Posting } from '../../../src/usecases/promotion-poster.ts';
import type { DeliveryWorld } from '../../support/delivery-world.ts';
import { deliveryWorld } from '../../support/delivery-world.ts';
import type { MemoryGitHub } from '../../support/memory-github.ts';
import { memoryGitHub } from '../../support/memory-github.ts';
import { sampleRecord, sampleResult } from '../../support/release-samples.ts';

let world: DeliveryWorld;
let github: MemoryGitHub;
let posting: Posting;
beforeEach(() => {
  world = deliveryWorld();
  github = memoryGitHub();
  posting = {
    github,
    ...{ workspace: '.', workflow: 'datajob', author: 'github-actions[bot]' },
    links: {
      repositoryUrl: 'https://github.com/acme/data',
      runUrl: 'https://github.com/acme/data/actions/runs/1',
    },
    hide: (data) => JSON.parse(JSON.stringify(data ?? null).replaceAll('hunter2', '***')) ?? undefined,
  };
});

function mergedBy(number: number, commit: string): void {
  github.state.pullRequests.push({
    ...{ number, state: 'closed', merged: true, draft: false, author: 'eve', title: 'Change' },
    url: `https://github.com/acme/data/pull/${number}`,
    head: { sha: 'e'.repeat(40), branch: 'change', repository: 'acme/data', repositoryId: 1 },
    base: { sha: 'd'.repeat(40), branch: 'main' },
    mergeCommit: commit,
  });
}

/** Merges these jobs with a pull request and promotes them. */
async function merge(number: number, jobs: Record<string, string>, proven = true): Promise<PromoteOutcome> {
  const commit = world.commitJobs(jobs, {
    'jobs/orders/datajob.yaml': 'team: sales\nschedule: { cron: "15 6 * * *" }\n',
  });
  if (proven) await world.prove(commit);
  mergedBy(number, commit);
  return world.promote({ github });
}

const post = (outcome: PromoteOutcome) => postPromotion(outcome, 'ann', posting, world.ports);
const postRuns = (...jobs: string[]) => postFirstRuns(jobs, posting, world.ports);
const bodies = (pr: number) => (github.state.comments[pr] ?? []).map(({ body }) => body);
const writes = () => github.called().filter((method) => /create|update/.test(method));

function ran(job: string, at: string, rest: Partial<RunRecord> = {}): void {
  const digest = world.release(job)?.digest ?? '';
  const result = sampleResult({ job, digest, scheduledTime: at, ...rest.result });
  const record = sampleRecord({ job, digest, scheduledTime: at, startedAt: at, result, ...rest });
  world.store.put('ledger', { [runPath(job, runKey(at))]: ledgerText(record) });
}

describe('after a promotion', () => {
  test('the merged pull request is told what is in production, once, with the deployment', async () => {
    github.state.deployments.push({
      ...{ id: 1, state: 'in_progress', url: 'https://github.com/acme/data/deployments/1' },
      ...{ commit: 'x', environment: 'production' },
    });
    const outcome = await merge(12, { orders: 'select 1', bills: 'select 1' });
    const [first] = github.state.deployments;
    if (first) github.state.deployments = [{ ...first, commit: outcome.commit }];
    expect(await post(outcome)).toEqual([]);
    const [body = ''] = bodies(12);
    expect(body).toMatch(/^<!-- datajob:promotion /);
    expect(body).toContain('orders');
    expect(body).toContain('bills');
    expect(body).toContain('https://github.com/acme/data/deployments/1');
    expect(body).toContain('2026-03-02 06:15');
  });

  test('told again, also by a promotion with nothing left to do, nothing is written twice', async () => {
    const outcome = await merge(12, { orders: 'select 1' });
    await post(outcome);
    const before = bodies(12);
    await post(outcome);
    await post(await world.promote({ github }));
    expect(bodies(12)).toEqual(before);
    expect(writes()).toEqual(['comments.create']);
  });

  test('two pull requests are told each of what they brought', async () => {
    const commit = world.commitJobs({ orders: 'select 1' });
    mergedBy(12, commit);
    await world.prove(commit);
    const outcome = await merge(13, { orders: 'select 1', bills: 'select 1' });
    await post(outcome);
    expect(bodies(12)[0]).not.toContain('bills');
    expect(bodies(13)[0]).toContain('bills');
  });

  test('what is refused is told with the reason, and what is promoted later replaces it', async () => {
    const outcome = await merge(12, { orders: 'select 1' }, false);
    await post(outcome);
    expect(bodies(12)[0]).toContain('no evidence');
    await world.prove(outcome.commit);
    await post(await world.promote({ github }));
    expect(bodies(12)).toHaveLength(1);
    expect(bodies(12)[0]).not.toContain('no evidence');
  });

  test('comments of others are not touched, whatever they begin with', async () => {
    const outcome = await merge(12, { orders: 'select 1' });
    await post(outcome);
    const [ours] = github.state.comments[12] ?? [];
    if (ours) github.state.comments[12] = [{ ...ours, author: 'mallory', body: `${ours.body}!` }];
    await post(outcome);
    expect(bodies(12)).toHaveLength(2);
    expect(bodies(12)[0]?.endsWith('!')).toBe(true);
  });

  test('secrets in reasons are hidden, in the comment and on the ledger', async () => {
    const outcome = await merge(12, { orders: 'select 1' });
    const [release] = outcome.releases;
    const reason = 'password is hunter2';
    await post({ ...outcome, releases: release ? [{ ...release, action: 'refused', reason }] : [] });
    expect(bodies(12)[0]).toContain('password is');
    expect(`${bodies(12)[0]} ${JSON.stringify(world.store.files('ledger'))}`).not.toContain('hunter2');
  });

  test('without permission there is one note that names it', async () => {
    const outcome = await merge(12, { orders: 'select 1' });
    const options = { permission: 'pull-requests: write' };
    github.fail('comments.create', new GitHubObstacle('forbidden', 'Not allowed.', options));
    expect(await post(outcome)).toEqual([expect.stringMatching(/#12: Not allowed.*`pull-requests: write`/)]);
  });

  test('without a pull request nobody is told', async () => {
    const commit = world.commitJobs({ orders: 'select 1' });
    await world.prove(commit);
    expect(await post(await world.promote({ github }))).toEqual([]);
    expect(writes()).toEqual([]);
  });
});

describe('the first run in production', () => {
  const success = '2026-03-02T06:15:00.000Z';

  test('is told on the pull request that brought the release; later ones are not', async () => {
    await post(await merge(12, { orders: 'select 1' }));
    ran('orders', success, { result: sampleResult({ durationMs: 4200 }) });
    expect(await postRuns('orders')).toEqual([]);
    expect(bodies(12)[0]).toContain('4.2 s');
    ran('orders', '2026-03-03T06:15:00.000Z', { status: 'failed' });
    await postRuns('orders');
    expect(bodies(12)).toHaveLength(1);
    expect(writes()).toEqual(['comments.create', 'comments.update']);
  });

  test('that failed is told with class and message', async () => {
    await post(await merge(12, { orders: 'select 1' }));
    const error = { class: 'user', rule: 'sql-error', message: 'no table customers' } as const;
    const result = sampleResult({ status: 'failed', errorClass: 'user', error });
    ran('orders', success, { status: 'failed', result });
    await postRuns('orders');
    expect(bodies(12)[0]).toContain('user');
    expect(bodies(12)[0]).toContain('no table customers');
  });

  test('several jobs of one tick are one update for each pull request', async () => {
    await post(await merge(12, { orders: 'select 1', bills: 'select 1' }));
    ran('orders', success);
    ran('bills', success);
    await postRuns('orders', 'bills');
    expect(writes()).toEqual(['comments.create', 'comments.update']);
  });

  test('of an earlier release, one that goes on, or one that never came does not count', async () => {
    await post(await merge(12, { orders: 'select 1' }));
    ran('orders', '2026-02-27T06:15:00.000Z');
    ran('orders', success, { digest: `sha256:${'b'.repeat(64)}` });
    ran('orders', '2026-03-03T06:15:00.000Z', { status: 'running' });
    ran('orders', '2026-03-04T06:15:00.000Z', { status: 'missed' });
    await postRuns('orders');
    expect(writes()).toEqual(['comments.create']);
  });

  test('is told later when GitHub did not answer, as the first one still', async () => {
    await post(await merge(12, { orders: 'select 1' }));
    ran('orders', success, { result: sampleResult({ durationMs: 4200 }) });
    github.failOnce('comments.list', new GitHubObstacle('unreachable', 'No answer.'));
    expect(await postRuns('orders')).toEqual([expect.stringContaining('No answer.')]);
    ran('orders', '2026-03-03T06:15:00.000Z', { result: sampleResult({ durationMs: 9900 }) });
    expect(await postRuns('orders')).toEqual([]);
    expect(bodies(12)[0]).toContain('4.2 s');
  });

  test('costs nothing for jobs whose release came without a pull request', async () => {
    const commit = world.commitJobs({ orders: 'select 1' });
    await world.prove(commit);
    await world.promote();
    ran('orders', success);
    expect(await postRuns('orders')).toEqual([]);
    expect(github.calls).toEqual([]);
  });
});
