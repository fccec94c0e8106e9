import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { type ForkStory, forkStory } from '../support/fork-story.ts';
import { git } from '../support/git-sandbox.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';
import { unguarded } from '../support/unguarded.ts';
import type { Guard } from '../support/without-guard.ts';

/**
 * Code of strangers: what the workflow of their pull request does, and what the trusted one tells of it. Where a test
 * names a guard, the same attack is made on a program without it, where it must succeed.
 */

const job = 'jobs/sales/orders';
const attack = {
  [`${job}/datajob.yaml`]: 'team: sales\nsecrets: [WAREHOUSE]\nsteps:\n  - run: "touch was-run"\n',
};
const harmless = { [`${job}/datajob.yaml`]: 'team: sales\n', [`${job}/1_a.sql`]: 'select 1;\n' };
const config = 'environments:\n  staging: { connections: { w: { type: postgres, url: "${STAGING}" } } }\n';
let dist: BuiltDist;
let story: GitHubStory;
let fork: ForkStory;

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  story = await githubStory(dist.folder, { 'datajob.config.yaml': config, '.gitignore': '.datajob/\n' });
  fork = forkStory(story);
});
afterEach(() => story.end());

describe('the workflow of a pull request from a fork', () => {
  const isFork: Guard = {
    text: /return head\d* === void 0 \|\| head\d*\.toLowerCase\(\) !== base\d*\.toLowerCase\(\);/,
    without: 'return false;',
  };
  const ran = () =>
    [1, 2, 3].some((run) => existsSync(join(story.sandbox.folder, `run-${run}`, job, 'was-run'))) ||
    git(story.remote, 'for-each-ref', 'refs/heads/datajob').includes('ledger');

  test.each([['auto'], ['stage'], ['run'], ['promote']])(
    'validates and plans with command %s, runs no step, needs no secret and writes nothing anywhere',
    async (command) => {
      const head = fork.propose(attack);
      const result = await fork.check({ inputs: { command, job: 'orders' } });
      expect([result.exitCode, result.outputs['command'], result.outputs['verdict']]).toEqual([
        0,
        'validate, plan',
        'passed',
      ]);
      expect(result.report).toMatchObject({ head, fork: true, plan: { changes: [{ job: 'orders' }] } });
      expect(ran()).toBe(false);
      expect(story.github.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
    },
  );

  test('would run them if it were not told from others', async () => {
    fork.propose({ ...harmless, 'datajob.config.yaml': '' });
    await unguarded(dist, [isFork], (folder) => fork.check({ dist: folder }));
    expect(ran()).toBe(true);
  });
});
