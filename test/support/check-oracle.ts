/** A column of a generated table; a value is a number only in a column of numbers. */
export interface OracleColumn {
  readonly name: string;
  readonly kind: OracleKind;
}

export type OracleKind = 'integer' | 'decimal' | 'float' | 'text' | 'date' | 'boolean';
export type OracleValue = number | string | boolean | null;
export type OracleRow = readonly OracleValue[];

/** A check that the oracle understands; columns by position. */
export type OracleCheck =
  | { readonly type: 'not_null'; readonly column: number }
  | { readonly type: 'unique'; readonly columns: readonly number[] }
  | {
      readonly type: 'accepted_values';
      readonly column: number;
      readonly values: readonly (number | string | boolean)[];
    }
  | {
      readonly type: 'range';
      readonly column: number;
      readonly min: number | string;
      readonly max: number | string;
    }
  | { readonly type: 'pattern'; readonly column: number; readonly regex: string }
  | { readonly type: 'relationships'; readonly column: number; readonly key: number };

/** How many rows break a check, counted row by row in memory. */
export function brokenRows(check: OracleCheck, rows: readonly OracleRow[]): number {
  const values = (column: number): OracleValue[] => rows.map((row) => row[column] ?? null);
  const given = (column: number) => values(column).filter((value) => value !== null);
  switch (check.type) {
    case 'not_null':
      return rows.length - given(check.column).length;
    case 'unique':
      return repeated(rows.map((row) => check.columns.map((column) => row[column] ?? null)));
    case 'accepted_values': {
      const accepted = new Set(check.values.map(key));
      return given(check.column).filter((value) => isNan(value) || !accepted.has(key(value))).length;
    }
    case 'range':
      return given(check.column).filter((value) => isNan(value) || value < check.min || value > check.max)
        .length;
    case 'pattern':
      return given(check.column).filter(
        (value) => !new RegExp(`^(?:${check.regex})$`, 'u').test(String(value)),
      ).length;
    case 'relationships': {
      const known = new Set(given(check.key).map(key));
      return given(check.column).filter((value) => !known.has(key(value))).length;
    }
  }
}

/** The same check as an entry of `checks`, for the table of that name. */
export function checkEntry(check: OracleCheck, table: string, columns: readonly OracleColumn[]): object {
  const name = (column: number): string => columns[column]?.name ?? '';
  switch (check.type) {
    case 'not_null':
      return { table, not_null: name(check.column) };
    case 'unique':
      return { table, unique: check.columns.map(name) };
    case 'accepted_values':
      return { table, accepted_values: { column: name(check.column), values: check.values } };
    case 'range':
      return { table, range: { column: name(check.column), min: check.min, max: check.max } };
    case 'pattern':
      return { table, pattern: { column: name(check.column), regex: check.regex } };
    case 'relationships':
      return { table, relationships: { column: name(check.column), to: table, key: name(check.key) } };
  }
}

/** Rows beyond the first of each whole key. */
function repeated(keys: readonly (readonly OracleValue[])[]): number {
  const whole = keys
    .filter((values) => !values.includes(null))
    .map((values) => JSON.stringify(values.map(key)));
  return whole.length - new Set(whole).size;
}

function isNan(value: OracleValue): boolean {
  return typeof value === 'number' && Number.isNaN(value);
}

/** What two values have in common when they are the same one: NaN is NaN, and -0 is 0. */
function key(value: OracleValue): string {
  if (typeof value === 'number') return `n${Object.is(value, -0) ? 0 : value}`;
  return `${typeof value} ${value}`;
}
