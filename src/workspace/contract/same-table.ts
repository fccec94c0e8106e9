/** Whether two names mean one table: without regard to capitals and quotes, and with or without a schema. */
export function isSameTable(one: string, other: string): boolean {
  const [a, b] = [plainTable(one), plainTable(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/** Without quotes, in small letters. */
export function plainTable(name: string): string {
  return name.replaceAll(/["`]/g, '').toLowerCase();
}
