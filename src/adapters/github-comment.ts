import type { Comment } from '../ports/github/comments.ts';

/** A comment as GitHub's API gives it. */
export interface RawComment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly login: string } | null;
  readonly html_url: string;
  readonly created_at: string;
}

export function commentOf(raw: RawComment): Comment {
  return {
    id: raw.id,
    body: raw.body ?? '',
    author: raw.user?.login,
    url: raw.html_url,
    createdAt: new Date(raw.created_at).toISOString(),
  };
}
