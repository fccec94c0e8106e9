import { toError } from '../failure.ts';
import { GitHubObstacle } from '../ports/github/github.ts';
import { checkRunOf } from '../report/check-run.ts';
import type { LinkTargets } from '../report/link-targets.ts';
import type { Placement } from '../report/place-problem.ts';
import type { Report } from '../report/report.ts';
import { isQuiet, type Publication } from './publication.ts';
import { publishComment } from './publish-comment.ts';
import type { Session } from './session.ts';

/** What became of the report on GitHub. */
export interface Published {
  /** What could not be done there, and what would mend it. */
  readonly notes: readonly string[];
  /** Address of the comment. */
  readonly comment?: string;
}

export interface ShownAt {
  readonly links: LinkTargets;
  readonly placement: Placement | undefined;
}

/** How long a cancelled check may take to be told: after that the runner kills us. */
const patienceMs = 2_500;

/**
 * Shows the report on the pull request, as far as the token allows it. Whatever goes wrong here becomes a note:
 * it says nothing about the change. Never rejects.
 */
export async function publish(report: Report, shownAt: ShownAt, session: Session): Promise<Published> {
  const { github } = session;
  const { pr } = report;
  // The token of a fork's workflow can only read: a second, trusted workflow tells the results.
  if (github === undefined || pr === undefined || report.fork) return { notes: [] };
  const published = publishBoth({ report, pr, github, session, ...shownAt }, session);
  return report.verdict === 'cancelled' ? withinPatience(published) : published;
}

async function publishBoth(publication: Publication, session: Session): Promise<Published> {
  const { report, github } = publication;
  const first = await attempt(comment, session, () => publishComment(publication));
  const { state, url } = first.done ?? {};
  const told = { notes: first.notes, ...(url === undefined ? {} : { comment: url }) };
  const isOver = first.unheard || state === 'outdated' || state === 'unchanged';
  // The commit of a merge queue is nobody's to look at.
  if (isOver || isQuiet(report) || report.event !== 'pull_request') return told;
  const second = await attempt(checkRun, session, () =>
    github.checkRuns.publish(checkRunOf(report, shownAtOf(publication))),
  );
  return { ...told, notes: [...first.notes, ...second.notes] };
}

function shownAtOf({ links, placement }: Publication) {
  return { ...links, ...(placement && { placement }) };
}

/** What is shown, and the permission that it takes. */
interface Showing {
  readonly missing: string;
  readonly permission: string;
  readonly brings: string;
}

const comment: Showing = {
  missing: 'No comment was written',
  permission: 'pull-requests: write',
  brings: 'these results become a comment on the pull request',
};
const checkRun: Showing = {
  missing: 'No check with evidence was made',
  permission: 'checks: write',
  brings: 'a check of its own shows the evidence and more than ten annotations',
};

interface Attempt<T> {
  readonly done?: T;
  readonly notes: readonly string[];
  /** Nobody answers: it is of no use to ask for anything else. */
  readonly unheard: boolean;
}

async function attempt<T>(showing: Showing, session: Session, work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { done: await work(), notes: [], unheard: false };
  } catch (thrown) {
    const error = toError(thrown);
    const reason = error instanceof GitHubObstacle ? error.reason : undefined;
    const unheard = reason === 'unreachable' || reason === 'rate-limited';
    return { notes: [session.mask(noteOn(showing, error))], unheard };
  }
}

function noteOn({ missing, permission, brings }: Showing, error: Error): string {
  if (!(error instanceof GitHubObstacle)) return `${missing}: ${error.message}`;
  if (error.reason === 'forbidden' || error.reason === 'not-found') {
    return `${missing}: the token may not. With \`${permission}\` under \`permissions:\` of the job ${brings}.`;
  }
  return `${missing}: ${error.message.replace(/[.]?$/, '.')} ${error.hint ?? ''}`.trim();
}

function withinPatience(published: Promise<Published>): Promise<Published> {
  const late = new Promise<Published>((resolve) => {
    setTimeout(() => resolve({ notes: [] }), patienceMs).unref();
  });
  return Promise.race([published, late]);
}
