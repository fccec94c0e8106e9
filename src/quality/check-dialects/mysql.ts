import type { CheckDialect } from '../check-dialect.ts';

const savepoint = 'datajob_check';

/** MySQL and MariaDB. Neither has NaN. */
export const mysql: CheckDialect = {
  // As bytes: in all collations that both servers have, spaces at the end do not count.
  exactText: (sql) => `cast(convert(${sql} using utf8mb4) as binary)`,
  shownKey: (sql) => `max(convert(${sql} using utf8mb4))`,
  double: (sql) => `cast(${sql} as double)`,
  wholeNumber: (sql) => `cast(${sql} as signed)`,
  isNan: () => undefined,
  mismatches: (text, literal, portable) =>
    `not (convert(${text} using utf8mb4) collate utf8mb4_bin regexp ${literal(`^(?:${portable})\\z`)})`,
  errorEndsTransaction: false,
  guard: {
    begin: ['start transaction read only'],
    end: ['rollback'],
    enter: [`savepoint ${savepoint}`],
    recover: [`rollback to savepoint ${savepoint}`],
    leave: [`rollback to savepoint ${savepoint}`, `release savepoint ${savepoint}`],
  },
};
