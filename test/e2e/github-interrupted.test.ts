import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';
import { withoutGuard } from '../support/without-guard.ts';

let dist: BuiltDist;
let story: GitHubStory;

const job = 'jobs/sales/orders';
const pull = { number: 12, branch: 'orders' };

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  story = await githubStory(dist.folder, { 'datajob.config.yaml': '', '.gitignore': '.datajob/\n' });
});
afterEach(() => story.end());

describe('a check that is cancelled', () => {
  test.each([
    ['whose step ends when it is told to', 'sleep 60'],
    ['whose step does not want to end', "trap '' TERM INT; sleep 60; sleep 60"],
  ])('%s says so before the runner ends it', async (_, script) => {
    const done = join(story.sandbox.folder, 'done');
    const steps = `steps:\n  - run: |\n      echo here we are\n      ${script}\n      touch ${done}\n`;
    story.change(pull, { [`${job}/datajob.yaml`]: `team: sales\n${steps}` });
    const result = await story.check(12, 'opened', { cancelAt: 'here we are' });
    expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'cancelled']);
    expect(result.report).toMatchObject({
      verdict: 'cancelled',
      pr: 12,
      plan: { changes: [{ job: 'orders' }] },
    });
    expect(story.github.repository.comments[0]?.body).toContain('cancelled');
    expect(result.summary).toContain('cancelled');
    expect(result.durationMs).toBeLessThan(10_000);
    expect(existsSync(done)).toBe(false);
  });

  test('does not write over what a newer push was told', async () => {
    const wait = 'team: sales\nsteps:\n  - run: echo here we are; sleep 60\n';
    const head = story.change(pull, { [`${job}/datajob.yaml`]: wait });
    const slow = story.check(12, 'opened', { cancelAt: 'here we are' });
    const newer = story.change(pull, {
      [`${job}/datajob.yaml`]: 'team: sales\nsteps: [{ query: select 1 }]\n',
    });
    await slow;
    expect(newer).not.toBe(head);
    expect(story.github.repository.comments).toEqual([]);
  });
});

const bugInPlan = /changed: plan\d*\.changes\.map\(\(change\d*\) => change\d*\.job\)/;

describe('a bug of datajob', () => {
  test.each([
    ['in a command', { text: bugInPlan, without: 'changed: undefined.boom' }],
    [
      'outside of all that is waited for',
      {
        text: bugInPlan,
        without: 'changed: setTimeout(() => undefined.boom, 0) && new Promise(() => 0)',
      },
    ],
  ])('%s is told in short, with its stack folded and a page to report it', async (_, bug) => {
    story.change(pull, { [`${job}/datajob.yaml`]: 'team: sales\nsteps: [{ query: select 1 }]\n' });
    const broken = withoutGuard(dist, bug);
    try {
      const result = await story.check(12, 'opened', {
        dist: broken.folder,
        env: { GITHUB_ACTION_REPOSITORY: 'acme/datajob' },
      });
      expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'crashed']);
      expect(result.report).toMatchObject({ verdict: 'crashed', validation: { jobs: 1 } });
      const [annotation] = result.annotations;
      expect(annotation?.message).toContain("Cannot read properties of undefined (reading 'boom')");
      expect(annotation?.message).toContain('https://github.com/acme/datajob/issues/new?title=TypeError');
      expect(annotation?.message).not.toContain('action-main.cjs');
      expect(result.log).toContain('action-main.cjs');
      expect(story.github.repository.comments[0]?.body).toContain('acme/datajob/issues/new');
    } finally {
      broken.remove();
    }
  });

  test('where nothing changed is told, too', async () => {
    story.change(pull, { 'README.md': 'hello\n' });
    const broken = withoutGuard(dist, {
      text: /function unchangedPlan\([^)]*\) \{/,
      without: 'function unchangedPlan() { return undefined.boom;',
    });
    try {
      const result = await story.check(12, 'opened', { dist: broken.folder });
      expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'crashed']);
      expect(result.annotations[0]?.message).toContain("reading 'boom'");
    } finally {
      broken.remove();
    }
  });
});
