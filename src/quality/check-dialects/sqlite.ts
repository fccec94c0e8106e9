import type { CheckDialect } from '../check-dialect.ts';

const savepoint = 'datajob_check';

/** SQLite keeps no NaN: it stores null instead. `regexp` is a function of ours. */
export const sqlite: CheckDialect = {
  exactText: (sql) => `cast(${sql} as text) collate binary`,
  double: (sql) => `cast(${sql} as real)`,
  wholeNumber: (sql) => `cast(${sql} as integer)`,
  isNan: () => undefined,
  mismatches: (text, literal, portable) => `not regexp(${literal(`^(?:${portable})$`)}, ${text})`,
  errorEndsTransaction: false,
  guard: {
    begin: ['pragma query_only = on', 'begin'],
    end: ['rollback', 'pragma query_only = off'],
    enter: [`savepoint ${savepoint}`, 'pragma query_only = on'],
    recover: [],
    leave: [
      'pragma query_only = off',
      `rollback to savepoint ${savepoint}`,
      `release savepoint ${savepoint}`,
    ],
  },
};
