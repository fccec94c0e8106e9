import type { Ports } from '../ports/ports.ts';
import type { EventSink } from '../run/event.ts';
import { performTick, type TickOutcome } from './perform-tick.ts';
import { runBundle } from './run-bundle.ts';

/**
 * Starts what is due in production and waits for it, one run after the other: the oldest scheduled time
 * first, and jobs behind those they run after. Records what is missed or late, sends the mails. Any
 * number of ticks may run at once; one that was killed is completed by the next. `now` is ms UTC: the
 * clock of the tick starts there. Rejects with `Obstacle` when the state cannot be read or written, or
 * the config cannot be understood.
 */
export async function tick(
  request: { readonly now?: number },
  ports: Ports,
  sink: EventSink,
  signal: AbortSignal,
): Promise<TickOutcome> {
  return performTick(request, { ...ports, runBundle }, sink, signal);
}
