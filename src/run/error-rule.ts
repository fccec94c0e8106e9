import type { ErrorClass } from '../failure.ts';
import type { Evidence } from './evidence.ts';

/** One reason for which a run can fail. */
export interface ErrorRule {
  /** Stable kebab-case identifier, shown with every failure. */
  readonly id: string;
  readonly class: ErrorClass;
  /** For the docs: what it means. */
  readonly description: string;
  /** What to do. */
  readonly hint?: string;
  /** Absent: the runner knows this reason itself and names it. */
  readonly applies?: (evidence: Evidence) => boolean;
}
