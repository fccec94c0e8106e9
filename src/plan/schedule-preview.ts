import { timesAfter } from '../manifest/cron.ts';
import type { CronEntry, Schedule } from '../manifest/manifest.ts';
import { clockChangeNotes } from './clock-change-notes.ts';
import { clockChanges } from './clock-changes.ts';
import { scheduleText } from './cron-text.ts';
import { localTime } from './local-time.ts';
import { type ScheduleYear, scheduleYears } from './schedule-year.ts';

/** What a schedule means: in words, its next runs, and what daylight saving does to it. */
export interface SchedulePreview {
  readonly text: string;
  /** As the manifest says it, with the zones filled in. */
  readonly crons: readonly CronEntry[];
  readonly next: readonly NextRun[];
  /** One per run of the coming year whose wall-clock time does not exist or comes twice. */
  readonly notes: readonly string[];
  /** Starts in a month, the mean of the coming year with one digit behind the point; a pause is not counted. */
  readonly runsPerMonth: number;
  /** The shortest time between two starts of the coming year. */
  readonly shortestGapMs?: number;
  /** What may go wrong with it, in sentences. */
  readonly warnings: readonly string[];
  /** How long the job took in production lately, where somebody asked for it. */
  readonly measured?: MeasuredRuns;
}

/** Successful runs in production. */
export interface MeasuredRuns {
  /** How many were looked at, the newest ones. */
  readonly runs: number;
  readonly medianMs: number;
  readonly longestMs: number;
}

export interface NextRun {
  /** Wall-clock time of the schedule's zone with its offset, for example `2026-11-23T06:15:00+02:00`. */
  readonly local: string;
  /** ISO 8601, UTC. */
  readonly utc: string;
}

/** How many runs a preview shows. */
const runCount = 5;
const daysAhead = 366;

/** Makes previews as seen at `now` (ms UTC); equal schedules are worked out once. */
export function schedulePreviewer(now: number): (schedule: Schedule) => SchedulePreview {
  const known = new Map<string, SchedulePreview>();
  const yearOf = scheduleYears(now);
  return (schedule) => {
    const key = JSON.stringify([schedule.crons, schedule.paused]);
    const preview = known.get(key) ?? previewOf(schedule, now, yearOf(schedule.crons));
    known.set(key, preview);
    return preview;
  };
}

function previewOf(schedule: Schedule, now: number, year: ScheduleYear): SchedulePreview {
  const notes = schedule.crons.flatMap((entry) =>
    clockChanges(entry.timezone, now, daysAhead).flatMap((change) => clockChangeNotes(entry, change)),
  );
  const { starts, shortestGapMs } = year;
  return {
    text: scheduleText(schedule),
    crons: schedule.crons,
    next: nextRuns(schedule, now),
    notes: [...new Set(notes)].sort(),
    runsPerMonth: Math.round((starts / 12) * 10) / 10,
    ...(shortestGapMs === undefined ? {} : { shortestGapMs }),
    warnings: fullHourWarning(schedule, year),
  };
}

/** Whoever starts more often than twice an hour does not wait long for the next start. */
function fullHourWarning({ crons }: Schedule, { starts, onFullHour }: ScheduleYear): string[] {
  if (starts === 0 || onFullHour * 2 < starts) return [];
  const [only] = crons;
  const other =
    only === undefined || crons.length > 1 || !/^0\s/.test(only.cron.trim()) ? '' : exampleOf(only);
  return [
    `It starts on the full hour, when GitHub delays or drops scheduled starts most often: a run may begin late. Choose another minute${other}.`,
  ];
}

function exampleOf({ cron }: CronEntry): string {
  return `, for example \`${cron.trim().replace(/^0/, '7')}\``;
}

function nextRuns(schedule: Schedule, now: number): NextRun[] {
  const zones = new Map<number, string>();
  for (const entry of schedule.crons) {
    for (const at of timesAfter(entry, now, runCount)) if (!zones.has(at)) zones.set(at, entry.timezone);
  }
  return [...zones]
    .sort(([a], [b]) => a - b)
    .slice(0, runCount)
    .map(([at, zone]) => ({ local: localTime(zone).text(at), utc: new Date(at).toISOString() }));
}
