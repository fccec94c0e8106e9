import { progressText } from '../report/progress.ts';
import type { Style } from '../report/style.ts';
import type { EventSink } from '../run/event.ts';
import type { Output } from './world.ts';

/** Prints events of runs as they happen. */
export function createProgressPrinter(output: Output, style: Style): EventSink {
  return (event) => {
    const text = progressText(event, style);
    if (text !== undefined) output.write(`${text}\n`);
  };
}
