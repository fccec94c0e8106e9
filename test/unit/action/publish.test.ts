import { describe, expect, test } from '@jest/globals';
import { publish } from '../../../src/action/publish.ts';
import type { Session } from '../../../src/action/session.ts';
import { GitHubObstacle, type GitHubReason } from '../../../src/ports/github/github.ts';
import type { PullRequest } from '../../../src/ports/github/pull-requests.ts';
import { commentMarkdown } from '../../../src/report/comment.ts';
import type { Report } from '../../../src/report/report.ts';
import { actionSession } from '../../support/action-session.ts';
import { type MemoryGitHub, memoryGitHub } from '../../support/memory-github.ts';
import { passedReport, sampleReport } from '../../support/sample-report.ts';

const ours = 'github-actions[bot]';
const quiet = passedReport({
  plan: { base: 'b', head: 'h', hash: 'sha256:0', changes: [], downstream: [], edges: [] },
});

describe('publish', () => {
  test('writes one comment and one check, and afterwards nothing that tells the same', async () => {
    const github = openPull(sampleReport());
    const first = await tell(sampleReport(), github);
    expect(first.comment).toBe(comments(github)[0]?.url);
    await tell(sampleReport({ at: '2026-11-22T15:00:00.000Z' }), github);
    const writes = github.called().filter((name) => /create|update|publish/.test(name));
    expect(writes).toEqual(['comments.create', 'checkRuns.publish']);
  });

  test('a change of nothing needs one answer of GitHub, the one that was asked for at the start', async () => {
    const github = openPull(quiet);
    const told = await tell(quiet, github, { firstComments: github.comments.list(12) });
    expect([told.notes, github.called()]).toEqual([[], ['comments.list']]);
  });

  test('a change that is taken back mends the comment that is there', async () => {
    const github = openPull(sampleReport());
    await tell(sampleReport(), github);
    await tell(quiet, github, { firstComments: github.comments.list(12) });
    expect(comments(github)).toHaveLength(1);
    expect(comments(github)[0]?.body).toContain('✅');
  });

  test('a first answer that never came is asked for again', async () => {
    const github = openPull(quiet);
    const told = await tell(quiet, github, { firstComments: Promise.resolve(undefined) });
    expect([told.notes, github.called()]).toEqual([[], ['comments.list']]);
  });

  test('a commit that is no longer the head tells nothing', async () => {
    const github = openPull(sampleReport({ head: 'newer' }));
    await tell(sampleReport(), github);
    expect([comments(github), github.state.checkRuns]).toEqual([[], []]);
  });

  test('a cancelled check does not write over what was found out since it began', async () => {
    const report = sampleReport({ verdict: 'cancelled', sentence: 'Cancelled.' });
    for (const [at, isKept] of [
      ['2026-11-22T14:00:01.000Z', true],
      ['2026-11-22T13:59:59.000Z', false],
    ] as const) {
      const github = openPull(report);
      const body = commentMarkdown(passedReport({ at }), [], {});
      await github.comments.create(12, body);
      await tell(report, github);
      expect(comments(github)[0]?.body === body).toBe(isKept);
    }
  });

  test('a merge queue speaks only when the plan is another one, and only while the pull request is open', async () => {
    const passed = passedReport({ event: 'merge_group', head: 'group' });
    const github = openPull(sampleReport());
    await tell(passed, github);
    expect(github.calls).toEqual([]);
    await tell({ ...passed, verdict: 'attention' }, github);
    expect([comments(github).length, github.state.checkRuns]).toEqual([1, []]);
  });

  test.each([
    ['forbidden', 'pull-requests: write', 'checks: write'],
    ['not-found', 'pull-requests: write', 'checks: write'],
  ] as const)('what the token may not (%s) is named once each', async (reason, first, second) => {
    const github = openPull(sampleReport());
    github.fail('comments.create', new GitHubObstacle(reason, 'no'));
    github.fail('checkRuns.publish', new GitHubObstacle(reason, 'no'));
    const { notes } = await tell(sampleReport(), github);
    expect(notes).toEqual([expect.stringContaining(first), expect.stringContaining(second)]);
  });

  test.each([['rate-limited'], ['unreachable']])('%s: nothing else is tried', async (reason) => {
    const github = openPull(sampleReport());
    const obstacle = new GitHubObstacle(reason as GitHubReason, 'GitHub is not there', { hint: 'Wait.' });
    github.fail('comments.list', obstacle);
    const { notes } = await tell(sampleReport(), github);
    expect(notes).toEqual(['No comment was written: GitHub is not there. Wait.']);
    expect(github.called()).toEqual(['comments.list']);
  });

  test('a fork, no pull request and no token ask GitHub for nothing', async () => {
    const github = openPull(sampleReport());
    await tell(sampleReport({ fork: true }), github);
    const { pr: _, ...pushed } = sampleReport();
    await tell(pushed, github);
    expect(github.calls).toEqual([]);
    const told = await publish(sampleReport(), { links: {}, placement: undefined }, actionSession());
    expect(told).toEqual({ notes: [] });
  });
});

function tell(report: Report, github: MemoryGitHub, own: Partial<Session> = {}) {
  return publish(report, { links: {}, placement: undefined }, actionSession({ github, ...own }));
}

function comments(github: MemoryGitHub) {
  return (github.state.comments[12] ?? []).filter(({ author }) => author === ours);
}

function openPull({ head }: Report): MemoryGitHub {
  const pull: PullRequest = {
    number: 12,
    state: 'open',
    merged: false,
    draft: false,
    author: 'mona',
    title: 'Orders',
    url: 'https://github.example/acme/data/pull/12',
    head: { sha: head, branch: 'orders', repository: 'acme/data', repositoryId: 1 },
    base: { sha: 'b', branch: 'main' },
  };
  return memoryGitHub({ login: ours, pullRequests: [pull] });
}
