import type { Check, CheckType } from '../manifest/check.ts';
import type { SqlValue } from '../ports/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import type { TypedValue } from '../sql/typed-value.ts';
import type { CheckDialect } from './check-dialect.ts';
import type { Relation } from './relation.ts';

export type CheckOf<T extends CheckType> = Extract<Check, { type: T }>;
export type Count = number | bigint;

/** What a check stands on: the relations that it reads, and where its rows are. */
export interface Ground {
  readonly dialect: Dialect;
  readonly engine: CheckDialect;
  /** Parameters and built-ins. */
  readonly values: Readonly<Record<string, TypedValue>>;
  /** In the order of `reads`. */
  readonly relations: readonly Relation[];
  /** The condition of `where`, with its parameters put in. */
  readonly where: string | undefined;
  /** ms UTC. */
  readonly now: number;
}

/** One type of check: one file each in `checks/`. */
export interface CheckKind<C extends Check> {
  /** What should hold, as a sentence without its end. */
  assertion(check: C): string;
  /** Tables and queries whose columns must be known; the first is the one that is checked. */
  reads(check: C): readonly Source[];
  /** Throws `CheckProblem` when it cannot be asked. */
  plan(check: C, ground: Ground): CheckPlan;
}

export type Source = { readonly table: string } | { readonly sql: string };

/** How a check is measured, and how the measured is judged. */
export type CheckPlan =
  /** A part of the one scan of its rows. */
  | {
      readonly how: 'scan';
      /** An aggregate: one value. */
      readonly aggregate: string;
      /** SQL of the manifest in it: such can fail while rows are read. */
      readonly part?: SqlPart;
      readonly verdict: (value: unknown, total: Count) => Verdict;
      readonly sample?: SampleQuery;
    }
  /** A query of its own, of one row. */
  | {
      readonly how: 'query';
      readonly text: string;
      readonly binds?: readonly SqlValue[];
      readonly part?: SqlPart;
      readonly verdict: (row: readonly unknown[], total: Count | undefined) => Verdict;
      readonly sample?: SampleQuery;
    }
  /** Nothing has to be asked. */
  | { readonly how: 'known'; readonly verdict: Verdict };

/** SQL of the manifest within a statement. */
export interface SqlPart {
  readonly text: string;
  /** Of an offset in `text`, the place in the check's SQL. */
  readonly originalOffset: (offset: number) => number;
}

/** How failing rows are found: `columns` come first, `rest` is what follows the select list. */
export interface SampleQuery {
  /** Columns of the relation that say most; the others follow when `wide`. */
  readonly columns: readonly string[];
  /** Their SQL, when they are called otherwise. */
  readonly as?: readonly string[];
  readonly wide: boolean;
  /** An aggregate beside them, and its name. */
  readonly beside?: string;
  /** From FROM on; `limit` is added. */
  readonly rest: string;
  readonly binds?: readonly SqlValue[];
}

export interface Verdict {
  readonly passed: boolean;
  readonly failing?: Count;
  readonly total?: Count;
  /** The number that the threshold judges: rows, percent, or seconds of age. */
  readonly value?: Count;
  readonly expected: string;
  readonly actual: string;
}
