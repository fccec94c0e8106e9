import type { DuckDBVector } from './duckdb-driver.ts';

/** Where the values of a vector stand, and which of them are none. */
export interface Memory {
  readonly bytes: Uint8Array;
  readonly nulls: readonly number[];
}

/** The memory of a vector of `count` values; undefined when its driver does not show it as we know it. */
export function memoryOf(vector: DuckDBVector, count: number): Memory | undefined {
  const view: unknown = Reflect.get(vector, 'items') ?? Reflect.get(vector, 'dataView');
  const validity: unknown = Reflect.get(vector, 'validity');
  if (!ArrayBuffer.isView(view) || typeof validity !== 'object' || validity === null) return undefined;
  if (Reflect.get(validity, 'offset') !== 0 || view.byteLength % count !== 0) return undefined;
  const marks: unknown = Reflect.get(validity, 'data');
  if (marks !== null && !(marks instanceof BigUint64Array)) return undefined;
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  return { bytes, nulls: marks === null ? [] : unmarked(marks, count) };
}

/** The memory of some values in a row; `nulls` count from the first of them. */
export interface Part extends Memory {
  readonly start: number;
  readonly count: number;
}

export function partOf(
  { bytes, nulls }: Memory,
  count: number,
  { start, end }: { readonly start: number; readonly end: number },
): Part {
  const size = bytes.byteLength / count;
  const own =
    nulls.length === 0 || end - start === count ? nulls : nulls.filter((at) => at >= start && at < end);
  return {
    start,
    count: end - start,
    bytes: bytes.subarray(start * size, end * size),
    nulls: start === 0 ? own : own.map((at) => at - start),
  };
}

/** Positions whose bit is not set. */
function unmarked(marks: BigUint64Array, count: number): number[] {
  const words = new Uint32Array(marks.buffer, marks.byteOffset, marks.length * 2);
  const found: number[] = [];
  for (let at = 0; at < count; at += 1) {
    if ((((words[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 0) found.push(at);
  }
  return found;
}
