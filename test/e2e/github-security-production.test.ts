import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { issueCommentEvent } from '../github/events/conversation.ts';
import { pullRequestEvent } from '../github/events/pull-request.ts';
import { workflowDispatchEvent } from '../github/events/repository.ts';
import { writeComment } from '../github/story/comments.ts';
import { push } from '../github/story/pushes.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { git } from '../support/git-sandbox.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';
import { stateFile, stateFiles } from '../support/merge-in-story.ts';
import { unguarded } from '../support/unguarded.ts';
import type { Guard } from '../support/without-guard.ts';

/**
 * What is not merged never gets to production, nor to its secrets. Each attack is also made on a program without the
 * guard, where it must succeed: else it would prove nothing.
 */

const job = 'jobs/orders';
const pull = { number: 12, branch: 'orders' };
const files = {
  'datajob.config.yaml': '',
  '.gitignore': '.datajob/\n',
  [`${job}/datajob.yaml`]: 'team: sales\n',
  [`${job}/10_load.sql`]: 'create or replace table orders as select 1 as id;\n',
};
const change = { [`${job}/10_load.sql`]: 'create or replace table orders as select 2 as id;\n' };
let dist: BuiltDist;
let story: GitHubStory;

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  story = await githubStory(dist.folder, files);
});
afterEach(() => story.end());

const dispatched = (inputs: Readonly<Record<string, string>>, branch = 'main') =>
  workflowDispatchEvent(story.github, inputs, { branch });
const released = () => stateFile(story, 'production', 'releases/orders.json');

const ref: Guard = {
  text: /if \(command\d* !== void 0 && !isOnDefaultBranch\(event\)\) throw/,
  without: 'if (false) throw',
};
const merged: Guard = {
  text: /if \(head\d* === void 0 \|\| !await isIn\d*\(tips, head\d*, repository\d*\)\) throw/,
  without: 'if (false) throw',
};
const beside: Guard = { text: /if \(isOnDefaultBranch\(event\)\) return;/, without: 'return;' };

describe('a workflow that is started by hand on a branch', () => {
  test.each([
    ['promote', {}],
    ['tick', {}],
    ['run', { environment: 'production', job: 'orders' }],
  ])('does not %s for production', async (command, inputs) => {
    story.change(pull, change);
    const event = dispatched({ command, ...inputs }, 'orders');
    const refused = await story.run(event);
    expect([refused.exitCode, refused.outputs['verdict']]).toEqual([1, 'failed']);
    expect(refused.annotations[0]?.message).toContain('on the event workflow_dispatch of refs/heads/orders');
    expect(git(story.remote, 'for-each-ref', 'refs/heads/datajob')).toBe('');
    const done = await unguarded(dist, [ref], (folder) => story.run(event, { dist: folder }));
    expect([done.exitCode, done.outputs['command']]).toEqual([0, command]);
  });

  test('may stage it there, and on the default branch may do all', async () => {
    story.change(pull, change);
    expect((await story.run(dispatched({ command: 'stage' }, 'orders'))).exitCode).toBe(0);
    expect((await story.run(dispatched({ command: 'promote' }))).exitCode).toBe(0);
    expect(released()).toBeDefined();
  });
});

describe('a commit that is not merged', () => {
  test('is not promoted by name, although it has evidence', async () => {
    const commit = story.change(pull, change);
    await story.check(12, 'opened');
    expect(stateFiles(story, 'ledger', 'evidence/orders')).toHaveLength(1);
    const named: Guard = {
      text: /if \(commit\d* !== void 0 && !await isIn\d*\(tips, commit\d*, repository\d*\)\)\s*throw/,
      without: 'if (false) throw',
    };
    for (const name of [commit, 'origin/orders']) {
      const refused = await story.run(dispatched({ command: 'promote', commit: name }));
      expect([refused.exitCode, released()]).toEqual([1, undefined]);
      expect(refused.annotations[0]?.message).toContain(
        'The commit to promote is not part of the default branch',
      );
    }
    const event = dispatched({ command: 'promote', commit });
    await unguarded(dist, [named], (folder) => story.run(event, { dist: folder }));
    expect(released()).toMatchObject({ commit });
  });

  test('that is merged is promoted by name, also an older one', async () => {
    const older = git(story.work, 'rev-parse', 'origin/main');
    story.change(pull, change);
    story.merge(12);
    expect((await story.run(dispatched({ command: 'promote', commit: older }))).exitCode).toBe(0);
    expect(released()).toMatchObject({ commit: older });
  });

  test.each([['promote'], ['tick'], ['run']])(
    'is not used for production where the workflow has checked it out: %s',
    async (command) => {
      const commit = story.change(pull, change);
      const event = { ...dispatched({ command, environment: 'production', job: 'orders' }), sha: commit };
      const refused = await story.run(event);
      expect(refused.exitCode).toBe(1);
      expect(refused.annotations[0]?.message).toContain(
        'What is checked out is not part of the default branch',
      );
      const done = await unguarded(dist, [merged], (folder) => story.run(event, { dist: folder }));
      expect(done.exitCode).toBe(0);
    },
  );

  test.each([['stage'], ['run']])(
    'does not %s on an event that anybody can cause, with whatever is checked out',
    async (command) => {
      const commit = story.change(pull, change);
      const { id } = writeComment(story.github, { issue: 12, body: 'try this', author: 'mallory' });
      const event = { ...issueCommentEvent(story.github, id), sha: commit };
      const inputs = { command, job: 'orders', base: git(story.work, 'rev-parse', 'origin/main') };
      expect((await story.run(event, { inputs })).exitCode).toBe(1);
      const done = await unguarded(dist, [merged], (folder) => story.run(event, { inputs, dist: folder }));
      expect([done.exitCode, done.outputs['command']]).toEqual([0, command]);
    },
  );

  test('is something else than a default branch that has moved on since the workflow began', async () => {
    const event = dispatched({ command: 'promote' });
    story.change(pull, change);
    story.merge(12);
    const newer = git(story.work, 'rev-parse', 'origin/main');
    expect((await story.run({ ...event, sha: newer })).exitCode).toBe(0);
    expect(released()).toMatchObject({ commit: event.sha });
  });
});

describe('secrets of production', () => {
  const connection = (name: string) => `{ connections: { main: { type: duckdb, path: "\${${name}}" } } }`;
  const config = `environments: { staging: ${connection('STAGING_DB')}, production: ${connection('PRODUCTION_DB')} }\n`;
  const env = { STAGING_DB: '.datajob/s.duckdb', PRODUCTION_DB: '.datajob/p.duckdb' };

  beforeEach(() => {
    story.change({ number: 11, branch: 'config' }, { 'datajob.config.yaml': config });
    story.merge(11);
  });

  test.each([
    ['a pull request', () => pullRequestEvent(story.github, 12, 'opened'), {}],
    ['the merge queue', () => story.queue(12), {}],
    ['a branch by hand', () => dispatched({ command: 'stage' }, 'orders'), {}],
    [
      'a run on a pull request',
      () => pullRequestEvent(story.github, 12, 'opened'),
      { command: 'run', job: 'orders' },
    ],
  ])('are not beside the steps of %s, whatever its config says', async (_, eventOf, inputs) => {
    // The change says that staging is where production is.
    const hostile = `environments: { staging: ${connection('PRODUCTION_DB')} }\n`;
    story.change(pull, { ...change, 'datajob.config.yaml': hostile });
    const event = eventOf();
    const refused = await story.run(event, { env, inputs });
    expect([refused.exitCode, refused.outputs['verdict']]).toEqual([1, 'failed']);
    expect(refused.annotations.at(-1)?.message).toContain('PRODUCTION_DB of production');
    const { PRODUCTION_DB: _production, ...only } = env;
    const alone = await story.run(event, { env: only, inputs });
    expect(JSON.stringify(alone.annotations)).not.toContain('of production');
    const done = await unguarded(dist, [beside], (folder) => story.run(event, { env, inputs, dist: folder }));
    expect(done.exitCode).toBe(0);
  });

  test('do no harm where nothing is run, and where both environments need them', async () => {
    story.change(pull, { 'README.md': 'hello\n' });
    expect((await story.check(12, 'opened', { env })).exitCode).toBe(0);
    const same = { STAGING_DB: env.STAGING_DB, GITHUB_X: 'no secret' };
    story.change({ number: 14, branch: 'more' }, change);
    expect((await story.check(14, 'opened', { env: same })).exitCode).toBe(0);
  });
});

describe('the event', () => {
  test('pull_request_target is refused with every command, and says what to use', async () => {
    story.change(pull, change);
    const { variables, ...rest } = pullRequestEvent(story.github, 12, 'opened');
    const name = 'pull_request_target';
    const event = { ...rest, name, variables: { ...variables, GITHUB_EVENT_NAME: name } };
    const guard: Guard = {
      text: /if \(event\.name === "pull_request_target"\) throw/,
      without: 'if (false) throw',
    };
    for (const command of ['auto', 'stage', 'validate']) {
      const refused = await story.run(event, { inputs: { command } });
      expect([refused.exitCode, refused.annotations[0]?.message]).toEqual([
        1,
        expect.stringContaining('Use pull_request'),
      ]);
    }
    const done = await unguarded(dist, [guard], (folder) =>
      story.run(event, { inputs: { command: 'stage' }, dist: folder }),
    );
    expect(done.outputs['command']).toBe('stage');
  });

  test('push promotes what is pushed to the default branch only, also when the command is given', async () => {
    story.change(pull, change);
    push(story.github, { branch: 'orders' });
    const { pushEvent } = await import('../github/events/repository.ts');
    const onBranch = { ...pushEvent(story.github, 'orders'), sha: git(story.work, 'rev-parse', 'orders') };
    expect((await story.run(onBranch)).log).toContain('nothing to do');
    expect((await story.run(onBranch, { inputs: { command: 'promote' } })).exitCode).toBe(1);
    expect(released()).toBeUndefined();
  });
});
