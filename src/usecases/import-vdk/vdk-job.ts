import type { JobFile } from './seen.ts';

/** A VDK job as it lies in its folder. */
export interface VdkJob {
  /** Path of the folder relative to the workspace. */
  readonly folder: string;
  readonly config: JobFile | undefined;
  /** In the order in which VDK runs them. */
  readonly steps: readonly JobFile[];
  /** Paths of the other files that VDK knows: `requirements.txt`, notebooks. */
  readonly others: readonly string[];
  /** Templates of the workspace by their names in VDK, as the manifest names them. */
  readonly templates?: ReadonlyMap<string, string>;
  /** For jobs that do not say theirs. */
  readonly team?: string;
}
