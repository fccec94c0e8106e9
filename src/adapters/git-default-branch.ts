import type { Git } from './git.ts';

/** Commits of refs, undefined where there is none; and the name of new default branches in the user's settings. */
export interface KnownRefs {
  readonly commits: ReadonlyMap<string, string | undefined>;
  readonly configured: string;
}

/** A branch that may be the default one, and what it was found to be. */
export interface BranchTip {
  readonly ref: string;
  /** Full commit id; undefined when there is no such branch. */
  readonly commit: string | undefined;
}

/** What nearly always tells the default branch, in two calls at once. Rejects with `Obstacle` `git`. */
export async function defaultRefs(git: Git): Promise<KnownRefs> {
  const [commits, configured] = await Promise.all([
    resolveAll(git, ['HEAD', ...candidates(['origin'], usualBranches)]),
    git.run(['config', '--get', 'init.defaultBranch']),
  ]);
  return { commits, configured: configured.stdout.toString('utf8').trim() };
}

/** HEAD, and the branches that may be the default one, the most likely first. */
export async function defaultBranches(
  git: Git,
  remote: string,
  known: KnownRefs,
): Promise<readonly [head: BranchTip, ...branches: BranchTip[]]> {
  // A remote may also be a URL or a path; only a name has remote-tracking branches.
  const remotes = [...new Set(/^[\w][\w.-]*$/.test(remote) ? [remote, 'origin'] : ['origin'])];
  const refs = candidates(remotes, [known.configured, ...usualBranches]);
  const missing = refs.filter((ref) => !known.commits.has(ref));
  const commits = new Map([...known.commits, ...(await resolveAll(git, missing))]);
  const tip = (ref: string): BranchTip => ({ ref, commit: commits.get(ref) });
  return [tip('HEAD'), ...refs.map(tip)];
}

const usualBranches = ['main', 'master'];

function candidates(remotes: readonly string[], local: readonly string[]): string[] {
  return [
    ...remotes.flatMap((name) =>
      ['HEAD', ...usualBranches].map((branch) => `refs/remotes/${name}/${branch}`),
    ),
    ...new Set(local.filter((branch) => /^\S+$/.test(branch)).map((branch) => `refs/heads/${branch}`)),
  ];
}

/** Full commit ids of refs, in one call. */
async function resolveAll(git: Git, refs: readonly string[]): Promise<Map<string, string | undefined>> {
  if (refs.length === 0) return new Map();
  const input = refs.map((ref) => `${ref}^{commit}\n`).join('');
  const output = await git.text('open the repository', ['cat-file', '--batch-check'], { input });
  const lines = output.split('\n');
  return new Map(
    refs.map((ref, index) => [ref, /^([0-9a-f]{40,64}) commit \d+$/.exec(lines[index] ?? '')?.[1]]),
  );
}
