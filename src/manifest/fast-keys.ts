import { type Cursor, char, isBreak, isDigit } from './fast-cursor.ts';

/** End of the plain key at an offset, when a colon and a blank follow it; else -1. */
export function keyEnd(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  if (!isLetter(code)) return -1;
  while (isLetter(code) || isDigit(code) || code === char.minus || code === char.dot)
    code = text.charCodeAt(++at);
  return code === char.colon && isBreak(text.charCodeAt(at + 1)) ? at : -1;
}

/** The key between two offsets, when it is text and new in a map; names that every object has are left to `yaml`. */
export function newKey(
  { text }: Cursor,
  start: number,
  end: number,
  map: Readonly<Record<string, unknown>>,
): string | undefined {
  const key = recentKey(text, start, end);
  if (map[key] !== undefined) return undefined;
  return key.length <= 5 && noTextKey.test(key) ? undefined : key;
}

const noTextKey = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;

/** The same few keys come again and again: with the very string of the last time, maps are built twice as fast. */
const recentKeys: string[] = Array.from({ length: 512 }, () => '');

function recentKey(text: string, start: number, end: number): string {
  const slot =
    (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) * 7 + (end - start) * 101) % recentKeys.length;
  const recent = recentKeys[slot] ?? '';
  if (recent.length === end - start && text.startsWith(recent, start)) return recent;
  const key = text.slice(start, end);
  recentKeys[slot] = key;
  return key;
}

/** Letters of ASCII and the underscore. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}
