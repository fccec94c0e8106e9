import { pullRequestEvent } from '../github/events/pull-request.ts';
import { workflowRunEvent } from '../github/events/runs.ts';
import type { RepositoryState } from '../github/state.ts';
import { openPull, pullNumbered } from '../github/story/pulls.ts';
import { push } from '../github/story/pushes.ts';
import { addRepository } from '../github/story/repositories.ts';
import { addArtifact, addWorkflowRun } from '../github/story/runs.ts';
import type { ActionResult } from './action-runner.ts';
import { commitFiles, git } from './git-sandbox.ts';
import type { GitHubStory, StoryOptions } from './github-story.ts';

type Files = Readonly<Record<string, string | undefined>>;

/** A stranger's fork of the repository of a story, `mallory/data`, with pull request 12 from its branch `theirs`. */
export interface ForkStory {
  readonly repository: RepositoryState;
  /** The stranger commits, pushes, and opens the pull request unless there is one; gives the commit. */
  propose(files: Files): string;
  /** What the pull request's own workflow does, with what GitHub gives to it: a token that reads, and no secrets. */
  check(options?: StoryOptions): Promise<ActionResult>;
  /** What the trusted workflow makes of a run that left this behind. */
  deliver(left: Left, options?: StoryOptions): Promise<ActionResult>;
}

/** What a workflow run was, and left. */
export interface Left {
  /** Text of `report.json`, or a report. */
  readonly report?: unknown;
  /** Or any archive. */
  readonly zip?: Uint8Array;
  /** Name of the artifact; default `datajob-report`. */
  readonly name?: string;
  /** Default: head of the pull request. */
  readonly commit?: string;
  readonly event?: string;
  /** Default: the fork. */
  readonly from?: RepositoryState;
}

const number = 12;
const branch = 'theirs';

export function forkStory({ github, work, run }: GitHubStory): ForkStory {
  const repository = addRepository(github.world, 'mallory/data', {
    parent: github.repository,
    private: false,
  });
  const fork = { world: github.world, repository };
  const readOnly = github.addToken({ permissions: { contents: 'read', pull_requests: 'read' } });
  const isOpen = () => github.repository.pulls.some((pull) => pull.number === number);
  return {
    repository,
    propose(files) {
      git(work, 'switch', '--quiet', ...(isOpen() ? [branch] : ['--create', branch, 'origin/main']));
      const commit = commitFiles(work, files);
      git(work, 'push', '--quiet', '--force', 'origin', `${commit}:refs/pull/${number}/head`);
      if (isOpen()) push(fork, { branch, commit, actor: 'mallory' });
      else openPull(github, { number, branch, commit, from: repository, author: 'mallory' });
      pullNumbered(github, number).mergeCommit = tried(work);
      return commit;
    },
    check: (options = {}) =>
      run(pullRequestEvent(github, number, 'opened'), {
        actor: 'mallory',
        github: { url: github.url, token: readOnly },
        ...options,
      }),
    deliver({ report, zip, name = 'datajob-report', ...left }, options = {}) {
      const commit = left.commit ?? pullNumbered(github, number).head.sha;
      const { event = 'pull_request', from = repository } = left;
      const { id } = addWorkflowRun(github, { commit, event, from, branch, actor: 'mallory' });
      const text = typeof report === 'string' ? report : JSON.stringify(report);
      if (zip !== undefined) addArtifact(github, { run: id, name, zip });
      else if (report !== undefined) addArtifact(github, { run: id, name, files: { 'report.json': text } });
      return run(workflowRunEvent(github, id), {
        ...options,
        env: { GITHUB_WORKFLOW: 'datajob-report', ...options.env },
      });
    },
  };
}

/** The commit that GitHub keeps at `refs/pull/N/merge`. */
function tried(work: string): string {
  git(work, 'switch', '--quiet', '--detach', 'origin/main');
  git(work, 'merge', '--quiet', '--no-ff', '--no-edit', branch);
  const merged = git(work, 'rev-parse', 'HEAD');
  git(work, 'push', '--quiet', '--force', 'origin', `HEAD:refs/pull/${number}/merge`);
  git(work, 'switch', '--quiet', branch);
  return merged;
}
