import { deepestBlock, isItem, readBlock, readValue } from './fast-blocks.ts';
import { type Cursor, declined, toContent } from './fast-cursor.ts';
import { keyEnd, newKey } from './fast-keys.ts';
import type { Marks } from './fast-marks.ts';
import { type FastPart, isShareable, partEnd, recallPart, rememberPart } from './fast-parts.ts';

/** What was read; when it is a map, also its entries. */
export interface FastReading {
  readonly value: unknown;
  readonly parts: readonly FastPart[];
}

/** In UTF-16 code units; longer texts are left to the bounds of `unreadable.ts`. */
const longestText = 128 * 1024;

/** Line ends, printable ASCII, letters of other languages; no tab, CR, byte order mark or odd line separator. */
const oddCharacter = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffc]/;

/**
 * Reads YAML as manifests are usually written: maps with plain keys, lists, one-line values, brackets on one line,
 * blocks of text. Declines (`undefined`) everything else, also all that is wrong, so that `yaml` reads or explains it.
 * What it accepts it reads exactly as `yaml` does; a differential test holds it to that. The values belong to other
 * results, too, and are never changed.
 */
export function readFast(text: string): FastReading | undefined {
  const cursor = startOf(text, undefined);
  if (cursor === undefined) return undefined;
  if (!isItem(cursor)) return hasOdd(text, 0, cursor.at) ? undefined : readParts(cursor);
  if (hasOdd(text, 0, text.length)) return undefined;
  const value = readBlock(cursor, 0, deepestBlock);
  return value === declined || cursor.indent >= 0 ? undefined : { value, parts: [] };
}

/** Reads a text that `readFast` takes once more, for the places of its entries: those of few texts are asked for. */
export function readMarks(text: string): Marks {
  const marks: number[] = [];
  const cursor = startOf(text, marks);
  const value = cursor === undefined ? declined : readBlock(cursor, 0, deepestBlock);
  if (value === declined) throw new Error('The fast reader took a text and declined it later.');
  return { value, marks };
}

/** At the first character of the content, which stands in the first column, perhaps behind `---`. */
function startOf(text: string, marks: number[] | undefined): Cursor | undefined {
  if (text.length > longestText) return undefined;
  const cursor: Cursor = { text, at: 0, indent: 0, end: 0, marks };
  toContent(cursor);
  if (text.startsWith('---\n', cursor.at) && cursor.indent === 0) {
    cursor.at += 4;
    toContent(cursor);
  }
  return cursor.indent === 0 ? cursor : undefined;
}

function hasOdd(text: string, start: number, end: number): boolean {
  return oddCharacter.test(text.slice(start, end));
}

function readParts(cursor: Cursor): FastReading | undefined {
  const parts: FastPart[] = [];
  const value: Record<string, unknown> = {};
  while (cursor.at < cursor.text.length) {
    const end = partEnd(cursor.text, cursor.at);
    const part = readPart(cursor, end);
    if (part === undefined || value[part.key] !== undefined) return undefined;
    value[part.key] = part.value;
    parts.push(part);
  }
  return { value, parts };
}

function readPart(cursor: Cursor, end: number): FastPart | undefined {
  const { text, at: start } = cursor;
  const shared = isShareable(start, end);
  const known = shared ? recallPart(text, start, end) : undefined;
  if (known !== undefined) {
    cursor.at = end;
    return known;
  }
  const endOfKey = hasOdd(text, start, end) ? -1 : keyEnd(text, start);
  const key = endOfKey < 0 ? undefined : newKey(cursor, start, endOfKey, noKeys);
  const value = key === undefined ? declined : readValue(cursor, endOfKey, 0, deepestBlock);
  if (key === undefined || value === declined || cursor.at !== end) return undefined;
  const part = { key, value, shared };
  if (shared) rememberPart(text, start, end, part);
  return part;
}

const noKeys: Readonly<Record<string, unknown>> = {};
