import type { RunResult, RunStatus, StepResult } from '../run/result.ts';
import type { JobRun } from '../usecases/run.ts';
import { alertNotice } from './alert-notice.ts';
import { checkLine } from './check-text.ts';
import { failureKind, failureLines, failurePlace } from './failure-text.ts';
import { count, formatDuration } from './human-time.ts';
import { oneLine } from './printable.ts';
import { sampleText } from './sample-text.ts';
import type { Style } from './style.ts';
import { renderTable } from './table.ts';

/** The summary of one run: its steps as a table, the checks that did not pass, its alerts, the last word and the failure. */
export function runText(run: JobRun, style: Style): string {
  return [
    ...(run.steps.length === 0 ? [] : [stepTable(run.steps, style)]),
    ...checkLines(run, style),
    ...(run.alerts ?? []).map((alert) => alertNotice(alert, style)),
    runOutcome(run, style),
    ...(run.error === undefined ? whyLines(run) : failureLines(run.error, '  ')),
  ].join('\n');
}

/** One line: job, status, time, and why when it did not succeed. */
export function runSentence(run: RunResult, style: Style): string {
  const why = runReason(run);
  return `${runOutcome(run, style)}${why === '' ? '' : `: ${why}`}`;
}

/** Why a run was skipped, cancelled or failed, on one line; empty when there is nothing to say. */
export function runReason(run: RunResult): string {
  if (run.error !== undefined) {
    const place = failurePlace(run.error);
    const where = place === undefined ? '' : ` at ${place}`;
    return `${oneLine(run.error.message).replace(/\.$/, '')}${where} (${failureKind(run.error)})`;
  }
  return run.reason === undefined ? '' : oneLine(run.reason);
}

export function statusStyle(status: RunStatus, style: Style): (text: string) => string {
  if (status === 'succeeded') return style.green;
  return status === 'failed' ? style.red : style.yellow;
}

function runOutcome(run: RunResult, style: Style): string {
  const status = statusStyle(run.status, style)(run.status);
  const time = formatDuration(run.durationMs);
  return `${style.bold(run.job)} ${status} in ${time} (${run.environment}, run ${run.runId})`;
}

function whyLines(run: RunResult): string[] {
  return run.reason === undefined ? [] : [`  ${oneLine(run.reason)}`];
}

function stepTable(steps: readonly StepResult[], style: Style): string {
  const rows = steps.map((step) => [
    oneLine(step.name),
    step.kind,
    step.status,
    step.status === 'skipped' ? '' : formatDuration(step.durationMs),
    step.rows === undefined ? '' : String(step.rows),
    step.attempts > 1 ? String(step.attempts) : '',
  ]);
  const paint = (cell: string, column: number) =>
    column === 2 ? statusStyle(cell as RunStatus, style)(cell) : cell;
  return renderTable(['STEP', 'KIND', 'STATUS', 'TIME', 'ROWS', 'ATTEMPTS'], rows, style, paint);
}

function checkLines(run: RunResult, style: Style): string[] {
  const passed = run.checks.filter((check) => check.status === 'passed').length;
  const others = run.checks.filter((check) => check.status !== 'passed');
  if (run.checks.length === 0) return [];
  return [
    `${count(run.checks.length, 'check')}, ${passed} passed`,
    ...others.flatMap((check) => [checkLine(check, style), ...sampleText(check.samples, style)]),
  ];
}
