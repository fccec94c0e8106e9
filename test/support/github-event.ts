import type { GitHubEvent } from '../../src/action/event.ts';

/** An event in the repository acme/data. */
export function githubEvent(own: Partial<GitHubEvent>): GitHubEvent {
  return {
    name: 'push',
    ref: 'refs/heads/main',
    sha: 'c'.repeat(40),
    repository: 'acme/data',
    actor: 'octocat',
    workflow: 'datajob',
    runUrl: 'https://github.example/acme/data/actions/runs/1',
    payload: {},
    ...own,
  };
}
