import { Obstacle } from '../failure.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ports } from '../ports/ports.ts';
import type { StateStore } from '../ports/state-store.ts';
import type { EventSink } from '../run/event.ts';
import type { Config } from '../workspace/config.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import type { LateRun, MissedRun, Noted, RaisedAlert } from './ledger-draft.ts';
import { type AlertReport, sendAlerts } from './send-alerts.ts';

/** What all parts of one tick share. */
export interface TickContext {
  /** With the clock of the tick. */
  readonly ports: Ports;
  readonly store: StateStore;
  readonly config: Config;
  /** Scheduled times up to here are looked at, ms UTC: the tick's start, so that it comes to an end. */
  readonly until: number;
  readonly sink: EventSink;
  readonly signal: AbortSignal;
  readonly noted: { readonly missed: MissedRun[]; readonly late: LateRun[]; readonly alerts: AlertReport[] };
}

/**
 * Reads the config of the working tree. `now` (ms UTC) lets the tick's clock start there instead of at
 * the present. Rejects with `Obstacle` `config` when the config has errors.
 */
export async function createTickContext(
  now: number | undefined,
  ports: Ports,
  sink: EventSink,
  signal: AbortSignal,
): Promise<TickContext> {
  const { config, diagnostics } = await loadWorkspace(ports.tree, { manifests: [] });
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error !== undefined) {
    const place = `${error.file}:${error.line}:${error.column}`;
    throw new Obstacle('config', `${place}: ${error.message}`, { hint: 'datajob validate' });
  }
  const clock = now === undefined ? ports.clock : clockFrom(ports.clock, now);
  return {
    ports: { ...ports, clock },
    store: ports.state(config.state.remote),
    config,
    until: clock.now(),
    sink,
    signal,
    noted: { missed: [], late: [], alerts: [] },
  };
}

/** Keeps what a change of the ledger told, and sends its mails. */
export async function takeNote(context: TickContext, noted: Noted): Promise<void> {
  context.noted.missed.push(...noted.missed);
  context.noted.late.push(...noted.late);
  if (noted.raised.length > 0) await sendRaised(context, noted.raised);
}

/** Sends these mails; without any, those that earlier ticks left in the outbox. */
export async function sendRaised(context: TickContext, raised: readonly RaisedAlert[]): Promise<void> {
  const { store, config, signal, ports } = context;
  context.noted.alerts.push(...(await sendAlerts({ store, config, raised, signal }, ports)));
}

/** A clock that shows `start` now and goes on as the given one does. */
function clockFrom(clock: Clock, start: number): Clock {
  const offset = start - clock.now();
  return { now: () => clock.now() + offset, sleep: (ms, signal) => clock.sleep(ms, signal) };
}
