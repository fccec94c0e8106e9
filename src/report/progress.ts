import type { RunEvent } from '../run/event.ts';
import { checkLine } from './check-text.ts';
import { failureLines } from './failure-text.ts';
import { count, formatDuration, formatInstant } from './human-time.ts';
import { oneLine, printable } from './printable.ts';
import type { Style } from './style.ts';

/** The event as a line or lines for people; undefined for what is not worth a line. */
export function progressText(event: RunEvent, style: Style): string | undefined {
  switch (event.type) {
    case 'run-started':
      return style.bold(runTitle(event));
    case 'waiting':
      return style.yellow(`  waiting: ${oneLine(event.reason)}`);
    case 'attempt-started':
      return event.attempt === 1 ? undefined : style.yellow(`  attempt ${event.attempt} of the whole job`);
    case 'step-started':
      return `  ${style.dim('>')} ${event.step} (${event.kind})${event.attempt === 1 ? '' : `, attempt ${event.attempt}`}`;
    case 'output':
      return outputLine(event, style);
    case 'statement-finished':
      return undefined;
    case 'check-finished':
      return checkLine(event.result, style);
    case 'retry-scheduled':
      return retryText(event, style);
    case 'rolled-back':
      return style.yellow(`  rolled back: ${oneLine(event.reason)}`);
    case 'run-finished':
      return undefined;
    default:
      return stepText(event, style);
  }
}

function runTitle(event: EventOf<'run-started'>): string {
  const scheduled =
    event.scheduledTime === undefined ? '' : `, scheduled ${formatInstant(event.scheduledTime)}`;
  return `${event.job} in ${event.environment} (run ${event.runId}${scheduled})`;
}

/** Steps may run at the same time, so that every line says whose it is. */
function outputLine(event: EventOf<'output'>, style: Style): string {
  return `    ${style.dim(`${event.step} |`)} ${printable(event.text.trimEnd())}`;
}

function stepText(event: StepEnd, style: Style): string {
  if (event.type === 'step-skipped') {
    return style.dim(`  - ${event.step} skipped: ${oneLine(event.reason)}`);
  }
  const time = formatDuration(event.durationMs);
  if (event.type === 'step-cancelled') return style.yellow(`  - ${event.step} cancelled after ${time}`);
  if (event.type === 'step-succeeded') {
    const rows = event.rows === undefined ? '' : `, ${count(event.rows, 'row')}`;
    return `  ${style.green('✓')} ${event.step} ${style.dim(`${time}${rows}`)}`;
  }
  const lines = failureLines(event.failure, '      ').join('\n');
  return `  ${style.red('✗')} ${event.step} failed ${style.dim(`after ${time}`)}\n${lines}`;
}

function retryText(event: EventOf<'retry-scheduled'>, style: Style): string {
  const what = event.step === undefined ? 'the job' : event.step;
  const when = event.delayMs === 0 ? 'at once' : `in ${formatDuration(event.delayMs)}`;
  const reason = oneLine(event.failure.message);
  return style.yellow(`  ${what} is tried again ${when} (attempt ${event.attempt}): ${reason}`);
}

type EventOf<T extends RunEvent['type']> = Extract<RunEvent, { type: T }>;
type StepEnd = EventOf<'step-succeeded' | 'step-failed' | 'step-cancelled' | 'step-skipped'>;
