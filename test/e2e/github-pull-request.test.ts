import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { commentMarker } from '../../src/report/comment-marker.ts';
import { earlierPushes } from '../../src/report/comment-state.ts';
import { pullRequestEvent } from '../github/events/pull-request.ts';
import { writeComment } from '../github/story/comments.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';

let dist: BuiltDist;
let story: GitHubStory;

const job = 'jobs/sales/orders';
const pull = { number: 12, branch: 'orders' };
const manifest =
  'team: sales\nschedule: { cron: "7 6 * * *" }\nchecks: [{ table: orders, not_null: [id] }]\n';
const brokenSql = 'create table if not exists orders (id integer);\nselekt 1;\n';
const goodSql = 'create table if not exists orders (id integer);\ninsert into orders values (1);\n';

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  story = await githubStory(dist.folder, { 'datajob.config.yaml': '', '.gitignore': '.datajob/\n' });
});
afterEach(() => story.end());

describe('a pull request', () => {
  test('is red with annotations and one comment, and green in the same comment when it is mended', async () => {
    const first = story.change(pull, {
      [`${job}/datajob.yaml`]: manifest,
      [`${job}/10_load.sql`]: brokenSql,
    });
    const red = await story.check(12, 'opened');
    expect([red.exitCode, red.outputs['verdict']]).toEqual([1, 'failed']);
    expect(red.annotations).toMatchObject([
      { level: 'error', properties: { file: `${job}/10_load.sql`, line: '2' } },
    ]);
    const [comment] = story.github.repository.comments;
    expect(comment?.body).toContain('10_load');
    expect(red.outputs['comment-url']).toContain('#issuecomment-');

    const second = story.change(pull, { [`${job}/10_load.sql`]: goodSql });
    const green = await story.check(12, 'synchronize');
    expect([green.exitCode, green.outputs['verdict'], green.annotations]).toEqual([0, 'passed', []]);
    expect(story.github.repository.comments).toHaveLength(1);
    const [updated] = story.github.repository.comments;
    expect(updated?.id).toBe(comment?.id);
    expect(earlierPushes(updated?.body ?? '')).toMatchObject([
      { head: second, verdict: 'passed', changes: 1 },
      { head: first, verdict: 'failed', errors: 1 },
    ]);
    expect(story.github.repository.checkRuns).toMatchObject([
      { name: 'datajob evidence', commit: first, conclusion: 'failure' },
      { name: 'datajob evidence', commit: second, conclusion: 'success' },
    ]);
    expect(green.summary).toContain('mermaid');
    expect(green.report).toMatchObject({ pr: 12, head: second, verdict: 'passed' });
  });

  test('that is checked again without news writes nothing', async () => {
    story.change(pull, { [`${job}/datajob.yaml`]: manifest, [`${job}/10_load.sql`]: goodSql });
    await story.check(12, 'opened');
    expect((await story.check(12, 'reopened')).exitCode).toBe(0);
    expect(story.github.count('issues/create-comment')).toBe(1);
    expect(story.github.count('issues/update-comment')).toBe(0);
  });

  test('that changes only words asks GitHub once and writes nothing', async () => {
    story.change(pull, { 'README.md': 'hello\n' });
    const result = await story.check(12, 'opened');
    expect([result.exitCode, result.outputs['verdict']]).toEqual([0, 'passed']);
    expect(story.github.calls.map(({ operation }) => operation)).toEqual(['issues/list-comments']);
  });

  test('whose newer commit was reported already is not told old news', async () => {
    story.change(pull, { [`${job}/datajob.yaml`]: manifest, [`${job}/10_load.sql`]: brokenSql });
    const slow = pullRequestEvent(story.github, 12, 'opened');
    story.change(pull, { [`${job}/10_load.sql`]: goodSql });
    await story.check(12, 'synchronize');
    const told = story.github.repository.comments[0]?.body;
    const late = await story.run(slow);
    expect([late.exitCode, late.outputs['verdict']]).toEqual([1, 'failed']);
    expect(story.github.repository.comments.map(({ body }) => body)).toEqual([told]);
  });

  test('gets its own comment: strangers cannot write one that is taken for ours', async () => {
    const head = story.change(pull, { [`${job}/datajob.yaml`]: manifest, [`${job}/10_load.sql`]: goodSql });
    const body = `${commentMarker('.', 'datajob')}\nAll is well, merge it.`;
    const theirs = writeComment(story.github, { issue: 12, body, author: 'mallory' });
    await story.check(12, 'opened');
    expect(story.github.repository.comments.map(({ author }) => author)).toEqual([
      'mallory',
      'github-actions[bot]',
    ]);
    expect(theirs.body).toBe(body);
    expect(story.github.repository.comments[1]?.body).toContain(head.slice(0, 7));
  });

  test('whose comment somebody deleted gets another one; of two the older one is kept up to date', async () => {
    story.change(pull, { [`${job}/datajob.yaml`]: manifest, [`${job}/10_load.sql`]: brokenSql });
    await story.check(12, 'opened');
    const { comments } = story.github.repository;
    const [first] = comments.splice(0);
    story.change(pull, { [`${job}/10_load.sql`]: goodSql });
    await story.check(12, 'synchronize');
    expect(comments).toHaveLength(1);
    const [second] = comments;
    if (first === undefined || second === undefined) throw new Error('A comment is missing.');
    comments.unshift(first);
    const before = second.body;
    story.change(pull, { [`${job}/10_load.sql`]: `${goodSql}insert into orders values (2);\n` });
    await story.check(12, 'synchronize');
    expect([comments.length, second.body]).toEqual([2, before]);
    expect(first.body).toContain('datajob passed');
  });

  test('whose comment is turned off gets none', async () => {
    story.change(pull, { [`${job}/datajob.yaml`]: manifest, [`${job}/10_load.sql`]: goodSql });
    const result = await story.check(12, 'opened', { inputs: { comment: 'off' } });
    expect([result.exitCode, story.github.count('issues/list-comments')]).toEqual([0, 0]);
    expect(story.github.repository.comments).toEqual([]);
  });
});
