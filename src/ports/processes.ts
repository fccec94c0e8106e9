/** Starts programs; never through a shell string. */
export interface Processes {
  /**
   * Runs a program to its end in a process group of its own. An abort ends the whole tree
   * (SIGTERM, then SIGKILL after `graceMs`). Rejects only when the program cannot be started.
   */
  run(command: Command, onOutput: (chunk: OutputChunk) => void, signal: AbortSignal): Promise<ProcessExit>;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly graceMs: number;
}

export interface OutputChunk {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

export interface ProcessExit {
  /** Absent when ended by a signal. */
  readonly code?: number;
  readonly signal?: string;
}
