import type { CheckDialect } from '../check-dialect.ts';

// A query within brackets cannot write. Times without a zone mean the same on every engine.
const settings = [`set session_timezone = 'UTC'`, 'set prefer_column_name_to_alias = 1'];
const defaults = [`set session_timezone = ''`, 'set prefer_column_name_to_alias = 0'];

/**
 * ClickHouse. It groups numbers by their bits, takes the smallest date for the newest of none, knows subqueries
 * that name columns of the outer query since 2025 only, and reads a name in WHERE as the column that SELECT gives
 * this name, if it may.
 */
export const clickhouse: CheckDialect = {
  exactText: (sql) => `toString(${sql})`,
  double: (sql) => `toFloat64(${sql})`,
  wholeNumber: (sql) => `toInt64(${sql})`,
  isNan: (sql, type) => (type === 'float' ? `isNaN(${sql})` : undefined),
  mismatches: (text, literal, portable) => `not match(${text}, ${literal(`^(?:${portable})$`)})`,
  exactNumber,
  groupedFloat: (sql) => `if(isNaN(${sql}), nan, ${sql} + 0)`,
  newest: (sql) => `maxOrNull(${sql})`,
  looksUpByIn: true,
  errorEndsTransaction: false,
  guard: { begin: settings, end: defaults, enter: settings, recover: [], leave: defaults },
};

/** A literal with a fraction, or of more than 64 bits, would be binary. */
function exactNumber(text: string): string {
  const [, whole = '', fraction = ''] = /^-?(\d*)\.?(\d*)$/.exec(text) ?? [];
  const digits = whole.length + fraction.length;
  if (fraction === '' && digits > 0 && digits < 19) return `(${text})`;
  if (digits === 0 || digits > 76) return `toFloat64('${text}')`;
  return fraction === '' ? `toInt256('${text}')` : `toDecimal256('${text}', ${fraction.length})`;
}
