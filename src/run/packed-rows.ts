import type { PackedColumn, PackedRows } from '../ports/database.ts';
import { runFailure } from './run-failure.ts';

const forms: ReadonlySet<unknown> = new Set(['numbers', 'days', 'micros', 'texts']);
const sizes: Readonly<Record<string, number>> = { '?': 1, i: 4, q: 8, d: 8 };

/** Rows as a program sends them, see `packed_chunks` in `python/datajob_pack.py`. Throws `RunFailure` for what is none. */
export function readPackedRows(value: unknown, bytes: Uint8Array): PackedRows {
  const { count, packed } = Object(value);
  if (!Number.isSafeInteger(count) || count < 1 || !Array.isArray(packed)) throw refused();
  let start = 0;
  const columns = packed.map((given: unknown): PackedColumn => {
    const { size } = Object(given);
    if (!Number.isSafeInteger(size) || size < 0 || start + size > bytes.length) throw refused();
    const part = bytes.subarray(start, start + size);
    start += size;
    return readColumn(Object(given), part, count);
  });
  return { count, columns };
}

function readColumn(
  given: Readonly<Record<string, unknown>>,
  bytes: Uint8Array,
  count: number,
): PackedColumn {
  const { form, code, nulls = [] } = given;
  if (!forms.has(form) || !Array.isArray(nulls) || !nulls.every((at) => isPosition(at, count)))
    throw refused();
  if (form === 'texts') return { form, bytes, nulls };
  if (typeof code !== 'string' || (sizes[code] ?? 0) * count !== bytes.length) throw refused();
  return { form: form as 'numbers' | 'days' | 'micros', code, bytes, nulls };
}

function isPosition(at: unknown, count: number): boolean {
  return typeof at === 'number' && Number.isSafeInteger(at) && at >= 0 && at < count;
}

function refused() {
  return runFailure('bad-request', 'Rows came in a form that nobody understands.');
}
