import type { PackedColumn, PackedRows, RowBatch } from '../ports/database.ts';
import { rowBatchJson } from './row-batch-json.ts';

/** Rows for a program, see `unpacked` in `python/datajob_rows.py`: a value for JSON, and bytes that go with it. */
export function rowBatchMessage(batch: RowBatch): {
  readonly head: object;
  readonly bytes?: readonly Uint8Array[];
} {
  return batch.packed === undefined ? { head: rowBatchJson(batch) } : packedMessage(batch, batch.packed);
}

function packedMessage({ columns }: RowBatch, packed: PackedRows) {
  const bytes: Uint8Array[] = [];
  const heads = packed.columns.map((column, index) => {
    const { form, nulls } = column;
    const base = { form, ...(nulls.length > 0 && { nulls }) };
    if (column.form === 'values') {
      const type = columns[index] ?? { name: '', type: 'text' };
      const rows = column.values.map((value) => [value]);
      return { ...base, values: rowBatchJson({ columns: [type], rows }).rows.map(([value]) => value) };
    }
    bytes.push(column.bytes);
    return { ...base, ...numberForm(column), size: column.bytes.byteLength };
  });
  return { head: { count: packed.count, packed: heads }, bytes };
}

function numberForm(column: Exclude<PackedColumn, { form: 'values' }>) {
  if (column.form === 'texts') return {};
  return { code: column.code, ...(column.scale !== undefined && { scale: column.scale }) };
}
