import type { ChangedLines } from '../plan/changed-lines.ts';
import type { FileTree, TreeEntry } from './file-tree.ts';

/** Reads the Git repository of the workspace. All methods reject with `Obstacle` of code `git`. */
export interface Repository {
  /** Full commit id of a ref, or undefined when there is none. */
  resolve(ref: string): Promise<string | undefined>;
  /** Parents as the commit names them, also those that a shallow clone does not have. The commit must be there. */
  parents(commit: string): Promise<readonly string[]>;
  /** False when the workspace is not in a Git repository, or that knows no such remote. */
  hasRemote(): Promise<boolean>;
  /** Default base: the merge base of HEAD with the remote's default branch; undefined when there is none. */
  defaultBase(): Promise<string | undefined>;
  mergeBase(a: string, b: string): Promise<string | undefined>;
  /**
   * Workspace-relative paths that differ; `head` undefined means the working tree with untracked files.
   * For the working tree, `onTracked` is told what is known while new files are still looked for, which takes long.
   */
  changedPaths(
    base: string,
    head: string | undefined,
    onTracked?: (changes: readonly ChangedPath[]) => void,
  ): Promise<readonly ChangedPath[]>;
  /** The lines that the change between two commits brings, by workspace-relative path; for marks on a pull request. */
  changedLines(base: string, head: string): Promise<ChangedLines>;
  /** Files of the workspace folder at a commit. */
  treeAt(commit: string): FileTree;
  /** Paths of manifests (at a commit, or tracked in the working tree) whose text holds one of the words or a backslash; for finding jobs by reference without reading all. */
  manifestsMentioning(words: readonly string[], commit: string | undefined): Promise<readonly string[]>;
  /** The lines of the same files with the word or a backslash, each with `following` lines behind it, in groups of consecutive lines, each group one text; by path. Once `signal` is aborted nobody needs them. */
  manifestLines(
    word: string,
    following: number,
    commit: string | undefined,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The symbolic links of a commit, or those that are tracked in the working tree. */
  links(commit: string | undefined): Promise<readonly TreeEntry[]>;
  /** Writes the given workspace-relative paths of a commit below `folder`, byte for byte. */
  materialise(commit: string, paths: readonly string[], folder: string): Promise<void>;
  /** Fetches a commit from the remote when it is missing here. */
  ensureCommit(commit: string): Promise<void>;
  /**
   * Fetches a ref of the remote that is no branch or tag of it, such as `refs/pull/12/head`, with its history,
   * and gives its commit.
   */
  fetchRef(ref: string): Promise<string>;
  /**
   * Commits of the first-parent line of `until` that are not in `since` (absent: from the beginning) and touch
   * one of the paths or what is below it; newest first, at most `limit`.
   */
  commitsTouching(range: CommitRange): Promise<readonly TouchingCommit[]>;
  /** Name and e-mail of the person or machine at work, for records. */
  actor(): Promise<string>;
}

export interface CommitRange {
  readonly since: string | undefined;
  readonly until: string;
  /** Relative to the workspace. */
  readonly paths: readonly string[];
  readonly limit: number;
}

export interface TouchingCommit {
  readonly commit: string;
  /** First parent; undefined for the beginning of the history. */
  readonly parent: string | undefined;
  /** Which of the paths it touches, sorted. */
  readonly paths: readonly string[];
}

export interface ChangedPath {
  readonly status: 'added' | 'modified' | 'deleted';
  readonly path: string;
}
