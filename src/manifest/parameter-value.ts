import type { Parameter, ParameterValue } from './manifest.ts';

/** Why a value does not fit a parameter, as the end of a sentence, or undefined when it does. */
export function checkParameterValue(
  parameter: Pick<Parameter, 'type' | 'values'>,
  value: ParameterValue,
): string | undefined {
  switch (parameter.type) {
    case 'string':
      return typeof value === 'string' ? undefined : 'is not text; put it in quotes';
    case 'integer':
      return Number.isSafeInteger(value) ? undefined : integerProblem(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : 'is not a number';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'is neither true nor false';
    case 'date':
      return isDate(value) ? undefined : 'is not a date such as 2026-12-24';
    case 'timestamp':
      return isTimestamp(value) ? undefined : 'is not a time with its zone such as 2026-12-24T06:00:00Z';
    case 'identifier':
      return isIdentifier(value)
        ? undefined
        : 'is not a name: letters, digits and `_`, in parts with dots, such as analytics.orders';
    case 'identifier-list':
      return String(value)
        .split(',')
        .every((part) => isIdentifier(part.trim()))
        ? undefined
        : 'is not a list of names with commas between them, such as id, country';
    case 'enum':
      return parameter.values?.some((allowed) => allowed === value)
        ? undefined
        : `is not one of ${(parameter.values ?? []).join(', ')}`;
  }
}

function integerProblem(value: ParameterValue): string {
  return Number.isInteger(value)
    ? 'is beyond ±9007199254740991; make the parameter a string and cast it in SQL'
    : 'is not a whole number';
}

function isDate(value: ParameterValue): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDay(value);
}

const timestamp =
  /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-][01]\d:[0-5]\d)$/;

/** Whether a text is an instant: date, time and zone, all of them real. */
export function isTimestamp(value: ParameterValue): boolean {
  const day = typeof value === 'string' ? timestamp.exec(value)?.[1] : undefined;
  return day !== undefined && isCalendarDay(day);
}

/** Whether a day written as `2026-02-28` is in the calendar. */
export function isCalendarDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && leap ? 29 : (monthDays[month - 1] ?? 0);
  return date >= 1 && date <= last;
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isIdentifier(value: ParameterValue): boolean {
  return typeof value === 'string' && /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(value) && value.length <= 255;
}
