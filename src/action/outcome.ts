import type { ErrorReport } from '../report/error-report.ts';
import type { Performed } from './performer.ts';

/** What is known when the commands are done, or could not be. */
export interface Outcome {
  readonly performed: readonly Performed[];
  /** Remarks for people. */
  readonly notes: readonly string[];
  /** Why not all was done. */
  readonly problem?: ErrorReport;
}
