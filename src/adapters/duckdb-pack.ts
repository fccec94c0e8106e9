import type { Column, PackedColumn, PackedRows } from '../ports/database.ts';
import type { DuckDBVector, DuckdbDriver } from './duckdb-driver.ts';
import { memoryOf, type Part, partOf } from './duckdb-memory.ts';
import { lengthsOf, packTexts } from './duckdb-texts.ts';
import { plainValue } from './duckdb-values.ts';
import { largestValue, tooLarge } from './largest-value.ts';

interface Chunk {
  readonly rowCount: number;
  getColumnVector(index: number): DuckDBVector;
}

/** Rows of a chunk, from the first to before the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A chunk of DuckDB column by column: numbers and texts as they stand in its memory, all else value by value. */
export function packChunk(
  chunk: Chunk,
  columns: readonly Column[],
  { start, end }: Range,
  driver: DuckdbDriver,
): PackedRows {
  return {
    count: end - start,
    columns: columns.map((_, index) => {
      const vector = chunk.getColumnVector(index);
      const memory = memoryOf(vector, chunk.rowCount);
      const packed = memory && packMemory(vector, partOf(memory, chunk.rowCount, { start, end }), driver);
      return packed ?? plainColumn(vector, { start, end }, driver);
    }),
  };
}

/** Text that goes to a step in one message, in bytes. */
const messageBytes = 4 * 1024 * 1024;

/** Parts of a chunk that are not too large to be sent. Throws `DatabaseError` for a single value that is. */
export function* partsOfChunk(
  chunk: Chunk,
  columns: readonly Column[],
  driver: DuckdbDriver,
): Generator<Range> {
  const lengths = columns.flatMap((_, index) => {
    const vector = chunk.getColumnVector(index);
    const long = vector instanceof driver.DuckDBVarCharVector || vector instanceof driver.DuckDBBlobVector;
    return (long && lengthsOf(vector, chunk.rowCount)) || [];
  });
  let [start, size] = [0, 0];
  for (let row = 0; row < chunk.rowCount && lengths.length > 0; row += 1) {
    let own = 0;
    for (const one of lengths) own += one[row] ?? 0;
    if (own > largestValue) throw tooLarge('duckdb', 'A row', own);
    if (size > 0 && size + own > messageBytes) {
      yield { start, end: row };
      [start, size] = [row, 0];
    }
    size += own;
  }
  yield { start, end: chunk.rowCount };
}

function plainColumn(vector: DuckDBVector, { start, end }: Range, driver: DuckdbDriver): PackedColumn {
  const at = (_: unknown, row: number) => plainValue(vector.getItem(start + row), driver);
  return { form: 'values', values: Array.from({ length: end - start }, at), nulls: [] };
}

function packMemory(vector: DuckDBVector, memory: Part, driver: DuckdbDriver): PackedColumn | undefined {
  const { nulls } = memory;
  if (vector instanceof driver.DuckDBVarCharVector) {
    const texts = packTexts(vector, memory, driver);
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
