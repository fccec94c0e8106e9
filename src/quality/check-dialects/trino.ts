import { type CheckDialect, noGuard } from '../check-dialect.ts';

/** Trino. `$` would also match before a last line break. A query within brackets cannot write; the session is in UTC. */
export const trino: CheckDialect = {
  exactText: (sql) => `cast(${sql} as varchar)`,
  double: (sql) => `cast(${sql} as double)`,
  wholeNumber: (sql) => `cast(${sql} as bigint)`,
  isNan: (sql, type) => (type === 'float' ? `is_nan(${sql})` : undefined),
  mismatches: (text, literal, portable) => `not regexp_like(${text}, ${literal(`\\A(?:${portable})\\z`)})`,
  groupedFloat: (sql) => `(${sql} + 0e0)`,
  errorEndsTransaction: false,
  guard: noGuard,
};
