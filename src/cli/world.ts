import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import type { GitHub } from '../ports/github/github.ts';
import type { Ports, ReadingPorts } from '../ports/ports.ts';
import type { WorkspaceWriter } from '../ports/workspace-writer.ts';

/** The process as commands see it that only read. */
export interface ReadingWorld {
  /** Arguments after the program's name. */
  readonly argv: readonly string[];
  readonly variables: EnvironmentVariables;
  readonly version: string;
  /** Absolute path of the current folder. */
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The exit code of a cancelled command, once a signal came. */
  readonly cancelledWith: () => number | undefined;
  readonly openPorts: (workspace: string | undefined, purpose?: Purpose) => Promise<ReadingPorts>;
}

/** The process as the command line sees it. */
export interface World extends ReadingWorld {
  /** Aborts on SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
  readonly openPorts: (workspace: string | undefined, purpose?: Purpose) => Promise<Ports>;
  readonly writer: (folder: string) => Promise<WorkspaceWriter>;
  /** Address of the Git remote `origin` of a folder; may hold a password. */
  readonly remoteUrl: (folder: string) => Promise<string | undefined>;
  readonly connectGitHub: (address: GitHubAccess) => Promise<GitHub>;
}

/** What the ports are opened for, so that what takes long can begin at once. */
export interface Purpose {
  /** The working tree is compared with its base. */
  readonly comparesWorkingTree: boolean;
}

export interface GitHubAccess {
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl: string;
  readonly token: string;
}

export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
}
