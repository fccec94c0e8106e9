/** Writes new files of a workspace: what `init` and `new` need. */
export interface WorkspaceWriter {
  /**
   * Writes all of the files (path → text) and adds the missing lines to `append` files, or nothing at all:
   * when files exist already, their paths are the answer. Rejects with `Obstacle` `files` when the
   * system refuses; what was written before is then taken away again.
   */
  write(changes: WorkspaceChanges): Promise<{ readonly existing: readonly string[] }>;
  /** Absolute path, for messages. */
  readonly folder: string;
  /** Path of the folder in its Git repository, `.` for the root; also `.` where there is no repository. */
  readonly place: string;
}

/** Paths are relative to the folder, with `/`. */
export interface WorkspaceChanges {
  readonly create: ReadonlyMap<string, string>;
  /** The same, with paths from the root of the repository. */
  readonly createAtRoot?: ReadonlyMap<string, string>;
  /** Lines that a file must hold; the file is made when it is missing. */
  readonly append: ReadonlyMap<string, readonly string[]>;
}
