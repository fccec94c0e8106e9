import { toError } from '../failure.ts';
import { GitHubObstacle } from '../ports/github/github.ts';
import type { Report } from '../report/report.ts';
import type { Publication } from './publication.ts';
import { publishComment } from './publish-comment.ts';
import type { Session } from './session.ts';

/** What became of the report on GitHub. */
export interface Published {
  /** What could not be done there, and what would mend it. */
  readonly notes: readonly string[];
  /** Address of the comment. */
  readonly comment?: string;
}

/** How long a cancelled check may take to be told: after that the runner kills us. */
const patienceMs = 2_500;

/**
 * Shows the report on the pull request, as far as the token allows it. Whatever goes wrong here becomes a note:
 * it says nothing about the change. Never rejects.
 */
export async function publish(report: Report, session: Session): Promise<Published> {
  const { github } = session;
  const { pr } = report;
  // The token of a fork's workflow can only read: a second, trusted workflow tells the results.
  if (github === undefined || pr === undefined || report.fork) return { notes: [] };
  const publication = { report, pr, github, session };
  const published = publishBoth(publication);
  return report.verdict === 'cancelled' ? withinPatience(published) : published;
}

async function publishBoth(publication: Publication): Promise<Published> {
  const notes: string[] = [];
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (thrown) {
      notes.push(noteOn(what, toError(thrown), publication.session));
      return undefined;
    }
  };
  const comment = await attempt('No comment was written', () => publishComment(publication));
  return { notes, ...(comment?.url === undefined ? {} : { comment: comment.url }) };
}

function noteOn(what: string, error: Error, { mask }: Session): string {
  if (!(error instanceof GitHubObstacle)) return mask(`${what}: ${error.message}`);
  const { permission, message, hint } = error;
  if (permission !== undefined) {
    return `${what}: the token does not have the permission \`${permission}\`. Grant it under \`permissions:\` of the workflow's job.`;
  }
  return mask(`${what}: ${hint === undefined ? message : `${message} ${hint}`}`);
}

function withinPatience(published: Promise<Published>): Promise<Published> {
  const late = new Promise<Published>((resolve) => {
    setTimeout(() => resolve({ notes: [] }), patienceMs).unref();
  });
  return Promise.race([published, late]);
}
