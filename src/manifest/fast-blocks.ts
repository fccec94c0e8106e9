import { readBlockText } from './fast-block-text.ts';
import {
  type Cursor,
  char,
  type Declined,
  declined,
  endLine,
  isBreak,
  skipSpaces,
  toContent,
} from './fast-cursor.ts';
import { readFlow } from './fast-flow.ts';
import { keyEnd, newKey } from './fast-keys.ts';
import { closeEntry, openEntry, placeValue } from './fast-marks.ts';
import { readPlain, readQuoted } from './fast-scalars.ts';

/** Levels of maps and lists. */
export const deepestBlock = 20;

/** Reads the map or list whose first line the cursor is at; `depth` is how many levels may follow. */
export function readBlock(cursor: Cursor, indent: number, depth: number): unknown {
  if (depth < 0) return declined;
  return isItem(cursor) ? readList(cursor, indent, depth) : readMap(cursor, indent, depth);
}

function readMap(cursor: Cursor, indent: number, depth: number): Record<string, unknown> | Declined {
  const result: Record<string, unknown> = {};
  do {
    const start = cursor.at;
    const end = keyEnd(cursor.text, start);
    const key = end < 0 ? undefined : newKey(cursor, start, end, result);
    if (key === undefined) return declined;
    const value = readValue(cursor, end, indent, depth);
    if (value === declined) return declined;
    result[key] = value;
  } while (cursor.indent === indent);
  cursor.end = -1;
  return result;
}

/** Reads what belongs to the key that the cursor is at and that ends at `end`, and moves to the content behind it. */
export function readValue(cursor: Cursor, end: number, indent: number, depth: number): unknown {
  const start = cursor.at;
  cursor.at = end + 1;
  skipSpaces(cursor);
  const entry = openEntry(cursor, start, end);
  const value = readEntry(cursor, indent, depth, entry);
  if (value === declined || cursor.indent > indent) return declined;
  closeEntry(cursor, entry);
  return value;
}

// A value on the line of its key, or on the lines below.
function readEntry(cursor: Cursor, indent: number, depth: number, entry: number): unknown {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code !== char.newline && code !== char.hash && cursor.at < cursor.text.length) {
    return readInline(cursor, indent, depth);
  }
  // Behind the colon is a blank, or nothing.
  if (code === char.hash) cursor.at--;
  if (endLine(cursor) === declined) return declined;
  const below = cursor.indent > indent || (cursor.indent === indent && isItem(cursor));
  if (below) {
    placeValue(cursor, entry, cursor.at);
    return readBlock(cursor, cursor.indent, depth - 1);
  }
  // An empty value has no place: start and end are the same.
  placeValue(cursor, entry, 0);
  cursor.end = 0;
  return null;
}

function readList(cursor: Cursor, indent: number, depth: number): unknown[] | Declined {
  const result: unknown[] = [];
  do {
    const dash = cursor.at++;
    skipSpaces(cursor);
    const entry = openEntry(cursor, -1, -1);
    const value = readItem(cursor, indent, indent + cursor.at - dash, depth);
    if (value === declined || cursor.indent > indent) return declined;
    closeEntry(cursor, entry);
    result.push(value);
  } while (cursor.indent === indent && isItem(cursor));
  cursor.end = -1;
  return result;
}

// A map whose first key stands behind the dash is indented as that key is.
function readItem(cursor: Cursor, indent: number, column: number, depth: number): unknown {
  if (keyEnd(cursor.text, cursor.at) < 0) return readInline(cursor, indent, depth);
  if (depth <= 0) return declined;
  cursor.indent = column;
  return readMap(cursor, column, depth - 1);
}

function readInline(cursor: Cursor, indent: number, depth: number): unknown {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === char.bar || code === char.greater) {
    const value = readBlockText(cursor, indent);
    toContent(cursor);
    return value;
  }
  const value = readOnLine(cursor, code, depth);
  const { end } = cursor;
  if (value === declined || endLine(cursor) === declined) return declined;
  cursor.end = end;
  return value;
}

function readOnLine(cursor: Cursor, code: number, depth: number): unknown {
  if (code === char.openBracket || code === char.openBrace) return readFlow(cursor, depth);
  if (code === char.doubleQuote || code === char.singleQuote) return readQuoted(cursor);
  return readPlain(cursor, false);
}

/** Whether the cursor is at the dash of a list. */
export function isItem(cursor: Cursor): boolean {
  return cursor.text.charCodeAt(cursor.at) === char.minus && isBreak(cursor.text.charCodeAt(cursor.at + 1));
}
