/** Adds a property that is worked out when it is first read; copies and JSON hold it like any other. */
export function withLazyProperty<const T extends object, K extends string, V>(
  target: T,
  key: K,
  compute: () => V,
): T & { readonly [P in K]: V } {
  const fixed = { enumerable: true, configurable: true };
  Object.defineProperty(target, key, {
    ...fixed,
    get: () => {
      const value = compute();
      Object.defineProperty(target, key, { ...fixed, value });
      return value;
    },
  });
  return target as T & { readonly [P in K]: V };
}
