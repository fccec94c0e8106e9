import type { Dialect } from '../dialect.ts';
import { quotedBy } from './names.ts';

export const duckdb: Dialect = {
  name: 'duckdb',
  title: 'DuckDB',
  takesBack: 'all',
  placeholder: (index) => `$${index}`,
  binds: 'once',
  backslashEscapes: false,
  quoteInString: "''",
  ...quotedBy('"'),
  folds: 'lower',
  castTypes: {
    integer: 'integer',
    bigint: 'bigint',
    'wide-integer': 'hugeint',
    // Its `numeric` would cut numbers with a fraction to three places.
    numeric: 'double',
    boolean: 'boolean',
    date: 'date',
    timestamp: 'timestamp',
    timestamptz: 'timestamptz',
  },
  columnTypes: {
    boolean: 'boolean',
    integer: 'bigint',
    'wide-integer': 'hugeint',
    float: 'double precision',
    decimal: 'decimal(38, 9)',
    date: 'date',
    time: 'time',
    timestamp: 'timestamp',
    timestamptz: 'timestamp with time zone',
    text: 'text',
    bytes: 'blob',
    json: 'json',
  },
  stagingCopy: 'file',
  preview: false,
};
