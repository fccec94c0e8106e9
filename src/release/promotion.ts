import type { StateChange } from '../ports/state-store.ts';
import { archivePath, releasePath, releaseText } from './desired-state.ts';
import type { BrokenRecord } from './record.ts';
import { brokenReason, doubtReason, evidenceProblem } from './refusal-reasons.ts';
import type { Evidence, PastRelease, Release } from './release.ts';
import { shortCommit, successorOf } from './succession.ts';

/** What promotion did with one job; a part of the JSON shape of `datajob promote`. */
export interface PromotedJob {
  readonly job: string;
  /** Absent when the job could not be read. */
  readonly digest?: string;
  readonly action: 'added' | 'changed' | 'removed' | 'unchanged' | 'refused';
  /** Why it was refused, or left as it is although it differs. */
  readonly reason?: string;
  /** Merged pull requests that changed it since the release before, newest first; where GitHub could be asked. */
  readonly prs?: readonly number[];
}

/** What production is to run now. */
export interface DesiredState {
  readonly releases: readonly Release[];
  /** Last releases of removed jobs, at least of those that come back. */
  readonly archived: readonly Release[];
  readonly broken: readonly BrokenRecord[];
}

/** A job of the commit that can be read. */
export type Candidate = Omit<PastRelease, 'promotedAt' | 'rejected' | 'retiredAt'>;

/** A job of the commit that has errors. */
export interface Unfit {
  /** Its name, or the most likely one. */
  readonly job: string;
  readonly file: string;
  readonly reason: string;
}

/** Where the commit stands to that of a release. `unknown`: it cannot be told in this clone. */
export type CommitOrder = 'newer' | 'older' | 'diverged' | 'unknown';

export interface PromotionFacts {
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly candidates: readonly Candidate[];
  readonly unfit: readonly Unfit[];
  readonly evidence: readonly Evidence[];
  /** Commit of a release → where the promoted one stands to it. */
  readonly order: ReadonlyMap<string, CommitOrder>;
  /** Job → pull requests behind its change, newest first. */
  readonly prs?: ReadonlyMap<string, readonly number[]>;
  /** Job → why its change is not approved. */
  readonly unapproved?: ReadonlyMap<string, string>;
  /** A person takes it upon them that evidence, approval and order do not matter. */
  readonly override?: { readonly by: string; readonly reason: string };
}

export interface Promotion {
  /** One per job, sorted. */
  readonly jobs: readonly PromotedJob[];
  /** Jobs that were refused because their bundle has not passed staging. */
  readonly unproven: readonly string[];
  /** For one write of the production branch; empty when nothing changes. */
  readonly changes: StateChange;
}

type Decision = PromotedJob & { readonly writes?: StateChange; readonly unproven?: boolean };

/** Decides what becomes of every job of a commit and of every release. A pure function: two calls agree. */
export function planPromotion(now: DesiredState, facts: PromotionFacts): Promotion {
  const releases = new Map(now.releases.map((release) => [release.job, release]));
  const names = new Set(facts.candidates.map(({ manifest }) => manifest.name));
  const decisions = [
    ...facts.candidates.map((candidate) => decideCandidate(candidate, now, releases, facts)),
    ...facts.unfit.filter(({ job }) => !names.has(job)).map((unfit) => refuseUnfit(unfit, now.releases)),
  ];
  const decided = new Set(decisions.map(({ job }) => job));
  decisions.push(
    ...now.releases
      .filter(({ job }) => !decided.has(job))
      .map((release) => decideAbsent(release, names, facts)),
  );
  decisions.sort((a, b) => (a.job < b.job ? -1 : 1));
  return {
    jobs: decisions.map((decision) => promotedJob(decision, facts)),
    unproven: decisions.filter(({ unproven }) => unproven).map(({ job }) => job),
    changes: new Map(decisions.flatMap(({ writes }) => [...(writes ?? [])])),
  };
}

function promotedJob(
  { writes: _, unproven: _unproven, ...job }: Decision,
  facts: PromotionFacts,
): PromotedJob {
  const prs = job.action === 'unchanged' ? [] : (facts.prs?.get(job.job) ?? []);
  return prs.length === 0 ? job : { ...job, prs };
}

function decideCandidate(
  candidate: Candidate,
  now: DesiredState,
  releases: ReadonlyMap<string, Release>,
  facts: PromotionFacts,
): Decision {
  const { digest } = candidate;
  const job = candidate.manifest.name;
  const release = releases.get(job);
  const broken = now.broken.find(({ path }) => path === releasePath(job));
  if (broken !== undefined) return { job, digest, action: 'refused', reason: brokenReason(broken) };
  if (release?.digest === digest) return { job, digest, action: 'unchanged' };
  const blocked = release && blockedBy(release, facts);
  if (blocked !== undefined) return { job, digest: release?.digest ?? digest, ...blocked };
  const unapproved = approvalReason(job, facts);
  if (unapproved !== undefined) return { job, digest, action: 'refused', reason: unapproved };
  const missing = facts.override === undefined ? evidenceProblem(job, digest, facts.evidence) : undefined;
  if (missing !== undefined) return { job, digest, action: 'refused', reason: missing, unproven: true };
  const archived = now.archived.find((one) => one.job === job);
  const { at, by, override } = facts;
  const [pr] = facts.prs?.get(job) ?? [];
  const extra = { ...(override !== undefined && { override }), ...(pr !== undefined && { pr }) };
  const next = { bundle: candidate, at, by, ...extra };
  const text = releaseText(successorOf(release ?? archived, next));
  const writes = new Map([[releasePath(job), text]]);
  const forget = archived === undefined ? [] : ([[archivePath(job), undefined]] as const);
  return {
    job,
    digest,
    action: release === undefined ? 'added' : 'changed',
    writes: new Map([...writes, ...forget]),
  };
}

/** A release whose job the commit does not have. */
function decideAbsent(release: Release, names: ReadonlySet<string>, facts: PromotionFacts): Decision {
  const { job, digest } = release;
  const blocked = blockedBy(release, facts);
  if (blocked !== undefined) return { job, digest, ...blocked };
  // Its manifest may be one of those with errors, moved to another place: then it is not removed at all.
  const doubt = facts.unfit.find(({ job: guess }) => !names.has(guess));
  if (doubt !== undefined) return { job, digest, action: 'refused', reason: doubtReason(doubt.file) };
  const unapproved = approvalReason(job, facts);
  if (unapproved !== undefined) return { job, digest, action: 'refused', reason: unapproved };
  const { at, by, commit } = facts;
  const text = releaseText({ ...release, removed: { at, by, commit } });
  const writes = new Map([
    [archivePath(job), text],
    [releasePath(job), undefined],
  ]);
  return { job, digest, action: 'removed', writes };
}

function refuseUnfit({ job, file, reason }: Unfit, releases: readonly Release[]): Decision {
  // Under another name than its folder's, the path of the manifest tells which release it is.
  const release = releases.find((one) => one.job === job) ?? releases.find((one) => one.file === file);
  const digest = release === undefined ? {} : { digest: release.digest };
  return { job: release?.job ?? job, ...digest, action: 'refused', reason };
}

/** Why a release must stay as it is although the commit differs. */
function blockedBy(
  release: Release,
  { commit, order, override }: PromotionFacts,
): Pick<PromotedJob, 'action' | 'reason'> | undefined {
  const { held, job } = release;
  if (held !== undefined) {
    const reason = `held since ${held.at} by ${held.by}: ${held.reason}. \`datajob unhold ${job}\` ends it.`;
    return { action: 'unchanged', reason };
  }
  const stands = order.get(release.commit) ?? 'newer';
  if (stands === 'newer' || override !== undefined) return undefined;
  const its = shortCommit(release.commit);
  // Two merges whose promotions overtake each other are no fault of anybody.
  if (stands === 'older')
    return { action: 'unchanged', reason: `production runs the newer commit ${its} already.` };
  const why = stands === 'diverged' ? 'is not on the same line of history' : 'is not in this clone';
  const next = 'Fetch the whole history (fetch-depth: 0), or promote with an override and its reason.';
  return {
    action: 'refused',
    reason: `the released commit ${its} ${why} as ${shortCommit(commit)}, so it is not sure which is newer. ${next}`,
  };
}

function approvalReason(job: string, { override, unapproved }: PromotionFacts): string | undefined {
  return override === undefined ? unapproved?.get(job) : undefined;
}
