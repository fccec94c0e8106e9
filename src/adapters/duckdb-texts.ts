import type { DuckDBVector, DuckdbDriver } from './duckdb-driver.ts';
import { memoryOf, type Part } from './duckdb-memory.ts';

/** What a value of text is in DuckDB's memory: its length, and the text itself when it is short. */
const cell = 16;
const inside = 12;

/** Bytes of each value of a vector of texts or blobs; 0 for those that are none. */
export function lengthsOf(vector: DuckDBVector, count: number): Uint32Array | undefined {
  const memory = memoryOf(vector, count);
  if (memory === undefined || memory.bytes.byteLength !== count * cell) return undefined;
  const words = new Uint32Array(memory.bytes.buffer, memory.bytes.byteOffset, count * (cell / 4));
  const lengths = Uint32Array.from({ length: count }, (_, row) => words[row * (cell / 4)] ?? 0);
  for (const row of memory.nulls) lengths[row] = 0;
  return lengths;
}

/** Texts in UTF-8 with NUL between two; undefined when one holds a NUL itself. */
export function packTexts(
  vector: DuckDBVector,
  { bytes, nulls, start, count }: Part,
  driver: DuckdbDriver,
): Uint8Array | undefined {
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const missing = new Set(nulls);
  const long = asBlobs(vector, driver);
  const target = new Uint8Array(sizeOf(lengths, missing, count));
  let to = 0;
  for (let row = 0; row < count; row += 1) {
    if (row > 0) target[to++] = 0;
    if (missing.size > 0 && missing.has(row)) continue;
    const length = lengths[row * (cell / 4)] ?? 0;
    if (length <= inside) {
      for (let from = row * cell + 4, end = from + length; from < end; from += 1) {
        const byte = bytes[from] ?? 0;
        if (byte === 0) return undefined;
        target[to++] = byte;
      }
    } else {
      const text = long.getItemBytes(start + row);
      if (text === null || text.indexOf(0) >= 0) return undefined;
      target.set(text, to);
      to += length;
    }
  }
  return target;
}

/** Long texts stand elsewhere; a vector of blobs gives their bytes undecoded. */
function asBlobs(vector: DuckDBVector, driver: DuckdbDriver) {
  const [view, validity, raw] = ['dataView', 'validity', 'vector'].map((name) => Reflect.get(vector, name));
  return new driver.DuckDBBlobVector(view, validity, raw, 0, vector.itemCount);
}

function sizeOf(lengths: Uint32Array, missing: ReadonlySet<number>, count: number): number {
  let size = Math.max(0, count - 1);
  for (let row = 0; row < count; row += 1) {
    if (missing.size === 0 || !missing.has(row)) size += lengths[row * (cell / 4)] ?? 0;
  }
  return size;
}
