import type { Obstacle } from '../failure.ts';

/** The files of a workspace: the working tree or a commit. Paths are relative to the workspace root, with `/`. */
export interface FileTree {
  /**
   * Every file and symbolic link that Git does not ignore (all but `.git` and `.datajob` where there is no Git), sorted
   * by code unit. With `folders` only what is below them is needed, which may be much faster; more may be given.
   */
  list(folders?: readonly string[]): Promise<readonly TreeEntry[]>;
  /** Contents as UTF-8 text (invalid bytes become U+FFFD); a missing path or a link that leaves the workspace is absent in the result. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** sha256 (hex) of each file's bytes, with CRLF read as LF in text files, so that it is the same on every platform. */
  digest(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Set for a tree that also has folders of other repositories, see `workspace/git-reference.ts`. */
  readonly remote?: RemoteTemplates;
}

export interface RemoteTemplates {
  /** Why a folder of another repository that was listed could not be had. */
  problem(folder: string): Obstacle | undefined;
  /** Full id of the commit that a branch or tag of a repository is at now; undefined when it cannot be found out. */
  commitOf(repository: string, ref: string): Promise<string | undefined>;
  /** Where a file of such a folder is on this machine: an absolute folder and the path in it. */
  locate(path: string): Promise<{ readonly folder: string; readonly path: string } | undefined>;
}

export interface TreeEntry {
  readonly path: string;
  /** Set for a symbolic link: its target as written. */
  readonly link?: string;
  readonly executable?: boolean;
  /** Set for what is neither file, folder nor link, such as a named pipe: it has no content. */
  readonly unreadable?: true;
}
