import type { Dialect } from '../dialect.ts';
import { utcMoment } from '../utc-moment.ts';
import { quotedBy } from './names.ts';

/** MySQL and MariaDB. A time of the type `timestamp` is an instant here; the session's zone is UTC. */
export const mysql: Dialect = {
  name: 'mysql',
  title: 'MySQL',
  takesBack: 'rows',
  placeholder: () => '?',
  binds: 'literal',
  backslashEscapes: true,
  quoteInString: "''",
  ...quotedBy('`'),
  folds: 'no',
  castTypes: {
    integer: 'signed',
    bigint: 'signed',
    'wide-integer': 'decimal(65, 0)',
    numeric: 'decimal(65, 30)',
    boolean: 'signed',
    date: 'date',
    timestamp: 'datetime(6)',
    timestamptz: 'datetime(6)',
  },
  columnTypes: {
    boolean: 'boolean',
    integer: 'bigint',
    'wide-integer': 'decimal(65, 0)',
    float: 'double',
    decimal: 'decimal(38, 9)',
    date: 'date',
    time: 'time(6)',
    timestamp: 'datetime(6)',
    timestamptz: 'datetime(6)',
    // Whatever the database's own character set is.
    text: 'longtext character set utf8mb4',
    bytes: 'longblob',
    json: 'json',
  },
  moment: (type, text) => (type === 'timestamptz' ? utcMoment(text) : text),
  stagingCopy: 'none',
  preview: false,
};
