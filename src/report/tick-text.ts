import type { TickOutcome } from '../usecases/perform-tick.ts';
import type { AlertReport } from '../usecases/send-alerts.ts';
import { count, formatInstant } from './human-time.ts';
import { joinParts, runsMarkdown } from './markdown.ts';
import { code, escapeMarkdown } from './markdown-escape.ts';
import { oneLine, printable } from './printable.ts';
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
    ...outcome.alerts.map((alert) => alertText(alert, style)),
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
    ...outcome.alerts.map((alert) => `- alert ${escapeMarkdown(alert.subject)} (mail: ${alert.mail})`),
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

/** An alert on the console: it is told here too when nobody could be mailed. */
function alertText(alert: AlertReport, style: Style): string {
  const people = alert.to.map(oneLine).join(', ');
  const sent = {
    sent: `mailed to ${people}`,
    pending: `mail to ${people} is not sent yet, the next tick tries again`,
    'given-up': `mail to ${people} was given up`,
    none: 'no mail: nobody to send it to',
  }[alert.mail];
  const why = alert.error === undefined ? '' : ` (${oneLine(alert.error)})`;
  const title = `${style.bold(`Alert: ${oneLine(alert.subject)}`)} ${style.dim(`${sent}${why}`)}`;
  // Who was mailed has the text; on the console it would hide the runs.
  if (alert.mail === 'sent') return title;
  return [
    title,
    ...printable(alert.text)
      .trimEnd()
      .split('\n')
      .map((line) => `  | ${line}`),
  ].join('\n');
}
