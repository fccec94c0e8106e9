import type { GitHubEvent } from './event.ts';
import { numberAt, textAt } from './payload.ts';

/** The number of the pull request, where the event has one. */
export function pullRequestOf(event: GitHubEvent): number | undefined {
  if (event.name === 'merge_group')
    return queuedPullRequest(textAt(event.payload, 'merge_group', 'head_ref'));
  return numberAt(event.payload, 'pull_request', 'number') ?? numberAt(event.payload, 'number');
}

/** Whether the change comes from a repository that may not have our secrets. */
export function isFromFork(event: GitHubEvent): boolean {
  if (!event.name.startsWith('pull_request')) return false;
  const head = textAt(event.payload, 'pull_request', 'head', 'repo', 'full_name');
  const base = textAt(event.payload, 'pull_request', 'base', 'repo', 'full_name') ?? event.repository;
  // The head's repository is null when the fork was deleted.
  return head === undefined || head.toLowerCase() !== base.toLowerCase();
}

/** The commit that people call the head: not the merge commit which `GITHUB_SHA` names for pull requests. */
export function headOf(event: GitHubEvent): string {
  const { payload, sha } = event;
  return textAt(payload, 'pull_request', 'head', 'sha') ?? textAt(payload, 'merge_group', 'head_sha') ?? sha;
}

/** `refs/heads/gh-readonly-queue/main/pr-12-0f3c…`; the branch in it may hold slashes. */
function queuedPullRequest(ref: string | undefined): number | undefined {
  const digits = /\/pr-([1-9][0-9]{0,8})-[0-9a-f]{40,64}$/.exec(ref ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
