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
}

export interface TreeEntry {
  readonly path: string;
  /** Set for a symbolic link: its target as written. */
  readonly link?: string;
  readonly executable?: boolean;
  /** Set for what is neither file, folder nor link, such as a named pipe: it has no content. */
  readonly unreadable?: true;
}
