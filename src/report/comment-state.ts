import { fromBase64Url, toBase64Url } from './base64url.ts';
import { problemsOf } from './problems.ts';
import type { Report, Verdict } from './report.ts';
import { verdictWords } from './verdict-text.ts';

/** What a comment keeps of one push, for the table of earlier ones. */
export interface EarlierPush {
  readonly head: string;
  readonly verdict: Verdict;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** How many jobs changed. */
  readonly changes: number;
  readonly errors: number;
  readonly warnings: number;
  /** Of the plan. */
  readonly hash?: string;
}

/** More are not kept. */
const mostPushes = 20;
const longestState = 20_000;

/** The pushes that our own comment tells of, newest first; none when its hidden state is broken. */
export function earlierPushes(body: string): readonly EarlierPush[] {
  const state = statePattern.exec(body)?.[1];
  if (state === undefined || state.length > longestState) return [];
  const text = fromBase64Url(state);
  if (text === undefined) return [];
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value) || value.length > mostPushes) return [];
    const pushes = value.map(pushOf);
    return pushes.every((push) => push !== undefined) ? pushes : [];
  } catch {
    // Not JSON.
    return [];
  }
}

/** What the next comment is to know of this report and those before; earlier checks of the same commit are not kept. */
export function pushesWith(report: Report, earlier: readonly EarlierPush[]): readonly EarlierPush[] {
  const problems = problemsOf(report);
  const errors = problems.filter(({ level }) => level === 'error').length;
  const push: EarlierPush = {
    head: report.head,
    verdict: report.verdict,
    at: report.at,
    changes: report.plan?.changes.length ?? 0,
    errors,
    warnings: problems.length - errors,
    ...(report.plan === undefined ? {} : { hash: report.plan.hash }),
  };
  return [push, ...earlier.filter(({ head }) => head !== report.head)].slice(0, mostPushes);
}

/** The last line of the comment. */
export function stateLine(pushes: readonly EarlierPush[]): string {
  return `<!-- datajob:state ${toBase64Url(JSON.stringify(pushes))} -->`;
}

/** A comment without that line. */
export function withoutState(body: string): string {
  return body.replace(statePattern, '');
}

// The last line of a body is never a value's.
const statePattern = /\r?\n<!-- datajob:state ([A-Za-z0-9_-]+) -->\s*$/;

function pushOf(value: unknown): EarlierPush | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { head, verdict, at, changes, errors, warnings, hash } = value as Readonly<Record<string, unknown>>;
  if (!isText(head, /^[0-9a-f]{40,64}$/) || !isText(at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/))
    return undefined;
  if (!isVerdict(verdict) || !isCount(changes) || !isCount(errors) || !isCount(warnings)) return undefined;
  if (hash !== undefined && !isText(hash, /^(sha256:)?[0-9a-f]{64}$/)) return undefined;
  return { head, verdict, at, changes, errors, warnings, ...(hash === undefined ? {} : { hash }) };
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && value.length <= 100 && pattern.test(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isVerdict(value: unknown): value is Verdict {
  return typeof value === 'string' && Object.hasOwn(verdictWords, value);
}
