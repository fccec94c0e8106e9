import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { connectGitHub } from '../../src/adapters/github.ts';
import { Obstacle } from '../../src/failure.ts';
import { GitHubObstacle } from '../../src/ports/github/github.ts';
import { secondaryLimit } from '../github/faults.ts';
import { startGitHub, type TestGitHub } from '../github/server.ts';
import { writeComment } from '../github/story/comments.ts';
import { openPull } from '../github/story/pulls.ts';
import { connectTo } from '../support/github-connection.ts';

let server: TestGitHub;

beforeEach(async () => {
  server = await startGitHub();
  openPull(server, { number: 7 });
});

afterEach(() => server.stop());

async function failureOf(pending: Promise<unknown>): Promise<Error> {
  const result = await pending.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(result instanceof Error)) throw new Error('It did not fail.');
  return result;
}

async function obstacleOf(pending: Promise<unknown>): Promise<GitHubObstacle> {
  const failure = await failureOf(pending);
  if (!(failure instanceof GitHubObstacle)) throw failure;
  return failure;
}

describe('waiting', () => {
  test('a secondary limit is waited for as long as GitHub asks', async () => {
    const { github, clock } = connectTo(server);
    const before = clock.now();
    server.fail({ operation: 'issues/list-comments', ...secondaryLimit(7), times: 2 });
    expect(await github.comments.list(7)).toEqual([]);
    expect(clock.now() - before).toBe(14_000);
    expect(server.count('issues/list-comments')).toBe(3);
  });

  test('without a time GitHub gets the minute that it asks for in its documentation', async () => {
    const { github, clock } = connectTo(server);
    const before = clock.now();
    server.fail({ operation: 'pulls/get', ...secondaryLimit() });
    await github.pullRequests.get(7);
    expect(clock.now() - before).toBe(60_000);
  });

  test('an exhausted primary limit is waited for until its reset', async () => {
    const { github, clock } = connectTo(server);
    const before = clock.now();
    const reset = String(before / 1000 + 30);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    server.fail({
      operation: 'pulls/get',
      status: 403,
      headers,
      body: { message: 'API rate limit exceeded' },
    });
    expect((await github.pullRequests.get(7))?.number).toBe(7);
    expect(clock.now() - before).toBe(31_000);
  });

  test('429 is obeyed like a secondary limit, also for what writes', async () => {
    const { github } = connectTo(server);
    server.fail({ operation: 'issues/create-comment', status: 429, headers: { 'retry-after': '1' } });
    expect((await github.comments.create(7, 'hello')).body).toBe('hello');
    expect(server.repository.comments).toHaveLength(1);
  });

  test('what would take longer than the patience ends as rate-limited at once', async () => {
    const { github, clock } = connectTo(server, { maxWaitMs: 20_000 });
    const before = clock.now();
    server.fail({ operation: 'issues/list-comments', ...secondaryLimit(7), times: 10 });
    const obstacle = await obstacleOf(github.comments.list(7));
    expect(obstacle.reason).toBe('rate-limited');
    expect(obstacle.message).toContain('#7');
    expect(clock.now() - before).toBe(14_000);
  });

  test('a server that always says «again at once» is not asked for ever', async () => {
    const { github } = connectTo(server);
    const limit = { status: 429, headers: { 'retry-after': '0' }, times: 1000 };
    server.fail({ operation: 'issues/list-comments', ...limit });
    expect((await obstacleOf(github.comments.list(7))).reason).toBe('rate-limited');
    expect(server.count()).toBe(10);
  });

  test('requests that write keep a second between them', async () => {
    const { github, clock } = connectTo(server);
    const before = clock.now();
    await Promise.all([1, 2, 3].map((number) => github.comments.create(7, `comment ${number}`)));
    expect(clock.now() - before).toBeGreaterThanOrEqual(2000);
  });
});

describe('failures', () => {
  test('5xx and broken connections are tried again', async () => {
    const { github } = connectTo(server);
    server.fail({ operation: 'pulls/get', status: 502, body: '<html>Bad gateway</html>' });
    server.fail({ operation: 'pulls/get', drop: true });
    expect((await github.pullRequests.get(7))?.number).toBe(7);
    expect(server.count('pulls/get')).toBe(3);
  });

  test('a GitHub that stays broken is unreachable', async () => {
    const { github } = connectTo(server);
    server.fail({ operation: 'pulls/get', status: 503, times: 10 });
    const obstacle = await obstacleOf(github.pullRequests.get(7));
    expect(obstacle.reason).toBe('unreachable');
    expect(server.count('pulls/get')).toBe(4);
  });

  test('a comment whose answer got lost is not written twice', async () => {
    const { github } = connectTo(server);
    server.fail({ operation: 'issues/create-comment', afterwards: true, status: 502 });
    const comment = await github.comments.create(7, 'only once');
    expect(server.repository.comments.map(({ id }) => id)).toEqual([comment.id]);
    expect(server.count('issues/create-comment')).toBe(1);
  });

  test('a comment that was not written before the failure is written by the second attempt', async () => {
    const { github } = connectTo(server);
    server.fail({ operation: 'issues/create-comment', drop: true });
    await github.comments.create(7, 'after all');
    expect(server.repository.comments.map(({ body }) => body)).toEqual(['after all']);
  });

  test('nobody at the address is unreachable', async () => {
    const { github } = connectTo(server, { apiUrl: 'http://127.0.0.1:9', maxWaitMs: 0 });
    const obstacle = await obstacleOf(github.pullRequests.get(7));
    expect(obstacle.reason).toBe('unreachable');
    expect(obstacle.message).toContain('pull request #7');
  });

  test('a server that takes the request and never answers is given up', async () => {
    const { github } = connectTo(server, { requestTimeoutMs: 50, maxWaitMs: 0 });
    server.fail({ operation: 'pulls/get', hang: true });
    const obstacle = await obstacleOf(github.pullRequests.get(7));
    expect(obstacle.reason).toBe('unreachable');
    expect(obstacle.message).toContain('No answer within');
  });

  test('what is cancelled ends at once, while waiting for an answer too', async () => {
    const controller = new AbortController();
    const { github } = connectTo(server, { signal: controller.signal });
    server.fail({ operation: 'pulls/get', hang: true });
    const pending = failureOf(github.pullRequests.get(7));
    setImmediate(() => controller.abort());
    const failure = await pending;
    expect(failure).toBeInstanceOf(Obstacle);
    expect(failure).toMatchObject({ code: 'cancelled' });
  });
});

describe('what the token may do', () => {
  test('a missing permission is named, of several the one that is enough', async () => {
    const token = server.addToken({ permissions: { pull_requests: 'read' } });
    const { github } = connectTo(server, { token });
    const obstacle = await obstacleOf(github.comments.create(7, 'no'));
    expect(obstacle).toMatchObject({ reason: 'forbidden', code: 'network' });
    // GitHub names `issues: write`, too, with which nobody may comment on a pull request.
    expect(obstacle.permission).toBe('pull-requests: write');
    expect(obstacle.hint).toContain('`');
    expect(obstacle.message).toMatch(/^GitHub does not let us comment on pull request #7: 403 /);
  });

  test('a wrong token is said to be wrong', async () => {
    const { github } = connectTo(server, { token: 'ghs_wrong0000000000000000' });
    const obstacle = await obstacleOf(github.comments.list(7));
    expect(obstacle).toMatchObject({ reason: 'forbidden', hint: 'The token is wrong or has expired.' });
  });

  test('the token is in no message and in no cause, whatever the server repeats', async () => {
    const { github } = connectTo(server);
    const body = { message: `who are you, ${server.token}?`, errors: [server.token] };
    server.fail({ operation: 'pulls/get', status: 422, body });
    const obstacle = await obstacleOf(github.pullRequests.get(7));
    expect(obstacle.message).toContain('***');
    expect(inspect(obstacle, { depth: 20, showHidden: true })).not.toContain(server.token);
    expect(obstacle.cause).toBeInstanceOf(Error);
  });

  test('a page of HTML instead of an answer is shown in one short line', async () => {
    const { github } = connectTo(server);
    server.fail({ operation: 'pulls/get', status: 400, body: `<html>\n${'x'.repeat(10_000)}</html>` });
    const obstacle = await obstacleOf(github.pullRequests.get(7));
    expect(obstacle.message.length).toBeLessThan(600);
    expect(obstacle.message).not.toContain('\n');
  });

  test('an address with a password and a repository without an owner are refused before anything is sent', () => {
    const connection = { repository: 'acme/data', token: 't', apiUrl: server.url };
    const apiUrl = 'https://user:secret@example.com';
    expect(() => connectGitHub({ ...connection, apiUrl })).toThrow(/GITHUB_API_URL/);
    expect(() => connectGitHub({ ...connection, apiUrl })).not.toThrow(/secret/);
    expect(() => connectGitHub({ ...connection, repository: 'data' })).toThrow(/owner\/name/);
    expect(() => connectGitHub({ ...connection, repository: 'acme/..' })).toThrow(/owner\/name/);
  });
});

describe('asking little', () => {
  test('what did not change since it was asked is answered from here', async () => {
    const { github } = connectTo(server);
    writeComment(server, { issue: 7, body: 'one' });
    const first = await github.comments.list(7);
    expect(await github.comments.list(7)).toEqual(first);
    expect(server.calls.map(({ status }) => status)).toEqual([200, 304]);
    writeComment(server, { issue: 7, body: 'two' });
    expect(await github.comments.list(7)).toHaveLength(2);
  });

  test('lists are read in pages of a hundred', async () => {
    const { github } = connectTo(server);
    for (let number = 1; number <= 250; number++)
      writeComment(server, { issue: 7, body: `comment ${number}` });
    const comments = await github.comments.list(7);
    expect(comments.map(({ body }) => body).at(-1)).toBe('comment 250');
    expect(server.count('issues/list-comments')).toBe(3);
  });
});
