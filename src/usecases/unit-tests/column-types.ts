import type { RowSet } from './row-set.ts';

/** Types for the columns of given rows: those that are declared, else the narrowest that holds every value. */
export function columnTypes(
  { columns, rows, isText }: RowSet,
  declared: Readonly<Record<string, string>>,
): readonly { readonly name: string; readonly type: string }[] {
  const names = [...columns, ...Object.keys(declared).filter((name) => !columns.includes(name))];
  return names.map((name) => {
    const written = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (written !== undefined) return { name, type: written };
    const at = columns.indexOf(name);
    const values = rows.flatMap((row) => row[at] ?? []);
    return { name, type: isText ? typeOfTexts(values.map(String)) : typeOfValues(values) };
  });
}

function typeOfValues(values: readonly (string | number | boolean)[]): string {
  if (values.every((value) => typeof value === 'string')) return typeOfMoments(values);
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  if (!values.every((value) => typeof value === 'number')) return 'varchar';
  return values.every((value) => Number.isSafeInteger(value)) ? 'bigint' : 'double';
}

function typeOfTexts(values: readonly string[]): string {
  if (values.length === 0) return 'varchar';
  // `007` is a number of something, not a quantity.
  if (values.every((text) => /^(?:0|-?[1-9]\d{0,17})$/.test(text))) return 'bigint';
  if (values.every((text) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text))) return 'double';
  if (values.every((text) => /^(?:true|false)$/i.test(text))) return 'boolean';
  return typeOfMoments(values);
}

function typeOfMoments(values: readonly string[]): string {
  if (values.length === 0) return 'varchar';
  if (values.every((text) => /^\d{4}-\d\d-\d\d$/.test(text))) return 'date';
  if (values.every((text) => moment.test(text))) return 'timestamp';
  return values.every((text) => instant.test(text)) ? 'timestamptz' : 'varchar';
}

const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;
const instant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)$/;
