import type { Manifest, Step } from '../manifest/manifest.ts';
import { pauseText, scheduleText } from './cron-text.ts';
import type { JobState } from './job-state.ts';
import { canonicalText } from './job-version.ts';
import { lostAlerts } from './lost-alerts.ts';
import { lostChecks } from './lost-checks.ts';
import { newLosses } from './new-losses.ts';
import { newWaivers } from './new-waivers.ts';
import type { JobChange } from './plan.ts';

export interface ConsequenceInput {
  readonly change: JobChange;
  /** Absent for a job that is new, or had errors before. */
  readonly before?: JobState;
  /** Absent for a job that is removed, or has errors now. */
  readonly after?: JobState;
  /** Jobs that ran after it until now. */
  readonly followers: readonly string[];
}

/**
 * What cannot be taken back easily, or what somebody should know who relies on the job: one sentence each, with
 * the way back. Only what the change brings anew is told.
 */
export function consequencesOf({ change, before, after, followers }: ConsequenceInput): string[] {
  if (change.kind === 'removed') return before === undefined ? [] : removal(change.job, before, followers);
  if (after === undefined) return [];
  const hasRelease = before !== undefined && change.from === undefined;
  const undo = hasRelease ? `Undo: \`datajob rollback ${change.job}\`.` : 'Undo: revert this change.';
  const losses = newLosses(before?.sql ?? [], after.sql).map(
    (loss) => `${loss} ${lossUndo(change.job, hasRelease)}`,
  );
  const weaker = [
    ...newWaivers(before?.manifest.waivers ?? [], after.manifest.waivers ?? []),
    ...atomicity(change.job, before?.manifest, after.manifest),
  ].map((text) => `${text} ${undo}`);
  if (before === undefined) return [...losses, ...weaker];
  const lost = [
    ...scheduleLoss(change.job, before.manifest, after.manifest),
    ...stepLosses(before, after),
    ...lostChecks(before.manifest.checks, after.manifest.checks),
    ...lostAlerts(change.job, before, after),
  ];
  return [...renaming(change), ...losses, ...lost.map((text) => `${text} ${undo}`), ...weaker];
}

function removal(job: string, { manifest }: JobState, followers: readonly string[]): string[] {
  const { schedule, after } = manifest;
  const starts = [
    ...(schedule === undefined ? [] : [`its schedule (${scheduleText(schedule)}) ends`]),
    ...(after.length === 0 ? [] : [`it no longer runs after ${after.join(', ')}`]),
  ];
  const how = starts.length === 0 ? '' : `: ${starts.join(', and ')}`;
  const behind =
    followers.length === 0
      ? ''
      : ` ${followers.join(', ')} ran after it and will not be started by it any more.`;
  return [
    `${job} is taken out of production${how}. What it wrote stays as it is and is not refreshed any more.${behind} Undo: \`datajob rollback ${job}\`.`,
  ];
}

/** Releases, runs and incidents are kept under the name. */
function renaming({ job, from }: JobChange): string[] {
  if (from === undefined) return [];
  return [
    `For production ${job} is a new job, and ${from} is taken out: runs, incidents and earlier releases stay under the old name, so ${job} has nothing to roll back to. Undo: give it the name ${from} again; it then goes on with its own history.`,
  ];
}

function scheduleLoss(job: string, before: Manifest, after: Manifest): string[] {
  if (before.schedule === undefined) return [];
  if (after.schedule === undefined) {
    const instead =
      after.after.length === 0
        ? 'only somebody who starts it by hand does'
        : `it runs only after ${after.after.join(', ')}`;
    return [`No schedule starts ${job} any more (until now ${scheduleText(before.schedule)}): ${instead}.`];
  }
  if (before.schedule.paused !== undefined || after.schedule.paused === undefined) return [];
  return [
    `${job} is ${pauseText(after.schedule.paused)}: nothing starts it, and times that pass are not made up later.`,
  ];
}

function stepLosses(before: JobState, after: JobState): string[] {
  const kept = new Set(after.manifest.steps.map(({ name }) => name));
  // A step that only has another name now does the same work.
  const work = new Set(after.manifest.steps.map((step) => workOf(step, after)));
  return before.manifest.steps
    .filter((step) => !kept.has(step.name) && !work.has(workOf(step, before)))
    .map(({ name }) => `The step ${name} is not run any more; what it wrote stays as it is.`);
}

function workOf(step: Step, { texts }: JobState): string {
  const { name: _, needs: __, ...rest } = step;
  const file = 'file' in rest ? rest.file : undefined;
  return canonicalText([{ ...rest, ...(file === undefined ? {} : { file: texts.get(file) ?? file }) }]);
}

function atomicity(job: string, before: Manifest | undefined, after: Manifest): string[] {
  const [was, is] = [before?.atomic ?? 'job', after.atomic ?? 'job'];
  if (was === is || is === 'job' || was === 'none') return [];
  return is === 'none'
    ? [
        `With \`atomic: none\` a run of ${job} that fails half-way leaves behind what it has written until then.`,
      ]
    : [
        `With \`atomic: step\` a run of ${job} that fails takes back only the step that failed, not those before it.`,
      ];
}

function lossUndo(job: string, hasRelease: boolean): string {
  const stop = hasRelease ? `\`datajob rollback ${job}\` stops it` : 'Reverting this change stops it';
  return `${stop} but brings no rows back: keep a copy first.`;
}
