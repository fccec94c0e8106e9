import type { ParameterType, ParameterValue } from '../manifest/manifest.ts';

/** A parameter's value with the type its manifest declares; built-ins are `string` or `timestamp`. */
export interface TypedValue {
  /** `null` has no value at all; only programs of a run give it. */
  readonly type: ParameterType | 'null';
  readonly value: ParameterValue;
}

/** What `:name` stands for: text in the engine's own notation and the type it is cast to; without one it is text. */
export interface SqlScalar {
  readonly text: string;
  readonly cast?: SqlType;
}

export type SqlType =
  | 'integer'
  | 'bigint'
  | 'wide-integer'
  | 'numeric'
  | 'boolean'
  | 'date'
  | 'timestamp'
  | 'timestamptz';

/**
 * Checks a value against its type and puts it in the one notation that both engines read. Gives a sentence that says
 * what is wanted when it does not fit. A `timestamp` with `Z` or an offset is an instant, without one a local time.
 */
export function scalarOf(typed: TypedValue): SqlScalar | string {
  const text = String(typed.value);
  switch (typed.type) {
    case 'string':
    case 'enum':
      return text.includes('\0') ? 'must not hold a zero byte' : { text };
    case 'identifier':
      return isIdentifier(text) ? { text } : identifierRule;
    case 'identifier-list':
      return text.split(',').every((part) => isIdentifier(part.trim())) ? { text } : identifierRule;
    case 'integer':
      return integerOf(text);
    case 'number':
      return /^-?(\d{1,400}(\.\d{0,400})?|\.\d{1,400})([eE][+-]?\d{1,4})?$/.test(text)
        ? { text, cast: 'numeric' }
        : 'must be a number such as 1.5';
    case 'boolean':
      return text === 'true' || text === 'false' ? { text, cast: 'boolean' } : 'must be true or false';
    case 'date':
      return isDate(text) ? { text, cast: 'date' } : 'must be a date such as 2026-11-22';
    case 'timestamp':
      return timestampOf(text);
    case 'null':
      return 'has no value';
  }
}

/** Whether a text may stand for a table, a column, or a dotted path of them. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/.test(text);
}

export const identifierRule =
  'must be letters, digits and underscores, beginning with no digit; dots separate the parts, as in analytics.orders';

// The type that a literal of this size has, so that functions taking an integer are found.
function integerOf(text: string): SqlScalar | string {
  if (!/^-?\d{1,400}$/.test(text)) return 'must be a whole number';
  const value = BigInt(text);
  if (BigInt.asIntN(32, value) === value) return { text, cast: 'integer' };
  if (BigInt.asIntN(64, value) === value) return { text, cast: 'bigint' };
  return { text, cast: 'wide-integer' };
}

function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const timestampForm =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{1,6})?\d*)?(?:(Z)|([+-])(0\d|1[0-4])(?::?([0-5]\d))?)?)?$/;

function timestampOf(text: string): SqlScalar | string {
  const parts = timestampForm.exec(text);
  const date = parts?.[1];
  if (date === undefined || !isDate(date)) return 'must be a time such as 2026-11-22T06:15:00Z';
  const [
    ,
    ,
    hour = '00',
    minute = '00',
    second = '00',
    fraction = '',
    zulu,
    sign,
    zoneHour,
    zoneMinute = '00',
  ] = parts ?? [];
  const local = `${date} ${hour}:${minute}:${second}${fraction}`;
  if (zulu !== undefined) return { text: `${local}+00:00`, cast: 'timestamptz' };
  if (sign !== undefined) return { text: `${local}${sign}${zoneHour}:${zoneMinute}`, cast: 'timestamptz' };
  return { text: local, cast: 'timestamp' };
}
