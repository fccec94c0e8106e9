import { describe, expect, test } from '@jest/globals';
import { commentMarkdown } from '../../../src/report/comment.ts';
import { commentMarker, isCommentOf } from '../../../src/report/comment-marker.ts';
import { earlierPushes } from '../../../src/report/comment-state.ts';
import { sameComment } from '../../../src/report/same-comment.ts';
import { passedReport, sampleReport } from '../../support/sample-report.ts';

const links = {
  repositoryUrl: 'https://github.com/acme/data',
  runUrl: 'https://github.com/acme/data/actions/runs/1234567',
};
const head = '3f9a2c17d5e84b60912f3f9a2c17d5e84b60912f';

describe('commentMarkdown', () => {
  const comment = commentMarkdown(sampleReport(), [], links);
  const lines = comment.split('\n');

  test('begins with the marker, the verdict, why, and what to do next', () => {
    expect(lines.slice(0, 5)).toEqual([
      '<!-- datajob:report .%7Cdatajob -->',
      '### ❌ datajob failed',
      '',
      '1 of 4 jobs failed on the copy of staging, and 1 finding is an error.<br>',
      '**Next:** Mend the 3 errors below and push: the check then runs again.',
    ]);
  });

  test('says of each error where it is, what is wrong, who must act and how', () => {
    expect(comment).toContain(
      [
        `- **\`orders-daily\`** step \`10_load\` · [\`jobs/sales/orders-daily/10_load.sql:7:1\`](https://github.com/acme/data/blob/${head}/jobs/sales/orders-daily/10_load.sql#L7)`,
        '',
        '  ```text',
        '  syntax error at or near "gruop"',
        '  LINE 7: gruop by country',
        '          ^',
        '  ```',
        '',
        '  _user error, rule sql-syntax: the code or the data has to change_<br>',
        '  💡 Look at the word before: did you mean `group`?',
      ].join('\n'),
    );
  });

  test('puts what is destructive in red above all else', () => {
    const caution = lines.indexOf('> [!CAUTION]');
    expect(lines[caution + 2]).toBe(
      '> - `old-report`: Production stops running it with the merge. Its tables stay. `datajob rollback old-report` brings it back.',
    );
    expect(caution).toBeLessThan(lines.indexOf('#### ❌ 3 errors'));
  });

  test('lists the jobs, those that need somebody first', () => {
    expect(lines.filter((line) => line.includes('&nbsp;') && line.startsWith('| ')).slice(0, 5)).toEqual([
      '| ❌&nbsp;failed<br>user error | `orders-daily` | sales | changed<br>SQL of step `10_load`; check unique of id | 0&nbsp;of&nbsp;2 | 0&nbsp;of&nbsp;1 | 12.4&nbsp;s |',
      '| 🗑️&nbsp;removed | `old-report` | finance | **removed**<br>its folder is gone |  |  |  |',
      '| ⚠️&nbsp;passed<br>1&nbsp;warning | `orders-hourly` | sales | renamed from `orders-hour`<br>schedule | 2&nbsp;of&nbsp;2 | 1&nbsp;of&nbsp;2 | 9.9&nbsp;s |',
      '| ⏭️&nbsp;skipped | `revenue` | finance | runs after<br>orders-daily failed, so it was not started |  |  |  |',
      '| ✅&nbsp;passed | `customers` | crm | added<br>new job | 2&nbsp;of&nbsp;2 | 1&nbsp;of&nbsp;1 | 4.2&nbsp;s |',
    ]);
  });

  test('names the owners of what runs after, the approvals, the schedules and the evidence', () => {
    for (const part of [
      '| finance | `@acme/finance` | `revenue`, `revenue-monthly` |',
      '| ⏳ | `orders-daily` | sales | `@acme/sales` | 0 of 1<br>&#64;&#8203;ana approved an older commit |',
      '| `customers` | daily at 06:15, Europe/Riga | Mon&nbsp;23&nbsp;Nov&nbsp;2026&nbsp;06:15<br>Tue&nbsp;24',
      '<details><summary>🗓️ 2 new schedules, 1 with warnings</summary>',
      '| ❌&nbsp;did not pass | `orders-daily` | `sha256:000000000000` | `20261122T140000Z-k3f9a0` | 2026-11-22 14:02 UTC | step 10&#95;load failed |',
      'is in the [job summary](https://github.com/acme/data/actions/runs/1234567).',
    ])
      expect(comment).toContain(part);
  });

  test('a platform failure does not send its author looking for a mistake', () => {
    const failed = sampleReport();
    const error = {
      class: 'platform',
      rule: 'connection-refused',
      message: 'The database is not there.',
    } as const;
    const runs = (failed.stage?.runs ?? []).map((run) => ({
      ...run,
      steps: [],
      checks: [],
      status: 'failed' as const,
      error,
    }));
    const stage = { environment: 'pr-12', passed: false, runs, evidence: [], notes: [] };
    const text = commentMarkdown(
      sampleReport({ validation: { jobs: 4, diagnostics: [] }, stage }),
      [],
      links,
    );
    expect(text).toContain('**Next:** Nothing in the change is at fault: run the check again');
    expect(text).toContain(
      '#### ❌ 1 error\n\n- **`orders-daily`**; **`customers`**; **`orders-hourly`**; **`revenue`**<br>',
    );
  });

  test('is short when all is well', () => {
    const passed = commentMarkdown(passedReport({ approvals: [] }), [], links);
    expect(passed).toContain('### ✅ datajob passed\n\n3 jobs passed');
    expect(passed).not.toMatch(/Next:|\[!CAUTION]|errors/);
  });

  test('links nothing without an address, and never to one that the report brings', () => {
    const text = commentMarkdown(sampleReport({ url: 'https://evil.example/x' }), [], {});
    expect(text).not.toMatch(/\]\(|evil/);
    const hostile = { repositoryUrl: 'https://github.com/acme/data)[x](javascript:x' };
    expect(commentMarkdown(sampleReport(), [], hostile)).not.toContain('](');
  });
});

describe('the history of a comment', () => {
  const first = sampleReport({ head: 'a'.repeat(40), at: '2026-11-22T13:00:00.000Z' });

  test('holds the pushes before, newest first, and knows a plan that stayed the same', () => {
    const before = commentMarkdown(first, [], links);
    const second = commentMarkdown(passedReport({ head: 'b'.repeat(40) }), earlierPushes(before), links);
    const third = commentMarkdown(sampleReport(), earlierPushes(second), links);
    expect(earlierPushes(third).map((push) => push.head[0])).toEqual(['3', 'b', 'a']);
    expect(third).toContain('<summary>🕘 2 earlier pushes</summary>');
    expect(third).toContain(
      '| [`bbbbbbb`](https://github.com/acme/data/commit/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) | ✅ passed | as before | 1 warning | 2026-11-22 14:03:11 UTC |',
    );
  });

  test('does not count a second check of the same commit, and keeps twenty pushes', () => {
    let body = '';
    for (let push = 0; push < 30; push++) {
      const report = sampleReport({ head: `${push}`.padStart(40, '0') });
      for (const _ of ['check', 'again']) body = commentMarkdown(report, earlierPushes(body), links);
    }
    expect(earlierPushes(body)).toHaveLength(20);
    expect(new Set(earlierPushes(body).map((push) => push.head)).size).toBe(20);
  });

  test.each([
    ['nothing', ''],
    ['no base64', '\n<!-- datajob:state !!! -->'],
    ['no JSON', '\n<!-- datajob:state aGVsbG8 -->'],
    ['another shape', `\n<!-- datajob:state ${Buffer.from('[{"head":"x"}]').toString('base64url')} -->`],
    [
      'too long',
      `\n<!-- datajob:state ${Buffer.from(JSON.stringify(Array(100).fill({}))).toString('base64url')} -->`,
    ],
    ['no list', `\n<!-- datajob:state ${Buffer.from('{"length":1}').toString('base64url')} -->`],
    ['endless', `\n<!-- datajob:state ${'A'.repeat(100_000)} -->`],
  ])('is empty when its hidden state is %s', (_, state) => {
    expect(earlierPushes(`<!-- datajob:report x -->\ntext${state}`)).toEqual([]);
  });
});

describe('the marker', () => {
  test('tells workspaces and workflows apart, and ends in no name', () => {
    const markers = [
      ['.', 'datajob'],
      ['etl', 'datajob'],
      ['.', 'etl|datajob'],
      ['--> x', 'a--b'],
      ['é', '-'],
    ].map(([workspace = '', workflow = '']) => commentMarker(workspace, workflow));
    expect(new Set(markers).size).toBe(markers.length);
    for (const marker of markers) expect(marker).toMatch(/^<!-- datajob:report [^<>-]+ -->$/);
  });

  test('counts only as the first line', () => {
    const marker = commentMarker('.', 'datajob');
    expect(isCommentOf(`${marker}\r\ntext`, marker)).toBe(true);
    expect(isCommentOf(`text\n${marker}`, marker)).toBe(false);
    expect(isCommentOf(`${marker} text`, marker)).toBe(false);
    expect(isCommentOf(marker, commentMarker('etl', 'datajob'))).toBe(false);
  });
});

describe('sameComment', () => {
  const comment = commentMarkdown(sampleReport(), [], links);

  test('times, durations, run ids and links to runs are no news', () => {
    const report = sampleReport({ at: '2026-11-23T09:00:00.000Z' });
    const again = JSON.parse(
      JSON.stringify(report)
        .replaceAll('20261122T140', '20261123T090')
        .replaceAll('2026-11-22T14:02', '2026-11-23T08:59')
        .replaceAll('"durationMs":12420', '"durationMs":192000'),
    );
    const runUrl = 'https://github.com/acme/data/actions/runs/777/attempts/2';
    expect(sameComment(comment, commentMarkdown(again, [], { ...links, runUrl }))).toBe(true);
    expect(sameComment(comment.replaceAll('\n', '\r\n'), comment)).toBe(true);
  });

  test('another commit, verdict, finding or history is', () => {
    for (const other of [
      commentMarkdown(sampleReport({ head: 'b'.repeat(40) }), [], links),
      commentMarkdown(sampleReport({ verdict: 'attention' }), [], links),
      commentMarkdown(sampleReport({ notes: [] }), [], links),
      commentMarkdown(
        sampleReport(),
        earlierPushes(commentMarkdown(sampleReport({ head: 'b'.repeat(40) }), [], links)),
        links,
      ),
    ])
      expect(sameComment(comment, other)).toBe(false);
  });
});
