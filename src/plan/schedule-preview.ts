import { timesAfter } from '../manifest/cron.ts';
import type { Schedule } from '../manifest/manifest.ts';
import { clockChangeNotes } from './clock-change-notes.ts';
import { clockChanges } from './clock-changes.ts';
import { scheduleText } from './cron-text.ts';
import { localTime } from './local-time.ts';

/** What a schedule means: in words, its next runs, and what daylight saving does to it. */
export interface SchedulePreview {
  readonly text: string;
  readonly next: readonly NextRun[];
  /** One per run of the coming year whose wall-clock time does not exist or comes twice. */
  readonly notes: readonly string[];
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
  return (schedule) => {
    const key = JSON.stringify([schedule.crons, schedule.paused]);
    const preview = known.get(key) ?? previewOf(schedule, now);
    known.set(key, preview);
    return preview;
  };
}

function previewOf(schedule: Schedule, now: number): SchedulePreview {
  const notes = schedule.crons.flatMap((entry) =>
    clockChanges(entry.timezone, now, daysAhead).flatMap((change) => clockChangeNotes(entry, change)),
  );
  return { text: scheduleText(schedule), next: nextRuns(schedule, now), notes: [...new Set(notes)].sort() };
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
