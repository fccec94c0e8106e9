import type { LogicalType } from '../manifest/column-types.ts';

/** What checks need of an engine so that they give the same results on each. All texts are SQL expressions. */
export interface CheckDialect {
  /** A value as text that equals only what has the same characters, whatever collation the column has. */
  exactText(sql: string): string;
  /** Such a text for people to read, beside its group; absent: as it is. */
  shownKey?(sql: string): string;
  /** A number with a fraction in the engine's widest binary form. */
  double(sql: string): string;
  /** A whole number that a sum has become something else from. */
  wholeNumber(sql: string): string;
  /** True for «not a number»; undefined when values of this type always are one. */
  isNan(sql: string, type: LogicalType): string | undefined;
  /** True when a text does not match as a whole. `pattern` is a literal that holds `portablePattern` of it. */
  mismatches(text: string, pattern: (portable: string) => string, portable: string): string;
  /** A number of the manifest, for columns without binary fractions, where the plain literal is not exactly it. */
  exactNumber?(text: string): string;
  /** A value with a binary fraction such that equal ones are grouped together, where the engine groups by bits. */
  groupedFloat?(sql: string): string;
  /** The largest value, null where there is none; absent: `max`. */
  newest?(sql: string): string;
  /** Whether a key is looked up by `in` instead of a subquery that names it. */
  readonly looksUpByIn?: true;
  /** Whether an error while rows are read takes back the transaction, with no way to go on in it. */
  readonly errorEndsTransaction: boolean;
  readonly guard: ReadGuard;
}

/** Statements around a stretch of reading that can neither write nor spoil the transaction around it. */
export interface ReadGuard {
  /** Outside of a transaction, with what takes it back; none where the engine has none. */
  readonly begin: readonly string[];
  readonly end: readonly string[];
  /** Within the transaction of the run: at its begin, after a statement failed, at its end. */
  readonly enter: readonly string[];
  readonly recover: readonly string[];
  readonly leave: readonly string[];
}

/** Where a query can neither write nor leave anything behind. */
export const noGuard: ReadGuard = { begin: [], end: [], enter: [], recover: [], leave: [] };
