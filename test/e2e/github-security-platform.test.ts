import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toBase64Url } from '../../src/report/base64url.ts';
import { commentMarker } from '../../src/report/comment-marker.ts';
import { issueCommentEvent } from '../github/events/conversation.ts';
import { pullRequestEvent } from '../github/events/pull-request.ts';
import { writeComment } from '../github/story/comments.ts';
import { pullNumbered } from '../github/story/pulls.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { git } from '../support/git-sandbox.ts';
import { type GitHubStory, githubStory, type StoryOptions } from '../support/github-story.ts';
import { foreignMarkup } from '../support/markdown-structure.ts';
import { promoteInStory, stateFile } from '../support/merge-in-story.ts';
import { unguarded } from '../support/unguarded.ts';
import type { Guard } from '../support/without-guard.ts';

/**
 * Rules of the platform that decide whether a check can be trusted. Where a test names a guard, the same is done with
 * a program without it, and goes wrong.
 */

const job = 'jobs/orders';
const pull = { number: 12, branch: 'orders' };
const files = {
  [`${job}/datajob.yaml`]: 'team: sales\n',
  [`${job}/10_load.sql`]: 'create or replace table orders as select 1 as id;\n',
};
let dist: BuiltDist;
let story: GitHubStory;

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  const config = 'teams: { sales: { owners: ["@ana"] } }\n';
  story = await githubStory(dist.folder, { 'datajob.config.yaml': config, '.gitignore': '.datajob/\n' });
});
afterEach(() => story.end());

const bodies = () => story.github.repository.comments.map(({ body }) => body);

describe('the required check always reports', () => {
  test.each<[string, Readonly<Record<string, string>>, StoryOptions, readonly [number, string]]>([
    ['when nothing of a job is changed', { 'README.md': 'x\n' }, {}, [0, 'passed']],
    ['for a draft', files, {}, [0, 'passed']],
    ['without a token', files, { inputs: { token: '' } }, [0, 'passed']],
    ['when the API is gone', files, { env: { GITHUB_API_URL: 'http://127.0.0.1:9' } }, [0, 'passed']],
    ['when the config is broken', { 'datajob.config.yaml': '{' }, {}, [1, 'failed']],
    ['when the workspace is gone', files, { inputs: { workspace: 'nowhere' } }, [1, 'failed']],
    ['when an input is wrong', files, { inputs: { command: 'stagee' } }, [1, 'failed']],
  ])('%s', async (_, changed, options, expected) => {
    story.change(pull, changed);
    pullNumbered(story.github, 12).draft = true;
    const { exitCode, outputs, annotations } = await story.check(12, 'opened', options);
    expect([exitCode, outputs['verdict']]).toEqual(expected);
    expect(outputs['passed']).toBe(String(exitCode === 0));
    if (exitCode === 1) expect(annotations).not.toEqual([]);
  });

  test('in a merge queue, for the commit of the queue', async () => {
    story.change(pull, files);
    await story.check(12, 'opened');
    const event = story.queue(12);
    const { exitCode, report } = await story.run(event);
    expect([exitCode, report]).toMatchObject([0, { event: 'merge_group', head: event.sha, pr: 12 }]);
  });
});

test('what is found out is about the commit that people pushed, not about the merge that was checked out', async () => {
  const head: Guard = {
    text: /function headOf\(event\) \{/,
    without: 'function headOf(event) { return event.sha;',
  };
  const commit = story.change(pull, files);
  const event = pullRequestEvent(story.github, 12, 'opened');
  expect(event.sha).not.toBe(commit);
  await unguarded(dist, [head], (folder) => story.run(event, { dist: folder }));
  expect([bodies(), story.github.repository.checkRuns]).toEqual([[], []]);
  const { report } = await story.run(event);
  expect(report).toMatchObject({ head: commit });
  expect(story.github.repository.checkRuns.map((check) => check.commit)).toEqual([commit]);
  expect(bodies()[0]).toContain(`/commit/${commit}`);
});

test('nothing waits for a workflow that our own token would have to start', async () => {
  story.change(pull, files);
  const before = git(story.remote, 'for-each-ref');
  story.merge(12);
  // Without evidence: staged and promoted in one go, by one event.
  expect((await promoteInStory(story)).exitCode).toBe(0);
  expect(stateFile(story, 'production', 'releases/orders.json')).toBeDefined();
  const after = git(story.remote, 'for-each-ref').split('\n');
  const written = after.filter((line) => !before.includes(line)).map((line) => line.split('\t')[1]);
  expect(written.sort()).toEqual([
    'refs/heads/datajob/ledger',
    'refs/heads/datajob/production',
    'refs/heads/main',
  ]);
  expect(story.github.repository.dispatches).toEqual([]);
});

describe('comments of strangers', () => {
  test('with our marker are never touched', async () => {
    const ours: Guard = { text: /comment\d*\.author === author && isCommentOf\(/, without: 'isCommentOf(' };
    story.change(pull, files);
    const body = `${commentMarker('.', 'datajob')}\nAll is well, merge it.`;
    const theirs = writeComment(story.github, { issue: 12, body, author: 'mallory' });
    await story.check(12, 'opened');
    expect([theirs.body, bodies().length]).toEqual([body, 2]);
    story.github.repository.comments.splice(1);
    await unguarded(dist, [ours], (folder) => story.check(12, 'synchronize', { dist: folder }));
    expect([theirs.body === body, bodies().length]).toEqual([false, 1]);
  });

  test.each([['mallory'], ['joe']])('with commands do nothing: %s', async (author) => {
    const may: Guard = {
      text: /function mayCommand\(permission\d*\) \{/,
      without: 'function mayCommand() { return true;',
    };
    const owns: Guard = {
      text: /async function authorityProblem\([^)]*\) \{/,
      without: 'async function authorityProblem() { return void 0;',
    };
    story.github.repository.collaborators.set('joe', 'read');
    const commit = story.change(pull, files);
    git(story.work, 'push', '--quiet', 'origin', `${commit}:refs/pull/12/head`);
    const comment = writeComment(story.github, { issue: 12, body: '/datajob plan', author });
    const event = issueCommentEvent(story.github, comment.id);
    expect((await story.run(event)).exitCode).toBe(0);
    expect([bodies(), comment.reactions]).toEqual([['/datajob plan'], []]);
    await unguarded(dist, [may, owns], (folder) => story.run(event, { dist: folder }));
    expect(comment.reactions).not.toEqual([]);
  });
});

describe('what somebody with rights writes into our comment', () => {
  const state = (value: unknown) => `<!-- datajob:state ${toBase64Url(JSON.stringify(value))} -->`;
  const push = {
    head: 'a'.repeat(40),
    verdict: 'passed',
    at: '2026-11-01T00:00:00Z',
    changes: 1,
    errors: 0,
    warnings: 0,
  };
  const evil = '<img src=x onerror=1> @everyone';

  test.each([
    ['no base64', '<!-- datajob:state !!!! -->'],
    ['markup for a commit', state([{ ...push, head: evil }])],
    ['a prototype', `<!-- datajob:state ${toBase64Url('[{"__proto__":{"head":"x"}}]')} -->`],
    ['a megabyte', `<!-- datajob:state ${'A'.repeat(60_000)} -->`],
  ])('neither breaks it nor gets into it: %s', async (_, hidden) => {
    const comment = await commentWith(hidden);
    const { exitCode } = await story.check(12, 'synchronize');
    expect([exitCode, bodies().length]).toEqual([0, 1]);
    expect(comment.body).not.toContain('earlier push');
    expect(foreignMarkup(comment.body, story.github.world.webUrl)).toEqual([]);
  });

  test('would be in it, if each part were not looked at', async () => {
    const part: Guard = {
      text: /function pushOf\(value\d*\) \{/,
      without: 'function pushOf(value) { return value;',
    };
    const comment = await commentWith(state([{ ...push, changes: evil }]));
    await unguarded(dist, [part], (folder) => story.check(12, 'synchronize', { dist: folder }));
    expect(foreignMarkup(comment.body, story.github.world.webUrl)).not.toEqual([]);
  });

  async function commentWith(hidden: string) {
    story.change(pull, files);
    await story.check(12, 'opened');
    const [comment] = story.github.repository.comments;
    if (comment === undefined) throw new Error('There is no comment.');
    comment.body = comment.body.replace(/<!-- datajob:state .*-->$/, hidden);
    story.change(pull, { [`${job}/20_more.sql`]: 'select 1;\n' });
    return comment;
  }
});
