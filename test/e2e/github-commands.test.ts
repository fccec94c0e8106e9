import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { issueCommentEvent } from '../github/events/conversation.ts';
import { openIssue, writeComment } from '../github/story/comments.ts';
import { closePull, openPull } from '../github/story/pulls.ts';
import { addRepository } from '../github/story/repositories.ts';
import type { ActionResult } from '../support/action-runner.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { commitFiles, git } from '../support/git-sandbox.ts';
import { type GitHubStory, githubStory, type StoryOptions } from '../support/github-story.ts';
import { mergeInStory, promoteInStory, stateFile, stateFiles } from '../support/merge-in-story.ts';

let dist: BuiltDist;
let story: GitHubStory;
let clock: number;

const pull = { number: 12, branch: 'orders' };
const config = 'teams: { sales: { owners: ["@ana"] }, travel: { owners: ["@acme/travel"] } }\n';
const change = { 'jobs/orders/10_load.sql': 'create or replace table orders as select 2 as id;\n' };

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  clock = Date.parse('2026-11-22T10:00:00Z');
  const files = {
    'datajob.config.yaml': config,
    '.gitignore': '.datajob/\n',
    'jobs/orders/datajob.yaml': 'team: sales\nparams: { country: LV }\n',
    'jobs/orders/10_load.sql': 'create or replace table orders as select 1 as id;\n',
  };
  story = await githubStory(dist.folder, files, { now: () => clock });
  for (const [login, role] of [
    ['ana', 'write'],
    ['zoe', 'write'],
    ['root', 'admin'],
    ['joe', 'read'],
  ] as const) {
    story.github.repository.collaborators.set(login, role);
  }
});
afterEach(() => story.end());

/** Pushes to the branch of the pull request as GitHub keeps it. */
function pushChange(files: Readonly<Record<string, string>> = change): string {
  const commit = story.change(pull, files);
  git(story.work, 'push', '--quiet', '--force', 'origin', `${commit}:refs/pull/12/head`);
  clock += 60_000;
  return commit;
}

interface Said {
  readonly result: ActionResult;
  readonly reactions: readonly string[];
  /** The answers to all commands so far. */
  readonly answers: readonly string[];
}

async function say(
  body: string,
  author = 'ana',
  options: StoryOptions = {},
  meanwhile = () => {},
): Promise<Said> {
  const comment = writeComment(story.github, { issue: 12, body, author });
  const event = issueCommentEvent(story.github, comment.id);
  clock += 60_000;
  meanwhile();
  const result = await story.run(event, options);
  const answers = story.github.repository.comments
    .filter((one) => one.author === 'github-actions[bot]' && one.body.startsWith('<!-- datajob:command '))
    .map((one) => one.body);
  return { result, reactions: comment.reactions.map(({ content }) => content), answers };
}

const calls = () => story.github.calls.length;
const evidence = () => stateFiles(story, 'ledger', 'evidence/orders');

describe('a comment', () => {
  test('that asks for a stage has it run on that commit, acknowledged and answered in one place', async () => {
    const commit = pushChange();
    const { result, reactions, answers } = await say('/datajob stage\nplease');
    expect([result.exitCode, result.outputs['command']]).toEqual([0, 'comment']);
    expect(reactions).toEqual(['eyes', 'rocket']);
    expect(answers).toEqual([expect.stringContaining(commit.slice(0, 7))]);
    expect(answers[0]).toContain('orders');
    expect(evidence()).toHaveLength(1);
    expect(stateFile(story, 'ledger', evidence()[0] ?? '')).toMatchObject({ passed: true, commit, pr: 12 });
  });

  test('is bound to the commit that its author saw', async () => {
    pushChange();
    const sneak = () => void pushChange({ 'jobs/orders/20_evil.sql': 'select 1;\n' });
    const { result, reactions, answers } = await say('/datajob stage', 'ana', {}, sneak);
    expect([result.exitCode, reactions]).toEqual([0, ['eyes', '-1']]);
    expect(answers[0]).toContain('has moved on since this comment was written');
    expect(evidence()).toEqual([]);
  });

  test('by somebody who may write and does not own the job is refused in one sentence', async () => {
    pushChange();
    const { result, reactions, answers } = await say('/datajob stage', 'zoe');
    expect([result.exitCode, reactions]).toEqual([0, ['eyes', '-1']]);
    expect(answers[0]).toContain('only owners of the team sales');
    expect(answers[0]).not.toContain('NAME=VALUE');
    expect(evidence()).toEqual([]);
  });

  test('about a job of a team that the token cannot see names the input that is missing', async () => {
    pushChange({ 'jobs/flights/datajob.yaml': 'team: travel\n', 'jobs/flights/10_load.sql': 'select 1;\n' });
    expect((await say('/datajob plan', 'ana')).answers[0]).toContain('members-token');
    expect((await say('/datajob plan', 'root')).answers[1]).toContain('flights');
  });

  test.each([
    ['a conversation', 'What about /datajob stage?', 'ana', 0],
    ['a stranger', '/datajob stage', 'mallory', 2],
    ['a reader', '/datajob promote', 'joe', 2],
    ['a bot', '/datajob stage', 'friendly[bot]', 0],
  ])('by %s is left alone', async (_, body, author, most) => {
    pushChange();
    const { result, reactions, answers } = await say(body, author);
    expect([result.exitCode, reactions, answers]).toEqual([0, [], []]);
    expect(calls()).toBeLessThanOrEqual(most);
    expect(evidence()).toEqual([]);
  });

  test('that is edited, is on an issue, or on a closed pull request is left alone', async () => {
    pushChange();
    const comment = writeComment(story.github, { issue: 12, body: '/datajob stage', author: 'ana' });
    const event = issueCommentEvent(story.github, comment.id);
    const edited = { ...event, payload: { ...event.payload, action: 'edited' } };
    expect((await story.run(edited)).log).toContain('Only new comments');
    openIssue(story.github, 30);
    const onIssue = writeComment(story.github, { issue: 30, body: '/datajob stage', author: 'ana' });
    expect((await story.run(issueCommentEvent(story.github, onIssue.id))).log).toContain('on an issue');
    expect(calls()).toBe(0);
    closePull(story.github, 12);
    const { result, answers } = await say('/datajob stage');
    expect([result.exitCode, answers]).toEqual([0, []]);
    expect(evidence()).toEqual([]);
  });

  test('on a pull request from a fork gets a plan and never a run', async () => {
    const fork = addRepository(story.github.world, 'joe/data', {
      parent: story.github.repository,
      private: false,
    });
    git(story.work, 'switch', '--quiet', '--create', 'theirs', 'origin/main');
    const commit = commitFiles(story.work, change);
    git(story.work, 'push', '--quiet', 'origin', `${commit}:refs/pull/12/head`);
    openPull(story.github, { number: 12, branch: 'theirs', commit, from: fork, author: 'joe' });
    clock += 60_000;
    expect((await say('/datajob stage', 'root')).answers[0]).toContain('its steps are never run');
    expect((await say('/datajob plan')).answers[1]).toContain('orders: changed');
    expect(evidence()).toEqual([]);
  });

  test('with Markdown, mentions and HTML in its arguments is answered with text', async () => {
    pushChange();
    const { answers, reactions } = await say('/datajob run <img src=x> @everyone');
    expect(reactions).toEqual(['eyes', 'confused']);
    expect(answers[0]).not.toMatch(/<img|[^`\\w]@everyone/);
  });

  test('for production takes what is merged, and is recorded with who asked', async () => {
    pushChange();
    await say('/datajob stage');
    const merged = mergeInStory(story, pull);
    expect((await promoteInStory(story)).exitCode).toBe(0);
    expect(stateFile(story, 'production', 'releases/orders.json')).toMatchObject({ commit: merged, pr: 12 });
    const { result, answers } = await say('/datajob run orders country=EE');
    expect([result.exitCode, answers.at(-1)]).toEqual([0, expect.stringContaining('is done')]);
    const [run = ''] = stateFiles(story, 'ledger', 'runs/orders');
    expect(stateFile(story, 'ledger', run)).toMatchObject({
      trigger: 'manual',
      status: 'succeeded',
      requestedBy: { who: 'ana', why: expect.stringContaining('#issuecomment-') },
    });
    expect((await say('/datajob rollback orders', 'zoe')).answers.at(-1)).toContain('was refused');
    expect((await say('/datajob promote', 'ana')).answers.at(-1)).toContain('1 unchanged');
  });

  test('of which secrets are a part shows none of them', async () => {
    const secret = 'correct-horse@battery';
    const sql = `select error('the password is ${secret}');\n`;
    story.change(
      { number: 11, branch: 'config' },
      { 'datajob.config.yaml': `${config}smtp: { url: "\${MAIL_URL}", from: a@example.com }\n` },
    );
    mergeInStory(story, { number: 11, branch: 'config' });
    pushChange({ 'jobs/orders/10_load.sql': sql });
    const { answers } = await say('/datajob stage', 'ana', { env: { MAIL_URL: secret } });
    expect(answers[0]).toContain('the password is');
    expect(answers[0]).not.toContain('horse');
  });

  test('is done also when nothing may be answered, and says so in the log', async () => {
    pushChange();
    const token = story.github.addToken({ permissions: { contents: 'write', pull_requests: 'read' } });
    const { result, answers } = await say('/datajob stage', 'ana', { inputs: { token } });
    expect([result.exitCode, answers]).toEqual([0, []]);
    expect(result.log).toContain('could not be answered');
    expect(evidence()).toHaveLength(1);
  });
});
