import { Obstacle, toError } from '../failure.ts';
import { GitHubObstacle, type GitHubReason } from '../ports/github/github.ts';
import { WaitTooLong } from './github-retries.ts';
import { TooLarge } from './github-transport.ts';
import { isLimited } from './github-wait.ts';

/** What a call is for, in messages. */
export interface Task {
  /** Completes «GitHub does not let us …». */
  readonly purpose: string;
  /** Of the token, such as `checks: write`; what GitHub names goes first, unless this is one of several. */
  readonly permission: string;
}

/**
 * What a failed call is in our words. Neither the token nor an answer of any length gets into the message or
 * into its causes, which people print.
 */
export function toGitHubObstacle(thrown: unknown, task: Task, token: string): Obstacle {
  const error = toError(thrown);
  const known = causesOf(error).find((cause) => cause instanceof Obstacle);
  if (known !== undefined) return known;
  const answer = answerOf(error);
  const said = sayable(error.message, token);
  const reason = answer === undefined ? reasonWithoutAnswer(error) : reasonOf(answer, error.message);
  const permission = isAboutPermissions(reason)
    ? neededPermission(answer?.headers.get('x-accepted-github-permissions'), task.permission)
    : undefined;
  const status = answer === undefined ? '' : `${answer.status} `;
  const hint = hintOf(reason, answer, permission);
  return new GitHubObstacle(reason, `${sentences[reason]} ${task.purpose}: ${status}${said}`, {
    cause: spareCause(error, said, token),
    ...(permission !== undefined && { permission }),
    ...(hint !== undefined && { hint }),
  });
}

/** The answer to `pending`, or undefined when GitHub knows no such thing (or the token may not know it). */
export async function undefinedWhenMissing<T>(pending: Promise<T>): Promise<T | undefined> {
  try {
    return await pending;
  } catch (error) {
    if (error instanceof GitHubObstacle && error.reason === 'not-found') return undefined;
    throw error;
  }
}

const sentences: Readonly<Record<GitHubReason, string>> = {
  forbidden: 'GitHub does not let us',
  'not-found': 'GitHub found nothing when asked to',
  'rate-limited': 'GitHub asks us to slow down, so we could not',
  unreachable: 'GitHub could not be reached to',
  invalid: 'GitHub refused our request to',
};

interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
}

function answerOf(error: Error): Answer | undefined {
  const response = 'response' in error ? error.response : undefined;
  if (typeof response !== 'object' || response === null) return undefined;
  if (!('status' in response) || typeof response.status !== 'number') return undefined;
  const headers = 'headers' in response ? Object.entries(response.headers ?? {}) : [];
  return {
    status: response.status,
    headers: new Map(headers.map(([name, value]) => [name, String(value)])),
  };
}

function reasonWithoutAnswer(error: Error): GitHubReason {
  const causes = causesOf(error);
  if (causes.some((cause) => cause instanceof WaitTooLong && cause.limited)) return 'rate-limited';
  return causes.some((cause) => cause instanceof TooLarge) ? 'invalid' : 'unreachable';
}

function reasonOf({ status, headers }: Answer, message: string): GitHubReason {
  if (isLimited(status, headers, message)) return 'rate-limited';
  if (status === 401 || status === 403 || status === 451) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  return status >= 500 ? 'unreachable' : 'invalid';
}

function isAboutPermissions(reason: GitHubReason): boolean {
  return reason === 'forbidden' || reason === 'not-found';
}

/**
 * `checks=write; contents=read,issues=read` → `checks: write or contents: read and issues: read`. Where ours is one of
 * them it is named alone: for comments on pull requests GitHub says `issues` too, and refuses a token with only that.
 */
function neededPermission(header: string | undefined, ours: string): string {
  if (header === undefined || !/^[a-z_=,; ]{1,200}$/.test(header)) return ours;
  const sets = header.split(';').map((set) =>
    set
      .split(',')
      .map((one) => one.trim().replaceAll('_', '-').replace('=', ': '))
      .join(' and '),
  );
  return sets.includes(ours) ? ours : sets.join(' or ');
}

function hintOf(
  reason: GitHubReason,
  answer: Answer | undefined,
  permission: string | undefined,
): string | undefined {
  if (answer?.status === 401) return 'The token is wrong or has expired.';
  if (answer?.headers.has('x-github-sso'))
    return 'The organisation asks to authorise this token for its single sign-on.';
  if (reason === 'not-found')
    return `It does not exist, or the token lacks the permission \`${permission}\`.`;
  if (permission !== undefined) return `The token needs the permission \`${permission}\`.`;
  if (reason === 'rate-limited') return 'Nothing is wrong: the same works again later.';
  return undefined;
}

function causesOf(error: Error): Error[] {
  const causes: Error[] = [];
  for (let cause: unknown = error; cause instanceof Error && causes.length < 10; cause = cause.cause) {
    causes.push(cause);
  }
  return causes;
}

// Octokit's own error holds the whole request and answer.
function spareCause(error: Error, said: string, token: string): Error {
  const cause = new Error(said);
  cause.name = error.name;
  if (error.stack !== undefined) cause.stack = withoutTokens(error.stack, token);
  const inner = causesOf(error)[1];
  if (inner !== undefined) cause.cause = new Error(sayable(inner.message, token));
  return cause;
}

const longestSaid = 400;

/** On one line and in short: behind a broken proxy the message is a page of HTML. */
function sayable(text: string, token: string): string {
  const line = withoutTokens(text, token)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return line.length > longestSaid ? `${line.slice(0, longestSaid)} …` : line;
}

function withoutTokens(text: string, token: string): string {
  const known = token.length < 3 ? text : text.replaceAll(token, '***');
  return known.replace(/\b(gh[a-z]_|github_pat_)\w{10,}/g, '$1***');
}
