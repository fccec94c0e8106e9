import type { Manifest } from '../manifest/manifest.ts';
import type { EngineName } from '../sql/dialect.ts';

/** One version of a job, as far as people must be told what becomes of it. */
export interface JobState {
  /** As production runs it. */
  readonly manifest: Manifest;
  /** Contents of the files that its steps name, by workspace path. */
  readonly texts: ReadonlyMap<string, string>;
  /** All SQL of its steps. */
  readonly sql: readonly JobSql[];
  /** Addresses of its team. */
  readonly teamEmail: readonly string[];
}

export interface JobSql {
  /** Workspace path of the file, or of the manifest that holds the text. */
  readonly file: string;
  /** Where the text begins in the file, 1-based. */
  readonly line: number;
  readonly text: string;
  readonly engine: EngineName;
  /** What `${{ params.NAME }}` stands for, as far as it is known. */
  readonly values: Readonly<Record<string, string>>;
}
