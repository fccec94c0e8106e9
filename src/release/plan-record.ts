import type { PlanEffect } from '../plan/plan-hash.ts';
import type { StateSnapshot } from '../ports/state-store.ts';
import {
  flag,
  instant,
  list,
  number,
  object,
  oneOf,
  optional,
  type ParsedRecord,
  parseRecord,
  recordText,
  text,
} from './record.ts';
import { brokenRecord } from './record-reader.ts';

/** `plans/PR.json` on the ledger: what a pull request was planned to do when it was staged last. */
export interface PlanRecord extends PlanEffect {
  readonly pr: number;
  /** Commit whose files were planned and staged; absent when they were not committed. */
  readonly head?: string;
  /** Of the effect: `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
  /** Whether the stage passed. */
  readonly passed: boolean;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Where the plan of a pull request lies on the ledger. */
export function planRecordPath(pr: number): string {
  return `plans/${pr}.json`;
}

/** Where plans of pull requests are recorded. */
export async function planRecordPaths(snapshot: StateSnapshot): Promise<readonly string[]> {
  return (await snapshot.list('plans/')).filter((path) => /^plans\/\d+\.json$/.test(path));
}

/** What the text at such a path says, or why it says nothing. */
export function planRecordOf(path: string, content: string): ParsedRecord<PlanRecord> {
  const parsed = parseRecord<PlanRecord>(path, content, shape);
  // A copy under another number would speak for another change.
  if ('broken' in parsed || planRecordPath(parsed.record.pr) === path) return parsed;
  return { broken: { path, reason: `it is about the pull request ${parsed.record.pr}` } };
}

/** The file content of a plan's record. */
export function planRecordText(record: PlanRecord): string {
  return recordText(record);
}

/** The plan recorded for a pull request, undefined when there is none. Rejects with `Obstacle` `state` when it is broken. */
export async function readPlanRecord(snapshot: StateSnapshot, pr: number): Promise<PlanRecord | undefined> {
  const path = planRecordPath(pr);
  const content = (await snapshot.read([path])).get(path);
  if (content === undefined) return undefined;
  const parsed = planRecordOf(path, content);
  if ('broken' in parsed) throw brokenRecord('ledger', parsed.broken);
  return parsed.record;
}

const shape = object({
  pr: number,
  head: optional(text),
  hash: text,
  passed: flag,
  at: instant,
  changes: list(
    object({
      job: text,
      kind: oneOf('added', 'changed', 'renamed', 'removed'),
      from: optional(text),
      digest: optional(text),
      crons: optional(list(object({ cron: text, timezone: text }))),
    }),
  ),
  downstream: list(text),
});
