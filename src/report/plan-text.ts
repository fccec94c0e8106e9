import type { ContractChange } from '../plan/contract/contract-change.ts';
import type { JobChange, Plan } from '../plan/plan.ts';
import { breaksText, consumerText, isBreaking, versionText } from './contract-text.ts';
import { count, formatInstant, formatLocal } from './human-time.ts';
import { oneLine } from './printable.ts';
import { scheduleFacts } from './schedule-facts.ts';
import type { Style } from './style.ts';

const mostFiles = 8;

/** What a change does, for a terminal. Findings are printed apart. */
export function planText(plan: Plan, style: Style): string {
  const title = `${shortCommit(plan.base)} → ${shortCommit(plan.head)}`;
  if (plan.changes.length === 0) return `${title}: no job changes.`;
  const blocks = plan.changes.map((change) => changeText(change, style));
  return [
    `${title}: ${changeCounts(plan)}`,
    ...blocks,
    ...downstreamText(plan),
    ...(plan.contracts ?? []).map((contract) => contractText(contract, style)),
  ].join('\n');
}

/** `2 jobs: 1 added, 1 changed`. */
export function changeCounts(plan: Pick<Plan, 'changes'>): string {
  const kinds = ['added', 'changed', 'renamed', 'removed'] as const;
  const parts = kinds
    .map((kind) => [plan.changes.filter((change) => change.kind === kind).length, kind] as const)
    .filter(([number]) => number > 0)
    .map(([number, kind]) => `${number} ${kind}`);
  return `${count(plan.changes.length, 'job')}: ${parts.join(', ')}`;
}

/** Twelve digits of a commit or digest: enough to be unique, short enough to read. */
export function shortCommit(commit: string): string {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : oneLine(commit);
}

/** `sha256:` and twelve digits. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12);
}

function changeText(change: JobChange, style: Style): string {
  const [mark, paint] = marks(style)[change.kind];
  const from = change.from === undefined ? '' : ` (was ${oneLine(change.from)})`;
  const lines = [
    `  ${paint(`${mark} ${oneLine(change.job)}`)}${from} ${change.kind}: ${oneLine(change.reason)}`,
  ];
  if (change.files.length > 0) lines.push(style.dim(`      ${fileList(change.files)}`));
  if (change.schedule !== undefined) {
    lines.push(`      ${oneLine(change.schedule.text)}, ${scheduleFacts(change.schedule)}`);
    lines.push(
      ...change.schedule.next.map((next) => `        ${formatLocal(next.local)}  ${formatInstant(next.utc)}`),
    );
    const notes = [...change.schedule.notes, ...change.schedule.warnings];
    lines.push(...notes.map((note) => style.yellow(`      note: ${oneLine(note)}`)));
  }
  return lines.join('\n');
}

function marks(style: Style): Record<JobChange['kind'], readonly [string, (text: string) => string]> {
  return {
    added: ['+', style.green],
    changed: ['~', style.yellow],
    renamed: ['>', style.yellow],
    removed: ['-', style.red],
  };
}

function contractText(contract: ContractChange, style: Style): string {
  const { table, differences, consumers } = contract;
  const paint = isBreaking(contract) ? style.red : style.dim;
  return [
    `  ${paint(`contract of ${oneLine(table)}`)}, ${oneLine(versionText(contract))}`,
    ...differences.map((difference) => {
      const breaks = breaksText(difference);
      const place = `${oneLine(difference.file)}:${difference.line}`;
      return `      ${oneLine(difference.text)}${breaks === '' ? '' : `, ${style.red(breaks)}`} ${style.dim(`(${place})`)}`;
    }),
    ...consumers.map((consumer) => `      read by ${oneLine(consumerText(consumer))}`),
  ].join('\n');
}

function fileList(files: readonly string[]): string {
  const rest = files.length - mostFiles;
  const shown = files.slice(0, mostFiles).map(oneLine).join(', ');
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

function downstreamText(plan: Plan): string[] {
  if (plan.downstream.length === 0) return [];
  return [`  then run after them: ${plan.downstream.map(oneLine).join(', ')}`];
}
