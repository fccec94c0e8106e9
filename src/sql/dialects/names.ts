/** How names are quoted with one sign, which is doubled within. */
export function quotedBy(sign: string): {
  readonly quoteIdentifier: (identifier: string) => string;
  readonly quoteName: (name: string) => string;
} {
  const quoteName = (name: string): string =>
    `${sign}${name.replaceAll('\0', '').replaceAll(sign, `${sign}${sign}`)}${sign}`;
  return { quoteName, quoteIdentifier: (identifier) => identifier.split('.').map(quoteName).join('.') };
}
