import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pullRequestEvent } from '../github/events/pull-request.ts';
import { secondaryLimit } from '../github/faults.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';

let dist: BuiltDist;
let story: GitHubStory;

const job = 'jobs/sales/orders';
const pull = { number: 12, branch: 'orders' };
const files = {
  [`${job}/datajob.yaml`]: 'team: sales\n',
  [`${job}/10_load.sql`]: 'create table orders (id integer);\n',
};

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  story = await githubStory(dist.folder, { 'datajob.config.yaml': '', '.gitignore': '.datajob/\n' });
  story.change(pull, files);
});
afterEach(() => story.end());

describe('when GitHub does not do what is asked, the check says so and stays as it is', () => {
  test('a token that may only read', async () => {
    const token = story.github.addToken({ permissions: { contents: 'read', pull_requests: 'read' } });
    const result = await story.check(12, 'opened', { github: { url: story.github.url, token } });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'passed']);
    expect(result.log).toContain('No comment was written: the token may not. With `pull-requests: write`');
    expect(result.log).toContain('With `checks: write`');
    expect(result.summary).toContain('No comment was written');
    expect([story.github.repository.comments, story.github.repository.checkRuns]).toEqual([[], []]);
  });

  test('a token that may comment, and may not make checks', async () => {
    const token = story.github.addToken({ permissions: { contents: 'read', pull_requests: 'write' } });
    const result = await story.check(12, 'opened', { github: { url: story.github.url, token } });
    expect([result.exitCode, story.github.repository.comments.length]).toEqual([0, 1]);
    expect(result.log.match(/the token may not/g)).toHaveLength(1);
    expect(result.log).toContain('With `checks: write`');
  });

  test('a secondary rate limit is waited for', async () => {
    story.github.fail({ operation: 'issues/create-comment', ...secondaryLimit(1) });
    const result = await story.check(12, 'opened');
    expect([result.exitCode, story.github.repository.comments.length]).toEqual([0, 1]);
  });

  test('a rate limit without an end in sight is not', async () => {
    const token = story.github.addToken({ permissions: { pull_requests: 'write' }, limit: 0 });
    const result = await story.check(12, 'opened', { github: { url: story.github.url, token } });
    expect(result.exitCode).toBe(0);
    expect(result.log).toMatch(/No comment was written: GitHub asks us to slow down/);
  });

  test('an API that nobody answers at', async () => {
    const github = { url: 'http://127.0.0.1:9', token: story.github.token };
    const result = await story.check(12, 'opened', { github, env: { GITHUB_API_URL: github.url } });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'passed']);
    expect(result.log).toContain('No comment was written');
  });

  test('an API that has lost the pull request', async () => {
    const event = pullRequestEvent(story.github, 12, 'opened');
    story.github.repository.pulls.splice(0);
    const result = await story.run(event);
    expect([result.exitCode, story.github.repository.comments]).toEqual([0, []]);
    expect(result.log).toContain('No comment was written');
  });

  test('no token: nobody is asked', async () => {
    const result = await story.check(12, 'opened', { inputs: { token: '' } });
    expect([result.exitCode, story.github.calls.length]).toEqual([0, 0]);
  });
});

test('the token is nowhere to be seen, not even where a job prints it', async () => {
  const { token } = story.github;
  const echo = `team: sales\nsteps:\n  - run: 'echo ${token}; echo ${token} >&2; exit 3'\n`;
  story.change(pull, { [`${job}/datajob.yaml`]: echo });
  const { masks, ...seen } = await story.check(12, 'synchronize');
  expect([seen.exitCode, masks.includes(token)]).toEqual([1, true]);
  expect(story.github.repository.comments[0]?.body).toContain('&#42;&#42;&#42;');
  const { comments, checkRuns } = story.github.repository;
  expect(JSON.stringify([seen, comments, checkRuns])).not.toContain(token);
});
