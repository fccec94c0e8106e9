import type { Check } from '../../manifest/check.ts';
import type { WrittenTable } from '../stage-data/job-tables.ts';

/** Columns that tell the rows of a table apart: its declared key, else those of its `unique` check if it has one. */
export function keyColumns({ output, sql }: WrittenTable, checks: readonly Check[]): readonly string[] {
  if (output?.key !== undefined) return output.key;
  const unique = checks.flatMap((check) =>
    check.type === 'unique' && isSame(check.table, sql) ? [check.columns] : [],
  );
  return unique.length === 1 ? (unique[0] ?? []) : [];
}

/** The column with the time of a row, as far as it is declared. */
export function timeColumn(
  { output, sql }: WrittenTable,
  checks: readonly Check[],
): { readonly timeColumn?: string } {
  const declared = output?.window?.column;
  if (declared !== undefined) return { timeColumn: declared };
  for (const check of checks) {
    if (check.type === 'freshness' && isSame(check.table, sql)) return { timeColumn: check.column };
  }
  return {};
}

/** A name in quotes as a manifest would write it: `analytics.orders`, `analytics."Order Lines"`. */
export function plainName(sql: string): string {
  const parts = sql.match(/"(?:[^"]|"")*"/g) ?? [sql];
  return parts.map((part) => (/^"[a-z_][a-z0-9_]*"$/.test(part) ? part.slice(1, -1) : part)).join('.');
}

function isSame(table: string, sql: string): boolean {
  const bare = (name: string): string => name.replaceAll('"', '').toLowerCase();
  return bare(table) === bare(sql);
}
