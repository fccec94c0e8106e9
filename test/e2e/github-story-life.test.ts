import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { scheduleEvent } from '../github/events/repository.ts';
import { pullNumbered, review } from '../github/story/pulls.ts';
import { deploy } from '../github/story/runs.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';
import { stateFile, stateFiles } from '../support/merge-in-story.ts';

/**
 * Story: the life of a change. Opened as a draft, red with marks, mended, green, approved, through the merge queue,
 * merged, promoted with a deployment, and told with its first production run.
 */

let dist: BuiltDist;
let story: GitHubStory;

const pull = { number: 12, branch: 'orders' };
const load = 'jobs/orders/10_load.sql';
const config = `teams: { sales: { owners: ["@ana"] } }
environments:
  staging: { connections: { lake: { type: duckdb, path: .datajob/staging.duckdb } } }
  production:
    connections: { lake: { type: duckdb, path: .datajob/production.duckdb } }
    protected: { approvals: 1 }
`;
const job = {
  'jobs/orders/datajob.yaml':
    'team: sales\nschedule: { cron: "* * * * *" }\nchecks: [{ table: orders, not_null: [id] }]\n',
};
const create = 'create table if not exists orders (id integer);\n';

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  story = await githubStory(dist.folder, { 'datajob.config.yaml': config, '.gitignore': '.datajob/\n' });
});
afterEach(() => story.end());

const bodies = () => story.github.repository.comments.map(({ body }) => body);

test('a change from the first push to its first run in production', async () => {
  story.change(pull, { ...job, [load]: `${create}insert into orders values (null);\n` });
  pullNumbered(story.github, 12).draft = true;
  const red = await story.check(12, 'opened');
  expect([red.exitCode, red.outputs['verdict']]).toEqual([1, 'failed']);
  expect(red.annotations).toMatchObject([
    { level: 'error', properties: { title: expect.stringContaining('orders') } },
  ]);
  expect(bodies()).toEqual([expect.stringContaining('❌ datajob failed')]);

  const head = story.change(pull, { [load]: `${create}insert into orders values (1);\n` });
  pullNumbered(story.github, 12).draft = false;
  const green = await story.check(12, 'synchronize');
  expect([green.exitCode, green.annotations]).toEqual([0, []]);
  expect(bodies()).toEqual([expect.stringContaining('✅ datajob passed')]);
  expect(bodies()[0]).toContain('1 earlier push');
  expect(green.report).toMatchObject({ approvals: [{ job: 'orders', needed: 1, by: [] }] });
  const [evidence = ''] = stateFiles(story, 'ledger', 'evidence/orders').filter(
    (path) => (stateFile(story, 'ledger', path) as { passed: boolean }).passed,
  );
  expect(stateFile(story, 'ledger', evidence)).toMatchObject({ passed: true, pr: 12 });

  review(story.github, { number: 12, author: 'ana', commit: head });
  const queued = await story.run(story.queue(12));
  expect([queued.exitCode, queued.outputs['verdict']]).toEqual([0, 'passed']);
  expect(queued.report).toMatchObject({ parity: { status: 'same' }, stage: { runs: [] } });

  const pushed = story.merge(12);
  const logUrl = 'https://github.com/acme/data/actions/runs/77';
  deploy(story.github, { commit: pushed.sha, environment: 'production', states: ['in_progress'], logUrl });
  const promoted = await story.run(pushed);
  expect([promoted.exitCode, promoted.outputs['command']]).toEqual([0, 'promote']);
  expect(stateFile(story, 'production', 'releases/orders.json')).toMatchObject({
    commit: pushed.sha,
    pr: 12,
  });
  expect(bodies()).toEqual([expect.anything(), expect.stringContaining('<!-- datajob:promotion ')]);
  expect(bodies()[1]).toContain('actions/runs/77');

  const now = new Date(Date.now() + 120_000).toISOString();
  const ticked = await story.run(scheduleEvent(story.github, '* * * * *'), { inputs: { now } });
  expect(ticked.exitCode).toBe(0);
  expect(bodies()[1]).toContain('all first runs succeeded');
});
