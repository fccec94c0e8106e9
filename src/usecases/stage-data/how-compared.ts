import type { Manifest } from '../../manifest/manifest.ts';
import type { Output } from '../../manifest/output.ts';
import type { Relation } from '../../quality/diff/catalogue.ts';
import type { TablePair } from '../../quality/diff/table-pair.ts';
import { quoteTable } from '../../quality/table-name.ts';
import { dialectOf } from '../../sql/dialects.ts';
import { type JobTables, parameterValues, type WrittenTable } from './job-tables.ts';

/** How the states of a table are compared: what its output says, with the names that its columns have. */
export function howCompared(
  written: readonly WrittenTable[],
  job: JobTables,
  relation: Relation,
): Pick<TablePair, 'key' | 'ignore' | 'hidden' | 'window'> {
  const output = written.find((one) => one.output !== undefined)?.output;
  const named = (names: readonly string[]) => names.map((name) => columnNamed(name, relation));
  const key = written.map((one) => keyOfTable(one, job)(relation)).find((found) => found !== undefined);
  const { window } = output ?? {};
  return {
    ...(key === undefined ? {} : { key }),
    ignore: named(output?.ignore ?? []),
    hidden: hiddenColumns(job.manifest, written, relation),
    ...(window === undefined ? {} : { window: { ...window, column: columnNamed(window.column, relation) } }),
  };
}

/** The declared key, or that of the table's only `unique` check. */
export function keyOfTable(
  { sql, output }: WrittenTable,
  { manifest }: JobTables,
): (relation: Relation) => readonly string[] | undefined {
  const key = output?.key ?? uniqueKey(sql, output, manifest);
  return (relation) => key?.map((name) => columnNamed(name, relation));
}

function uniqueKey(
  sql: string,
  output: Output | undefined,
  manifest: Manifest,
): readonly string[] | undefined {
  const values = parameterValues(manifest.params);
  const found = manifest.checks.flatMap((check) => {
    if (check.type !== 'unique' || check.connection !== output?.connection) return [];
    const quoted = quoteTable(check.table, values, dialectOf('postgres'));
    return 'sql' in quoted && quoted.sql === sql ? [check.columns] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Personal data, by the table's name and by `*`. */
function hiddenColumns(manifest: Manifest, written: readonly WrittenTable[], relation: Relation): string[] {
  const values = parameterValues(manifest.params);
  const tables = new Set(written.map(({ sql }) => sql));
  return Object.entries(manifest.classification ?? {}).flatMap(([table, columns]) => {
    const quoted = quoteTable(table, values, dialectOf('postgres'));
    const isThis = table === '*' || ('sql' in quoted && tables.has(quoted.sql));
    return isThis ? Object.keys(columns).map((name) => columnNamed(name, relation)) : [];
  });
}

/** As the table has it: plain names mean what they mean unquoted in SQL. */
function columnNamed(written: string, { columns }: Relation): string {
  const quoted = /^"((?:[^"]|"")+)"$/.exec(written)?.[1];
  const name = quoted === undefined ? written : quoted.replaceAll('""', '"');
  const exact = columns.find((column) => column.name === name);
  const folded = columns.find((column) => column.name.toLowerCase() === name.toLowerCase());
  return (exact ?? folded)?.name ?? name;
}
