/** The value at a path of unknown data; undefined when there is none. */
export function at(data: unknown, ...path: readonly string[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** The same when it is a text that is not empty. */
export function textAt(data: unknown, ...path: readonly string[]): string | undefined {
  const value = at(data, ...path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The same when it is a whole number from 1. */
export function numberAt(data: unknown, ...path: readonly string[]): number | undefined {
  const value = at(data, ...path);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
