import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { workflowDispatchEvent } from '../github/events/repository.ts';
import { checkRunEvent } from '../github/events/runs.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { git } from '../support/git-sandbox.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';

let dist: BuiltDist;
let story: GitHubStory;

const job = 'jobs/sales/orders';
const pull = { number: 12, branch: 'orders' };
const files = {
  [`${job}/datajob.yaml`]: 'team: sales\n',
  [`${job}/10_load.sql`]: 'create table if not exists orders (id integer);\n',
};

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  story = await githubStory(dist.folder, { 'datajob.config.yaml': '', '.gitignore': '.datajob/\n' });
});
afterEach(() => story.end());

describe('a merge queue', () => {
  test('runs nothing again that the pull request has proven, and says nothing', async () => {
    story.change(pull, files);
    await story.check(12, 'opened');
    const told = story.github.repository.comments.map(({ body }) => body);
    const result = await story.run(story.queue(12));
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'passed']);
    expect(result.report).toMatchObject({
      pr: 12,
      parity: { status: 'same' },
      stage: { runs: [], passed: true },
    });
    expect(story.github.repository.comments.map(({ body }) => body)).toEqual(told);
  });

  test('asks for a look when somebody else changed the same job in between', async () => {
    story.change(pull, files);
    await story.check(12, 'opened');
    const other = { number: 13, branch: 'other' };
    story.change(other, {
      'jobs/sales/orders/20_more.sql': 'select 1;\n',
      [`${job}/datajob.yaml`]: 'team: sales\n',
    });
    story.merge(13);
    const result = await story.run(story.queue(12));
    expect([result.exitCode, result.outputs['verdict'], result.outputs['passed']]).toEqual([
      0,
      'attention',
      'true',
    ]);
    expect(story.github.repository.comments[0]?.body).toContain('needs a look');
  });
});

test('a run by hand is recorded with who asked for it and why', async () => {
  story.change(pull, files);
  const pushed = story.merge(12);
  expect((await story.run(pushed)).exitCode).toBe(0);
  const typed = { command: 'run', job: 'orders', environment: 'production', reason: 'the source was late' };
  const result = await story.run(workflowDispatchEvent(story.github, typed, { actor: 'hubot' }), {
    actor: 'hubot',
  });
  expect([result.exitCode, JSON.parse(result.outputs['result'] ?? '')]).toMatchObject([
    0,
    { job: 'orders', environment: 'production', status: 'succeeded' },
  ]);
  git(story.work, 'fetch', '--quiet', 'origin', 'datajob/ledger');
  const ledger = git(story.work, 'grep', '--no-color', '-h', 'hubot\\|late', 'FETCH_HEAD');
  expect(ledger).toContain('hubot');
  expect(ledger).toContain('the source was late');
});

test('a fork is validated and planned; nobody is asked and nothing is posted', async () => {
  story.change(pull, { ...files, [`${job}/20_evil.sh`]: 'touch was-run\n' });
  const [state] = story.github.repository.pulls;
  if (state !== undefined) state.head = { ...state.head, repository: undefined };
  const result = await story.check(12, 'opened');
  expect([result.exitCode, result.outputs['command']]).toEqual([0, 'validate, plan']);
  expect(result.report).toMatchObject({ fork: true, verdict: 'passed', pr: 12 });
  expect(story.github.calls).toEqual([]);
});

test.each([
  ['a repository that was cloned without its history, and whose base branch has moved', 1],
  ['a whole clone whose base branch has moved', undefined],
])('%s', async (_, depth) => {
  story.change(pull, files);
  story.change(
    { number: 13, branch: 'other' },
    { 'jobs/sales/other/datajob.yaml': 'team: sales\n', 'jobs/sales/other/10_a.sql': 'select 1;\n' },
  );
  story.merge(13);
  // The next push is merged with the newer base.
  story.change(pull, { [`${job}/10_load.sql`]: 'create table if not exists orders (id bigint);\n' });
  const result = await story.check(12, 'synchronize', depth === undefined ? {} : { depth });
  expect([result.exitCode, result.outputs['changed']]).toEqual([0, '["orders"]']);
});

test('a workspace in a folder of the repository has comments and marks of its own', async () => {
  story.change(pull, {
    'data/datajob.config.yaml': '',
    'data/jobs/orders/datajob.yaml': 'team: sales\n',
    'data/jobs/orders/10_load.sql': 'selekt 1;\n',
  });
  const result = await story.check(12, 'opened', { inputs: { workspace: 'data' } });
  expect(result.annotations).toMatchObject([
    { properties: { file: 'data/jobs/orders/10_load.sql', line: '1' } },
  ]);
  expect(story.github.repository.comments[0]?.body).toContain('<!-- datajob:report data%7Cdatajob -->');
  expect(story.github.repository.checkRuns).toMatchObject([{ name: 'datajob evidence (data)' }]);
});

test('a check that is asked for again ends green with a sentence', async () => {
  story.change(pull, files);
  await story.check(12, 'opened');
  const [check] = story.github.repository.checkRuns;
  const result = await story.run(checkRunEvent(story.github, check?.id ?? 0));
  expect([result.exitCode, result.outputs['passed']]).toEqual([0, 'true']);
  expect(result.log).toContain('Re-run jobs');
});
