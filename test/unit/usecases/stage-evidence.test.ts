import { describe, expect, test } from '@jest/globals';
import { readEvidence } from '../../../src/release/ledger.ts';
import type { RunResult } from '../../../src/run/result.ts';
import { provenEvidence } from '../../../src/usecases/proven-jobs.ts';
import { evidenceOf } from '../../../src/usecases/stage-evidence.ts';
import { recordStage } from '../../../src/usecases/stage-record.ts';
import type { StagedJob } from '../../../src/usecases/stage-runs.ts';
import { memoryStateStore } from '../../support/memory-state-store.ts';

const facts = { environment: 'pr-12', at: '2026-11-22T10:00:00.000Z', pr: 12 };
const digest = (name: string): string => `sha256:${name.padEnd(64, '0')}`;

function staged(name: string, after: readonly string[], changed: boolean): StagedJob {
  const manifest = {
    ...{ name, team: 'sales', after, params: {}, secrets: [], steps: [], checks: [] },
    ...{ alerts: [], environments: {} },
  };
  const job = { manifest, folder: name, file: `${name}/datajob.yaml` };
  return { job, digest: digest(name), files: [], changed };
}

function result(job: string, status: RunResult['status'], extra: Partial<RunResult> = {}): RunResult {
  const startedAt = '2026-11-22T10:00:00.000Z';
  const base = { job, status, runId: `run-${job}`, environment: 'pr-12', digest: digest(job), startedAt };
  return { ...base, durationMs: 1, steps: [], checks: [], ...extra };
}

const jobs = [staged('a', [], true), staged('b', ['a'], false), staged('c', ['b'], true)];
const verdicts = (results: readonly RunResult[]): string[] =>
  evidenceOf(jobs, results, facts).map(
    ({ job, passed, reason }) => `${job} ${passed}${reason ? `: ${reason}` : ''}`,
  );

describe('evidenceOf', () => {
  test('passes all when all succeeded, with what the stage has in common', () => {
    const evidence = evidenceOf(
      jobs,
      [result('a', 'succeeded'), result('b', 'succeeded'), result('c', 'succeeded')],
      facts,
    );
    const behind = new Map([
      ['a', { downstream: { b: digest('b'), c: digest('c') } }],
      ['b', { downstream: { c: digest('c') } }],
    ]);
    expect(evidence).toEqual(
      ['a', 'b', 'c'].map((job) => ({
        job,
        digest: digest(job),
        passed: true,
        ...facts,
        runId: `run-${job}`,
        ...behind.get(job),
      })),
    );
  });

  test('fails a changed job whose follower failed, and takes nothing from the unchanged follower', () => {
    const failure = { class: 'user', rule: 'x', message: 'no such table' } as const;
    const results = [
      result('a', 'succeeded'),
      result('b', 'failed', { error: failure }),
      result('c', 'skipped', { reason: 'it runs after b' }),
    ];
    expect(verdicts(results)).toEqual([
      'a false: b, which runs after it, failed: no such table',
      'c false: it runs after b',
    ]);
  });

  test('says nothing of jobs that were cancelled, and of those whose followers were', () => {
    expect(verdicts([result('a', 'succeeded'), result('b', 'succeeded'), result('c', 'cancelled')])).toEqual(
      [],
    );
    expect(verdicts([result('a', 'failed'), result('b', 'skipped')])).toEqual(['a false: failed']);
  });
});

describe('recordStage', () => {
  test('writes all in one update that can be read back, and nothing when there is none', async () => {
    const state = memoryStateStore();
    await recordStage({ evidence: [] }, state);
    expect(state.messages('ledger')).toEqual([]);
    const evidence = evidenceOf(
      jobs,
      [result('a', 'succeeded'), result('b', 'succeeded'), result('c', 'succeeded')],
      facts,
    );
    await recordStage({ evidence }, state);
    expect(state.messages('ledger')).toEqual(['Evidence: 3 jobs in pr-12']);
    const bundles = evidence.map(({ job, digest }) => ({ job, digest }));
    expect(await readEvidence(await state.read('ledger'), bundles)).toEqual({
      records: evidence,
      broken: [],
    });
  });
});

describe('provenEvidence', () => {
  const all = jobs.map(({ job }) => result(job.manifest.name, 'succeeded'));
  const evidence = evidenceOf(jobs, all, facts);
  const provenOf = (staged: readonly StagedJob[]): string[] =>
    provenEvidence(staged, evidence).map(({ job }) => job);

  test('holds for the changed jobs whose bundle, and those behind it, are the same', () => {
    expect(provenOf(jobs)).toEqual(['a', 'c']);
  });

  test('does not hold when a job behind is another bundle, is new, or the job itself is another one', () => {
    const [a, b, c] = jobs;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three jobs');
    expect(provenOf([a, { ...b, digest: digest('x') }, c])).toEqual(['c']);
    expect(provenOf([a, b, c, staged('d', ['b'], false)])).toEqual(['c']);
    expect(provenOf([{ ...a, digest: digest('x') }, b, c])).toEqual(['c']);
  });

  test('does not hold when it failed, or when an older version did not say what ran behind', () => {
    const old = evidence.map(({ downstream: _, ...rest }) => rest);
    expect(provenEvidence(jobs, old).map(({ job }) => job)).toEqual(['c']);
    const failed = evidence.map((one) => ({ ...one, passed: false }));
    expect(provenEvidence(jobs, failed)).toEqual([]);
  });
});
