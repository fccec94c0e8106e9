import type { FileTree } from '../ports/file-tree.ts';
import type { Ports } from '../ports/ports.ts';
import type { CheckIdentity } from '../quality/check-identity.ts';
import type { Config, ResolvedEnvironment } from '../workspace/config.ts';
import type { Job } from '../workspace/workspace.ts';
import type { CheckBaseline } from './result.ts';

/** One run: which job, with which bytes, where and for when. */
export interface RunRequest {
  /** Its manifest already holds what the environment overrides. */
  readonly job: Job;
  readonly digest: string;
  readonly config: Config;
  readonly environment: ResolvedEnvironment;
  /** Absolute folder of the workspace files that run. */
  readonly folder: string;
  /** The same files, for reading. */
  readonly tree: FileTree;
  readonly runId: string;
  /** ISO 8601, UTC. Absent: started by hand, nothing is due. */
  readonly scheduledTime?: string;
  /** ISO 8601, UTC; default: the scheduled time before this one. */
  readonly intervalStart?: string;
  /** ISO 8601, UTC; default: the scheduled time. */
  readonly intervalEnd?: string;
  /** Values of declared parameters as text, instead of their defaults. */
  readonly params?: Readonly<Record<string, string>>;
  /** Steps before this one are skipped. */
  readonly from?: string;
  /** Run although the marker says that this scheduled time is done. */
  readonly again?: boolean;
  /** Told every statement that a step sends, before it runs: a stage finds out with it which step wrote what. */
  readonly onStatement?: (statement: SentStatement) => void;
  /** How a check went on the base: with it only what is new or worse stops the run. Absent: nothing is compared. */
  readonly baselineOf?: BaselineOf;
}

/** The last result of a check on the base, if there is one. */
export type BaselineOf = (check: CheckIdentity) => CheckBaseline | undefined;

/** A statement of a step, with its parameters put in. */
export interface SentStatement {
  readonly step: string;
  readonly connection: string;
  readonly text: string;
}

/** What a run needs of the world. */
export type RunPorts = Pick<
  Ports,
  | 'channels'
  | 'databases'
  | 'dataFiles'
  | 'folder'
  | 'packages'
  | 'processes'
  | 'scratch'
  | 'clock'
  | 'treeAt'
  | 'variables'
  | 'pythonFolder'
>;
