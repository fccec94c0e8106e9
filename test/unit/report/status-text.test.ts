import { describe, expect, test } from '@jest/globals';
import type { RunSummary } from '../../../src/release/status.ts';
import { historyText, statusText } from '../../../src/report/status-text.ts';
import { ansiStyle, plainStyle } from '../../../src/report/style.ts';

const time = '2026-11-22T06:15:00.000Z';
const digest = `sha256:${'a'.repeat(64)}`;
const lastRun: RunSummary = {
  runId: 'r1',
  job: 'orders',
  digest,
  trigger: 'schedule',
  status: 'failed',
  scheduledTime: time,
  durationMs: 4210,
  reason: 'bad\ndata',
};
const release = {
  job: 'orders',
  team: 'sales',
  digest,
  commit: 'c'.repeat(40),
  promotedAt: '2026-11-22T05:00:07.123Z',
};
const held = { by: 'Ann', at: '2026-11-22T05:30:00.000Z', reason: 'wrong totals' };

describe('statusText', () => {
  test('is a table of releases, then who holds what, then incidents', () => {
    const incident = {
      id: 'i',
      job: 'orders',
      team: 'sales',
      openedAt: time,
      event: 'failure',
      class: 'user',
      runs: 2,
      message: 'bad data',
    } as const;
    const text = statusText(
      {
        releases: [
          { ...release, next: time, lastRun, held },
          { ...release, job: 'new' },
        ],
        incidents: [incident],
        problems: [],
      },
      plainStyle,
    );
    expect(text.split('\n')).toEqual([
      'JOB            TEAM   RELEASE              PROMOTED              LAST RUN                     NEXT RUN',
      'orders (held)  sales  sha256:aaaaaaaaaaaa  2026-11-22 05:00 UTC  failed 2026-11-22 06:15 UTC  2026-11-22 06:15 UTC',
      'new            sales  sha256:aaaaaaaaaaaa  2026-11-22 05:00 UTC  none yet',
      '',
      'orders is held by Ann since 2026-11-22 05:30 UTC: wrong totals',
      '',
      '1 open incident:',
      '  orders (sales) failure since 2026-11-22 06:15 UTC, 2 runs, user error: bad data',
    ]);
  });

  test('says that nothing is promoted, or that all is well', () => {
    expect(statusText({ releases: [], incidents: [], problems: [] }, plainStyle)).toContain(
      '`datajob promote`',
    );
    expect(statusText({ releases: [release], incidents: [], problems: [] }, plainStyle)).toContain(
      'No open incidents.',
    );
  });

  test('colours follow the status', () => {
    const text = statusText({ releases: [{ ...release, lastRun }], incidents: [], problems: [] }, ansiStyle);
    expect(text).toContain(ansiStyle.red('failed 2026-11-22 06:15 UTC'));
  });
});

describe('historyText', () => {
  test('is a table with the reason on one line, and what the limit left out', () => {
    const { scheduledTime: _, durationMs: _ms, reason: _reason, ...byHand } = lastRun;
    const text = historyText(
      { runs: [lastRun, { ...byHand, status: 'succeeded' }], more: 2, problems: [] },
      plainStyle,
    );
    expect(text.split('\n')).toEqual([
      'JOB     SCHEDULED             STATUS     TIME   RUN  RELEASE              WHY',
      'orders  2026-11-22 06:15 UTC  failed     4.2 s  r1   sha256:aaaaaaaaaaaa  bad data',
      'orders  by hand               succeeded         r1   sha256:aaaaaaaaaaaa',
      '… and 2 older runs; --limit shows more',
    ]);
  });

  test('says who asked for a run by hand, and why, also behind what went wrong', () => {
    const requestedBy = { who: 'octocat', why: 'source\nwas late' };
    const runs = [
      { ...lastRun, requestedBy },
      { ...lastRun, requestedBy: { who: 'ann' } },
    ];
    const lines = historyText({ runs, more: 0, problems: [] }, plainStyle).split('\n');
    expect(lines[1]).toMatch(/bad data; by octocat: source was late$/);
    expect(lines[2]).toMatch(/bad data; by ann$/);
  });

  test('says so when there are none', () => {
    expect(historyText({ runs: [], more: 0, problems: [] }, plainStyle)).toBe('No runs yet.');
  });
});
