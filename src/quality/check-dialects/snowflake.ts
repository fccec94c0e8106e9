import { type CheckDialect, noGuard } from '../check-dialect.ts';

/** Snowflake. Its `regexp_like` matches a whole text; NaN equals itself; a query within brackets cannot write. */
export const snowflake: CheckDialect = {
  exactText: (sql) => `collate(cast(${sql} as varchar), '')`,
  double: (sql) => `cast(${sql} as double)`,
  wholeNumber: (sql) => `cast(${sql} as number(38, 0))`,
  isNan: (sql, type) => (type === 'float' ? `${sql} = cast('NaN' as double)` : undefined),
  mismatches: (text, literal, portable) => `not regexp_like(${text}, ${literal(`(${portable})`)})`,
  errorEndsTransaction: false,
  guard: noGuard,
};
