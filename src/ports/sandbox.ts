import type { Databases } from './database.ts';

/**
 * An embedded database engine in memory for SQL that nobody has looked at: unit tests, also those of forks. No SQL in
 * it reads or writes a file, reaches the network, loads code or uses more than a bounded memory.
 */
export interface Sandbox {
  /** A place with no tables, for one test; a room must be closed before the next one is opened. */
  openRoom(signal: AbortSignal): Promise<SandboxRoom>;
  /** Safe to call twice. */
  close(): Promise<void>;
}

export interface SandboxRoom {
  /**
   * Every connection name leads to a database of its own, whatever its type is. What is committed stays until the
   * room is closed, also when the database it was written through is closed.
   */
  readonly databases: Databases;
  /** Forgets all that was made in it. */
  close(): Promise<void>;
}
