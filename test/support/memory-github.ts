import { Obstacle } from '../../src/failure.ts';
import type { CheckRun } from '../../src/ports/github/check-runs.ts';
import type { Comment, Reaction } from '../../src/ports/github/comments.ts';
import type { Deployment } from '../../src/ports/github/deployments.ts';
import type { GitHub, GitHubObstacle } from '../../src/ports/github/github.ts';
import type { Permission } from '../../src/ports/github/members.ts';
import type { PullRequest, Review } from '../../src/ports/github/pull-requests.ts';
import type {
  ActionsSettings,
  BranchRules,
  EnvironmentSettings,
} from '../../src/ports/github/repository-settings.ts';
import type { Artifact } from '../../src/ports/github/workflow-runs.ts';

/** GitHub in memory: what it holds is plain and may be changed by a test at any time. */
export interface MemoryGitHub extends GitHub {
  readonly state: MemoryGitHubState;
  /** Every call of a port, oldest first, refused ones too. */
  readonly calls: readonly MemoryCall[];
  /** The methods that were called, oldest first. */
  called(): readonly GitHubMethod[];
  /** Every following call of the method rejects with this; undefined ends it. */
  fail(method: GitHubMethod, obstacle: GitHubObstacle | undefined): void;
  /** Only the next call of the method rejects; queued when called several times. */
  failOnce(method: GitHubMethod, obstacle: GitHubObstacle): void;
}

export interface MemoryCall {
  readonly method: GitHubMethod;
  readonly arguments: readonly unknown[];
}

/** `comments.create`, `pullRequests.get` and so on. */
export type GitHubMethod = {
  [Area in keyof GitHub]: `${Area}.${keyof GitHub[Area] & string}`;
}[keyof GitHub];

export interface MemoryGitHubState {
  /** Author of what is written. */
  login: string;
  /** Time of what is written, ISO 8601. */
  now: string;
  pullRequests: PullRequest[];
  /** Numbers of pull requests by commit, beside their own head and merge commits. */
  commits: Record<string, number[]>;
  reviews: Record<number, Review[]>;
  /** Pushes by branch, oldest first. */
  pushes: Record<string, { readonly commit: string; readonly at: string }[]>;
  /** By pull request. */
  comments: Record<number, Comment[]>;
  reactions: { readonly comment: number; readonly reaction: Reaction }[];
  checkRuns: CheckRun[];
  /** By login; absent: `none`. */
  permissions: Record<string, Permission>;
  /** Logins by `@org/team`; a team that is absent cannot be seen. */
  teams: Record<string, string[]>;
  deployments: (Deployment & { readonly commit: string; readonly environment: string })[];
  /** By workflow run. */
  artifacts: Record<number, Artifact[]>;
  /** Contents by artifact and name. */
  files: Record<number, Record<string, string>>;
  /** Files of the default branch by path. */
  contents: Record<string, string>;
  repository: { defaultBranch: string; private: boolean; archived: boolean };
  branches: string[];
  branchRules: Record<string, BranchRules>;
  environments: EnvironmentSettings[];
  /** Names by environment; '' holds those of the repository. */
  secretNames: Record<string, string[]>;
  actions: ActionsSettings;
  codeownersErrors: { readonly line: number; readonly message: string; readonly path: string }[];
}

/** An empty repository with an unprotected `main`, or with what the test gives. */
export function memoryGitHub(seed: Partial<MemoryGitHubState> = {}): MemoryGitHub {
  const state: MemoryGitHubState = { ...emptyState(), ...structuredClone(seed) };
  const journal = createJournal();
  return {
    state,
    ...journal.face,
    pullRequests: {
      get: (number) => journal.call('pullRequests.get', [number], () => pullRequest(state, number)),
      ofCommit: (commit) => journal.call('pullRequests.ofCommit', [commit], () => ofCommit(state, commit)),
      reviews: (number) =>
        journal.call('pullRequests.reviews', [number], () => [...(state.reviews[number] ?? [])]),
      branchHeadAt: (branch, at) =>
        journal.call('pullRequests.branchHeadAt', [branch, at], () => branchHeadAt(state, branch, at)),
    },
    comments: {
      list: (number) => journal.call('comments.list', [number], () => [...(state.comments[number] ?? [])]),
      create: (number, body) =>
        journal.call('comments.create', [number, body], () => createComment(state, number, body)),
      update: (comment, body) =>
        journal.call('comments.update', [comment, body], () => updateComment(state, comment, body)),
      react: (comment, reaction) =>
        journal.call('comments.react', [comment, reaction], () => {
          state.reactions.push({ comment, reaction });
        }),
    },
    checkRuns: {
      publish: (checkRun) =>
        journal.call('checkRuns.publish', [checkRun], () => publishCheckRun(state, checkRun)),
    },
    members: {
      permissionOf: (login) =>
        journal.call('members.permissionOf', [login], () => ofLogin(state.permissions, login) ?? 'none'),
      isOwner: (login, owner) =>
        journal.call('members.isOwner', [login, owner], () => isOwner(state, login, owner)),
    },
    deployments: {
      latest: (commit, environment) =>
        journal.call('deployments.latest', [commit, environment], () =>
          state.deployments.findLast((it) => it.commit === commit && it.environment === environment),
        ),
    },
    workflowRuns: {
      artifacts: (run) =>
        journal.call('workflowRuns.artifacts', [run], () => [...(state.artifacts[run] ?? [])]),
      file: (artifact, name, maxBytes) =>
        journal.call('workflowRuns.file', [artifact, name, maxBytes], () =>
          artifactFile(state, { artifact, name, maxBytes }),
        ),
    },
    settings: {
      repository: () => journal.call('settings.repository', [], () => state.repository),
      branchRules: (branch) =>
        journal.call('settings.branchRules', [branch], () => state.branchRules[branch] ?? noRules),
      hasBranch: (branch) =>
        journal.call('settings.hasBranch', [branch], () => state.branches.includes(branch)),
      file: (path) => journal.call('settings.file', [path], () => state.contents[path]),
      environments: () => journal.call('settings.environments', [], () => [...state.environments]),
      secretNames: (environment) =>
        journal.call(
          'settings.secretNames',
          [environment],
          () =>
            new Set([
              ...(state.secretNames[''] ?? []),
              ...(environment === undefined ? [] : (state.secretNames[environment] ?? [])),
            ]),
        ),
      actions: () => journal.call('settings.actions', [], () => state.actions),
      codeownersErrors: () =>
        journal.call('settings.codeownersErrors', [], () => [...state.codeownersErrors]),
    },
  };
}

const noRules: BranchRules = {
  requiredChecks: [],
  pullRequestRequired: false,
  codeOwnerReview: false,
  approvals: 0,
  mergeQueue: false,
  forcePushAllowed: true,
  kinds: [],
};

function emptyState(): MemoryGitHubState {
  return {
    login: 'github-actions[bot]',
    now: '2026-11-22T12:00:00.000Z',
    pullRequests: [],
    commits: {},
    reviews: {},
    pushes: {},
    comments: {},
    reactions: [],
    checkRuns: [],
    permissions: {},
    teams: {},
    deployments: [],
    artifacts: {},
    files: {},
    contents: {},
    repository: { defaultBranch: 'main', private: true, archived: false },
    branches: ['main'],
    branchRules: {},
    environments: [],
    secretNames: {},
    actions: { enabled: true, defaultPermissions: 'read', pinningRequired: false, allowedActions: 'all' },
    codeownersErrors: [],
  };
}

function createJournal() {
  const calls: MemoryCall[] = [];
  const always = new Map<GitHubMethod, GitHubObstacle>();
  const once: { readonly method: GitHubMethod; readonly obstacle: GitHubObstacle }[] = [];
  const failureOf = (method: GitHubMethod): GitHubObstacle | undefined => {
    const index = once.findIndex((planned) => planned.method === method);
    return index < 0 ? always.get(method) : once.splice(index, 1)[0]?.obstacle;
  };
  return {
    async call<T>(method: GitHubMethod, args: readonly unknown[], answer: () => T): Promise<T> {
      calls.push({ method, arguments: args });
      const failure = failureOf(method);
      if (failure !== undefined) throw failure;
      return answer();
    },
    face: {
      calls,
      called: () => calls.map(({ method }) => method),
      fail(method: GitHubMethod, obstacle: GitHubObstacle | undefined): void {
        if (obstacle === undefined) always.delete(method);
        else always.set(method, obstacle);
      },
      failOnce: (method: GitHubMethod, obstacle: GitHubObstacle) => void once.push({ method, obstacle }),
    },
  };
}

function pullRequest(state: MemoryGitHubState, number: number): PullRequest | undefined {
  return state.pullRequests.find((it) => it.number === number);
}

function ofCommit(state: MemoryGitHubState, commit: string): PullRequest[] {
  const found = state.pullRequests.filter(
    (it) => it.head.sha === commit || it.mergeCommit === commit || state.commits[commit]?.includes(it.number),
  );
  return [...found.filter((it) => it.merged), ...found.filter((it) => !it.merged)];
}

function branchHeadAt(state: MemoryGitHubState, branch: string, at: string): string | undefined {
  return state.pushes[branch]?.findLast((push) => Date.parse(push.at) <= Date.parse(at))?.commit;
}

function createComment(state: MemoryGitHubState, number: number, body: string): Comment {
  const id = 1 + Math.max(1000, ...Object.values(state.comments).flatMap((all) => all.map((it) => it.id)));
  const url = `https://github.com/acme/data/pull/${number}#issuecomment-${id}`;
  const comment: Comment = { id, body, author: state.login, url, createdAt: state.now };
  state.comments[number] = [...(state.comments[number] ?? []), comment];
  return comment;
}

function updateComment(state: MemoryGitHubState, id: number, body: string): Comment | undefined {
  for (const [number, comments] of Object.entries(state.comments)) {
    const old = comments.find((comment) => comment.id === id);
    if (old === undefined) continue;
    const changed = { ...old, body };
    state.comments[Number(number)] = comments.map((comment) => (comment === old ? changed : comment));
    return changed;
  }
  return undefined;
}

function publishCheckRun(state: MemoryGitHubState, checkRun: CheckRun): { readonly url: string } {
  const same = (it: CheckRun): boolean =>
    it.commit === checkRun.commit && it.name === checkRun.name && it.externalId === checkRun.externalId;
  const index = state.checkRuns.findIndex(same);
  if (index < 0) state.checkRuns.push(checkRun);
  else state.checkRuns[index] = checkRun;
  const number = index < 0 ? state.checkRuns.length : index + 1;
  return { url: `https://github.com/acme/data/runs/${number}` };
}

function isOwner(state: MemoryGitHubState, login: string, owner: string): boolean | 'unknown' {
  if (!owner.startsWith('@')) return false;
  if (!owner.includes('/')) return owner.slice(1).toLowerCase() === login.toLowerCase();
  const members = ofLogin(state.teams, owner);
  return members?.some((member) => member.toLowerCase() === login.toLowerCase()) ?? 'unknown';
}

function ofLogin<T>(values: Readonly<Record<string, T>>, login: string): T | undefined {
  return Object.entries(values).find(([name]) => name.toLowerCase() === login.toLowerCase())?.[1];
}

function artifactFile(
  state: MemoryGitHubState,
  { artifact, name, maxBytes }: { artifact: number; name: string; maxBytes: number },
): Uint8Array {
  const text = state.files[artifact]?.[name];
  if (text === undefined) throw new Obstacle('refused', `The artifact has no file ${name}.`);
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > maxBytes) throw new Obstacle('refused', `${name} is larger than ${maxBytes} bytes.`);
  return bytes;
}
