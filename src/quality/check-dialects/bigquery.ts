import { type CheckDialect, noGuard } from '../check-dialect.ts';

/** BigQuery. A query within brackets cannot write; times without a zone have none. */
export const bigquery: CheckDialect = {
  exactText: (sql) => `collate(cast(${sql} as string), '')`,
  double: (sql) => `cast(${sql} as float64)`,
  wholeNumber: (sql) => `cast(${sql} as int64)`,
  isNan: (sql, type) => (type === 'float' ? `is_nan(${sql})` : undefined),
  mismatches: (text, literal, portable) => `not regexp_contains(${text}, ${literal(`^(?:${portable})$`)})`,
  errorEndsTransaction: false,
  guard: noGuard,
};
