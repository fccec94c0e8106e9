import type { Comment } from '../ports/github/comments.ts';
import { commentMarkdown } from '../report/comment.ts';
import { earlierPushes } from '../report/comment-state.ts';
import { sameComment } from '../report/same-comment.ts';
import { ourComment } from './our-comment.ts';
import { isQuiet, type Publication } from './publication.ts';

/** What became of the comment. `outdated`: the pull request has moved on, and this report with it. */
export interface CommentOutcome {
  readonly state: 'written' | 'unchanged' | 'none' | 'outdated';
  readonly url?: string;
}

/**
 * Keeps one comment on the pull request up to date. Nothing is written when there is nothing to tell, when
 * the comment tells the same already, or when a newer commit or check is there. Rejects with `GitHubObstacle`.
 */
export async function publishComment(publication: Publication): Promise<CommentOutcome> {
  const { report, pr, github, session } = publication;
  if (session.inputs.comment === 'off') return { state: 'none' };
  // A merge queue says something only when the pull request does not come through it as it was approved.
  if (report.event === 'merge_group' && report.verdict === 'passed') return { state: 'none' };
  if (isQuiet(report) && (await wasNoneAtStart(publication))) return { state: 'none' };
  const ours = oldestOurs(await github.comments.list(pr), publication);
  if (ours === undefined && isQuiet(report)) return { state: 'none' };
  const earlier = ours === undefined ? [] : earlierPushes(ours.body);
  const body = commentMarkdown(report, earlier, publication.links);
  if (ours !== undefined && sameComment(ours.body, body)) return { state: 'unchanged', url: ours.url };
  if (isOlder(publication, earlier[0]?.at) || (await hasMoved(publication))) return { state: 'outdated' };
  // Somebody may delete it in between.
  const updated = ours && (await github.comments.update(ours.id, body));
  const written = updated ?? (await github.comments.create(pr, body));
  return { state: 'written', url: written.url };
}

/** False also when that is not known. */
async function wasNoneAtStart(publication: Publication): Promise<boolean> {
  const first = await publication.session.firstComments;
  return first !== undefined && oldestOurs(first, publication) === undefined;
}

function oldestOurs(comments: readonly Comment[], { report, session }: Publication): Comment | undefined {
  return ourComment(comments, report, session.inputs);
}

/**
 * A check that was cancelled does not write over what another one has found out since it began, and the report of
 * a fork, which somebody may have delivered again, not over a later one.
 */
function isOlder({ report, session }: Publication, last: string | undefined): boolean {
  if (last === undefined) return false;
  if (report.fork) return Date.parse(last) > Date.parse(report.at);
  return report.verdict === 'cancelled' && Date.parse(last) >= session.startedAt;
}

/** Several pushes race: only the newest commit is reported, whichever check ends last. */
async function hasMoved({ report, pr, github }: Publication): Promise<boolean> {
  const pull = await github.pullRequests.get(pr);
  if (pull === undefined) return true;
  return report.event === 'merge_group' ? pull.state === 'closed' : pull.head.sha !== report.head;
}
