import type { PullRequest } from '../../src/ports/github/pull-requests.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { answerComment, type CommentOutcome } from '../../src/usecases/answer-comment.ts';
import { commitFiles, git, gitSandbox } from './git-sandbox.ts';
import { type MemoryGitHub, memoryGitHub } from './memory-github.ts';
import { portsOf } from './stage-world.ts';

/** A clone of the default branch, a pull request #12 of `eve` from the branch `change`, and GitHub in memory. */
export interface CommentWorld {
  /** The checkout of the default branch. */
  readonly folder: string;
  readonly github: MemoryGitHub;
  ports(variables?: Readonly<Record<string, string>>): Ports;
  /** Pushes a commit to the branch of the pull request; gives the commit. */
  push(files: Readonly<Record<string, string | undefined>>, at?: string): string;
  /** Commits to the default branch and pushes it. */
  main(files: Readonly<Record<string, string | undefined>>): string;
  pull(rest: Partial<PullRequest>): void;
  /** Somebody writes a comment. */
  say(body: string, author?: string, options?: SayOptions): Promise<CommentOutcome>;
  /** Reactions on the last comment. */
  reactions(): readonly string[];
  /** The answers on the pull request. */
  answers(): readonly string[];
  remove(): void;
}

export interface SayOptions {
  readonly at?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

export const commentConfig = 'teams: { sales: { owners: ["@acme/sales"] }, travel: { owners: ["@tim"] } }\n';

const start = {
  'datajob.config.yaml': commentConfig,
  '.gitignore': '.datajob/\n',
  'jobs/orders/datajob.yaml': 'team: sales\nparams: { country: LV }\n',
  'jobs/orders/10_load.sql': 'create or replace table orders as select 1 as id;\n',
  'jobs/flights/datajob.yaml': 'team: travel\n',
  'jobs/flights/10_load.sql': 'create or replace table flights as select 1 as id;\n',
};

const pushedAt = '2026-11-22T10:00:00.000Z';
const saidAt = '2026-11-22T11:00:00.000Z';

/** People: `root` is admin, `ana` and `eve` own sales, `tim` owns travel, `zoe` may write, `joe` may read. */
export function commentWorld(): CommentWorld {
  const sandbox = gitSandbox();
  const remote = sandbox.bare('remote.git');
  const author = sandbox.init('author');
  git(author, 'remote', 'add', 'origin', remote);
  const main = (files: Parameters<CommentWorld['main']>[0]): string => {
    git(author, 'switch', '--quiet', '--force-create', 'main', hasMain(author) ? 'main' : 'HEAD');
    const commit = commitFiles(author, files);
    git(author, 'push', '--quiet', 'origin', 'main');
    return commit;
  };
  commitFiles(author, start);
  git(author, 'push', '--quiet', 'origin', 'main');
  const folder = sandbox.clone(remote, 'checkout');
  const github = memoryGitHub({
    permissions: { root: 'admin', ana: 'write', eve: 'write', tim: 'maintain', zoe: 'write', joe: 'read' },
    teams: { '@acme/sales': ['ana', 'eve'] },
  });
  const set = (rest: Partial<PullRequest>): void => {
    const [before = samplePull] = github.state.pullRequests;
    github.state.pullRequests = [{ ...before, ...rest }];
  };
  git(author, 'switch', '--quiet', '--create', 'change');
  let comments = 100;
  return {
    ...{ folder, github, pull: set },
    ports: (variables = {}) => portsOf(folder, variables),
    main: (files) => {
      const commit = main(files);
      git(folder, 'pull', '--quiet');
      return commit;
    },
    push(files, at = pushedAt) {
      git(author, 'switch', '--quiet', 'change');
      const commit = commitFiles(author, files);
      git(author, 'push', '--quiet', '--force', 'origin', 'HEAD:refs/pull/12/head', 'HEAD:change');
      github.state.pushes['change'] = [...(github.state.pushes['change'] ?? []), { commit, at }];
      set({ head: { ...samplePull.head, sha: commit } });
      return commit;
    },
    say(body, login = 'ana', { at = saidAt, variables = {} } = {}) {
      comments += 1;
      const url = `https://github.com/acme/data/pull/12#issuecomment-${comments}`;
      const comment = { pr: 12, id: comments, body, author: login, createdAt: at, url };
      const posting = {
        ...{ github, workspace: '.', workflow: 'datajob', author: 'github-actions[bot]' },
        links: { repositoryUrl: 'https://github.com/acme/data' },
        hide: <T>(data: T) => data,
      };
      const eventCommit = git(folder, 'rev-parse', 'origin/main');
      const { signal } = new AbortController();
      const sink = () => undefined;
      const ports = portsOf(folder, variables);
      return answerComment(comment, { ports, posting, repository: 'acme/data', eventCommit, sink, signal });
    },
    reactions: () =>
      github.state.reactions.filter(({ comment }) => comment === comments).map(({ reaction }) => reaction),
    answers: () => (github.state.comments[12] ?? []).map(({ body }) => body),
    remove: () => sandbox.remove(),
  };
}

const samplePull: PullRequest = {
  ...{ number: 12, state: 'open', merged: false, draft: false, author: 'eve', title: 'Change' },
  url: 'https://github.com/acme/data/pull/12',
  head: { sha: '', branch: 'change', repository: 'acme/data', repositoryId: 1 },
  base: { sha: '', branch: 'main' },
};

function hasMain(folder: string): boolean {
  return git(folder, 'branch', '--list', 'main') !== '';
}
