import type { Position } from '../../diagnostic.ts';
import type { Check } from '../../manifest/check.ts';

/** What a contract says of one table that a job writes. */
export interface TableContract {
  /** Workspace path. */
  readonly file: string;
  readonly id: string;
  /** Of the contract, not of the standard. */
  readonly version: string;
  readonly versionOrigin: Position;
  /** As the output of the job names it. */
  readonly table: string;
  readonly connection?: string;
  readonly columns: readonly ContractColumn[];
  /** Columns of the primary key; empty: none. */
  readonly key: readonly string[];
  /** Everything that it promises and that can be checked. */
  readonly checks: readonly Check[];
  /** Columns whose values are never shown. */
  readonly personal: readonly string[];
  readonly origin: Position;
}

export interface ContractColumn {
  /** In the database. */
  readonly name: string;
  /** As a `schema` check writes it; absent when none is promised. */
  readonly type?: string;
  /** As they are written, for comparing. */
  readonly logicalType?: string;
  readonly physicalType?: string;
  readonly origin: Position;
}
