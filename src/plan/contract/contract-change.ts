import type { Diagnostic, Position } from '../../diagnostic.ts';

/** What a change does to the data contract of one table. */
export interface ContractChange {
  /** Whose contract it is; the job before, when the table has no contract any more. */
  readonly job: string;
  readonly table: string;
  /** Workspace path of the file. */
  readonly contract: string;
  /** Version before. */
  readonly from: string;
  /** Version after; absent: the table has no contract any more. */
  readonly to?: string;
  /** Those that break somebody first. */
  readonly differences: readonly ContractDifference[];
  /** Jobs that say they read what is broken; sorted. */
  readonly consumers: readonly Consumer[];
  /** One error per breaking difference when the version does not say that it breaks. */
  readonly problems: readonly Diagnostic[];
}

export interface ContractDifference extends Position {
  /** `readers`: who reads the table gets less than was promised. `writers`: rows that were good are refused. */
  readonly breaks?: 'readers' | 'writers';
  readonly text: string;
  /** Columns that it is about; empty: the whole table. */
  readonly columns: readonly string[];
}

/** A job that names the table in its `inputs`. */
export interface Consumer {
  readonly job: string;
  readonly team?: string;
  /** Path of its manifest. */
  readonly file: string;
  /** The columns that it reads and that are broken; empty: it says nothing of columns, or the whole table is. */
  readonly columns: readonly string[];
}
