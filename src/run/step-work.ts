import type { Step } from '../manifest/manifest.ts';
import type { Database } from '../ports/database.ts';
import type { RunContext } from './run-context.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** What a step needs to do its work once. */
export interface StepWork<S extends Step = Step> {
  readonly context: RunContext;
  readonly step: S;
  readonly unit: UnitOfWork;
  readonly database: (connection: string) => Promise<Database>;
  /** A folder that the steps of one attempt share; absolute. */
  readonly temporaryFolder: () => Promise<string>;
  readonly signal: AbortSignal;
}

/** What a step has done. */
export interface StepDone {
  /** Rows written, as far as the statements tell. */
  readonly rows?: number;
}
