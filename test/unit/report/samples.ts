import type { Diagnostic } from '../../../src/diagnostic.ts';
import type { RunResult } from '../../../src/run/result.ts';

/** A finding with defaults for what a test does not care about. */
export function diagnostic(own: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'unknown-key',
    severity: 'error',
    message: 'The key `shedule` is not known.',
    file: 'jobs/sales/orders/datajob.yaml',
    line: 3,
    column: 1,
    ...own,
  };
}

/** A run with one step that succeeded, with the changes a test needs. */
export function run(own: Partial<RunResult> = {}): RunResult {
  return {
    runId: '20261122T061500Z-k3f9a2',
    job: 'orders-daily',
    environment: 'local',
    digest: `sha256:${'a'.repeat(64)}`,
    status: 'succeeded',
    startedAt: '2026-11-22T06:15:00.000Z',
    durationMs: 4210,
    steps: [{ name: '10_load', kind: 'sql', status: 'succeeded', durationMs: 85, attempts: 1, rows: 3 }],
    checks: [],
    ...own,
  };
}

/** A run whose only step failed at a known place. */
export function failedRun(own: Partial<RunResult> = {}): RunResult {
  const error = {
    class: 'user',
    rule: 'sql-syntax',
    message: 'syntax error at or near "gruop"',
    file: 'jobs/sales/orders/10_load.sql',
    line: 7,
    column: 1,
    hint: 'look at the word before',
  } as const;
  const step = {
    name: '10_load',
    kind: 'sql',
    status: 'failed',
    durationMs: 85,
    attempts: 2,
    error,
  } as const;
  return run({ status: 'failed', errorClass: 'user', steps: [step], error, ...own });
}
