import type { Step } from '../manifest/manifest.ts';
import type { RunContext } from './run-context.ts';

/** What the program of a step belongs to. */
export interface ProgramWork {
  readonly context: RunContext;
  readonly step: Pick<Step, 'name'>;
  readonly signal: AbortSignal;
}
