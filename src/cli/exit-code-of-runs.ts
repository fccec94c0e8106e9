import { exitCode } from '../exit-code.ts';
import type { RunResult } from '../run/result.ts';

/** 0 when no run failed; 3 when every failure is the platform's, so that nobody of the team can mend it; else 1. */
export function exitCodeOfRuns(runs: readonly RunResult[]): number {
  const failed = runs.filter((run) => run.status === 'failed' || run.status === 'cancelled');
  if (failed.length === 0) return exitCode.done;
  return failed.every((run) => run.errorClass === 'platform') ? exitCode.obstacle : exitCode.findings;
}
