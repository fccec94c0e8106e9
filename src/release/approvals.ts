import type { Review } from '../ports/github/pull-requests.ts';
import { shortCommit } from './succession.ts';

/** What of a pull request decides whether it is approved. */
export interface ReviewedPullRequest {
  readonly number: number;
  /** Login. */
  readonly author: string;
  /** Its last commit: approvals of older ones do not count. */
  readonly head: string;
  /** Oldest first. */
  readonly reviews: readonly Review[];
}

/** What the config asked for before the change was made: a change cannot choose its own judges. */
export interface ApprovalRule {
  readonly needed: number;
  readonly team?: string;
  /** Owners of that team, such as `@acme/sales`. */
  readonly owners: readonly string[];
}

/** Whether a person is the owner that a team names; `unknown`: the token may not see. */
export type Ownership = (login: string, owner: string) => boolean | 'unknown';

/** What counts of the reviews of one pull request. */
export interface Approval {
  /** Logins, sorted. */
  readonly by: readonly string[];
  /** Why other approvals do not count, one sentence each. */
  readonly notes: readonly string[];
}

/** One change of the default branch that touches a job. */
export interface JobChangeCommit {
  readonly commit: string;
  readonly rule: ApprovalRule;
  /** Absent: it was pushed without one. */
  readonly pull?: ReviewedPullRequest;
}

/** Why the changes of a job may not be promoted; undefined when all are approved. */
export function approvalProblem(
  changes: readonly JobChangeCommit[],
  ownership: Ownership,
): string | undefined {
  const pulls = new Map<number, string | undefined>();
  for (const { commit, rule, pull } of changes) {
    if (rule.needed === 0) continue;
    if (pull === undefined) {
      return `commit ${shortCommit(commit)} was pushed without a pull request, so nobody has approved it. ${asks(rule)}`;
    }
    if (!pulls.has(pull.number)) pulls.set(pull.number, pullProblem(pull, rule, ownership));
  }
  const problems = [...pulls.values()].filter((problem) => problem !== undefined);
  return problems.length === 0 ? undefined : problems.join(' ');
}

/** Who has approved a pull request so that it counts, and why others do not. */
export function judgeReviews(
  pull: ReviewedPullRequest,
  { team, owners }: Pick<ApprovalRule, 'team' | 'owners'>,
  ownership: Ownership,
): Approval {
  const by: string[] = [];
  const notes: string[] = [];
  for (const { login, commit } of standingApprovals(pull.reviews)) {
    const facts = owners.map((owner) => ({ owner, is: ownership(login, owner) }));
    const unknown = facts.filter(({ is }) => is === 'unknown').map(({ owner }) => owner);
    if (sameLogin(login, pull.author))
      notes.push(`@${login} is the author, whose own approval does not count.`);
    else if (commit !== pull.head) notes.push(`@${login} approved an older commit${commitText(commit)}.`);
    else if (facts.some(({ is }) => is === true)) by.push(login);
    else if (unknown.length > 0) notes.push(unknownText(login, unknown));
    else notes.push(`@${login} is no owner${team === undefined ? '' : ` of the team ${team}`}.`);
  }
  return { by: by.sort(), notes };
}

/** Logins whose ownership decides: they approved the last commit and are not the author. */
export function possibleApprovers(pull: ReviewedPullRequest): readonly string[] {
  return standingApprovals(pull.reviews)
    .filter(({ login, commit }) => commit === pull.head && !sameLogin(login, pull.author))
    .map(({ login }) => login);
}

interface StandingApproval {
  readonly login: string;
  readonly commit: string | undefined;
}

/** A later review of the same person replaces the earlier one; a mere comment does not. */
function standingApprovals(reviews: readonly Review[]): readonly StandingApproval[] {
  const latest = new Map<string, Review>();
  for (const review of reviews) {
    if (review.author === undefined || !deciding.has(review.state)) continue;
    latest.set(review.author.toLowerCase(), review);
  }
  return [...latest.values()].flatMap(({ author, state, commit }) =>
    author !== undefined && state === 'approved' ? [{ login: author, commit }] : [],
  );
}

const deciding: ReadonlySet<Review['state']> = new Set(['approved', 'changes-requested', 'dismissed']);

function pullProblem(
  pull: ReviewedPullRequest,
  rule: ApprovalRule,
  ownership: Ownership,
): string | undefined {
  const { by, notes } = judgeReviews(pull, rule, ownership);
  if (by.length >= rule.needed) return undefined;
  const some = by.length === 0 ? 'nobody whose word counts has' : `only ${by.map(atLogin).join(', ')} has`;
  return [`pull request #${pull.number} is not approved: ${some} approved it. ${asks(rule)}`, ...notes].join(
    ' ',
  );
}

function asks({ needed, team, owners }: ApprovalRule): string {
  const whose = owners.length === 0 ? '' : ` (${owners.join(', ')})`;
  const who = team === undefined ? `owners of the job's team` : `owners of the team ${team}${whose}`;
  return `It needs ${needed} approval${needed === 1 ? '' : 's'} by ${who}.`;
}

function unknownText(login: string, teams: readonly string[]): string {
  return `It is not known whether @${login} belongs to ${teams.join(' or ')}: the token may not see that. Give the input \`members-token\`.`;
}

function commitText(commit: string | undefined): string {
  return commit === undefined ? '' : ` (${shortCommit(commit)})`;
}

function atLogin(login: string): string {
  return `@${login}`;
}

/** GitHub does not tell logins apart by case. */
function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
