import { type CheckDialect, noGuard } from '../check-dialect.ts';

/** Databricks. `$` would also match before a last line break. NaN is larger than all numbers and equals itself; a query within brackets cannot write. */
export const databricks: CheckDialect = {
  exactText: (sql) => `cast(${sql} as string)`,
  double: (sql) => `cast(${sql} as double)`,
  wholeNumber: (sql) => `cast(${sql} as bigint)`,
  isNan: (sql, type) => (type === 'float' ? `isnan(${sql})` : undefined),
  mismatches: (text, literal, portable) => `not ${text} rlike ${literal(`\\A(?:${portable})\\z`)}`,
  errorEndsTransaction: false,
  guard: noGuard,
};
