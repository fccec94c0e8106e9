import type { CheckDialect } from '../check-dialect.ts';

const savepoint = 'datajob_check';
// Times without a zone mean the same on every engine.
const settings = ['set transaction read only', `set local time zone 'UTC'`];

export const postgres: CheckDialect = {
  exactText: (sql) => `cast(${sql} as text) collate "C"`,
  double: (sql) => `cast(${sql} as double precision)`,
  wholeNumber: (sql) => `cast(${sql} as bigint)`,
  isNan: (sql, type) =>
    type === 'float' || type === 'decimal' ? `${sql} = 'NaN'::${numbers[type]}` : undefined,
  mismatches: (text, literal, portable) => `${text} !~ ${literal(`***:^(?:${portable})$`)}`,
  errorEndsTransaction: false,
  guard: {
    begin: ['begin transaction read only', `set local time zone 'UTC'`],
    end: ['rollback'],
    enter: [`savepoint ${savepoint}`, ...settings],
    recover: [`rollback to savepoint ${savepoint}`, ...settings],
    leave: [`rollback to savepoint ${savepoint}`, `release savepoint ${savepoint}`],
  },
};

const numbers = { float: 'float8', decimal: 'numeric' } as const;
