import type { CronEntry } from '../manifest/manifest.ts';
import type { Sha256 } from '../ports/sha256.ts';
import { canonicalJson } from '../workspace/canonical-json.ts';
import type { ChangeKind, Plan } from './plan.ts';

/** What a plan does, without what it was made from: commits, order, file lists and words are left out. */
export interface PlanEffect {
  /** Sorted by job. */
  readonly changes: readonly PlannedChange[];
  /** Unchanged jobs behind the changed ones, sorted. */
  readonly downstream: readonly string[];
}

export interface PlannedChange {
  readonly job: string;
  readonly kind: ChangeKind;
  readonly from?: string;
  readonly digest?: string;
  /** Of production, when they are new or different; sorted. */
  readonly crons?: readonly CronEntry[];
}

/** The effect of a plan: two plans with the same one do the same. */
export function planEffect({ changes, downstream }: Pick<Plan, 'changes' | 'downstream'>): PlanEffect {
  const planned = changes.map(({ job, kind, from, digest, schedule }) => ({
    job,
    kind,
    ...(from === undefined ? {} : { from }),
    ...(digest === undefined ? {} : { digest }),
    ...(schedule === undefined ? {} : { crons: sorted(schedule.crons.map(cronOf), canonicalJson) }),
  }));
  const byJob = (change: PlannedChange): string => `${change.job} ${canonicalJson(change)}`;
  return { changes: sorted(planned, byJob), downstream: [...new Set(downstream)].sort() };
}

/** `sha256:` and 64 hexadecimal digits over the canonical JSON of the effect. */
export function planHash(effect: PlanEffect, sha256: Sha256): string {
  return `sha256:${sha256(canonicalJson(effect))}`;
}

function cronOf({ cron, timezone }: CronEntry): CronEntry {
  return { cron: cron.trim().split(/\s+/).join(' '), timezone };
}

function sorted<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
