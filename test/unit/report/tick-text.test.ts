import { describe, expect, test } from '@jest/globals';
import { plainStyle } from '../../../src/report/style.ts';
import { problemsText, tickMarkdown, tickText } from '../../../src/report/tick-text.ts';
import type { TickOutcome } from '../../../src/usecases/perform-tick.ts';
import { failedRun, run } from './samples.ts';

const time = '2026-11-22T06:15:00.000Z';
const alert = {
  job: 'a',
  team: 'sales',
  event: 'failure',
  subject: 'a failed',
  text: 'line 1\nline 2\n',
} as const;
const outcome: TickOutcome = {
  now: time,
  started: [run(), failedRun({ job: 'broken' })],
  missed: [{ job: 'a', scheduledTime: time, reason: 'nobody ticked' }],
  late: [{ job: 'b', scheduledTime: time, finishBy: time, runId: 'r1' }],
  waiting: [{ job: 'c', scheduledTime: time, reason: 'the run before is not over' }],
  alerts: [
    { ...alert, to: ['ann@example.com'], mail: 'sent' },
    { ...alert, to: ['ann@example.com'], mail: 'pending', error: 'no answer' },
    { ...alert, to: ['ann@example.com'], mail: 'given-up' },
    { ...alert, to: [], mail: 'none' },
  ],
  problems: ['runs/x.json: it is no JSON'],
};

describe('tickText', () => {
  test('tells runs, what is missed, late and waiting, and the alerts', () => {
    const lines = tickText(outcome, plainStyle).split('\n');
    expect(lines).toContain('missed a 2026-11-22 06:15 UTC: nobody ticked');
    expect(lines).toContain('late b 2026-11-22 06:15 UTC: to be finished by 2026-11-22 06:15 UTC');
    expect(lines).toContain('waiting c 2026-11-22 06:15 UTC: the run before is not over');
    expect(lines.at(-1)).toBe('Tick at 2026-11-22 06:15 UTC: 2 runs, 1 failed, 1 missed, 1 late');
  });

  test('an alert that nobody was mailed is told in full here', () => {
    const text = tickText(outcome, plainStyle);
    expect(text).toContain('Alert: a failed mailed to ann@example.com\nAlert:');
    expect(text).toContain(
      'Alert: a failed mail to ann@example.com is not sent yet, the next tick tries again (no answer)\n  | line 1\n  | line 2\n',
    );
    expect(text).toContain('was given up');
    expect(text).toContain('no mail: nobody to send it to\n  | line 1');
  });

  test('a tick without work is one line', () => {
    const nothing = { now: time, started: [], missed: [], late: [], waiting: [], alerts: [], problems: [] };
    expect(tickText(nothing, plainStyle)).toBe('Tick at 2026-11-22 06:15 UTC: 0 runs');
    expect(tickMarkdown(nothing)).toBe('### Tick\n\nTick at 2026-11-22 06:15 UTC: 0 runs');
  });

  test('as Markdown it lists the same', () => {
    const text = tickMarkdown(outcome);
    for (const part of ['**missed** `a`', '**late** `b`', 'waiting `c`', 'mail: sent']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('**broken record** runs/x.json: it is no JSON');
  });
});

test('problems are sentences, from text or from records', () => {
  expect(problemsText(['a: b', { path: 'c', reason: 'd' }])).toBe(
    'A record cannot be used: a: b\nA record cannot be used: c: d',
  );
});
