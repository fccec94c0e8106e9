import type { Diagnostic } from '../diagnostic.ts';
import type { Manifest, Schedule } from '../manifest/manifest.ts';
import type { Config } from './config.ts';
import type { TableContract } from './contract/table-contract.ts';
import type { JobWaiver } from './job-waivers.ts';

/** A job that could be read; its findings are in the workspace's diagnostics. */
export interface Job {
  readonly manifest: Manifest;
  /** Folder relative to the workspace, `` for the root itself. */
  readonly folder: string;
  /** Path of the manifest relative to the workspace. */
  readonly file: string;
  /** What the contracts of its outputs say; absent: there are none. */
  readonly contracts?: readonly TableContract[];
}

/** When production starts a job. */
export interface JobSchedule {
  readonly job: string;
  readonly schedule: Schedule;
}

export interface Workspace {
  readonly config: Config;
  /** Sorted by name. Holds only the jobs that have no error of their own. */
  readonly jobs: readonly Job[];
  /** Of those of these jobs that have one; far quicker to ask for than all that `jobs` hold. */
  readonly productionSchedules: readonly JobSchedule[];
  /** Of all jobs, also of those with errors; those that end first come first. */
  readonly waivers: readonly JobWaiver[];
  /** How many manifests were found, also those with errors. */
  readonly manifestCount: number;
  /** Paths of those manifests, in code-unit order. */
  readonly manifests: readonly string[];
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/** All that decides what a job does. */
export interface Bundle {
  readonly job: string;
  /** `sha256:` and 64 hexadecimal digits, over the canonical content. */
  readonly digest: string;
  /** Workspace-relative paths, sorted. */
  readonly files: readonly string[];
}
