import type { Column, RowBatch } from '../ports/database.ts';

/** Rows as JSON can carry them: what it cannot say as a number (wide integers, NaN, infinity) is text. */
export function rowBatchJson({ columns, rows }: RowBatch): {
  readonly rows: readonly (readonly unknown[])[];
} {
  const special = columns.map(isSpecial);
  if (!special.includes(true)) return { rows };
  return { rows: rows.map((row) => row.map((value, index) => (special[index] ? plain(value) : value))) };
}

function isSpecial({ type }: Column): boolean {
  return type === 'integer' || type === 'float' || type === 'text' || type === 'json';
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return Array.isArray(value) ? value.map(plain) : value;
}
