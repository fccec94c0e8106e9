import type { Classification } from '../manifest/check.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dialect } from '../sql/dialect.ts';
import type { TypedValue } from '../sql/typed-value.ts';
import type { CheckSession } from './read-only.ts';

/** Where checks of one connection are evaluated. */
export interface CheckContext {
  readonly session: CheckSession;
  readonly dialect: Dialect;
  /** Whether the session is in the transaction of the run. */
  readonly inTransaction: boolean;
  /** Parameters and built-ins. */
  readonly values: Readonly<Record<string, TypedValue>>;
  readonly clock: Clock;
  /** Which columns are never shown. */
  readonly classification: Classification;
  readonly signal: AbortSignal;
}
