import type { Column, PackedColumn, PackedRows } from '../ports/database.ts';
import type { DuckDBVector, DuckdbDriver } from './duckdb-driver.ts';
import { type Memory, memoryOf } from './duckdb-memory.ts';
import { packTexts } from './duckdb-texts.ts';
import { plainValue } from './duckdb-values.ts';

interface Chunk {
  readonly rowCount: number;
  getColumnVector(index: number): DuckDBVector;
}

/** A chunk of DuckDB column by column: numbers and texts as they stand in its memory, all else value by value. */
export function packChunk(chunk: Chunk, columns: readonly Column[], driver: DuckdbDriver): PackedRows {
  const count = chunk.rowCount;
  return {
    count,
    columns: columns.map((_, index) => packColumn(chunk.getColumnVector(index), count, driver)),
  };
}

function packColumn(vector: DuckDBVector, count: number, driver: DuckdbDriver): PackedColumn {
  const memory = memoryOf(vector, count);
  const packed = memory && packMemory(vector, memory, count, driver);
  if (packed !== undefined) return packed;
  const values = Array.from({ length: count }, (_, row) => plainValue(vector.getItem(row), driver));
  return { form: 'values', values, nulls: [] };
}

function packMemory(
  vector: DuckDBVector,
  memory: Memory,
  count: number,
  driver: DuckdbDriver,
): PackedColumn | undefined {
  const { nulls } = memory;
  if (vector instanceof driver.DuckDBVarCharVector) {
    const texts = packTexts(vector, memory, count, driver);
    return texts && { form: 'texts', bytes: texts, nulls };
  }
  // A copy: the memory is gone with the chunk, perhaps before it is sent.
  const bytes = memory.bytes.slice();
  for (const [kind, code] of numbers(driver)) {
    if (vector instanceof kind) return { form: 'numbers', code, bytes, nulls };
  }
  if (vector instanceof driver.DuckDBDateVector) {
    return within(bytes, 1, 0, dayLimits) ? { form: 'days', code: 'i', bytes, nulls } : undefined;
  }
  if (vector instanceof driver.DuckDBTimestampVector || vector instanceof driver.DuckDBTimestampTZVector) {
    return within(bytes, 2, 1, microLimits) ? { form: 'micros', code: 'q', bytes, nulls } : undefined;
  }
  for (const [kind, code] of decimals(driver)) {
    if (vector instanceof kind) return { form: 'decimals', code, scale: vector.type.scale, bytes, nulls };
  }
  return undefined;
}

function numbers(driver: DuckdbDriver) {
  return [
    [driver.DuckDBIntegerVector, 'i'],
    [driver.DuckDBBigIntVector, 'q'],
    [driver.DuckDBDoubleVector, 'd'],
    [driver.DuckDBBooleanVector, '?'],
    [driver.DuckDBSmallIntVector, 'h'],
    [driver.DuckDBTinyIntVector, 'b'],
    [driver.DuckDBFloatVector, 'f'],
    [driver.DuckDBUBigIntVector, 'Q'],
    [driver.DuckDBUIntegerVector, 'I'],
    [driver.DuckDBUSmallIntVector, 'H'],
    [driver.DuckDBUTinyIntVector, 'B'],
  ] as const;
}

function decimals(driver: DuckdbDriver) {
  return [
    [driver.DuckDBDecimal16Vector, 'h'],
    [driver.DuckDBDecimal32Vector, 'i'],
    [driver.DuckDBDecimal64Vector, 'q'],
  ] as const;
}

// The years 1 to 9999, which Python has; of the times the upper half of each number.
const dayLimits = [-719_162, 2_932_896] as const;
const microLimits = [-14_467_070, 58_999_819] as const;

/** Whether every `step`-th number of 32 bits is between the limits. */
function within(bytes: Uint8Array, step: number, first: number, [low, high]: readonly [number, number]) {
  const halves = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  for (let at = first; at < halves.length; at += step) {
    const half = halves[at] ?? 0;
    if (half < low || half > high) return false;
  }
  return true;
}
