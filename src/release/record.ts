/** A file of the state branches that is not what its path promises; reported, never a crash. */
export interface BrokenRecord {
  readonly path: string;
  readonly reason: string;
}

/** Gives the reason why a value is not what it must be, or undefined. `at` is the place inside the record. */
export type Shape = (value: unknown, at: string) => string | undefined;

export type ParsedRecord<T> = { readonly record: T } | { readonly broken: BrokenRecord };

/**
 * Reads one record. Fields that we do not know are kept: a newer datajob may have written them.
 * The shape must describe every field of `T` that code relies on.
 */
export function parseRecord<T>(path: string, content: string, shape: Shape): ParsedRecord<T> {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return { broken: { path, reason: `is not JSON: ${error instanceof Error ? error.message : error}` } };
  }
  const reason = shape(value, '');
  return reason === undefined ? { record: value as T } : { broken: { path, reason } };
}

/** The text of a record: readable for people, the same for equal data. */
export function recordText(record: object): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** Any text. */
export const text: Shape = (value, at) => (typeof value === 'string' ? undefined : wrong(at, 'text'));

/** A finite number. */
export const number: Shape = (value, at) => (Number.isFinite(value) ? undefined : wrong(at, 'a number'));

/** `true` or `false`. */
export const flag: Shape = (value, at) =>
  typeof value === 'boolean' ? undefined : wrong(at, 'true or false');

/** A time such as `2026-11-22T06:15:00.000Z`. */
export const instant: Shape = (value, at) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? undefined : wrong(at, 'an ISO 8601 time');

/** An object with at least these fields. */
export function object(fields: Readonly<Record<string, Shape>>): Shape {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(at, 'an object');
    const values: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
    for (const [name, shape] of Object.entries(fields)) {
      const reason = shape(values.get(name), at === '' ? name : `${at}.${name}`);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };
}

/** A list whose entries all have the shape. */
export function list(shape: Shape): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return wrong(at, 'a list');
    for (const [index, entry] of value.entries()) {
      const reason = shape(entry, `${at}[${index}]`);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };
}

/** May be absent. */
export function optional(shape: Shape): Shape {
  return (value, at) => (value === undefined ? undefined : shape(value, at));
}

/** One of these words. */
export function oneOf(...words: readonly string[]): Shape {
  return (value, at) =>
    typeof value === 'string' && words.includes(value) ? undefined : wrong(at, `one of ${words.join(', ')}`);
}

function wrong(at: string, what: string): string {
  return `${at === '' ? 'it' : `\`${at}\``} must be ${what}`;
}
