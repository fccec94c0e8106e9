import type { RepositoryState } from '../state.ts';

/** How an author stands to the repository, in GitHub's words. */
export function associationOf(repository: RepositoryState, login: string | undefined): string {
  if (login === undefined) return 'NONE';
  if (login.toLowerCase() === repository.owner.toLowerCase()) return 'OWNER';
  if (repository.collaborators.has(login)) return 'COLLABORATOR';
  return repository.pulls.some((pull) => pull.author === login && pull.merged !== undefined)
    ? 'CONTRIBUTOR'
    : 'NONE';
}
