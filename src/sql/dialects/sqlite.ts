import type { Dialect } from '../dialect.ts';
import { utcMoment } from '../utc-moment.ts';
import { quotedBy } from './names.ts';

/** SQLite has no types for dates and times: they are texts in ISO 8601, which sort as they should. */
export const sqlite: Dialect = {
  name: 'sqlite',
  title: 'SQLite',
  takesBack: 'all',
  placeholder: (index) => `?${index}`,
  binds: 'literal',
  backslashEscapes: false,
  quoteInString: "''",
  ...quotedBy('"'),
  folds: 'no',
  castTypes: {
    integer: 'integer',
    bigint: 'integer',
    'wide-integer': 'numeric',
    numeric: 'numeric',
    boolean: 'boolean',
    date: 'text',
    timestamp: 'text',
    timestamptz: 'text',
  },
  columnTypes: {
    boolean: 'boolean',
    integer: 'integer',
    'wide-integer': 'numeric',
    float: 'real',
    decimal: 'decimal',
    date: 'date',
    time: 'time',
    timestamp: 'timestamp',
    timestamptz: 'timestamptz',
    text: 'text',
    bytes: 'blob',
    json: 'json',
  },
  moment: (type, text) => (type === 'timestamptz' ? utcMoment(text) : text),
  stagingCopy: 'file',
  preview: false,
};
