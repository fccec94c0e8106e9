import type { Dialect } from '../dialect.ts';
import { quotedBy } from './names.ts';

export const postgres: Dialect = {
  name: 'postgres',
  title: 'PostgreSQL',
  takesBack: 'all',
  placeholder: (index) => `$${index}`,
  binds: 'once',
  // It cannot tell the type of a bare placeholder in `:x is null` or `concat(:x)`.
  textBind: 'text',
  backslashEscapes: false,
  quoteInString: "''",
  ...quotedBy('"'),
  folds: 'lower',
  castTypes: {
    integer: 'integer',
    bigint: 'bigint',
    'wide-integer': 'numeric',
    numeric: 'numeric',
    boolean: 'boolean',
    date: 'date',
    timestamp: 'timestamp',
    timestamptz: 'timestamptz',
  },
  columnTypes: {
    boolean: 'boolean',
    integer: 'bigint',
    'wide-integer': 'numeric',
    float: 'double precision',
    decimal: 'numeric',
    date: 'date',
    time: 'time',
    timestamp: 'timestamp',
    timestamptz: 'timestamp with time zone',
    text: 'text',
    bytes: 'bytea',
    json: 'jsonb',
  },
  stagingCopy: 'database',
  preview: false,
};
