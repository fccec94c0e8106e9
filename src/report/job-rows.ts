import type { ErrorClass } from '../failure.ts';
import type { ReportedChange } from '../plan/plan-report.ts';
import type { RunResult } from '../run/result.ts';
import { isDebt } from './check-standing-text.ts';
import type { Report } from './report.ts';

/** One job of the report: how it changes, and how it ran on the copy of staging. */
export interface JobRow {
  readonly job: string;
  readonly team?: string;
  /** Absent for jobs that only run after changed ones. */
  readonly change?: ReportedChange;
  readonly run?: RunResult;
  readonly outcome: JobOutcome;
  readonly errorClass?: ErrorClass;
}

/** `proven`: not run again, because the same bundle has passed before. `broken`: its files have errors. */
export type JobOutcome =
  | 'failed'
  | 'broken'
  | 'cancelled'
  | 'warned'
  | 'succeeded'
  | 'skipped'
  | 'proven'
  | 'not-run'
  | 'removed';

/** Changed jobs and all that ran, those that need somebody first, then by name. */
export function jobRows(report: Report): readonly JobRow[] {
  const runs = new Map((report.stage?.runs ?? []).map((run) => [run.job, run]));
  const changes = new Map((report.plan?.changes ?? []).map((change) => [change.job, change]));
  const teams = new Map((report.plan?.downstream ?? []).map(({ job, team }) => [job, team]));
  const proven = new Set((report.stage?.evidence ?? []).filter(({ passed }) => passed).map(({ job }) => job));
  const rows = [...new Set([...changes.keys(), ...runs.keys()])].map((job): JobRow => {
    const [change, run] = [changes.get(job), runs.get(job)];
    const team = change?.team ?? teams.get(job);
    return {
      job,
      ...(team === undefined ? {} : { team }),
      ...(change === undefined ? {} : { change }),
      ...(run === undefined ? {} : { run }),
      outcome: outcomeOf(change, run, proven.has(job)),
      ...(run?.errorClass === undefined ? {} : { errorClass: run.errorClass }),
    };
  });
  return rows.sort((a, b) => urgency[a.outcome] - urgency[b.outcome] || (a.job < b.job ? -1 : 1));
}

const urgency: Readonly<Record<JobOutcome, number>> = {
  failed: 0,
  broken: 0,
  cancelled: 1,
  removed: 2,
  warned: 3,
  skipped: 4,
  'not-run': 5,
  succeeded: 6,
  proven: 6,
};

function outcomeOf(
  change: ReportedChange | undefined,
  run: RunResult | undefined,
  isProven: boolean,
): JobOutcome {
  if (run?.status === 'succeeded')
    return run.checks.every((check) => check.status === 'passed' || isDebt(check)) ? 'succeeded' : 'warned';
  if (run !== undefined) return run.status;
  if (change?.kind === 'removed') return 'removed';
  if (isProven) return 'proven';
  return change?.digest === undefined ? 'broken' : 'not-run';
}
