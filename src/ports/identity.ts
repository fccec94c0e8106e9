/** What makes a run and its owner unique. */
export interface Identity {
  /** Sortable by time and unique, for example `20261122T061500Z-k3f9a2`. */
  runId(): string;
  /** This process, so that another can tell whether it still lives. */
  owner(): Owner;
  /** `dead` only when it is certain. */
  liveness(owner: Owner): 'alive' | 'dead' | 'unknown';
}

export interface Owner {
  readonly host: string;
  readonly pid: number;
  /** Start of the process as the system tells it, against reused process ids. */
  readonly startedAt: string;
  /** Link to the log, where the platform gives one. */
  readonly url?: string;
}
