import type { DuckDBVector, DuckdbDriver } from './duckdb-driver.ts';
import type { Memory } from './duckdb-memory.ts';

/** What a value of text is in DuckDB's memory: its length, and the text itself when it is short. */
const cell = 16;
const inside = 12;

/** Texts in UTF-8 with NUL between two; undefined when one holds a NUL itself. */
export function packTexts(
  vector: DuckDBVector,
  { bytes, nulls }: Memory,
  count: number,
  driver: DuckdbDriver,
): Uint8Array | undefined {
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const missing = new Set(nulls);
  // Long texts stand elsewhere; a vector of blobs gives their bytes undecoded.
  const long = new driver.DuckDBBlobVector(
    new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    Reflect.get(vector, 'validity'),
    Reflect.get(vector, 'vector'),
    0,
    count,
  );
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
      const text = long.getItemBytes(row);
      if (text === null || text.indexOf(0) >= 0) return undefined;
      target.set(text, to);
      to += length;
    }
  }
  return target;
}

function sizeOf(lengths: Uint32Array, missing: ReadonlySet<number>, count: number): number {
  let size = Math.max(0, count - 1);
  for (let row = 0; row < count; row += 1) {
    if (missing.size === 0 || !missing.has(row)) size += lengths[row * (cell / 4)] ?? 0;
  }
  return size;
}
