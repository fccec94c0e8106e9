/**
 * Text from a manifest, a database or a step made harmless for a terminal and a page: control characters,
 * characters that turn the reading direction and those that nobody can see are written as `\u{…}`; line ends
 * and tabs stay. Half a surrogate pair becomes U+FFFD.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(harmful, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same on one line: line ends become a space. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s*[\r\n]+\s*/g, ' ').trim());
}

/** At most `length` characters, with an ellipsis where something was left off. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = isHighSurrogate(text.charCodeAt(length - 2)) ? length - 2 : length - 1;
  return `${text.slice(0, end)}…`;
}

// Joiners belong to the writing of some languages and to some emoji; elsewhere they only deceive.
const harmful =
  /(?![\t\n])\p{Cc}|\p{Zl}|\p{Zp}|(?![\u200c\u200d])\p{Cf}|(?<![\u0100-\u200b\u200e-\u{10ffff}])[\u200c\u200d]|[\u115f\u1160\u3164\uffa0]/gu;

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
