import type { Clock } from '../ports/clock.ts';
import type { Databases } from '../ports/database.ts';

/** What copies of staging are made with. */
export interface CopyTools {
  /** Absolute folder of the workspace; DuckDB copies live below its `.datajob/pr`. */
  readonly folder: string;
  readonly databases: Databases;
  readonly clock: Clock;
  /** How long to wait for others to leave staging, in ms. */
  readonly waitMs: number;
}
