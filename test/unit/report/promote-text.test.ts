import { describe, expect, test } from '@jest/globals';
import { promoteMarkdown, promoteText, rollbackText, unholdText } from '../../../src/report/promote-text.ts';
import { plainStyle } from '../../../src/report/style.ts';
import type { PromoteStagedOutcome } from '../../../src/usecases/promote-staged.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const outcome: PromoteStagedOutcome = {
  commit: 'c'.repeat(40),
  releases: [
    { job: 'added-job', digest, action: 'added' },
    { job: 'quiet', digest, action: 'unchanged' },
    { job: 'held', digest, action: 'unchanged', reason: 'held by Ann' },
    { job: 'bad', action: 'refused', reason: 'no evidence' },
    { job: 'gone', digest, action: 'removed' },
  ],
  diagnostics: [],
};

describe('promoteText', () => {
  test('names what changed and counts what did not', () => {
    expect(promoteText(outcome, plainStyle).split('\n')).toEqual([
      '  added     added-job sha256:aaaaaaaaaaaa',
      '  unchanged held sha256:aaaaaaaaaaaa: held by Ann',
      '  refused   bad: no evidence',
      '  removed   gone sha256:aaaaaaaaaaaa',
      'Commit cccccccccccc: 1 added, 1 removed, 2 unchanged, 1 refused',
    ]);
  });

  test('tells what was staged on the way', () => {
    const staged = {
      environment: 'pr-local',
      jobs: [],
      evidence: [],
      diff: [],
      passed: true,
      diagnostics: [],
      notes: [],
    };
    expect(promoteText({ ...outcome, staged }, plainStyle)).toContain('Stage pr-local passed\n');
    expect(promoteMarkdown({ ...outcome, staged })).toMatch(/^### Staging\n\n### Promotion/);
  });

  test('a commit without jobs has a sentence too', () => {
    expect(promoteText({ ...outcome, releases: [] }, plainStyle)).toBe('Commit cccccccccccc: no jobs');
    expect(promoteMarkdown({ ...outcome, releases: [] })).not.toContain('|');
  });

  test('as Markdown refusals stand out', () => {
    expect(promoteMarkdown(outcome)).toContain('| `bad` | **refused** |  | no evidence |');
  });
});

test('a roll-back says from what to what, who holds the job, and how that ends', () => {
  const held = { by: 'Ann', at: '2026-11-22T06:15:00.000Z', reason: 'wrong totals' };
  const done = {
    job: 'orders',
    from: digest,
    digest: `sha256:${'b'.repeat(64)}`,
    commit: 'c'.repeat(40),
    held,
  };
  const text = rollbackText(done, plainStyle);
  expect(text).toContain(
    'orders rolled back from sha256:aaaaaaaaaaaa to sha256:bbbbbbbbbbbb (commit cccccccccccc)',
  );
  expect(text).toContain('held by Ann: wrong totals');
  expect(text).toContain('`datajob unhold orders`');
  const { from: _, ...revived } = done;
  expect(rollbackText(revived, plainStyle)).toContain('from nothing (it was removed)');
  expect(unholdText({ job: 'orders', wasHeld: true })).toContain('no longer held');
  expect(unholdText({ job: 'orders', wasHeld: false })).toContain('nothing to do');
});
