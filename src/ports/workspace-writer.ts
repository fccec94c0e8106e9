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
}

/** Paths are relative to the folder, with `/`. */
export interface WorkspaceChanges {
  readonly create: ReadonlyMap<string, string>;
  /** Lines that a file must hold; the file is made when it is missing. */
  readonly append: ReadonlyMap<string, readonly string[]>;
}
