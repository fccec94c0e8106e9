/** Folders of other Git repositories, kept on this machine by commit. */
export interface TemplateSource {
  /**
   * Absolute folder in which the files below `path` (`` for all) of the commit lie at their paths. What was fetched once
   * needs no network. Rejects with `Obstacle`: `git`, `refused` for what must not be fetched, `files`.
   */
  fetch(repository: string, commit: string, path: string): Promise<string>;
  /** Full id of the commit that a branch or tag is at now; undefined when that cannot be found out. */
  commitOf(repository: string, ref: string): Promise<string | undefined>;
  /** Removes what was not used for `unusedMs`; gives the paths. */
  sweep(unusedMs: number): Promise<readonly string[]>;
}
