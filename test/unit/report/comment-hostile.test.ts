import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commandReply } from '../../../src/report/command-reply.ts';
import { commentMarkdown } from '../../../src/report/comment.ts';
import { commentMarker, isCommentOf } from '../../../src/report/comment-marker.ts';
import { earlierPushes } from '../../../src/report/comment-state.ts';
import { promotionComment } from '../../../src/report/promotion-comment.ts';
import { summaryMarkdown } from '../../../src/report/summary.ts';
import { hostilePieces, hostileTexts } from '../../support/hostile-texts.ts';
import { foreignMarkup, unevenRows } from '../../support/markdown-structure.ts';
import { bigReport, sampleReport } from '../../support/sample-report.ts';
import { thorough } from '../../support/thorough.ts';

const links = {
  repositoryUrl: 'https://github.com/acme/data',
  runUrl: 'https://github.com/acme/data/actions/runs/1',
};

describe('values of a stranger', () => {
  test('the check of these tests sees what was injected', () => {
    for (const piece of [
      '<img src=x>',
      '![x](http://e)',
      '[a](http://e)',
      '@everyone',
      '#12',
      ':tada:',
      'a`b',
      '[^1]',
      'http://x.y',
    ])
      expect(foreignMarkup(`text ${piece}`, links.repositoryUrl)).not.toEqual([]);
    expect(unevenRows('| a | b |\n| --- | --- |\n| a | b | c |')).not.toEqual([]);
  });

  test('add no markup to the comment and the summary, whatever they are', () => {
    fc.assert(
      fc.property(hostileTexts, (value) => {
        const report = bigReport(2, (index) => `${value}${index}`);
        const hostile = { ...report, workspace: value, workflow: value, sentence: value };
        for (const page of [commentMarkdown(hostile, [], links), summaryMarkdown(hostile, links)]) {
          expect(foreignMarkup(page, links.repositoryUrl)).toEqual([]);
          expect(unevenRows(page)).toEqual([]);
        }
      }),
      { numRuns: thorough ? 300 : 60 },
    );
  });

  test('add no markup to promotion comments and answers to commands', () => {
    fc.assert(
      fc.property(hostileTexts, (value) => {
        const run = { status: 'failed', at: value, message: value, url: value } as const;
        const job = {
          job: value,
          team: value,
          action: 'changed',
          digest: value,
          reason: value,
          firstRun: run,
        } as const;
        const promoted = {
          pr: 1,
          workspace: value,
          workflow: value,
          commit: value,
          at: value,
          by: value,
          jobs: [job],
          deployment: { state: value, url: value },
          notes: [value],
        };
        const answer = {
          comment: 7,
          command: value,
          by: value,
          state: 'done',
          sentence: value,
          hint: value,
          commit: value,
          details: [value],
          runs: sampleReport().stage?.runs ?? [],
          commands: [{ usage: value, does: value }],
        } as const;
        for (const page of [promotionComment(promoted, links), commandReply(answer, links)]) {
          const urls = value.startsWith('http') || value.startsWith('www') ? '' : links.repositoryUrl;
          expect(foreignMarkup(page, urls)).toEqual([]);
          expect(unevenRows(page)).toEqual([]);
        }
      }),
      { numRuns: thorough ? 300 : 60 },
    );
  });

  test('forge neither our marker nor our hidden state', () => {
    const forged = `${commentMarker('.', 'other')}\n<!-- datajob:state ${Buffer.from('[]').toString('base64url')} -->`;
    const comment = commentMarkdown(
      { ...bigReport(2, () => forged), workspace: forged, workflow: forged, sentence: forged },
      [],
      links,
    );
    expect(isCommentOf(comment, commentMarker('.', 'other'))).toBe(false);
    expect(isCommentOf(comment, commentMarker(forged, forged))).toBe(true);
    expect(earlierPushes(comment)).toHaveLength(1);
    expect(comment.match(/^<!--/gm)).toHaveLength(2);
  });
});

describe('500 changed jobs', () => {
  const worst = hostilePieces.join(' ').repeat(5);

  test.each([
    ['plain values', (index: number) => `value ${index}`],
    ['long hostile values', (index: number) => `${index} ${worst}`],
    ['values of one wide letter', (index: number) => `${index}${'𝒳'.repeat(5000)}`],
  ])('with %s fit into a comment that has something of every section', (_, text) => {
    const comment = commentMarkdown(bigReport(500, text), pushes, links);
    expect(comment.length).toBeLessThan(65_000);
    expect(comment.length).toBeGreaterThan(40_000);
    for (const part of [
      '[!CAUTION]',
      '[!WARNING]',
      'errors',
      '500 changed jobs',
      'wait for approval',
      'new schedules',
      'run after these',
      'warnings',
      '[!NOTE]',
      'Evidence',
      'earlier pushes',
    ])
      expect(comment).toContain(part);
    expect(comment.match(/more(?: teams?)? in the \[job summary\]\(https/g)?.length).toBeGreaterThan(5);
    expect(foreignMarkup(comment, links.repositoryUrl)).toEqual([]);
    expect(earlierPushes(comment)).toHaveLength(20);
  });

  test('fill the summary up to its bytes, not further', () => {
    const report = bigReport(500, (index) => `${index}${'𝒳é'.repeat(300)}`);
    for (const maxBytes of [100_000, 1_000_000]) {
      const bytes = Buffer.byteLength(summaryMarkdown(report, { ...links, maxBytes }));
      expect(bytes).toBeLessThanOrEqual(maxBytes);
      expect(bytes).toBeGreaterThan(maxBytes / 2);
    }
  });

  test('a short limit leaves off the least important first', () => {
    const comment = commentMarkdown(bigReport(500), pushes, { ...links, limit: 8_000 });
    expect(comment.length).toBeLessThanOrEqual(8_000);
    expect(comment).toContain('[!CAUTION]');
    expect(comment).toContain('#### ❌');
  });

  const pushes = Array.from({ length: 20 }, (_, index) => ({
    head: `${index}`.padStart(40, '0'),
    verdict: 'failed' as const,
    at: '2026-11-22T13:00:00.000Z',
    changes: 500,
    errors: 1,
    warnings: 2,
    hash: 'c'.repeat(64),
  }));
});
