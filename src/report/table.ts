import type { Style } from './style.ts';

/** Rows as text columns, two spaces apart; cells are plain text and `paint` colours one after the widths are known. */
export function renderTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  style: Style,
  paint: (cell: string, column: number) => string = (cell) => cell,
): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[], colour: (cell: string, column: number) => string) =>
    cells
      .map((cell, column) => colour(cell, column) + ' '.repeat(padding(cells, widths, column)))
      .join('  ')
      .trimEnd();
  return [line(header, style.dim), ...rows.map((row) => line(row, paint))].join('\n');
}

// The last column is not filled up: no spaces at line ends.
function padding(cells: readonly string[], widths: readonly number[], column: number): number {
  if (column === cells.length - 1) return 0;
  return Math.max(0, (widths[column] ?? 0) - (cells[column] ?? '').length);
}
