import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JobChange } from '../../../src/plan/plan.ts';
import { planEffect, planHash } from '../../../src/plan/plan-hash.ts';
import { schedulePreviewer } from '../../../src/plan/schedule-preview.ts';
import { sampleSchedule } from '../../support/release-samples.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashOf = (plan: Parameters<typeof planEffect>[0]): string => planHash(planEffect(plan), sha256);
const preview = schedulePreviewer(Date.parse('2026-11-22T12:00:00Z'));

const digest = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const name = fc.string({ unit: fc.constantFrom(...'abc-'), minLength: 1, maxLength: 4 });
const change: fc.Arbitrary<JobChange> = fc.record(
  {
    job: name,
    kind: fc.constantFrom('added', 'changed', 'renamed', 'removed'),
    from: name,
    digest: digest.map((hex) => `sha256:${hex}`),
    files: fc.array(name),
    reason: fc.string(),
    schedule: fc.constantFrom('15 6 * * *', '*/10 * * * *').map((cron) => preview(sampleSchedule(cron))),
  },
  { requiredKeys: ['job', 'kind', 'files', 'reason', 'digest'] },
);
const plan = fc.record({
  base: name,
  head: name,
  changes: fc.uniqueArray(change, { selector: ({ job }) => job, minLength: 1, maxLength: 5 }),
  downstream: fc.uniqueArray(name, { maxLength: 4 }),
});

describe('planHash', () => {
  test('is the same for the same change: in another order, on another base, with other words and files', () => {
    fc.assert(
      fc.property(plan, fc.string(), fc.array(name), (one, reason, files) => {
        const other = {
          ...one,
          base: `${one.base}-moved`,
          head: `${one.head}-moved`,
          changes: one.changes.map((each) => ({ ...each, reason, files })).reverse(),
          downstream: [...one.downstream].reverse(),
        };
        expect(hashOf(other)).toBe(hashOf(one));
        expect(hashOf(one)).toMatch(/^sha256:[0-9a-f]{64}$/);
      }),
    );
  });

  test('is another one with any other digest, job, kind, schedule or job after it', () => {
    fc.assert(
      fc.property(plan, fc.nat(), (one, seed) => {
        const index = seed % one.changes.length;
        const altered = (alter: (each: JobChange) => JobChange) => ({
          ...one,
          changes: one.changes.map((each, at) => (at === index ? alter(each) : each)),
        });
        const others = [
          altered((each) => ({ ...each, digest: `${each.digest}0` })),
          altered(({ digest: _, ...each }) => each),
          altered((each) => ({ ...each, job: `${each.job}x` })),
          altered((each) => ({ ...each, kind: each.kind === 'added' ? 'changed' : 'added' })),
          altered((each) => ({ ...each, schedule: preview(sampleSchedule('1 1 1 1 1')) })),
          { ...one, downstream: [...one.downstream, 'another'] },
          {
            ...one,
            changes: [...one.changes, { job: 'zz', kind: 'removed' as const, files: [], reason: '' }],
          },
        ];
        for (const other of others) expect(hashOf(other)).not.toBe(hashOf(one));
      }),
    );
  });

  test('does not depend on when the next runs are, nor on spaces in a cron', () => {
    const later = schedulePreviewer(Date.parse('2027-03-01T00:00:00Z'));
    const hashes = [preview(sampleSchedule('15 6 * * *')), later(sampleSchedule(' 15  6 * * *'))].map(
      (schedule) =>
        hashOf({ changes: [{ job: 'a', kind: 'changed', files: [], reason: '', schedule }], downstream: [] }),
    );
    expect(hashes[0]).toBe(hashes[1]);
  });
});
