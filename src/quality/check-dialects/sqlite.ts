import type { CheckDialect } from '../check-dialect.ts';

const savepoint = 'datajob_check';

/** SQLite keeps no NaN: it stores null instead. `regexp` is a function of ours. */
export const sqlite: CheckDialect = {
  exactText: (sql) => `cast(${sql} as text) collate binary`,
  double: (sql) => `cast(${sql} as real)`,
  wholeNumber: (sql) => `cast(${sql} as integer)`,
  isNan: () => undefined,
  mismatches: (text, literal, portable) => `not regexp(${literal(`^(?:${portable})$`)}, ${text})`,
  // Times are texts, and the largest of them has no type any more.
  newest: (sql) => `replace(max(${sql}), ' ', 'T')`,
  errorEndsTransaction: false,
  guard: {
    begin: ['begin'],
    end: ['rollback'],
    enter: [`savepoint ${savepoint}`],
    recover: [`rollback to ${savepoint}`],
    leave: [`rollback to ${savepoint}`, `release ${savepoint}`],
  },
};
