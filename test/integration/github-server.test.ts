import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { secondaryLimit } from '../github/faults.ts';
import { startGitHub, type TestGitHub } from '../github/server.ts';
import { writeComment } from '../github/story/comments.ts';
import { openPull } from '../github/story/pulls.ts';
import { push } from '../github/story/pushes.ts';
import { addRepository } from '../github/story/repositories.ts';
import { addArtifact, addCheckRun, addWorkflowRun, setPermission } from '../github/story/runs.ts';
import { ask, linksOf } from '../support/ask-github.ts';

let github: TestGitHub;
beforeEach(async () => {
  github = await startGitHub();
  openPull(github, { number: 12 });
});
afterEach(() => github.stop());

const repository = '/repos/acme/data';
const comments = `${repository}/issues/12/comments`;

describe('permissions', () => {
  test('a missing one is 403 and the header names those that would do', async () => {
    const token = github.addToken({ permissions: { checks: 'write', issues: 'read' } });
    const answer = await ask(github, `POST ${comments}`, { token, body: { body: 'hello' } });
    expect(answer).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
    expect(github.repository.comments).toEqual([]);
  });

  test('a person’s token is refused in other words, and makes no check runs', async () => {
    const reader = github.addToken({ login: 'mona', permissions: { checks: 'read' } });
    expect(await ask(github, `GET ${repository}/pulls/12`, { token: reader })).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by personal access token' },
    });
    const writer = github.addToken({ login: 'mona', permissions: { checks: 'write' } });
    const body = { name: 'a', head_sha: github.repository.pulls[0]?.head.sha };
    expect((await ask(github, `POST ${repository}/check-runs`, { token: writer, body })).status).toBe(403);
  });

  test('an unknown token is 401; a private repository is not there for who may not see it', async () => {
    addRepository(github.world, 'acme/other');
    expect((await ask(github, `GET ${repository}`, { token: 'ghp_wrong' })).status).toBe(401);
    expect((await ask(github, 'GET /repos/acme/other')).status).toBe(404);
    expect((await ask(github, `GET ${repository}`, { token: undefined })).status).toBe(404);
  });

  test('a public repository is read by everybody, but for its settings', async () => {
    github.repository.private = false;
    const token = github.addToken({ permissions: {} });
    expect((await ask(github, `GET ${repository}/pulls/12`, { token })).status).toBe(200);
    expect((await ask(github, `GET ${repository}/pulls/12`, { token: undefined })).status).toBe(200);
    expect((await ask(github, `GET ${repository}/actions/secrets`, { token })).status).toBe(403);
    expect((await ask(github, `POST ${comments}`, { token: undefined, body: { body: 'x' } })).status).toBe(
      401,
    );
  });

  test('a workflow’s token cannot look into teams and settings', async () => {
    const members = 'GET /orgs/acme/teams/data/memberships/mona';
    expect((await ask(github, members)).status).toBe(403);
    expect((await ask(github, `GET ${repository}/branches/main/protection`)).status).toBe(403);
  });

  test('people change their own comments, and those of others when they may write', async () => {
    const theirs = writeComment(github, { issue: 12, body: 'mine', author: 'hubot' });
    const token = github.addToken({ login: 'mona', permissions: { issues: 'write' } });
    const change = () =>
      ask(github, `PATCH ${repository}/issues/comments/${theirs.id}`, { token, body: { body: 'changed' } });
    expect((await change()).status).toBe(403);
    setPermission(github, 'mona', 'write');
    expect((await change()).status).toBe(200);
  });

  test('a check run is changed by the app that made it only', async () => {
    const run = addCheckRun(github, github.repository.pulls[0]?.head.sha ?? '', { app: 'other[bot]' });
    const answer = await ask(github, `PATCH ${repository}/check-runs/${run.id}`, { body: { name: 'new' } });
    expect(answer.status).toBe(403);
  });
});

describe('what is not there', () => {
  test.each([
    'GET /repos/acme/data/pulls/13',
    'GET /repos/acme/data/pulls/twelve',
    'GET /repos/acme/none/pulls/12',
    'GET /repos/acme/data/issues/comments/1',
    'GET /repos/acme/data/check-runs/1',
    'GET /repos/acme/data/git/ref/heads/none',
    'GET /repos/acme/data/contents/none.yml',
    'GET /repos/acme/data/actions/runs/1',
    'GET /repos/acme/data/collaborators/nobody/permission',
    'GET /repos/acme/data/codeowners/errors',
  ])('%s is 404', async (request) => {
    expect((await ask(github, request)).status).toBe(404);
  });
});

describe('pages', () => {
  test('thirty on a page unless asked, never more than a hundred, and links by the repository’s id', async () => {
    for (let index = 1; index <= 250; index++) writeComment(github, { issue: 12, body: `number ${index}` });
    const first = await ask(github, `GET ${comments}`);
    expect(first.body).toHaveLength(30);
    expect(linksOf(first)).toEqual({
      next: `${github.url}/repositories/${github.repository.id}/issues/12/comments?page=2`,
      last: `${github.url}/repositories/${github.repository.id}/issues/12/comments?page=9`,
    });
    const most = await ask(github, `GET ${comments}?per_page=200`);
    expect(most.body).toHaveLength(100);
    const last = await ask(github, `GET ${linksOf(most)['last']?.replace(github.url, '')}`);
    expect(last.body).toHaveLength(50);
    expect(Object.keys(linksOf(last))).toEqual(['prev', 'first']);
  });

  test('the record of pushes has cursors instead of numbers', async () => {
    for (let index = 1; index <= 5; index++) push(github, { branch: 'busy', at: index * 1000 });
    const shas = async (path: string) => {
      const answer = await ask(github, `GET ${path.replace(github.url, '')}`);
      return { at: (answer.body as { timestamp: string }[]).map((it) => it.timestamp.slice(-3)), answer };
    };
    const first = await shas(`${repository}/activity?ref=busy&per_page=2`);
    expect(first.at).toEqual(['05Z', '04Z']);
    const second = await shas(linksOf(first.answer)['next'] ?? '');
    expect(second.at).toEqual(['03Z', '02Z']);
    const third = await shas(linksOf(second.answer)['next'] ?? '');
    expect({ at: third.at, next: linksOf(third.answer)['next'] }).toEqual({ at: ['01Z'], next: undefined });
    expect((await shas(linksOf(second.answer)['prev'] ?? '')).at).toEqual(['05Z', '04Z']);
  });
});

describe('conditional requests', () => {
  test('what the asker knows is 304 and free until it changes', async () => {
    const { headers } = await ask(github, `GET ${comments}`);
    const again = { 'if-none-match': headers.get('etag') ?? '' };
    const unchanged = await ask(github, `GET ${comments}`, { headers: again });
    expect([unchanged.status, unchanged.text]).toEqual([304, '']);
    expect(unchanged.headers.get('x-ratelimit-remaining')).toBe(headers.get('x-ratelimit-remaining'));
    writeComment(github, { issue: 12, body: 'news' });
    expect((await ask(github, `GET ${comments}`, { headers: again })).status).toBe(200);
  });
});

describe('failures on demand', () => {
  test('as often as planned, for the operation alone, and nothing is done', async () => {
    github.fail({ operation: 'issues/create-comment', times: 2, ...secondaryLimit(7) });
    const write = () => ask(github, `POST ${comments}`, { body: { body: 'x' } });
    const refused = await write();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '7']);
    expect((await ask(github, `GET ${comments}`)).body).toEqual([]);
    expect([(await write()).status, (await write()).status]).toEqual([403, 201]);
  });

  test('a dropped connection, also after the work was done', async () => {
    github.fail({ path: comments, drop: true, afterwards: true });
    await expect(ask(github, `POST ${comments}`, { body: { body: 'x' } })).rejects.toThrow();
    expect(github.repository.comments).toHaveLength(1);
  });

  test('no answer at all until the asker gives up', async () => {
    github.fail({ hang: true });
    const signal = AbortSignal.timeout(50);
    await expect(ask(github, `GET ${comments}`, { signal })).rejects.toThrow('aborted');
    expect(github.calls.map(({ status }) => status)).toEqual([undefined]);
    expect((await ask(github, `GET ${comments}`)).status).toBe(200);
  });

  test('the primary limit of a token ends it', async () => {
    const token = github.addToken({ permissions: { issues: 'read' }, limit: 1 });
    expect((await ask(github, `GET ${comments}`, { token })).status).toBe(200);
    const refused = await ask(github, `GET ${comments}`, { token });
    expect(refused).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining('API rate limit') },
    });
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
  });
});

describe('artifacts', () => {
  test('they lie on another host, which refuses tokens', async () => {
    const run = addWorkflowRun(github, { commit: 'a'.repeat(40) });
    const { id } = addArtifact(github, { run: run.id, name: 'datajob-report', files: { 'a.json': '{}' } });
    const { status, headers } = await ask(github, `GET ${repository}/actions/artifacts/${id}/zip`);
    expect(status).toBe(302);
    const place = headers.get('location') ?? '';
    expect(place.startsWith(github.url)).toBe(false);
    expect((await fetch(place)).status).toBe(200);
    expect((await fetch(place, { headers: { authorization: `token ${github.token}` } })).status).toBe(400);
  });
});

describe('mistakes of the server itself', () => {
  test('an answer that GitHub would not give is 500, on record, and fails the test', async () => {
    writeComment(github, { issue: 12, body: 'x' }).updatedAt = 'yesterday';
    expect((await ask(github, `GET ${comments}`)).status).toBe(500);
    expect(github.violations).toEqual([
      'issues/list-comments 200 /0/updated_at must match format "date-time"',
    ]);
    await expect(github.stop()).rejects.toThrow('The test GitHub is wrong');
    github.violations.splice(0);
  });

  test('so is an operation that it does not know', async () => {
    expect((await ask(github, `GET ${repository}/stargazers`)).status).toBe(404);
    expect(github.violations.splice(0)).toEqual([
      'GET /repos/acme/data/stargazers is not in test/github/generated/api.json',
    ]);
  });
});
