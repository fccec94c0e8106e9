/**
 * Shared state: the desired state (`production`) and the record of what happened (`ledger`).
 * Each is a small tree of text files that changes only by compare-and-swap.
 */
export interface StateStore {
  /** The newest state, fetched from where it is kept. */
  read(branch: StateBranch): Promise<StateSnapshot>;
  /**
   * Applies `change` to the newest state and stores the result atomically. When another writer was
   * faster, `change` is called again with the newer state, so it must be a pure function of the
   * snapshot; `undefined` means that nothing is to be changed. Gives the snapshot after the write.
   * Rejects with `Obstacle` `state-conflict` when it lost the race too often, `git` otherwise.
   */
  update(
    branch: StateBranch,
    message: string,
    change: (snapshot: StateSnapshot) => Promise<StateChange | undefined>,
  ): Promise<StateSnapshot>;
}

export type StateBranch = 'production' | 'ledger';

export interface StateSnapshot {
  /** Identifies the state; undefined while the branch does not exist. */
  readonly version: string | undefined;
  /** Paths below a folder prefix such as `runs/orders-daily/`, sorted; `` for all. */
  list(prefix: string): Promise<readonly string[]>;
  /** Missing paths are absent. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Path → new text, or `undefined` to delete. */
export type StateChange = ReadonlyMap<string, string | undefined>;
