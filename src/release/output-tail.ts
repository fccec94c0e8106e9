import type { EventSink } from '../run/event.ts';

/** Keeps the newest lines that the steps of a run write, for its alert. */
export interface OutputTail {
  /** Passes every event on and remembers output. */
  readonly sink: EventSink;
  /** The newest lines of the failing step, or of all steps when none failed. */
  lines(): readonly string[];
}

/** At most 20 lines of at most 2,000 characters are kept for each step. */
export function createOutputTail(next: EventSink): OutputTail {
  const byStep = new Map<string, string>();
  let failing: string | undefined;
  const sink: EventSink = (event) => {
    if (event.type === 'attempt-started') byStep.clear();
    if (event.type === 'step-failed') failing = event.step;
    if (event.type === 'output') {
      byStep.set(event.step, newest(`${byStep.get(event.step) ?? ''}${event.text}`));
    }
    next(event);
  };
  const lines = () => {
    const text = failing === undefined ? [...byStep.values()].join('\n') : (byStep.get(failing) ?? '');
    return linesOf(text).slice(-mostLines);
  };
  return { sink, lines };
}

const mostLines = 20;
const longest = mostLines * 2_000;

// The bound is on the text, so that a step without line ends cannot fill the memory either.
function newest(text: string): string {
  return text.length <= 2 * longest ? text : text.slice(-longest);
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.slice(0, 2_000));
}
