import { type Failure, toError } from '../failure.ts';
import type { RunContext } from './run-context.ts';
import { type Place, runFailure } from './run-failure.ts';

/** A bug of ours: its stack is printed, so that it can be reported, and the run fails in an orderly way. */
export function internalError(context: RunContext, step: string, error: unknown, place?: Place): Failure {
  const { message, stack } = toError(error);
  const text = `${context.masker(stack ?? message)}\n`;
  context.emit({ type: 'output', at: context.ports.clock.now(), step, stream: 'stderr', text });
  return runFailure('internal-error', message, { ...(place && { place }), cause: error }).failure;
}
