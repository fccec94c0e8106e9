import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mergeGroupEvent, scheduleEvent, workflowDispatchEvent } from '../github/events/repository.ts';
import { review } from '../github/story/pulls.ts';
import { setRef } from '../github/story/pushes.ts';
import { deploy } from '../github/story/runs.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { commitFiles, git } from '../support/git-sandbox.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';
import { mergeInStory, promoteInStory, stateFile, stateFiles } from '../support/merge-in-story.ts';

let dist: BuiltDist;
let story: GitHubStory;

const pull = { number: 12, branch: 'orders' };
const job = (sql: string, manifest = 'team: sales\nschedule: { cron: "* * * * *" }\n') => ({
  'jobs/orders/datajob.yaml': manifest,
  'jobs/orders/10_load.sql': sql,
});
const good = 'create or replace table orders as select 1 as id;\n';
const protectedConfig = `teams: { sales: { owners: ["@ana"] } }
environments:
  staging: { connections: { lake: { type: duckdb, path: .datajob/staging.duckdb } } }
  production:
    connections: { lake: { type: duckdb, path: .datajob/production.duckdb } }
    protected: { approvals: 1 }
`;

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
const begin = async (config = '') => {
  story = await githubStory(dist.folder, { 'datajob.config.yaml': config, '.gitignore': '.datajob/\n' });
};
afterEach(() => story.end());

const promotionComments = () =>
  story.github.repository.comments.filter(({ body }) => body.startsWith('<!-- datajob:promotion '));

describe('a merge', () => {
  beforeEach(() => begin());

  test('is promoted and told on the pull request with the deployment, and later with its first run, once', async () => {
    story.change(pull, job(good));
    expect((await story.check(12, 'opened')).exitCode).toBe(0);
    const commit = mergeInStory(story, pull);
    deploy(story.github, {
      commit,
      environment: 'production',
      states: ['in_progress'],
      logUrl: 'https://github.com/acme/data/actions/runs/77',
    });
    const promoted = await promoteInStory(story);
    expect([promoted.exitCode, promoted.outputs['command']]).toEqual([0, 'promote']);
    expect(stateFile(story, 'production', 'releases/orders.json')).toMatchObject({ commit, pr: 12 });
    const [comment] = promotionComments();
    expect(comment).toMatchObject({ issue: 12, author: 'github-actions[bot]' });
    expect(comment?.body).toContain('orders');
    expect(comment?.body).toContain('actions/runs/77');

    expect((await promoteInStory(story)).exitCode).toBe(0);
    expect(story.github.count('issues/update-comment')).toBeLessThanOrEqual(1);
    expect(promotionComments()).toHaveLength(1);

    const later = new Date(Date.now() + 120_000).toISOString();
    const inputs = { now: later };
    const ticked = await story.run(scheduleEvent(story.github, '* * * * *'), { inputs });
    expect([ticked.exitCode, ticked.log]).toEqual([0, expect.stringContaining('orders')]);
    const first = promotionComments()[0]?.body;
    expect(first).toContain('all first runs succeeded');
    const again = { now: new Date(Date.now() + 300_000).toISOString() };
    await story.run(scheduleEvent(story.github, '* * * * *'), { inputs: again });
    expect(promotionComments().map(({ body }) => body)).toEqual([first]);
  });

  test('whose first run fails is told with class and message', async () => {
    const onlyInProduction = "select case when :environment = 'production' then error('no such luck') end;\n";
    story.change(pull, job(onlyInProduction, 'team: sales\n'));
    expect((await story.check(12, 'opened')).exitCode).toBe(0);
    mergeInStory(story, pull);
    await promoteInStory(story);
    const event = workflowDispatchEvent(
      story.github,
      {
        command: 'run',
        job: 'orders',
        environment: 'production',
        reason: 'first try',
        params: '',
        'scheduled-time': '',
      },
      { actor: 'mona' },
    );
    const ran = await story.run(event);
    expect([ran.exitCode, ran.outputs['command']]).toEqual([1, 'run']);
    const [path = ''] = stateFiles(story, 'ledger', 'runs/orders');
    expect(stateFile(story, 'ledger', path)).toMatchObject({
      trigger: 'manual',
      status: 'failed',
      requestedBy: { who: 'mona', why: 'first try' },
    });
    expect(promotionComments()[0]?.body).toContain('no such luck');
  });

  test('is promoted all the same when nothing may be told, with one note', async () => {
    story.change(pull, job(good));
    await story.check(12, 'opened');
    mergeInStory(story, pull);
    const token = story.github.addToken({ permissions: { contents: 'write', pull_requests: 'read' } });
    const promoted = await promoteInStory(story, { inputs: { token } });
    expect([promoted.exitCode, promoted.summary]).toEqual([0, expect.stringContaining('write')]);
    expect(stateFile(story, 'production', 'releases/orders.json')).toMatchObject({ pr: 12 });
    expect(promotionComments()).toEqual([]);
  });
});

describe('with approvals', () => {
  beforeEach(() => begin(protectedConfig));

  test('the merge is refused until an owner approved the last commit, then a second try promotes it', async () => {
    story.change(pull, job(good));
    review(story.github, { number: 12, author: 'ana' });
    story.change(pull, { 'jobs/orders/20_more.sql': 'select 2;\n' });
    review(story.github, { number: 12, author: 'bob' });
    const checked = await story.check(12, 'synchronize');
    expect(checked.exitCode).toBe(0);
    expect(checked.report).toMatchObject({
      approvals: [
        {
          job: 'orders',
          needed: 1,
          by: [],
          notes: [
            expect.stringContaining('@ana approved an older commit'),
            expect.stringContaining('@bob is no owner'),
          ],
        },
      ],
    });
    const queued = await story.run(queue());
    expect([queued.exitCode, queued.log]).toEqual([1, expect.stringContaining('0 of 1 approvals')]);

    mergeInStory(story, pull);
    const refused = await promoteInStory(story);
    expect([refused.exitCode, refused.log]).toEqual([1, expect.stringContaining('#12 is not approved')]);
    expect(stateFiles(story, 'production', 'releases')).toEqual([]);
    expect(promotionComments()[0]?.body).toContain('not approved');

    review(story.github, { number: 12, author: 'ana' });
    expect((await promoteInStory(story)).exitCode).toBe(0);
    expect(stateFile(story, 'production', 'releases/orders.json')).toMatchObject({ pr: 12 });
    expect(promotionComments()).toHaveLength(1);
    expect(promotionComments()[0]?.body).not.toContain('not approved');
  });

  test('what is pushed to main without a pull request is refused, and promoted with a reason', async () => {
    git(story.work, 'switch', '--quiet', '--detach', 'origin/main');
    const commit = commitFiles(story.work, job(good));
    git(story.work, 'push', '--quiet', 'origin', 'HEAD:main');
    setRef(story.github, { ref: 'refs/heads/main', commit });
    const refused = await promoteInStory(story);
    expect([refused.exitCode, refused.log]).toEqual([1, expect.stringContaining('without a pull request')]);
    const inputs = { override: 'the first one' };
    const promoted = await promoteInStory(story, { inputs });
    expect(promoted.exitCode).toBe(0);
    expect(stateFile(story, 'production', 'releases/orders.json')).toMatchObject({
      override: { reason: 'the first one' },
    });
  });
});

/** The merge queue tries the pull request on top of main. */
function queue() {
  const { work } = story;
  git(work, 'switch', '--quiet', '--detach', 'origin/main');
  git(work, 'merge', '--quiet', '--no-ff', '--no-edit', pull.branch);
  const commit = git(work, 'rev-parse', 'HEAD');
  const event = mergeGroupEvent(story.github, 12, { commit });
  git(work, 'push', '--quiet', 'origin', `HEAD:${event.ref}`);
  return event;
}
