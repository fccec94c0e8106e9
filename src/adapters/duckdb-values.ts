import type { LogicalType } from '../manifest/column-types.ts';
import type { Column } from '../ports/database.ts';
import type { DuckDBValue, DuckdbDriver } from './duckdb-driver.ts';
import { plainInteger } from './plain-integer.ts';

/** A DuckDB value as plain data: see `QueryResult.rows`. Everything without a plain form is its SQL text. */
export function plainValue(value: DuckDBValue, driver: DuckdbDriver): unknown {
  if (
    value === null ||
    typeof value === 'boolean' ||
    typeof value === 'number' ||
    typeof value === 'string'
  ) {
    return value;
  }
  if (typeof value === 'bigint') return plainInteger(value);
  if (value instanceof driver.DuckDBTimestampTZValue) return instantOf(value.micros) ?? value.toString();
  if (
    value instanceof driver.DuckDBTimestampValue ||
    value instanceof driver.DuckDBTimestampSecondsValue ||
    value instanceof driver.DuckDBTimestampMillisecondsValue ||
    value instanceof driver.DuckDBTimestampNanosecondsValue
  ) {
    return value.toString().replace(/^(\S*\d{4}-\d{2}-\d{2}) /, '$1T');
  }
  if (value instanceof driver.DuckDBListValue || value instanceof driver.DuckDBArrayValue) {
    return value.items.map((item) => plainValue(item, driver));
  }
  if (value instanceof driver.DuckDBBlobValue) return `\\x${Buffer.from(value.bytes).toString('hex')}`;
  return String(value);
}

/** Names and types of the columns of a result. */
export function columnsOf(
  result: { columnNames(): readonly string[]; columnTypeId(index: number): number },
  driver: DuckdbDriver,
): Column[] {
  const types = columnTypes(driver);
  return result
    .columnNames()
    .map((name, index) => ({ name, type: types.get(result.columnTypeId(index)) ?? 'text' }));
}

function columnTypes({ DuckDBTypeId: id }: DuckdbDriver): ReadonlyMap<number, LogicalType> {
  const integers = [id.TINYINT, id.SMALLINT, id.INTEGER, id.BIGINT, id.HUGEINT];
  const unsigned = [id.UTINYINT, id.USMALLINT, id.UINTEGER, id.UBIGINT, id.UHUGEINT];
  const times = [id.TIMESTAMP, id.TIMESTAMP_S, id.TIMESTAMP_MS, id.TIMESTAMP_NS];
  return new Map<number, LogicalType>([
    [id.BOOLEAN, 'boolean'],
    ...[...integers, ...unsigned].map((type): [number, LogicalType] => [type, 'integer']),
    [id.FLOAT, 'float'],
    [id.DOUBLE, 'float'],
    [id.DECIMAL, 'decimal'],
    [id.DATE, 'date'],
    [id.TIME, 'time'],
    ...times.map((type): [number, LogicalType] => [type, 'timestamp']),
    [id.TIMESTAMP_TZ, 'timestamptz'],
    [id.BLOB, 'bytes'],
  ]);
}

// Microseconds since 1970; infinity and years beyond those of JavaScript have no ISO form.
function instantOf(micros: bigint): string | undefined {
  const millis = micros / 1000n;
  const fraction = micros - millis * 1000n;
  const date = new Date(Number(millis) - (fraction < 0n ? 1 : 0));
  if (Number.isNaN(date.getTime())) return undefined;
  const below = fraction < 0n ? fraction + 1000n : fraction;
  const iso = date.toISOString();
  return below === 0n ? iso : iso.replace('Z', `${String(below).padStart(3, '0')}Z`);
}
