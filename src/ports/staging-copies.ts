import type { ConnectionConfig, ResolvedEnvironment } from '../workspace/config.ts';

/** Throw-away copies of staging databases. */
export interface StagingCopies {
  /**
   * Makes (or makes anew) the copy of one connection and gives the connection to it.
   * Rejects with `Obstacle` `staging-in-use` when staging could not be copied because others use it.
   */
  create(request: CopyRequest): Promise<ConnectionConfig>;
  /** All copies of this environment's databases that carry our prefix. */
  list(environment: ResolvedEnvironment): Promise<readonly StagingCopy[]>;
  /** Drops one; refuses anything without our prefix. Nothing happens when it is gone already. */
  drop(copy: StagingCopy): Promise<void>;
}

export interface CopyRequest {
  readonly connection: ConnectionConfig;
  /** `pr-12`. */
  readonly label: string;
  /** ms UTC, written into the copy. */
  readonly createdAt: number;
  readonly signal: AbortSignal;
  readonly onWait: (reason: string) => void;
}

export interface StagingCopy {
  /** The staging connection it was made from. */
  readonly connection: ConnectionConfig;
  readonly label: string;
  /** Database name or file path. */
  readonly name: string;
  /** ms UTC. */
  readonly createdAt: number;
}
