import type { Step } from '../manifest/manifest.ts';
import type { Connections } from './connections.ts';
import type { RunContext } from './run-context.ts';
import type { StepPrograms } from './step-programs.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** What a step needs to do its work once. */
export interface StepWork<S extends Step = Step> {
  readonly context: RunContext;
  readonly step: S;
  readonly unit: UnitOfWork;
  readonly connections: Connections;
  readonly programs: StepPrograms;
  /** A folder that the steps of one attempt share; absolute. */
  readonly temporaryFolder: () => Promise<string>;
  readonly signal: AbortSignal;
  /** Does another step's work as a part of this one: how templates run their steps, and programs templates. */
  readonly perform: (work: StepWork) => Promise<StepDone>;
  /** Templates that this work is a part of, from the outside in. */
  readonly within?: readonly string[];
}

/** What a step has done. */
export interface StepDone {
  /** Rows written, as far as the statements tell. */
  readonly rows?: number;
  /** Why the steps that were not started are not needed. */
  readonly skipsRemaining?: string;
}
