import type { GitHub } from '../ports/github/github.ts';
import type { LinkTargets } from '../report/link-targets.ts';
import type { Placement } from '../report/place-problem.ts';
import type { Report } from '../report/report.ts';
import type { Session } from './session.ts';

/** What publishing needs besides the report. */
export interface Publication {
  readonly report: Report;
  readonly pr: number;
  readonly github: GitHub;
  readonly session: Pick<Session, 'inputs' | 'startedAt' | 'firstComments'>;
  readonly links: LinkTargets;
  /** What the change brings, where it is known. */
  readonly placement: Placement | undefined;
}

/** Nothing changed and nothing was found: whoever looks at the pull request need not be told. */
export function isQuiet({ verdict, plan, validation }: Report): boolean {
  const changes = plan?.changes.length ?? 0;
  return verdict === 'passed' && changes === 0 && (validation?.diagnostics.length ?? 0) === 0;
}
