import { describe, expect, test } from '@jest/globals';
import { cleanFailures, cleanMarkdown, cleanText } from '../../../src/report/clean-text.ts';
import { stageMarkdown, stageText } from '../../../src/report/stage-text.ts';
import { plainStyle } from '../../../src/report/style.ts';
import type { CleanOutcome } from '../../../src/usecases/clean.ts';
import type { StageOutcome } from '../../../src/usecases/stage.ts';
import { failedRun, run } from './samples.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const outcome: StageOutcome = {
  pr: 12,
  environment: 'pr-12',
  jobs: [run(), failedRun({ job: 'broken' })],
  evidence: [
    { job: 'orders-daily', digest, passed: true },
    { job: 'broken', digest, passed: false, reason: 'behind, which runs after it,\nfailed: <boom>' },
  ],
  diff: [],
  passed: false,
  diagnostics: [],
  notes: ['There was no copy of @staging.'],
};

describe('stageText', () => {
  test('tells notes, runs, evidence and the verdict', () => {
    const lines = stageText(outcome, plainStyle).split('\n');
    expect(lines[0]).toBe('There was no copy of @staging.');
    expect(lines[1]).toContain('orders-daily succeeded in 4.2 s');
    expect(lines[2]).toContain('broken failed');
    expect(lines.slice(3)).toEqual([
      '  evidence: orders-daily sha256:aaaaaaaaaaaa passed',
      '  evidence: broken sha256:aaaaaaaaaaaa did not pass: behind, which runs after it, failed: <boom>',
      'Stage pr-12 not passed: 1 of 2 runs succeeded',
    ]);
  });

  test('has nothing to count when nothing ran', () => {
    const empty = { ...outcome, jobs: [], evidence: [], passed: true, notes: [] };
    expect(stageText(empty, plainStyle)).toBe('Stage pr-12 passed');
    expect(stageMarkdown(empty, false)).toBe('### Staging');
  });

  test('as Markdown it has the plan where that is not shown on its own', () => {
    const plan = { base: 'a'.repeat(40), head: 'working tree', changes: [], downstream: [], diagnostics: [] };
    expect(stageMarkdown({ ...outcome, plan }, true)).toContain('### Plan');
    const text = stageMarkdown({ ...outcome, plan }, false);
    expect(text).not.toContain('### Plan');
    expect(text).toContain('### Staging, copy pr-12');
    expect(text).toContain('**did not pass**: behind, which runs after it, failed: &#60;boom&#62;');
    expect(text).toContain('&#64;&#8203;staging');
  });
});

describe('clean', () => {
  const copy = {
    name: 'datajob_pr_12',
    label: 'pr-12',
    connection: 'default',
    createdAt: '2026-11-22T06:15:00.000Z',
  };
  const cleaned: CleanOutcome = {
    dropped: [copy],
    kept: [copy, copy],
    forgotten: [9, 12],
    unused: [],
    failed: [{ name: 'warehouse', reason: 'no answer' }],
  };

  test('says what was dropped, kept and why something could not be', () => {
    expect(cleanText(cleaned, plainStyle)).toBe(
      '  - pr-12  datajob_pr_12  made 2026-11-22 06:15 UTC\n1 copy of staging dropped, 2 kept\n' +
        'The plans of pull requests #9, #12 were too old and were forgotten.',
    );
    expect(cleanFailures(cleaned)).toBe('Could not clean warehouse: no answer');
    expect(cleanMarkdown(cleaned)).toContain('- **could not clean** `warehouse`: no answer');
  });

  test('has a sentence for nothing', () => {
    const nothing = { dropped: [], kept: [], forgotten: [], unused: [], failed: [] };
    expect(cleanText(nothing, plainStyle)).toBe('0 copies of staging dropped');
    expect(cleanMarkdown(nothing)).toBe('No copies of staging to drop.');
  });
});
