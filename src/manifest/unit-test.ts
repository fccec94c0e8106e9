import type { Position } from '../diagnostic.ts';
import type { ErrorClass } from '../failure.ts';
import type { ParameterValue } from './manifest.ts';

/** A run of a job's steps on given rows, with what must come out. It is no part of the manifest's normal form. */
export interface UnitTest {
  readonly name: string;
  readonly given: readonly GivenTable[];
  readonly setup?: { readonly sql: string; readonly origin: Position };
  readonly params: Readonly<Record<string, ParameterValue>>;
  /** Times are ISO 8601 with a zone. */
  readonly scheduledTime: string;
  readonly intervalStart?: string;
  readonly intervalEnd?: string;
  /** Absent: all. */
  readonly steps?: readonly string[];
  readonly checks: boolean;
  readonly expect: readonly Expectation[];
  readonly error?: ExpectedError;
  readonly timeoutMs: number;
  readonly origin: Position;
}

/** A table before the steps run. */
export interface GivenTable {
  readonly table: string;
  readonly connection?: string;
  /** Types by column, as the embedded engine writes them; columns that are not here get theirs from the values. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: TestRows;
  readonly origin: Position;
}

/** A table, or the rows of a query, when the steps are done. */
export interface Expectation {
  /** The table, or the title of the query. */
  readonly name: string;
  readonly query?: { readonly sql: string; readonly origin: Position };
  readonly connection?: string;
  readonly rows: TestRows;
  readonly ignore: readonly string[];
  readonly key?: readonly string[];
  readonly tolerance?: number;
  readonly ordered: boolean;
  readonly origin: Position;
}

export interface ExpectedError {
  /** Part of the message. */
  readonly message?: string;
  readonly step?: string;
  readonly class?: ErrorClass;
  readonly origin: Position;
}

/** Where rows are written. */
export type TestRows =
  | {
      readonly form: 'inline';
      readonly rows: readonly Readonly<Record<string, TestCell>>[];
      /** Where a row is written. */
      readonly place: (row: number) => Position;
    }
  | { readonly form: 'csv'; readonly text: string; readonly origin: Position }
  | { readonly form: 'file'; readonly path: string /** Of the workspace. */; readonly origin: Position };

export type TestCell = string | number | boolean | null;
