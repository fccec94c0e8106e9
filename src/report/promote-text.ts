import type { PromotedJob } from '../release/promotion.ts';
import type { PromoteStagedOutcome } from '../usecases/promote-staged.ts';
import type { RollbackOutcome } from '../usecases/rollback.ts';
import { joinParts } from './markdown.ts';
import { firstRows } from './markdown-budget.ts';
import { code, escapeMarkdown, markdownTable } from './markdown-escape.ts';
import { shortCommit, shortDigest } from './plan-text.ts';
import { oneLine } from './printable.ts';
import { stageMarkdown, stageText } from './stage-text.ts';
import type { Style } from './style.ts';

const mostRows = 200;

/** What promotion did with every job; those that stay as they are without a reason are only counted. */
export function promoteText(outcome: PromoteStagedOutcome, style: Style): string {
  const shown = outcome.releases.filter(isNoteworthy);
  return [
    ...(outcome.staged === undefined ? [] : [stageText(outcome.staged, style)]),
    ...shown.map((job) => jobLine(job, style)),
    promoteSentence(outcome),
  ].join('\n');
}

/** The last word: `Commit 0123456789ab: 2 added, 5 unchanged`. */
export function promoteSentence(outcome: PromoteStagedOutcome): string {
  const actions = ['added', 'changed', 'removed', 'unchanged', 'refused'] as const;
  const parts = actions
    .map((action) => [outcome.releases.filter((job) => job.action === action).length, action] as const)
    .filter(([number]) => number > 0)
    .map(([number, action]) => `${number} ${action}`);
  return `Commit ${shortCommit(outcome.commit)}: ${parts.length === 0 ? 'no jobs' : parts.join(', ')}`;
}

/** The same for a job summary. */
export function promoteMarkdown(outcome: PromoteStagedOutcome): string {
  const { shown, note } = firstRows(outcome.releases.filter(isNoteworthy), mostRows);
  const rows = shown.map((job) => [
    code(job.job),
    job.action === 'refused' ? '**refused**' : job.action,
    job.digest === undefined ? '' : code(shortDigest(job.digest)),
    escapeMarkdown(job.reason ?? ''),
  ]);
  return joinParts([
    outcome.staged === undefined ? '' : stageMarkdown(outcome.staged, false),
    '### Promotion',
    escapeMarkdown(promoteSentence(outcome)),
    rows.length === 0 ? '' : markdownTable(['Job', 'Release', 'Digest', 'Why'], rows),
    note,
  ]);
}

/** What production runs now, and that the job is held. */
export function rollbackText(outcome: RollbackOutcome, style: Style): string {
  const from = outcome.from === undefined ? 'nothing (it was removed)' : shortDigest(outcome.from);
  const job = oneLine(outcome.job);
  return [
    `${style.bold(job)} rolled back from ${from} to ${shortDigest(outcome.digest)} (commit ${shortCommit(outcome.commit)})`,
    `  held by ${oneLine(outcome.held.by)}: ${oneLine(outcome.held.reason)}`,
    `  Promotion leaves it alone until \`datajob unhold ${job}\`.`,
  ].join('\n');
}

/** Whether the job may be promoted again. */
export function unholdText(outcome: { readonly job: string; readonly wasHeld: boolean }): string {
  const job = oneLine(outcome.job);
  return outcome.wasHeld
    ? `${job} is no longer held: the next promotion takes it along.`
    : `${job} was not held: nothing to do.`;
}

function isNoteworthy(job: PromotedJob): boolean {
  return job.action !== 'unchanged' || job.reason !== undefined;
}

function jobLine(job: PromotedJob, style: Style): string {
  const digest = job.digest === undefined ? '' : ` ${style.dim(shortDigest(job.digest))}`;
  const reason = job.reason === undefined ? '' : `: ${oneLine(job.reason)}`;
  return `  ${actionStyle(job.action, style)(job.action.padEnd(9))} ${oneLine(job.job)}${digest}${reason}`;
}

function actionStyle(action: PromotedJob['action'], style: Style): (text: string) => string {
  if (action === 'added') return style.green;
  if (action === 'changed') return style.yellow;
  return action === 'unchanged' ? style.dim : style.red;
}
