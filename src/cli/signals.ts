import { exitCode } from '../exit-code.ts';
import { Obstacle } from '../failure.ts';

/** What SIGINT and SIGTERM mean: the first asks the work to stop and clean up, the second ends at once. */
export interface Signals {
  readonly signal: AbortSignal;
  readonly cancelledWith: () => number | undefined;
}

/** Listens until the process ends; listening does not keep it alive. */
export function listenForSignals(events: SignalEvents, endNow: (code: number) => void): Signals {
  const controller = new AbortController();
  let code: number | undefined;
  const onSignal = (name: SignalName, ownCode: number) => {
    if (code !== undefined) return endNow(code);
    code = ownCode;
    controller.abort(new Obstacle('cancelled', `Cancelled by ${name}.`));
  };
  events.on('SIGINT', () => onSignal('SIGINT', exitCode.interrupted));
  events.on('SIGTERM', () => onSignal('SIGTERM', exitCode.terminated));
  return { signal: controller.signal, cancelledWith: () => code };
}

type SignalName = 'SIGINT' | 'SIGTERM';

interface SignalEvents {
  on(name: SignalName, listener: () => void): unknown;
}
