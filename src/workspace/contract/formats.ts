/** A pattern for texts of a format of the standard; undefined for those that say nothing about the characters. */
export function formatPattern(format: string): string | undefined {
  return Object.hasOwn(patterns, format) ? patterns[format] : undefined;
}

const hex = '[0-9A-Fa-f]';
const byte = '(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
const label = '[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?';

const patterns: Readonly<Record<string, string>> = {
  email: '[^@\\s]+@[^@\\s]+',
  uuid: `${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}`,
  uri: '[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+',
  ipv4: `${byte}\\.${byte}\\.${byte}\\.${byte}`,
  hostname: `${label}(\\.${label})*`,
};

/** The values that a whole number of a size of the standard can have; undefined for other formats. */
export function formatRange(format: string | undefined): { min: string; max: string } | undefined {
  const [, sign, digits] = /^([iu])(8|16|32|64|128)$/.exec(format ?? '') ?? [];
  if (digits === undefined) return undefined;
  const values = 2n ** BigInt(digits);
  return sign === 'u'
    ? { min: '0', max: String(values - 1n) }
    : { min: String(-values / 2n), max: String(values / 2n - 1n) };
}
