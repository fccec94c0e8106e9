import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** One line of the table by which a template is defined. */
export interface TemplateCase {
  readonly case: string;
  readonly with?: Readonly<Record<string, unknown>>;
  /** Scheduled time of the run. */
  readonly time?: string;
  readonly source: string;
  /** Absent: there is no such table. */
  readonly target?: string;
  readonly after?: string;
  /** After the same run was made again; default: as after the first. */
  readonly twice?: string;
  readonly error?: string;
}

export interface TextTable {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** The cases in `test/templates/NAME.yaml`, from which docs/templates.md is made, too. */
export function templateCases(name: string): readonly TemplateCase[] {
  const file = fileURLToPath(new URL(`../templates/${name}.yaml`, import.meta.url));
  return parse(readFileSync(file, 'utf8')).cases;
}

/** Reads a table that is written as text: `|` between the cells, types behind the names, `null` for no value. */
export function textTable(text: string): TextTable {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const cells = (line: string) => line.split('|').map((cell) => cell.trim());
  const columns = cells(head).map((cell) => {
    const [name = '', type = 'text'] = cell.split(/\s+/);
    return { name, type };
  });
  return { columns, rows: lines.map((line) => cells(line).map((cell) => (cell === 'null' ? null : cell))) };
}

/** Statements that make a table with these rows. */
export function tableStatements(name: string, text: string): readonly string[] {
  const { columns, rows } = textTable(text);
  const literal = (cell: string | null) => (cell === null ? 'null' : `'${cell.replaceAll("'", "''")}'`);
  return [
    `create table ${name} (${columns.map((column) => `${column.name} ${column.type}`).join(', ')})`,
    ...rows.map((row) => `insert into ${name} values (${row.map(literal).join(', ')})`),
  ];
}
