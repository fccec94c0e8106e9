import type { ColumnDiff, SchemaDiff, TableDiff } from '../quality/diff/table-diff.ts';
import { oneLine } from './printable.ts';
import type { Style } from './style.ts';

/** `10 → 11 rows: 2 added, 1 removed, 3 changed`. */
export function rowsSentence({ rows }: Pick<TableDiff, 'rows'>): string {
  const { before, after, added, removed, changed } = rows;
  const totals =
    before === undefined || after === undefined || before === after
      ? rowsOf(after ?? before)
      : `${before} → ${after} rows`;
  const parts = [
    added === undefined || added === 0 ? '' : `${added} added`,
    removed === undefined || removed === 0 ? '' : `${removed} removed`,
    changed === undefined || changed === 0 ? '' : `${changed} changed`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? totals : `${totals}: ${parts.join(', ')}`;
}

function rowsOf(rows: number | undefined): string {
  return rows === undefined ? 'rows not counted' : rows === 1 ? '1 row' : `${rows} rows`;
}

/** One sentence per column that came, went or has another type; names in backticks. */
export function schemaWords({ added, removed, retyped }: SchemaDiff): string[] {
  return [
    ...removed.map(({ name, type }) => `Column \`${name}\` (${type}) is gone.`),
    ...retyped.map(({ name, before, after }) => `Column \`${name}\` is ${after}, it was ${before}.`),
    ...added.map(({ name, type }) => `Column \`${name}\` (${type}) is new.`),
  ];
}

/** What happened to the tables, for a terminal. */
export function tableDiffLines(diffs: readonly TableDiff[], style: Style): string[] {
  return diffs.flatMap((diff) => {
    const { table, status, schema, columns, notes } = diff;
    const details = status === 'added' ? [] : [...schemaWords(schema), ...columns.map(columnText)];
    return [
      `  data: ${oneLine(table)} ${status}, ${rowsSentence(diff)}`,
      ...[...details, ...notes].map((text) => style.dim(`    ${oneLine(text)}`)),
    ];
  });
}

function columnText({ name, changed, nulls, distinct, min, max, mean }: ColumnDiff): string {
  const moved = { nulls, 'different values': distinct, least: min, greatest: max, mean };
  const parts = Object.entries(moved).flatMap(([word, part]) =>
    part === undefined ? [] : [`${word} ${part.before ?? 'none'} → ${part.after ?? 'none'}`],
  );
  if (changed !== undefined) parts.unshift(changed === 1 ? '1 value changed' : `${changed} values changed`);
  return `${name}: ${parts.join(', ')}`;
}
