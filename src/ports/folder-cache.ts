/** Folders of this machine that are made once and then used by every run, also of other commands. */
export interface FolderCache {
  /**
   * Absolute path of the folder of a key, which counts as used by that. When there is none, `make` fills a new one,
   * under the path that it keeps; it is found by others only when `make` has ended well. One without `proof`, a path
   * in it, was damaged and counts for nothing. Rejects with what `make` rejects with, with `Obstacle` `files`, and with
   * `cancelled` when the signal aborts while somebody else makes it.
   */
  folder(
    key: string,
    make: (folder: string) => Promise<void>,
    signal: AbortSignal,
    proof?: string,
  ): Promise<string>;
  /** Removes what was not used for `unusedMs`, and what somebody began long ago and never finished; gives the paths. */
  sweep(unusedMs: number): Promise<readonly string[]>;
}
