import type { TickOutcome } from '../usecases/perform-tick.ts';
import { alertMarkdown, alertNotice } from './alert-notice.ts';
import { count, formatInstant } from './human-time.ts';
import { joinParts, runsMarkdown } from './markdown.ts';
import { code, escapeMarkdown } from './markdown-escape.ts';
import { oneLine } from './printable.ts';
import { runSentence } from './run-text.ts';
import type { Style } from './style.ts';

const mostLines = 100;

/** What a tick started, what was missed or late, and which alerts went out. */
export function tickText(outcome: TickOutcome, style: Style): string {
  return [
    ...outcome.started.map((run) => runSentence(run, style)),
    ...outcome.missed.map((run) => `${style.red('missed')} ${timeOf(run)}: ${oneLine(run.reason)}`),
    ...outcome.late.map(
      (run) => `${style.yellow('late')} ${timeOf(run)}: to be finished by ${formatInstant(run.finishBy)}`,
    ),
    ...outcome.waiting.map((run) => `${style.dim('waiting')} ${timeOf(run)}: ${oneLine(run.reason)}`),
    ...outcome.alerts.map((alert) => alertNotice(alert, style)),
    tickSentence(outcome),
  ].join('\n');
}

/** The last word. */
export function tickSentence(outcome: TickOutcome): string {
  const failed = outcome.started.filter((run) => run.status === 'failed').length;
  const parts = [
    count(outcome.started.length, 'run'),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(outcome.missed.length > 0 ? [`${outcome.missed.length} missed`] : []),
    ...(outcome.late.length > 0 ? [`${outcome.late.length} late`] : []),
  ];
  return `Tick at ${formatInstant(outcome.now)}: ${parts.join(', ')}`;
}

/** Files of the state that cannot be used; empty when there are none. */
export function problemsText(
  problems: readonly (string | { readonly path: string; readonly reason: string })[],
): string {
  return problems
    .map((problem) => (typeof problem === 'string' ? problem : `${problem.path}: ${problem.reason}`))
    .map((problem) => `A record cannot be used: ${oneLine(problem)}`)
    .join('\n');
}

/** The same for a job summary. */
export function tickMarkdown(outcome: TickOutcome): string {
  const lines = [
    ...outcome.missed.map(
      (run) =>
        `- **missed** ${code(run.job)} ${escapeMarkdown(run.scheduledTime)}: ${escapeMarkdown(run.reason)}`,
    ),
    ...outcome.late.map((run) => `- **late** ${code(run.job)} ${escapeMarkdown(run.scheduledTime)}`),
    ...outcome.waiting.map((run) => `- waiting ${code(run.job)}: ${escapeMarkdown(run.reason)}`),
    ...outcome.alerts.map(alertMarkdown),
    ...outcome.problems.map((problem) => `- **broken record** ${escapeMarkdown(problem)}`),
  ].slice(0, mostLines);
  return joinParts([
    '### Tick',
    escapeMarkdown(tickSentence(outcome)),
    runsMarkdown('Runs', outcome.started),
    lines.join('\n'),
  ]);
}

function timeOf(run: { readonly job: string; readonly scheduledTime: string }): string {
  return `${oneLine(run.job)} ${formatInstant(run.scheduledTime)}`;
}
