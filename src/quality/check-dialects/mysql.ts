import type { CheckDialect } from '../check-dialect.ts';

const savepoint = 'datajob_check';

/** MySQL and MariaDB. Neither has NaN. */
export const mysql: CheckDialect = {
  exactText: (sql) => `cast(convert(${sql} using utf8mb4) as binary)`,
  double: (sql) => `cast(${sql} as double)`,
  wholeNumber: (sql) => `cast(${sql} as decimal(65, 0))`,
  isNan: () => undefined,
  mismatches: (text, literal, portable) => `not (${text} regexp ${literal(`^(?:${portable})$`)})`,
  errorEndsTransaction: false,
  guard: {
    begin: ['start transaction read only'],
    end: ['rollback'],
    enter: [`savepoint ${savepoint}`],
    recover: [`rollback to savepoint ${savepoint}`],
    leave: [`rollback to savepoint ${savepoint}`, `release savepoint ${savepoint}`],
  },
};
