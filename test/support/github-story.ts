import type { TestEvent } from '../github/events/event.ts';
import { type PullRequestAction, pullRequestEvent } from '../github/events/pull-request.ts';
import { mergeGroupEvent, pushEvent } from '../github/events/repository.ts';
import { type GitHubOptions, startGitHub, type TestGitHub } from '../github/server.ts';
import { mergePull, openPull, pullNumbered } from '../github/story/pulls.ts';
import { push } from '../github/story/pushes.ts';
import { type ActionResult, type ActionStep, runAction } from './action-runner.ts';
import { commitFiles, type GitSandbox, git, gitSandbox } from './git-sandbox.ts';
import { interpreter } from './node-interpreters.ts';

type Files = Readonly<Record<string, string | undefined>>;

/** A real Git repository and the GitHub that hosts it, told step by step. */
export interface GitHubStory {
  readonly github: TestGitHub;
  readonly sandbox: GitSandbox;
  /** The bare repository. */
  readonly remote: string;
  /** Somebody's clone of it. */
  readonly work: string;
  /** Commits on a branch that begins at `main`, pushes, and opens the pull request unless there is one. */
  change(pull: { readonly number: number; readonly branch: string }, files: Files): string;
  /** What the workflow does with the pull request as it is now. */
  check(number: number, action: PullRequestAction, options?: StoryOptions): Promise<ActionResult>;
  /** What the workflow does on any event, in a fresh checkout of its commit. */
  run(event: TestEvent, options?: StoryOptions): Promise<ActionResult>;
  /** The merge queue tries the pull request on `main` as it is now. */
  queue(number: number): TestEvent;
  /** Somebody merges; what the workflow then starts from is the push. */
  merge(number: number): TestEvent;
  end(): Promise<void>;
}

export interface StoryOptions extends Partial<Omit<ActionStep, 'event' | 'repository'>> {
  /** As `fetch-depth` of actions/checkout; default everything. */
  readonly depth?: number;
}

export async function githubStory(
  dist: string,
  files: Files,
  options: GitHubOptions = {},
): Promise<GitHubStory> {
  const sandbox = gitSandbox();
  const remote = sandbox.bare('remote.git');
  // As on GitHub.
  git(remote, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const work = sandbox.clone(remote, 'work');
  const commit = commitFiles(work, files);
  git(work, 'push', '--quiet', 'origin', 'HEAD:main');
  const github = await startGitHub({ commit, ...options });
  let runs = 0;
  const run: GitHubStory['run'] = (event, { depth, ...step } = {}) => {
    runs += 1;
    const repository = checkOut(sandbox, remote, { name: `run-${runs}`, commit: event.sha, depth });
    return runAction({
      dist,
      node: interpreter(24).path,
      repository,
      event,
      github,
      run: runs,
      temp: sandbox.folder,
      ...step,
      env: { ...event.variables, GITHUB_RUN_ID: String(runs), ...step.env },
    });
  };
  return {
    ...{ github, sandbox, remote, work, run },
    change: (pull, changed) => change({ github, work }, pull, changed),
    check: (number, action, own) => run(pullRequestEvent(github, number, action), own),
    queue: (number) => {
      const { branch } = pullNumbered(github, number).head;
      const base = git(work, 'rev-parse', 'origin/main');
      const commit = mergeOnto(work, branch, `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`);
      return mergeGroupEvent(github, number, { commit });
    },
    merge: (number) => {
      const commit = mergeOnto(work, pullNumbered(github, number).head.branch, 'refs/heads/main');
      git(work, 'fetch', '--quiet', 'origin');
      mergePull(github, { number, commit });
      return pushEvent(github, 'main');
    },
    async end() {
      sandbox.remove();
      await github.stop();
    },
  };
}

type Hosted = Pick<GitHubStory, 'github' | 'work'>;

function change(
  { github, work }: Hosted,
  { number, branch }: { readonly number: number; readonly branch: string },
  files: Files,
): string {
  const isNew = !github.repository.pulls.some((pull) => pull.number === number);
  git(work, 'switch', '--quiet', ...(isNew ? ['--create', branch, 'origin/main'] : [branch]));
  const commit = commitFiles(work, files);
  git(work, 'push', '--quiet', '--force', 'origin', branch);
  if (isNew) openPull(github, { number, branch, commit });
  else push(github, { branch, commit });
  // What GitHub tries, and keeps for the workflow to check out.
  pullNumbered(github, number).mergeCommit = mergeOnto(work, branch, `refs/pull/${number}/merge`);
  return commit;
}

/** Merges the branch into what `main` is now, and pushes that to the ref. */
function mergeOnto(work: string, branch: string, ref: string): string {
  git(work, 'switch', '--quiet', '--detach', 'origin/main');
  git(work, 'merge', '--quiet', '--no-ff', '--no-edit', branch);
  const merged = git(work, 'rev-parse', 'HEAD');
  git(work, 'push', '--quiet', '--force', 'origin', `HEAD:${ref}`);
  git(work, 'switch', '--quiet', branch);
  return merged;
}

/** As actions/checkout leaves it: a detached head. */
function checkOut(
  sandbox: GitSandbox,
  remote: string,
  options: { readonly name: string; readonly commit: string; readonly depth: number | undefined },
): string {
  const folder = sandbox.init(options.name);
  git(folder, 'remote', 'add', 'origin', `file://${remote}`);
  const refs =
    options.depth === undefined
      ? ['+refs/heads/*:refs/remotes/origin/*', options.commit]
      : [`--depth=${options.depth}`, options.commit];
  git(folder, 'fetch', '--quiet', '--no-tags', 'origin', ...refs);
  git(folder, 'checkout', '--quiet', '--detach', options.commit);
  return folder;
}
