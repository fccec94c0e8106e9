import { ApiError } from '../api-error.ts';
import type { RepositoryState } from '../state.ts';

/** The commit of a sha, a branch or a tag, short or in full. Throws 422 as GitHub does. */
export function commitOf(repository: RepositoryState, ref: string): string {
  const { refs } = repository;
  const names = [ref, `refs/${ref}`, `refs/heads/${ref}`, `refs/tags/${ref}`];
  const named = names.map((name) => refs.get(name)).find((sha) => sha !== undefined);
  if (named !== undefined) return named;
  if (/^[0-9a-f]{40}$/.test(ref)) return ref;
  throw new ApiError(422, `No commit found for SHA: ${ref}`);
}
