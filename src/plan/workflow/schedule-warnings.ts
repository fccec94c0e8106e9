import { cronPattern } from './cron-pattern.ts';
import { type ScheduledJob, servable, shortestGap } from './demand.ts';
import { usualDelay } from './open-demand.ts';

/** Something that GitHub cannot do as the manifests ask. */
export interface ScheduleWarning {
  readonly code: 'too-often' | 'starts-too-soon';
  /** Sorted. */
  readonly jobs: readonly string[];
  readonly message: string;
}

/** What GitHub's own schedule cannot keep; empty for most workspaces. */
export function scheduleWarnings(jobs: readonly ScheduledJob[]): readonly ScheduleWarning[] {
  const often = namesOf(jobs.filter(isTooOften));
  const soon = namesOf(jobs.filter(isTooSoon));
  const least = shortestGap + usualDelay;
  return [
    ...warning(
      'too-often',
      often,
      `GitHub starts a workflow every ${shortestGap} minutes at most; these jobs ask for more and run that often: ${list(often)}.`,
    ),
    ...warning(
      'starts-too-soon',
      soon,
      `GitHub is often ${usualDelay} minutes late, so \`startWithin\` under ${least}m is often missed: ${list(soon)}.`,
    ),
  ];
}

function isTooOften({ schedule }: ScheduledJob): boolean {
  return schedule.crons.some(({ cron }) => {
    const minutes = cronPattern(cron)?.minutes ?? [];
    return servable(minutes).length < minutes.length;
  });
}

function isTooSoon({ schedule: { startWithinMs } }: ScheduledJob): boolean {
  return startWithinMs !== undefined && startWithinMs < (shortestGap + usualDelay) * 60_000;
}

function namesOf(jobs: readonly ScheduledJob[]): readonly string[] {
  return jobs.map(({ job }) => job).sort();
}

function warning(code: ScheduleWarning['code'], jobs: readonly string[], message: string): ScheduleWarning[] {
  return jobs.length === 0 ? [] : [{ code, jobs, message }];
}

const mostNamed = 5;

function list(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return [...names.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
