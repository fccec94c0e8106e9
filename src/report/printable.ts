/**
 * Text from a manifest, a database or a step made harmless for a terminal: control characters and
 * characters that turn the reading direction are written as `\u{…}`; line ends and tabs stay.
 */
export function printable(text: string): string {
  let result = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    result += isHarmless(code) ? character : `\\u{${code.toString(16)}}`;
  }
  return result;
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

function isHarmless(code: number): boolean {
  if (code === 0x09 || code === 0x0a) return true;
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return false;
  const turnsDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return !turnsDirection && code !== 0x2028 && code !== 0x2029;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
