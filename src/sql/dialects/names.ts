/** How names are quoted with one sign, which is doubled within; some engines read a backslash there as an escape. */
export function quotedBy(
  sign: string,
  { backslashEscapes = false }: { readonly backslashEscapes?: boolean } = {},
): {
  readonly quoteIdentifier: (identifier: string) => string;
  readonly quoteName: (name: string) => string;
} {
  const quoteName = (name: string): string => {
    const plain = name.replaceAll('\0', '');
    const escaped = backslashEscapes ? plain.replaceAll('\\', '\\\\') : plain;
    return `${sign}${escaped.replaceAll(sign, `${sign}${sign}`)}${sign}`;
  };
  return { quoteName, quoteIdentifier: (identifier) => identifier.split('.').map(quoteName).join('.') };
}
