import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startGitHub, type TestGitHub } from '../github/server.ts';
import { openPull } from '../github/story/pulls.ts';
import { deploy } from '../github/story/runs.ts';
import { ask } from '../support/ask-github.ts';

let github: TestGitHub;
let commit: string;
beforeEach(async () => {
  github = await startGitHub();
  commit = openPull(github, { number: 12 }).head.sha;
});
afterEach(() => github.stop());

const repository = '/repos/acme/data';

describe('limits of comments', () => {
  const write = (body: unknown) => ask(github, `POST ${repository}/issues/12/comments`, { body });

  test('65,536 characters, counted as people do', async () => {
    expect((await write({ body: '😀'.repeat(65_536) })).status).toBe(201);
    expect(await write({ body: 'x'.repeat(65_537) })).toMatchObject({
      status: 422,
      body: {
        message: 'Validation Failed',
        errors: [{ message: 'Body is too long (maximum is 65536 characters)', field: 'data' }],
      },
    });
  });

  test('some text, and JSON', async () => {
    expect((await write({ body: ' \n' })).status).toBe(422);
    expect(await write({})).toMatchObject({
      status: 422,
      body: { message: expect.stringContaining('"body"') },
    });
    const broken = await ask(github, `POST ${repository}/issues/12/comments`, { text: '{' });
    expect(broken).toMatchObject({ status: 400, body: { message: 'Problems parsing JSON' } });
  });

  test('a reaction once from each', async () => {
    const { body } = await write({ body: 'x' });
    const path = `${repository}/issues/comments/${(body as { id: number }).id}/reactions`;
    const react = async (content: string) =>
      (await ask(github, `POST ${path}`, { body: { content } })).status;
    expect([await react('eyes'), await react('eyes'), await react('shrug')]).toEqual([201, 200, 422]);
  });
});

describe('limits of check runs', () => {
  const line = { path: 'a.sql', start_line: 3, end_line: 3, annotation_level: 'failure', message: 'm' };
  const create = (output: Record<string, unknown>) =>
    ask(github, `POST ${repository}/check-runs`, {
      body: {
        name: 'datajob',
        head_sha: commit,
        conclusion: 'failure',
        output: { title: 't', summary: 's', ...output },
      },
    });

  test.each<[string, Record<string, unknown>, string]>([
    [
      '51 annotations',
      { annotations: Array(51).fill(line) },
      'No more than 50 items are allowed; 51 were supplied.',
    ],
    ['an unknown level', { annotations: [{ ...line, annotation_level: 'error' }] }, 'is not a member of'],
    ['columns on two lines', { annotations: [{ ...line, end_line: 4, start_column: 1 }] }, 'on one line'],
    ['an end before the start', { annotations: [{ ...line, end_line: 2 }] }, 'end_line'],
    ['a column of zero', { annotations: [{ ...line, start_column: 0 }] }, 'counts from 1'],
    ['a long title of an annotation', { annotations: [{ ...line, title: 'x'.repeat(256) }] }, '255'],
    ['a long message', { annotations: [{ ...line, message: 'ä'.repeat(32_769) }] }, '65536'],
    ['an absolute path', { annotations: [{ ...line, path: '/etc/a.sql' }] }, 'path'],
    ['no message', { annotations: [{ ...line, message: undefined }] }, `"message" wasn't supplied`],
    ['a long title', { title: 'x'.repeat(256) }, '255'],
    ['a long summary', { summary: 'x'.repeat(65_536) }, '65535'],
    ['a long text', { text: 'x'.repeat(65_536) }, '65535'],
  ])('%s: 422', async (_what, output, words) => {
    const answer = await create(output);
    expect(answer).toMatchObject({ status: 422, body: { message: expect.stringContaining(words) } });
    expect(github.repository.checkRuns).toEqual([]);
  });

  test('what is at the limit is taken, and later annotations are added', async () => {
    const text = 'x'.repeat(65_535);
    const first = await create({
      title: 'x'.repeat(255),
      summary: text,
      text,
      annotations: Array(50).fill(line),
    });
    expect(first.status).toBe(201);
    const path = `${repository}/check-runs/${(first.body as { id: number }).id}`;
    await ask(github, `PATCH ${path}`, { body: { output: { summary: 's', annotations: [line] } } });
    expect((await ask(github, `GET ${path}`)).body).toMatchObject({ output: { annotations_count: 51 } });
  });

  test('a commit that nobody pushed has none', async () => {
    const body = { name: 'a', head_sha: 'f'.repeat(40) };
    expect((await ask(github, `POST ${repository}/check-runs`, { body })).status).toBe(422);
  });
});

describe('other limits', () => {
  test('140 characters describe a status', async () => {
    const { id } = deploy(github, { commit, environment: 'production', states: [] });
    for (const path of [`deployments/${id}/statuses`, `statuses/${commit}`]) {
      const set = (length: number) =>
        ask(github, `POST ${repository}/${path}`, {
          body: { state: 'success', description: 'x'.repeat(length) },
        });
      expect([(await set(140)).status, (await set(141)).status]).toEqual([201, 422]);
    }
  });

  test('25 inputs start a workflow that is on the default branch', async () => {
    github.repository.contents.set('.github/workflows/datajob.yml', 'on: workflow_dispatch');
    const start = (count: number, file = 'datajob.yml', ref = 'main') =>
      ask(github, `POST ${repository}/actions/workflows/${file}/dispatches`, {
        body: { ref, inputs: Object.fromEntries(Array.from({ length: count }, (_, n) => [`i${n}`, 'v'])) },
      });
    expect([(await start(25)).status, (await start(26)).status]).toEqual([204, 422]);
    expect([(await start(1, 'none.yml')).status, (await start(1, 'datajob.yml', 'none')).status]).toEqual([
      404, 422,
    ]);
    expect(github.repository.dispatches).toHaveLength(1);
  });

  test('3,000 files of a pull request are shown', async () => {
    const files = Array.from({ length: 3100 }, (_, n) => ({ path: `${n}.sql`, status: 'added' as const }));
    openPull(github, { number: 13, files });
    const page = (number: number) =>
      ask(github, `GET ${repository}/pulls/13/files?per_page=100&page=${number}`);
    expect([(await page(30)).body, (await page(31)).body]).toMatchObject([{ length: 100 }, []]);
  });

  test('a merge asks for the head that was seen', async () => {
    const merge = (sha: string) => ask(github, `PUT ${repository}/pulls/12/merge`, { body: { sha } });
    expect((await merge('f'.repeat(40))).status).toBe(409);
    expect((await merge(commit)).body).toMatchObject({ merged: true });
    expect((await merge(commit)).status).toBe(405);
  });
});
