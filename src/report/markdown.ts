import type { Diagnostic } from '../diagnostic.ts';
import type { ContractChange } from '../plan/contract/contract-change.ts';
import type { JobChange, Plan } from '../plan/plan.ts';
import type { CheckResult, RunResult } from '../run/result.ts';
import { checkVerdict } from './check-text.ts';
import { breaksText, consumerText, versionText } from './contract-text.ts';
import { failureKind, failurePlace } from './failure-text.ts';
import { count, formatDuration, formatInstant, formatLocal } from './human-time.ts';
import { firstRows } from './markdown-budget.ts';
import { code, escapeMarkdown, markdownTable, prose } from './markdown-escape.ts';
import { changeCounts, shortCommit } from './plan-text.ts';
import { scheduleFacts } from './schedule-facts.ts';

const mostRows = 100;
const mostFindings = 50;

/** What a change does, for a pull request. */
export function planMarkdown(plan: Plan): string {
  const range = `${code(shortCommit(plan.base))} → ${code(shortCommit(plan.head))}`;
  if (plan.changes.length === 0) return `### Plan\n\n${range}: no job changes.`;
  const { shown, note } = firstRows(plan.changes, mostRows);
  const rows = shown.map((change) => [
    changeName(change),
    escapeMarkdown(change.kind),
    escapeMarkdown(change.reason),
  ]);
  const after = plan.downstream.slice(0, mostRows).map(code).join(', ');
  return joinParts([
    '### Plan',
    `${range}: ${escapeMarkdown(changeCounts(plan))}`,
    markdownTable(['Job', 'Change', 'What is different'], rows),
    note,
    plan.downstream.length === 0 ? '' : `Then run after them: ${after}`,
    ...shown.flatMap(scheduleMarkdown),
    ...(plan.contracts ?? []).slice(0, mostRows).map(contractMarkdown),
  ]);
}

/** Findings as a table with their places. */
export function diagnosticsMarkdown(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '';
  const { shown, note } = firstRows(diagnostics, mostFindings);
  const rows = shown.map((each) => [
    code(`${each.file}:${each.line}:${each.column}`),
    each.severity,
    `${escapeMarkdown(each.message)}${each.hint === undefined ? '' : ` ${escapeMarkdown(each.hint)}`}`,
  ]);
  return joinParts(['### Findings', markdownTable(['Place', 'Severity', 'Finding'], rows), note]);
}

/** Runs as a table, then for each that did not succeed what happened and where. */
export function runsMarkdown(title: string, runs: readonly RunResult[]): string {
  if (runs.length === 0) return '';
  const { shown, note } = firstRows(runs, mostRows);
  const rows = shown.map((run) => [
    code(run.job),
    code(run.environment),
    run.status,
    formatDuration(run.durationMs),
    stepCounts(run),
    checkCounts(run),
  ]);
  const table = markdownTable(['Job', 'Environment', 'Status', 'Time', 'Steps', 'Checks'], rows);
  return joinParts([`### ${escapeMarkdown(title)}`, table, note, ...shown.flatMap(troubleMarkdown)]);
}

/** Sections with a blank line between, without the empty ones. */
export function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function changeName(change: JobChange): string {
  return change.from === undefined ? code(change.job) : `${code(change.from)} → ${code(change.job)}`;
}

function scheduleMarkdown(change: JobChange): string[] {
  if (change.schedule === undefined) return [];
  const { text, next, notes, warnings } = change.schedule;
  const rows = next.map((each) => [
    escapeMarkdown(formatLocal(each.local)),
    escapeMarkdown(formatInstant(each.utc)),
  ]);
  return [
    `**Schedule of ${code(change.job)}:** ${escapeMarkdown(text)}, ${escapeMarkdown(scheduleFacts(change.schedule))}`,
    ...(rows.length === 0 ? [] : [markdownTable(['Next runs', 'UTC'], rows)]),
    ...[...notes, ...warnings].slice(0, mostRows).map((note) => `- ${escapeMarkdown(note)}`),
  ];
}

function contractMarkdown(contract: ContractChange): string {
  const rows = contract.differences
    .slice(0, mostRows)
    .map(
      (one) =>
        `- ${prose(one.text)}${one.breaks === undefined ? '' : `, **${breaksText(one)}**`} (${code(`${one.file}:${one.line}`)})`,
    );
  const readers = contract.consumers
    .slice(0, mostRows)
    .map((one) => `- read by ${escapeMarkdown(consumerText(one))}`);
  const title = `**Contract of ${code(contract.table)}**, ${escapeMarkdown(versionText(contract))}:`;
  return `${title}\n\n${[...rows, ...readers].join('\n')}`;
}

function stepCounts(run: RunResult): string {
  const passed = run.steps.filter((step) => step.status === 'succeeded').length;
  return `${passed} of ${run.steps.length}`;
}

function checkCounts(run: RunResult): string {
  if (run.checks.length === 0) return '';
  const passed = run.checks.filter((check) => check.status === 'passed').length;
  return `${passed} of ${run.checks.length}`;
}

function troubleMarkdown(run: RunResult): string[] {
  const checks = run.checks.filter((check) => check.status !== 'passed');
  const lines = [
    ...(run.error === undefined ? [] : [errorLine(run)]),
    ...checks.slice(0, mostRows).map(checkItem),
  ];
  return lines.length === 0
    ? []
    : [`**${code(run.job)}** (${count(lines.length, 'finding')})\n\n${lines.join('\n')}`];
}

function errorLine(run: RunResult): string {
  if (run.error === undefined) return '';
  const place = failurePlace(run.error);
  const where = place === undefined ? '' : ` at ${code(place)}`;
  const hint = run.error.hint === undefined ? '' : ` ${escapeMarkdown(run.error.hint)}`;
  return `- ${escapeMarkdown(run.error.message)}${where} (${escapeMarkdown(failureKind(run.error))})${hint}`;
}

function checkItem(check: CheckResult): string {
  return `- check ${code(check.id)} ${escapeMarkdown(checkVerdict(check))}`;
}
