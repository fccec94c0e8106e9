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
import { closeEntry, type Marks, openEntry } from './fast-marks.ts';
import { readPlain, readQuoted } from './fast-scalars.ts';

/** In UTF-16 code units; longer texts are left to the bounds of `unreadable.ts`. */
const longestText = 128 * 1024;

/** Levels of maps and lists. */
const deepestBlock = 20;

/** Line ends, printable ASCII, letters of other languages; no tab, CR, byte order mark or odd line separator. */
const oddCharacter = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffc]/;

/** Grown once, not for every text. */
const scratch: number[] = [];

/**
 * Reads YAML as manifests are usually written: maps with plain keys, lists, one-line values, brackets on one line,
 * blocks of text. Declines (`undefined`) everything else, also all that is wrong, so that `yaml` reads or explains it.
 * What it accepts it reads exactly as `yaml` does; a differential test holds it to that.
 */
export function readFast(text: string): Marks | undefined {
  if (text.length > longestText || oddCharacter.test(text)) return undefined;
  const cursor: Cursor = { text, at: 0, indent: 0, end: 0, marks: scratch, marked: 0 };
  toContent(cursor);
  if (text.startsWith('---\n', cursor.at) && cursor.indent === 0) {
    cursor.at += 4;
    toContent(cursor);
  }
  if (cursor.indent !== 0) return undefined;
  const value = readBlock(cursor, 0, deepestBlock);
  return value === declined || cursor.indent >= 0
    ? undefined
    : { value, marks: scratch.slice(0, cursor.marked) };
}

function readBlock(cursor: Cursor, indent: number, depth: number): unknown {
  if (depth < 0) return declined;
  return isItem(cursor) ? readList(cursor, indent, depth) : readMap(cursor, indent, depth);
}

function readMap(cursor: Cursor, indent: number, depth: number): Record<string, unknown> | Declined {
  const { text } = cursor;
  const result: Record<string, unknown> = {};
  do {
    const start = cursor.at;
    const end = keyEnd(text, start);
    if (end < 0) return declined;
    const key = newKey(cursor, start, end, result);
    if (key === undefined) return declined;
    cursor.at = end + 1;
    skipSpaces(cursor);
    const entry = openEntry(cursor, start, end);
    const value = readEntry(cursor, indent, depth, entry);
    if (value === declined || cursor.indent > indent) return declined;
    closeEntry(cursor, entry);
    result[key] = value;
  } while (cursor.indent === indent);
  cursor.end = -1;
  return result;
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
    cursor.marks[entry + 2] = cursor.at;
    return readBlock(cursor, cursor.indent, depth - 1);
  }
  // An empty value has no place: start and end are the same.
  cursor.marks[entry + 2] = 0;
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

function isItem(cursor: Cursor): boolean {
  return cursor.text.charCodeAt(cursor.at) === char.minus && isBreak(cursor.text.charCodeAt(cursor.at + 1));
}
