import { type GitHub, GitHubObstacle } from '../ports/github/github.ts';
import type { Ports } from '../ports/ports.ts';
import type { StateStore } from '../ports/state-store.ts';
import { isCommentOf, promotionMarker } from '../report/comment-marker.ts';
import type { LinkTargets } from '../report/link-targets.ts';
import { promotionComment } from '../report/promotion-comment.ts';
import type { PromotionReport } from '../report/promotion-report.ts';
import { promotionPath, promotionText, readPromotion } from './promotion-records.ts';
import { updateLedger } from './update-ledger.ts';

/** Where and in whose name results are posted. */
export interface Posting {
  readonly github: GitHub;
  /** Path of the workspace in the repository, `.` for its root. */
  readonly workspace: string;
  /** Name of the workflow. */
  readonly workflow: string;
  /** Login of our comments: what others wrote is never touched. */
  readonly author: string;
  readonly links: LinkTargets;
  /** Hides secrets in data that leaves. */
  readonly hide: <T>(data: T) => T;
}

/** Changes what is told of a pull request; a pure function, called again after a lost race. Undefined: nothing to tell. */
export type PromotionEdit = (before: PromotionReport | undefined) => PromotionReport | undefined;

/**
 * Writes the promotion comments of pull requests anew and keeps on the ledger what they tell. Never rejects
 * because GitHub does not want it: that is a note, and what a moment's outage held up is posted the next time.
 */
export async function postPromotions(
  edits: ReadonlyMap<number, PromotionEdit>,
  store: StateStore,
  posting: Posting,
  ports: Pick<Ports, 'clock'>,
): Promise<readonly string[]> {
  const notes = new Set<string>();
  if (edits.size === 0) return [];
  const ledger = await store.read('ledger');
  const told: number[] = [];
  for (const [pr, edit] of edits) {
    const report = posting.hide(edit(await readPromotion(ledger, pr)));
    if (report === undefined) continue;
    const problem = await postOne(report, posting);
    if (problem !== undefined) notes.add(noteOn(pr, problem));
    if (problem === undefined || isLasting(problem)) told.push(pr);
  }
  await keep(told, edits, store, { posting, ports });
  return [...notes];
}

async function keep(
  told: readonly number[],
  edits: ReadonlyMap<number, PromotionEdit>,
  store: StateStore,
  { posting, ports }: { readonly posting: Posting; readonly ports: Pick<Ports, 'clock'> },
): Promise<void> {
  if (told.length === 0) return;
  const what = told.map((pr) => `#${pr}`).join(', ');
  await updateLedger(
    store,
    `Promotion told: ${what}`,
    async (snapshot) => {
      const texts = new Map<string, string>();
      for (const pr of told) {
        const report = posting.hide(edits.get(pr)?.(await readPromotion(snapshot, pr)));
        if (report !== undefined) texts.set(promotionPath(pr), promotionText(report));
      }
      return texts.size === 0 ? undefined : texts;
    },
    ports,
  );
}

async function postOne(
  report: PromotionReport,
  { github, author, links }: Posting,
): Promise<GitHubObstacle | undefined> {
  const marker = promotionMarker(report.workspace, report.workflow);
  const body = promotionComment(report, links);
  try {
    const comments = await github.comments.list(report.pr);
    const ours = comments.find((one) => one.author === author && isCommentOf(one.body, marker));
    if (ours?.body === body) return undefined;
    const updated = ours && (await github.comments.update(ours.id, body));
    if (updated === undefined) await github.comments.create(report.pr, body);
    return undefined;
  } catch (error) {
    if (error instanceof GitHubObstacle) return error;
    throw error;
  }
}

/** Nothing will be different the next time: asking again with every run would only cost calls. */
function isLasting({ reason }: GitHubObstacle): boolean {
  return reason === 'forbidden' || reason === 'not-found' || reason === 'invalid';
}

function noteOn(pr: number, { message, permission }: GitHubObstacle): string {
  const gain = permission === undefined ? '' : ` With the permission \`${permission}\` it would be.`;
  return `What was promoted is not told on pull request #${pr}: ${message}${gain}`;
}
