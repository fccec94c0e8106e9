import type { ErrorClass } from '../failure.ts';
import type { Incident, RunRecord } from './release.ts';

/** What a fact means for the open incident of its kind. */
export type IncidentChange =
  /** The first of its kind: tell it. */
  | { readonly kind: 'open'; readonly incident: Incident }
  /** The same trouble goes on; `newClass`: with a class that nobody has been told of yet. */
  | { readonly kind: 'continue'; readonly incident: Incident; readonly newClass: boolean }
  | { readonly kind: 'close'; readonly incident: Incident }
  | { readonly kind: 'none' };

/**
 * The failure incident after a finished run: a failed run opens it or goes on with it, a succeeded one
 * closes it; a run that was cancelled, skipped or missed says nothing about the job. `at` is ISO 8601.
 */
export function failureIncident(open: Incident | undefined, run: RunRecord, at: string): IncidentChange {
  if (run.status === 'succeeded') return closed(open);
  if (run.status !== 'failed') return none;
  const failure = run.result?.error;
  const errorClass = run.result?.errorClass ?? failure?.class ?? 'platform';
  const classes = open?.classes ?? (open?.class === undefined ? [] : [open.class]);
  const incident: Incident = {
    id: open?.id ?? `${run.job}-${run.runId}`,
    job: run.job,
    team: run.team,
    openedAt: open?.openedAt ?? at,
    event: 'failure',
    class: errorClass,
    ...(failure === undefined ? {} : { rule: failure.rule }),
    firstRunId: open?.firstRunId ?? run.runId,
    lastRunId: run.runId,
    runs: (open?.runs ?? 0) + 1,
    message: (failure?.message ?? run.reason ?? 'the run failed').slice(0, longestMessage),
    classes: withClass(classes, errorClass),
    ...(open?.notified === undefined ? {} : { notified: open.notified }),
  };
  if (open === undefined) return { kind: 'open', incident };
  return { kind: 'continue', incident, newClass: !classes.includes(errorClass) };
}

/** What was not in time: `late` a run that is not finished, `missed` times that were never started. */
export interface TimeFact {
  readonly event: 'late' | 'missed';
  readonly job: string;
  readonly team: string;
  /** Names the fact, for example the key of the run. */
  readonly key: string;
  readonly runId?: string;
  /** How many times it is about. */
  readonly times: number;
  readonly message: string;
}

/** The late or missed incident after such a fact. */
export function timeIncident(open: Incident | undefined, fact: TimeFact, at: string): IncidentChange {
  const incident: Incident = {
    ...open,
    id: open?.id ?? `${fact.job}-${fact.event}-${fact.key}`,
    job: fact.job,
    team: fact.team,
    openedAt: open?.openedAt ?? at,
    event: fact.event,
    ...(fact.runId === undefined ? {} : { lastRunId: fact.runId }),
    runs: (open?.runs ?? 0) + fact.times,
    message: fact.message,
  };
  return open === undefined ? { kind: 'open', incident } : { kind: 'continue', incident, newClass: false };
}

/** A run that succeeded ends `missed`, and `late` when it was in time itself. These end without a mail. */
export function endsTimeIncident(event: 'late' | 'missed', run: RunRecord): boolean {
  return run.status === 'succeeded' && (event === 'missed' || run.lateAt === undefined);
}

// The whole message is in the run's record.
const longestMessage = 1_000;

const none: IncidentChange = { kind: 'none' };

function closed(open: Incident | undefined): IncidentChange {
  return open === undefined ? none : { kind: 'close', incident: open };
}

function withClass(classes: readonly ErrorClass[], added: ErrorClass): readonly ErrorClass[] {
  return classes.includes(added) ? classes : [...classes, added];
}
