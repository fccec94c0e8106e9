import { type Cursor, char, type Declined, declined, skipSpaces } from './fast-cursor.ts';
import { keyEnd, newKey } from './fast-keys.ts';
import { closeEntry, openEntry } from './fast-marks.ts';
import { readPlain, readQuoted } from './fast-scalars.ts';

/** Reads `[a, b]` or `{a: 1}` on one line; `depth` is how many levels may still follow. */
export function readFlow(cursor: Cursor, depth: number): unknown {
  if (depth < 0) return declined;
  const isList = cursor.text.charCodeAt(cursor.at) === char.openBracket;
  cursor.at++;
  const value = isList ? readItems(cursor, depth) : readEntries(cursor, depth);
  cursor.end = -1;
  return value;
}

function readItems(cursor: Cursor, depth: number): unknown[] | Declined {
  const result: unknown[] = [];
  skipSpaces(cursor);
  if (take(cursor, char.closeBracket)) return result;
  for (;;) {
    const entry = openEntry(cursor, -1, -1);
    const item = readFlowValue(cursor, depth);
    if (item === declined) return declined;
    closeEntry(cursor, entry);
    result.push(item);
    skipSpaces(cursor);
    if (take(cursor, char.closeBracket)) return result;
    if (!take(cursor, char.comma)) return declined;
    skipSpaces(cursor);
  }
}

function readEntries(cursor: Cursor, depth: number): Record<string, unknown> | Declined {
  const result: Record<string, unknown> = {};
  skipSpaces(cursor);
  if (take(cursor, char.closeBrace)) return result;
  for (;;) {
    const start = cursor.at;
    const end = keyEnd(cursor.text, start);
    if (end < 0) return declined;
    const key = newKey(cursor, start, end, result);
    if (key === undefined) return declined;
    cursor.at = end + 1;
    skipSpaces(cursor);
    const entry = openEntry(cursor, start, end);
    const value = readFlowValue(cursor, depth);
    if (value === declined) return declined;
    closeEntry(cursor, entry);
    result[key] = value;
    skipSpaces(cursor);
    if (take(cursor, char.closeBrace)) return result;
    if (!take(cursor, char.comma)) return declined;
    skipSpaces(cursor);
  }
}

// Commas and brackets cannot start a plain value, so that empty entries and line ends decline.
function readFlowValue(cursor: Cursor, depth: number): unknown {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === char.openBracket || code === char.openBrace) return readFlow(cursor, depth - 1);
  if (code === char.doubleQuote || code === char.singleQuote) return readQuoted(cursor);
  return readPlain(cursor, true);
}

function take(cursor: Cursor, code: number): boolean {
  if (cursor.text.charCodeAt(cursor.at) !== code) return false;
  cursor.at++;
  return true;
}
