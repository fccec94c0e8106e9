import { pushEvent } from '../github/events/repository.ts';
import { mergePull } from '../github/story/pulls.ts';
import type { ActionResult } from './action-runner.ts';
import { git } from './git-sandbox.ts';
import type { GitHubStory, StoryOptions } from './github-story.ts';

/** A person merges the branch of a pull request; gives the commit on `main`. */
export function mergeInStory(
  { github, work }: GitHubStory,
  { number, branch }: { readonly number: number; readonly branch: string },
  by = 'mona',
): string {
  git(work, 'fetch', '--quiet', 'origin');
  git(work, 'switch', '--quiet', '--detach', 'origin/main');
  git(work, 'merge', '--quiet', '--no-ff', '--no-edit', branch);
  git(work, 'push', '--quiet', 'origin', 'HEAD:main');
  return mergePull(github, { number, commit: git(work, 'rev-parse', 'HEAD'), by });
}

/** What the workflow does on the last push to `main`. */
export function promoteInStory(story: GitHubStory, options?: StoryOptions): Promise<ActionResult> {
  return story.run(pushEvent(story.github, 'main'), options);
}

/** A file of a state branch in the remote; undefined when there is none. */
export function stateFile({ remote }: GitHubStory, branch: string, path: string): unknown {
  const ref = `refs/heads/datajob/${branch}`;
  if (git(remote, 'for-each-ref', ref) === '' || git(remote, 'ls-tree', '-r', ref, path) === '')
    return undefined;
  return JSON.parse(git(remote, 'show', `${ref}:${path}`));
}

/** Paths on a state branch. */
export function stateFiles({ remote }: GitHubStory, branch: string, folder: string): readonly string[] {
  const ref = `refs/heads/datajob/${branch}`;
  if (git(remote, 'for-each-ref', ref) === '') return [];
  return git(remote, 'ls-tree', '-r', '--name-only', ref, `${folder}/`)
    .split('\n')
    .filter((path) => path !== '');
}
