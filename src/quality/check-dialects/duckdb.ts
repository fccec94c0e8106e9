import type { CheckDialect } from '../check-dialect.ts';

export const duckdb: CheckDialect = {
  exactText: (sql) => `cast(${sql} as varchar) collate "binary"`,
  double: (sql) => `cast(${sql} as double)`,
  wholeNumber: (sql) => `cast(${sql} as hugeint)`,
  isNan: (sql, type) => (type === 'float' ? `isnan(${sql})` : undefined),
  mismatches: (text, literal, portable) => `not regexp_full_match(${text}, ${literal(portable)})`,
  errorEndsTransaction: true,
  guard: { begin: ['begin transaction read only'], end: ['rollback'], enter: [], recover: [], leave: [] },
};
