import { GitHubObstacle } from '../../ports/github/github.ts';
import type { Finding } from './finding.ts';

/** An answer of GitHub, or why the token may not have it. */
export type Seen<T> = { readonly value: T } | { readonly unseen: Unseen };

export interface Unseen {
  /** Completes «Could not look at …». */
  readonly what: string;
  readonly why: { readonly message: string; readonly hint?: string | undefined };
}

/** What the token may not see is an answer; an unreachable GitHub is an obstacle to the whole. */
export async function look<T>(what: string, pending: Promise<T>): Promise<Seen<T>> {
  try {
    return { value: await pending };
  } catch (error) {
    const hidden = error instanceof GitHubObstacle && ['forbidden', 'not-found'].includes(error.reason);
    if (hidden) return { unseen: { what, why: error } };
    throw error;
  }
}

/** The judgement of what was seen; nothing else is judged. */
export function ifSeen<T>(seen: Seen<T>, judge: (value: T) => readonly Finding[]): readonly Finding[] {
  return 'value' in seen ? judge(seen.value) : [];
}

/** That something was not looked at is a finding itself: it must not look as if all were well. */
export function notSeen({ what, why }: Unseen): Finding {
  return {
    code: 'not-seen',
    severity: 'warning',
    message: `Could not look at ${what}. ${why.message}`,
    ...(why.hint !== undefined && { hint: why.hint }),
  };
}
