import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pullNumbered } from '../github/story/pulls.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { countedGit } from '../support/counted-git.ts';
import { forkStory } from '../support/fork-story.ts';
import { type GitHubStory, githubStory, type StoryOptions } from '../support/github-story.ts';
import { stateFile, stateFiles } from '../support/merge-in-story.ts';

/** Story: a pull request that cannot change what a job does is green at once, and nobody is bothered. */

let dist: BuiltDist;
let story: GitHubStory;

const job = 'jobs/orders';
const pull = { number: 12, branch: 'words' };
const load = `${job}/10_load.sql`;
const sql = 'create or replace table orders as select 1 as id;\n';

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  story = await githubStory(dist.folder, {
    'datajob.config.yaml': '',
    '.gitignore': '.datajob/\n',
    [`${job}/datajob.yaml`]: 'team: sales\n',
    [load]: sql,
  });
});
afterEach(() => story.end());

/** The check, with what it asked of Git and GitHub. */
async function check(action: Parameters<GitHubStory['check']>[1], options: StoryOptions = {}) {
  const git = countedGit(story.sandbox.folder);
  const before = story.github.calls.length;
  const result = await story.check(12, action, { ...options, env: { ...options.env, PATH: git.path } });
  const asked = story.github.calls.slice(before).map(({ operation }) => operation);
  return { result, git: git.calls(), asked };
}

const green = { verdict: 'passed', passed: 'true', changed: '[]' };

describe('a pull request that changes', () => {
  test.each([
    ['only words', { 'docs/index.md': 'hello\n', 'README.md': 'hello\n', [`${job}/README.md`]: 'orders\n' }],
    ['nothing at all', {}],
  ])('%s is green with a few questions to Git and one to GitHub', async (_, files) => {
    const head = story.change(pull, files);
    const { result, git, asked } = await check('opened');
    expect([result.exitCode, result.annotations]).toEqual([0, []]);
    expect(result.outputs).toMatchObject(green);
    expect(result.log).toContain('nothing that concerns jobs differs from the base');
    expect(result.summary).toContain('datajob passed');
    expect(result.report).toMatchObject({ pr: 12, head, verdict: 'passed', plan: { changes: [] } });
    expect(git.length).toBeLessThanOrEqual(3);
    expect(asked).toEqual(['issues/list-comments']);
    const { comments, checkRuns } = story.github.repository;
    expect([comments, checkRuns, stateFiles(story, 'ledger', 'plans')]).toEqual([[], [], []]);
  });

  test('only words in a draft is green, too', async () => {
    story.change(pull, { 'README.md': 'hello\n' });
    pullNumbered(story.github, 12).draft = true;
    expect((await check('opened')).result.outputs).toMatchObject(green);
  });

  test('only words in a fork is green, and nobody is asked', async () => {
    const fork = forkStory(story);
    fork.propose({ 'README.md': 'hello\n' });
    const result = await fork.check();
    expect([result.exitCode, result.outputs['command'], story.github.calls]).toEqual([0, 'plan', []]);
    expect(result.report).toMatchObject({ fork: true, verdict: 'passed' });
  });

  test('only words is green without a token and without any history', async () => {
    story.change(pull, { 'README.md': 'hello\n' });
    const inputs = { token: '' };
    const whole = await check('opened', { inputs });
    expect([whole.result.outputs['verdict'], whole.git.length, whole.asked]).toEqual(['passed', 3, []]);
    const shallow = await check('opened', { inputs, depth: 1 });
    expect(shallow.result.outputs).toMatchObject(green);
  });

  test('words beside a job that has errors on the base says that nothing was validated again', async () => {
    story.change({ number: 11, branch: 'broken' }, { [`${job}/datajob.yaml`]: 'teem: sales\n' });
    const pushed = story.merge(11);
    story.change(pull, { 'README.md': 'hello\n' });
    const { result } = await check('opened');
    expect([result.exitCode, result.log]).toEqual([0, expect.stringContaining('not validated again')]);
    expect(result.summary).toContain('not validated again');
    // Nothing is hidden by this: the push to main is red, and so is a change of anything else.
    expect((await story.run(pushed)).exitCode).toBe(1);
    story.change(pull, { 'jobs/notes.txt': 'hello\n' });
    expect((await check('synchronize')).result.outputs).toMatchObject({ verdict: 'failed' });
  });

  test.each([
    ['what Git ignores, in', '.gitignore', '.datajob/\n*.csv\n'],
    ['a folder called like a manifest, with', 'jobs/datajob.yaml/README.md', 'hello\n'],
  ])('%s %s is looked at in full', async (_, path, text) => {
    story.change(pull, { [path]: text });
    expect((await check('opened')).result.log).toContain('1 job validated');
  });

  test('nothing any more, after a push that did, takes the comment and the recorded plan back', async () => {
    story.change(pull, { [load]: sql.replace('1', '2') });
    expect((await check('opened')).result.outputs['changed']).toBe('["orders"]');
    expect(stateFile(story, 'ledger', 'plans/12.json')).toMatchObject({ changes: [{ job: 'orders' }] });
    story.change(pull, { [load]: sql });
    const { result } = await check('synchronize');
    expect(result.outputs).toMatchObject(green);
    expect(stateFiles(story, 'ledger', 'plans')).toEqual([]);
    expect(story.github.repository.comments).toHaveLength(1);
    expect(story.github.repository.comments[0]?.body).toContain('No job changes');
  });

  test('nothing any more is found out without a token, too', async () => {
    const inputs = { token: '' };
    story.change(pull, { [load]: sql.replace('1', '2') });
    await check('opened', { inputs });
    expect(stateFiles(story, 'ledger', 'plans')).toEqual(['plans/12.json']);
    story.change(pull, { [load]: sql });
    await check('synchronize', { inputs });
    expect(stateFiles(story, 'ledger', 'plans')).toEqual([]);
  });
});
