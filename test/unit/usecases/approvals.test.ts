import { beforeEach, describe, expect, test } from '@jest/globals';
import { GitHubObstacle } from '../../../src/ports/github/github.ts';
import type { PullRequest, Review } from '../../../src/ports/github/pull-requests.ts';
import type { PromoteOutcome } from '../../../src/usecases/promote.ts';
import type { DeliveryWorld } from '../../support/delivery-world.ts';
import { deliveryWorld } from '../../support/delivery-world.ts';
import type { MemoryGitHub } from '../../support/memory-github.ts';
import { memoryGitHub } from '../../support/memory-github.ts';

let world: DeliveryWorld;
let github: MemoryGitHub;
beforeEach(() => {
  world = deliveryWorld();
  github = memoryGitHub({ teams: { '@acme/sales': ['ana', 'bob'] } });
});

const protectedConfig = (approvals: number, owners = '"@acme/sales"', defaults = '') => `
teams: { sales: { owners: [${owners}] } }
environments:
  production:
    connections: { lake: { type: duckdb, path: p.duckdb } }
    ${approvals === 0 ? '' : `protected: { approvals: ${approvals} }`}
${defaults}`;
const config = (...options: Parameters<typeof protectedConfig>) => ({
  'datajob.config.yaml': protectedConfig(...options),
});

const head = (number: number) => number.toString(16).padStart(40, 'e');
const approval = (author: string, number: number, state: Review['state'] = 'approved'): Review => ({
  ...{ author, state, commit: head(number) },
  submittedAt: '2026-11-22T12:00:00.000Z',
});

/** The commit was merged by this pull request of eve. */
function mergedBy(
  number: number,
  commit: string,
  reviews: readonly Review[],
  rest: Partial<PullRequest> = {},
) {
  github.state.pullRequests.push({
    ...{ number, state: 'closed', merged: true, draft: false, author: 'eve', title: 'Change' },
    url: `https://github.com/acme/data/pull/${number}`,
    head: { sha: head(number), branch: 'change', repository: 'acme/data', repositoryId: 1 },
    base: { sha: 'd'.repeat(40), branch: 'main' },
    mergeCommit: commit,
    ...rest,
  });
  github.state.reviews[number] = [...reviews];
}

const promote = () => world.promote({ github });
const told = ({ releases }: PromoteOutcome) =>
  releases.map(({ job, action, prs }) => `${job} ${action}${prs === undefined ? '' : ` #${prs.join(' #')}`}`);
const reasonOf = ({ releases }: PromoteOutcome, job: string) =>
  releases.find((one) => one.job === job)?.reason;

/** A first release that a person took upon them. */
async function released(jobs: Record<string, string>, more = config(1)): Promise<void> {
  await world.prove(world.commitJobs(jobs, more));
  await world.promote({ override: { reason: 'the first one' } });
}

async function changed(jobs: Record<string, string>, more = config(1)): Promise<string> {
  const commit = world.commitJobs(jobs, more);
  await world.prove(commit);
  return commit;
}

describe('promotion with approvals', () => {
  test('an approved pull request is promoted, and its number is in the release', async () => {
    await released({ orders: 'select 1' });
    mergedBy(12, await changed({ orders: 'select 2' }), [approval('ana', 12)]);
    expect(told(await promote())).toEqual(['orders changed #12']);
    expect(world.release('orders')?.pr).toBe(12);
  });

  test('one without approval is refused, and keeps no other job back', async () => {
    await released({ orders: 'select 1', bills: 'select 1' });
    mergedBy(12, await changed({ orders: 'select 2', bills: 'select 1' }), [approval('eve', 12)]);
    mergedBy(13, await changed({ orders: 'select 2', bills: 'select 2' }), [approval('ana', 13)]);
    const outcome = await promote();
    expect(told(outcome)).toEqual(['bills changed #13', 'orders refused #12']);
    expect(reasonOf(outcome, 'orders')).toContain('#12 is not approved');
    expect(world.release('orders')?.history).toEqual([]);
  });

  test('a push without pull request is refused, and with an override promoted', async () => {
    await released({ orders: 'select 1' });
    await changed({ orders: 'select 2' });
    expect(reasonOf(await promote(), 'orders')).toContain('was pushed without a pull request');
    expect(told(await world.promote({ github, override: { reason: 'urgent' } }))).toEqual(['orders changed']);
  });

  test('every pull request since the release must be approved, also one that a later one covers', async () => {
    await released({ orders: 'select 1' });
    mergedBy(12, await changed({ orders: 'select 2' }), []);
    mergedBy(13, await changed({ orders: 'select 3' }), [approval('ana', 13)]);
    const outcome = await promote();
    expect(told(outcome)).toEqual(['orders refused #13 #12']);
    expect(reasonOf(outcome, 'orders')).toContain('#12');
    expect(reasonOf(outcome, 'orders')).not.toContain('#13');
  });

  test('a pull request into another branch has not been looked at for this one', async () => {
    await released({ orders: 'select 1' });
    const base = { sha: 'd'.repeat(40), branch: 'playground' };
    mergedBy(12, await changed({ orders: 'select 2' }), [approval('ana', 12)], { base });
    expect(reasonOf(await promote(), 'orders')).toContain('was pushed without a pull request');
  });

  test('a job goes only with approval', async () => {
    await released({ orders: 'select 1', bills: 'select 1' });
    mergedBy(12, await changed({ bills: 'select 1' }), []);
    expect(told(await promote())).toEqual(['bills unchanged', 'orders refused #12']);
    github.state.reviews[12] = [approval('bob', 12)];
    expect(told(await promote())).toEqual(['bills unchanged', 'orders removed #12']);
  });

  test('without GitHub it is refused with the way out', async () => {
    await released({ orders: 'select 1' });
    await changed({ orders: 'select 2' });
    expect(reasonOf(await world.promote(), 'orders')).toContain('--override REASON');
  });

  test('without `protected` nobody is asked for reviews, but the pull request is kept', async () => {
    await released({ orders: 'select 1' }, config(0));
    mergedBy(12, await changed({ orders: 'select 2' }, config(0)), []);
    expect(told(await promote())).toEqual(['orders changed #12']);
    expect(github.called()).not.toContain('pullRequests.reviews');
  });

  test('without evidence it is told first that the approval is missing', async () => {
    await released({ orders: 'select 1' });
    mergedBy(12, world.commitJobs({ orders: 'select 2' }, config(1)), []);
    expect(reasonOf(await promote(), 'orders')).toContain('#12 is not approved');
  });

  test('GitHub that does not answer is no approval, and says why', async () => {
    await released({ orders: 'select 1' });
    mergedBy(12, await changed({ orders: 'select 2' }), [approval('ana', 12)]);
    github.fail('pullRequests.reviews', new GitHubObstacle('unreachable', 'GitHub does not answer.'));
    expect(reasonOf(await promote(), 'orders')).toContain('GitHub does not answer.');
  });

  test('what cannot be found out keeps nothing back that needs no approval, and is said', async () => {
    await released({ orders: 'select 1' }, config(0));
    mergedBy(12, await changed({ orders: 'select 2' }, config(0)), []);
    github.fail('pullRequests.ofCommit', new GitHubObstacle('unreachable', 'GitHub does not answer.'));
    const outcome = await promote();
    expect(told(outcome)).toEqual(['orders changed']);
    expect(outcome.notes).toEqual([expect.stringMatching(/changed orders is not known: GitHub does not/)]);
  });

  test('three hundred jobs of one pull request cost a handful of calls', async () => {
    const jobs = (text: string) =>
      Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`job-${index}`, text]));
    await released(jobs('select 1'));
    mergedBy(12, await changed(jobs('select 2')), [approval('ana', 12), approval('bob', 12)]);
    expect((await promote()).releases.every(({ action }) => action === 'changed')).toBe(true);
    expect(github.calls.length).toBeLessThan(10);
  });
});

describe('who may approve is decided by the config before the change', () => {
  test('a pull request that names its own judges is judged by the former ones', async () => {
    await released({ orders: 'select 1' });
    const friend = config(1, '"@friend"');
    mergedBy(12, await changed({ orders: 'select 2' }, friend), [approval('friend', 12)]);
    expect(reasonOf(await promote(), 'orders')).toContain('@friend is no owner of the team sales');
  });

  test('also when a rebase merged it as several commits', async () => {
    await released({ orders: 'select 1' });
    const friend = config(1, '"@friend"');
    const first = await changed({ orders: 'select 1' }, friend);
    const second = await changed({ orders: 'select 2' }, friend);
    mergedBy(12, second, [approval('friend', 12)]);
    github.state.commits[first] = [12];
    expect(reasonOf(await promote(), 'orders')).toContain('@friend is no owner');
  });

  test('a later pull request is judged by owners whom an earlier one named', async () => {
    await released({ orders: 'select 1' });
    const friend = config(1, '"@friend"');
    mergedBy(12, await changed({ orders: 'select 1' }, friend), []);
    mergedBy(13, await changed({ orders: 'select 2' }, friend), [approval('friend', 13)]);
    expect(told(await promote())).toEqual(['orders changed #13']);
  });

  test('taking the protection away does not help the job that is changed with it', async () => {
    await released({ orders: 'select 1' });
    mergedBy(12, await changed({ orders: 'select 2' }, config(0)), []);
    expect(reasonOf(await promote(), 'orders')).toContain('#12 is not approved');
  });

  test('a config that changes what the job does needs approval like its files', async () => {
    await released({ orders: 'select 1' });
    const retry = config(1, '"@acme/sales"', 'defaults: { retry: { limit: 5 } }');
    mergedBy(12, await changed({ orders: 'select 1' }, retry), []);
    expect(told(await promote())).toEqual(['orders refused #12']);
  });

  test('a job that changes hands needs the team that gives it away', async () => {
    await released({ orders: 'select 1' });
    const teams = {
      'datajob.config.yaml': protectedConfig(1).replace(
        'teams: {',
        'teams: { travel: { owners: ["@friend"] },',
      ),
      'jobs/orders/datajob.yaml': 'team: travel\n',
    };
    mergedBy(12, await changed({ orders: 'select 1' }, teams), [approval('friend', 12)]);
    expect(reasonOf(await promote(), 'orders')).toContain('@friend is no owner of the team sales');
  });
});
