import { describe, expect, test } from '@jest/globals';
import type { EarlierPushes } from '../../../src/action/had-plan.ts';
import { unchangedPlan } from '../../../src/action/no-change.ts';
import { hasNothingToTell, usualCheck } from '../../../src/action/quiet-check.ts';
import { reportOf } from '../../../src/action/report-of.ts';
import { sha256 } from '../../../src/adapters/sha256.ts';
import type { Comment } from '../../../src/ports/github/comments.ts';
import { commentMarker } from '../../../src/report/comment-marker.ts';
import { quietSummary } from '../../../src/report/quiet-summary.ts';
import { summaryMarkdown } from '../../../src/report/summary.ts';
import { githubEvent } from '../../support/github-event.ts';

const repo = { full_name: 'acme/data' };
const opened = {
  action: 'opened',
  pull_request: { number: 12, head: { sha: 'a'.repeat(40), repo }, base: { repo } },
};

function event(payload: object = {}) {
  return githubEvent({ name: 'pull_request', payload: { ...opened, ...payload } });
}

function pushes(own: Partial<EarlierPushes> = {}): EarlierPushes {
  return { event: event(), inputs: {}, workspace: '.', comments: [], ...own };
}

const ours: Comment = {
  id: 1,
  body: `${commentMarker('.', 'datajob')}\nred`,
  author: 'github-actions[bot]',
  url: '',
  createdAt: '2026-11-22T14:00:00.000Z',
};
const synchronize = event({ action: 'synchronize' });

describe('a pull request that changes no job', () => {
  test.each([
    ['has no comments', pushes(), true, true],
    ['has comments of others only', pushes({ comments: [{ ...ours, author: 'mallory' }] }), true, true],
    ['has ours', pushes({ comments: [ours] }), true, false],
    ['has comments that are not known', pushes({ comments: undefined }), true, false],
    ['has a new push, and no comment of ours', pushes({ event: synchronize }), true, true],
    ['is new, and nothing is posted', pushes({ comments: undefined }), false, true],
    [
      'has a new push, and nothing is posted: its plan may be on record',
      pushes({ event: synchronize, comments: undefined }),
      false,
      false,
    ],
  ])('%s', (_, earlier, posts, quiet) => {
    expect(hasNothingToTell(earlier, posts)).toBe(quiet);
  });

  test('of a fork is never told anything by its own workflow', () => {
    const fork = event({ pull_request: { ...opened.pull_request, head: { repo: { full_name: 'm/data' } } } });
    expect(hasNothingToTell(pushes({ event: fork, comments: undefined }), true)).toBe(true);
  });

  test('has the same summary as any other report would have', () => {
    const performed = [unchangedPlan('b'.repeat(40), 'No job changes.', sha256)];
    const facts = {
      event: event(),
      workspace: '.',
      at: '2026-11-22T14:00:00.000Z',
      mask: (text: string) => text,
    };
    for (const notes of [[], ['It comes from a fork.', 'It is a draft.']]) {
      const report = reportOf({ performed, notes }, facts);
      const links = { repositoryUrl: 'https://github.com/acme/data' };
      expect(quietSummary(report, links)).toBe(summaryMarkdown(report, links));
    }
  });
});

describe('the usual check', () => {
  test('is that of a pull request with the inputs that it has by default', () => {
    expect(usualCheck(event(), {})).toEqual({ commands: ['validate', 'plan', 'test', 'stage'] });
    expect(usualCheck(event(), { command: 'auto' })).toBeDefined();
    expect(usualCheck(event({ action: 'closed' }), {})).toBeUndefined();
    expect(usualCheck(event(), { command: 'stage' })).toBeUndefined();
    expect(usualCheck(event(), { base: 'main' })).toBeUndefined();
    expect(usualCheck(githubEvent({ name: 'merge_group' }), {})).toBeUndefined();
  });
});
