import { normalisePath } from '../manifest/job-files.ts';

/** A folder of another repository, as `uses` has it: `acme/templates//load@<commit>`. */
export interface GitReference {
  /** `OWNER/NAME` on GitHub, or an address that Git can fetch from. */
  readonly repository: string;
  /** Full id of a commit when it is pinned, else the name of something that may move. */
  readonly ref: string;
  /** Folder in the repository, `` for its root. */
  readonly path: string;
}

/** Reads a reference; a sentence without subject says what is wrong with it. */
export function readGitReference(uses: string): GitReference | string {
  const start = /^[a-z][a-z0-9+.-]*:\/\//i.exec(uses)?.[0].length ?? 0;
  const separator = uses.indexOf('//', start);
  const repositoryEnd = separator === -1 ? lastAt(uses, start) : separator;
  if (repositoryEnd === -1) return unpinned;
  const repository = uses.slice(0, repositoryEnd);
  const tail = separator === -1 ? uses.slice(repositoryEnd) : uses.slice(separator + 2);
  const at = tail.indexOf('@');
  if (at === -1 || at === tail.length - 1) return unpinned;
  const path = tail.slice(0, at);
  const problem = repositoryProblem(repository);
  if (problem !== undefined) return problem;
  if (path !== '' && (normalisePath(path) !== path || path.includes('\\'))) {
    return 'names no folder of a repository behind `//`, such as `//shared/load`';
  }
  return { repository, ref: tail.slice(at + 1), path };
}

const unpinned =
  'is not pinned: name the repository, the folder and the full id of a commit, as in `acme/templates//load@<40 hexadecimal digits>`';

/** Not the one that a user's name ends with, as in `git@host:a/b`. */
function lastAt(uses: string, start: number): number {
  const at = uses.lastIndexOf('@');
  return at > uses.indexOf('/', start) ? at : -1;
}

function repositoryProblem(repository: string): string | undefined {
  if (/^[\w.-]+\/[\w.-]+$/.test(repository) || /^[\w.-]+@[\w.-]+:[\w./~-]+$/.test(repository))
    return undefined;
  if (/^https:\/\/[^/\s]*@/i.test(repository)) {
    return 'holds a user or a password, which would be in the repository for all to read: let Git find its credentials by itself';
  }
  if (/^(?:https:\/\/[\w.:-]+|ssh:\/\/(?:[\w.-]+@)?[\w.:-]+|file:\/\/)\/[\w./~%+-]+$/.test(repository))
    return undefined;
  if (/^[\w.-]+\/[\w.-]+\/[\w./-]+$/.test(repository)) {
    return 'needs `//` between the repository and the folder, as in `acme/templates//load@<commit>`';
  }
  return 'names no repository: write `OWNER/NAME` for one on GitHub, or an address that begins with `https://` or `ssh://`';
}

/** Whether it can never mean something else. */
export function isPinned({ ref }: GitReference): boolean {
  return /^[0-9a-f]{40}$/.test(ref);
}

/**
 * Where the files of a pinned reference seem to be, in the paths of a workspace: `acme/templates@<commit>/load`.
 * No file of a workspace has such a path.
 */
export function mountOf({ repository, ref, path }: GitReference): string {
  return `${repository}@${ref}${path === '' ? '' : `/${path}`}`;
}

/** The reference to which a path leads; undefined for the paths of a workspace itself. */
export function readMount(path: string): GitReference | undefined {
  if (!path.includes('@')) return undefined;
  const [, repository, ref, rest] = /^(.+?)@([0-9a-f]{40})(?:\/(.*))?$/.exec(path) ?? [];
  if (repository === undefined || ref === undefined || repositoryProblem(repository) !== undefined) {
    return undefined;
  }
  return { repository, ref, path: rest ?? '' };
}
