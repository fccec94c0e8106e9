import type { Clock } from '../ports/clock.ts';
import type { Ports } from '../ports/ports.ts';
import type { StateStore } from '../ports/state-store.ts';
import type { EventSink } from '../run/event.ts';
import type { RunResult } from '../run/result.ts';
import type { RunRequest } from '../run/run-request.ts';
import type { Config } from '../workspace/config.ts';
import type { LateRun, MissedRun, Noted, RaisedAlert } from './ledger-draft.ts';
import { readConfig } from './read-config.ts';
import { type AlertReport, sendAlerts } from './send-alerts.ts';

/** What a tick needs of the world, and what runs one bundle in it. */
export interface TickPorts extends Ports {
  readonly runBundle: (
    request: BundleRun,
    ports: Ports,
    sink: EventSink,
    signal: AbortSignal,
  ) => Promise<RunResult>;
}

/** One run as a tick asks for it. */
export interface BundleRun extends Omit<RunRequest, 'params' | 'from' | 'again'> {
  readonly config: Config;
}

/** What all parts of one tick share. */
export interface TickContext {
  /** With the clock of the tick. */
  readonly ports: TickPorts;
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
 * the present. Rejects with `Obstacle` `config` when the config cannot be understood.
 */
export async function createTickContext(
  now: number | undefined,
  ports: TickPorts,
  sink: EventSink,
  signal: AbortSignal,
): Promise<TickContext> {
  // Only the config: an error in a job of the working tree is no reason for production to stop.
  const config = await readConfig(ports.tree);
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
