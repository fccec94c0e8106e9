import { describe, expect, test } from '@jest/globals';
import type { CommandAnswer } from '../../../src/report/command-answer.ts';
import { commandReply } from '../../../src/report/command-reply.ts';
import { commandMarker, isCommentOf, promotionMarker } from '../../../src/report/comment-marker.ts';
import { promotionComment } from '../../../src/report/promotion-comment.ts';
import type { PromotionReport } from '../../../src/report/promotion-report.ts';
import { failedRun, run } from './samples.ts';

const links = {
  repositoryUrl: 'https://github.com/acme/data',
  runUrl: 'https://github.com/acme/data/actions/runs/1',
};
const digest = `sha256:${'a'.repeat(64)}`;
const at = '2026-11-23T04:15:00.000Z';

const promoted = (jobs: PromotionReport['jobs'], own: Partial<PromotionReport> = {}): PromotionReport => ({
  pr: 12,
  workspace: '.',
  workflow: 'datajob',
  commit: 'd'.repeat(40),
  at: '2026-11-22T15:00:00.000Z',
  jobs,
  notes: [],
  ...own,
});

describe('promotionComment', () => {
  test('says what production runs now, since when, and when each job is due', () => {
    const text = promotionComment(
      promoted(
        [
          {
            job: 'orders',
            team: 'sales',
            action: 'changed',
            digest,
            firstRun: { status: 'pending', next: at },
          },
        ],
        {
          by: 'ana',
          deployment: { state: 'success', url: 'https://github.com/acme/data/deployments/production' },
        },
      ),
      links,
    );
    expect(text.split('\n')).toEqual([
      '<!-- datajob:promotion .%7Cdatajob -->',
      '### 🚀 In production',
      '',
      'This comment is kept up to date with the first run of each job.',
      '',
      `<sub>Commit [\`ddddddd\`](https://github.com/acme/data/commit/${'d'.repeat(40)}) · merged by \`ana\` · [deployment: success](https://github.com/acme/data/deployments/production) · 2026-11-22 15:00 UTC · [run](${links.runUrl})</sub>`,
      '',
      '| Job | Team | Release | Bundle | First run in production |',
      '| --- | --- | --- | --- | --- |',
      '| `orders` | sales | changed | `sha256:aaaaaaaaaaaa` | ⏳&nbsp;due 2026-11-23 04:15 UTC |',
    ]);
    expect(isCommentOf(text, promotionMarker('.', 'datajob'))).toBe(true);
  });

  test('a failed first run is the headline, and says how to go back', () => {
    const failed = {
      status: 'failed',
      at,
      errorClass: 'user',
      durationMs: 9000,
      message: 'no such table',
      url: `${links.runUrl}0`,
    } as const;
    const text = promotionComment(
      promoted([
        { job: 'fine', action: 'added', digest, firstRun: { status: 'succeeded', at, durationMs: 4000 } },
        { job: 'orders', action: 'changed', digest, firstRun: failed },
      ]),
      links,
    );
    expect(text).toContain('### ❌ In production, and 1 first run failed');
    expect(text).toContain('go back at once with `datajob rollback orders`.');
    const rows = text.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toEqual([
      `| \`orders\` |  | changed | \`sha256:aaaaaaaaaaaa\` | ❌&nbsp;failed (user error) in 9.0 s, [2026-11-23 04:15 UTC](${links.runUrl}0)<br>no such table |`,
      '| `fine` |  | added | `sha256:aaaaaaaaaaaa` | ✅&nbsp;succeeded in 4.0 s, 2026-11-23 04:15 UTC |',
    ]);
  });

  test.each([
    [
      '### 🚀 In production, and all first runs succeeded',
      [{ job: 'a', action: 'added', firstRun: { status: 'succeeded', at } }],
    ],
    ['### 🚀 In production', [{ job: 'a', action: 'added', firstRun: { status: 'not-scheduled' } }]],
    [
      '### ⚠️ In production, except 1 job',
      [
        { job: 'a', action: 'added' },
        { job: 'b', action: 'refused', reason: 'no evidence' },
      ],
    ],
    ['### ❌ Not promoted: 1 job refused', [{ job: 'b', action: 'refused', reason: 'no evidence' }]],
  ] as const)('its headline is «%s»', (headline, jobs) => {
    expect(promotionComment(promoted(jobs), links).split('\n')[1]).toBe(headline);
  });

  test('stays a comment with 1,000 jobs, and shows the refused ones', () => {
    const jobs = Array.from(
      { length: 1000 },
      (_, index) =>
        ({
          job: `job-${index}`,
          team: 'sales',
          digest,
          action: index === 999 ? 'refused' : 'changed',
          reason: 'x'.repeat(200),
        }) as const,
    );
    const text = promotionComment(promoted(jobs, { notes: ['remember'] }), links);
    expect(text.length).toBeLessThan(65_000);
    expect(text).toMatch(/`job-999`.*more; `datajob status` lists them all.*remember/s);
  });
});

describe('commandReply', () => {
  const answer: CommandAnswer = {
    comment: 77,
    command: 'run orders country=LV',
    by: 'ana',
    state: 'working',
    sentence: 'The run is being started.',
    details: [],
    runs: [],
  };

  test('acknowledges first', () => {
    expect(commandReply(answer, links)).toBe(
      [
        '<!-- datajob:command 77 -->',
        '**⏳ `/datajob run orders country=LV` is at work**',
        '',
        'The run is being started.',
        '',
        `<sub>for \`ana\` · [run](${links.runUrl})</sub>`,
      ].join('\n'),
    );
  });

  test('then tells what came of it, in the same comment', () => {
    const text = commandReply(
      {
        ...answer,
        state: 'failed',
        hint: 'Mend it.',
        commit: 'd'.repeat(40),
        details: ['The `release` was run.'],
        runs: [run(), failedRun()],
      },
      links,
    );
    expect(isCommentOf(text, commandMarker(77))).toBe(true);
    for (const part of [
      '**❌ `/datajob run orders country=LV` failed**',
      '<br>\n**Next:** Mend it.',
      '| `orders-daily` | `local` | ✅&nbsp;succeeded | 4.2&nbsp;s | `20261122T061500Z-k3f9a2` |  |',
      '| `orders-daily` | `local` | ❌&nbsp;failed<br>user error |',
      '- The `release` was run.',
    ])
      expect(text).toContain(part);
  });

  test('lists the commands for help', () => {
    const text = commandReply(
      {
        ...answer,
        state: 'done',
        commands: [{ usage: '/datajob stage', does: 'runs the changed jobs again' }],
      },
      {},
    );
    expect(text).toContain('| `/datajob stage` | runs the changed jobs again |');
  });

  test('stays a comment whatever ran', () => {
    const runs = Array.from({ length: 1000 }, () => failedRun());
    const text = commandReply({ ...answer, runs, details: runs.map(() => 'x'.repeat(900)) }, links);
    expect(text.length).toBeLessThan(65_000);
    expect(text).toMatch(/_… and \d+ more runs\._/);
  });
});
