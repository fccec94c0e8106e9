import type { Dialect } from '../dialect.ts';
import { utcMoment } from './moments.ts';
import { quotedBy } from './names.ts';

export const clickhouse: Dialect = {
  name: 'clickhouse',
  title: 'ClickHouse',
  takesBack: 'nothing',
  placeholder: (index) => `{p${index}:String}`,
  binds: 'once',
  backslashEscapes: true,
  quoteInString: "''",
  ...quotedBy('`', { backslashEscapes: true }),
  folds: 'no',
  castTypes: {
    integer: 'Int32',
    bigint: 'Int64',
    'wide-integer': 'Int256',
    // As it reads a number with a fraction itself.
    numeric: 'Float64',
    boolean: 'Bool',
    date: 'Date32',
    timestamp: 'DateTime64(6)',
    timestamptz: "DateTime64(6, 'UTC')",
  },
  castsWideIntegers: true,
  columnTypes: {
    boolean: 'Bool',
    integer: 'Int64',
    'wide-integer': 'Int256',
    float: 'Float64',
    decimal: 'Decimal(38, 9)',
    date: 'Date32',
    time: 'String',
    timestamp: 'DateTime64(6)',
    timestamptz: "DateTime64(6, 'UTC')",
    text: 'String',
    bytes: 'String',
    json: 'String',
  },
  moment: utcMoment,
  stagingCopy: 'none',
  preview: true,
};
