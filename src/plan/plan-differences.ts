import { canonicalJson } from '../workspace/canonical-json.ts';
import type { PlanEffect, PlannedChange } from './plan-hash.ts';

/**
 * What a plan does otherwise than the one that people looked at, one sentence each. `cause` says what changed in
 * a job's bundle since, where that is known.
 */
export function planDifferences(
  looked: PlanEffect,
  now: PlanEffect,
  cause: (job: string) => string | undefined,
): string[] {
  const before = new Map(looked.changes.map((change) => [change.job, change]));
  const after = new Map(now.changes.map((change) => [change.job, change]));
  const differences = [
    ...now.changes.flatMap((change) => compareChange(before.get(change.job), change, cause)),
    ...looked.changes
      .filter(({ job }) => !after.has(job))
      .map(({ job, kind }) => `${job} was to be ${kind} and is not any more.`),
    ...added(now.downstream, looked.downstream).map(
      (job) => `${job} runs after the changed jobs now, which it did not in the plan that was looked at.`,
    ),
    ...added(looked.downstream, now.downstream).map(
      (job) => `${job} does not run after the changed jobs any more.`,
    ),
  ];
  return differences;
}

function compareChange(
  before: PlannedChange | undefined,
  after: PlannedChange,
  cause: (job: string) => string | undefined,
): string[] {
  const { job, kind } = after;
  if (before === undefined) return [`${job} is ${kind} too: it was not in the plan that was looked at.`];
  const sentences: string[] = [];
  if (before.kind !== kind || before.from !== after.from) {
    sentences.push(
      `${job} is ${whatOf(after)} now, and was ${whatOf(before)} in the plan that was looked at.`,
    );
  }
  if (before.digest !== after.digest) {
    const why = cause(job);
    sentences.push(`${job} is not the bundle that was looked at${why === undefined ? '' : `: ${why}`}.`);
  }
  if (canonicalJson(before.crons ?? null) !== canonicalJson(after.crons ?? null)) {
    sentences.push(`The schedule of ${job} changes in another way than in the plan that was looked at.`);
  }
  return sentences;
}

function whatOf({ kind, from }: PlannedChange): string {
  return from === undefined ? kind : `${kind} from ${from}`;
}

function added(now: readonly string[], before: readonly string[]): string[] {
  return now.filter((name) => !before.includes(name));
}
