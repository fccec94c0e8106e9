import type { Report } from '../report/report.ts';
import type { Session } from './session.ts';

/** What became of the report on GitHub. */
export interface Published {
  /** What could not be done there, and what would mend it. */
  readonly notes: readonly string[];
  /** Address of the comment. */
  readonly comment?: string;
}

export async function publish(_report: Report, _session: Session): Promise<Published> {
  return { notes: [] };
}
