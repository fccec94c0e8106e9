import type { Failure } from '../failure.ts';
import type { Connections } from './connections.ts';
import type { MarkerPlan, RunContext } from './run-context.ts';
import type { StepPrograms } from './step-programs.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** What the parts of one attempt share. */
export interface Attempt {
  readonly context: RunContext;
  /** 1-based. */
  readonly number: number;
  readonly connections: Connections;
  readonly marker: MarkerPlan | undefined;
  /** Of an atomic job: all that the attempt does takes effect together. */
  readonly unit: UnitOfWork | undefined;
  readonly programs: StepPrograms;
  readonly temporaryFolder: () => Promise<string>;
}

/** How an attempt ended. */
export type AttemptEnd =
  | { readonly status: 'succeeded'; readonly reason?: string }
  | { readonly status: 'skipped'; readonly reason: string }
  | { readonly status: 'cancelled' }
  /** `retriedItself`: the step that failed was already tried as often as it may be. */
  | { readonly status: 'failed'; readonly failure: Failure; readonly retriedItself: boolean };
