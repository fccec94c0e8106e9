/** Returned when the text is more than the fast reader knows; `yaml` then reads it from the start. */
export const declined = Symbol('declined');

export type Declined = typeof declined;

/** Where the fast reader is. Functions move it; what they read is behind it. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Columns before the first character of the line that `at` is at; -1 at the end of the text. */
  indent: number;
  /** End of the value that was read last; -1 for a map or list. */
  end: number;
  /** See `fast-marks.ts`; undefined when nobody asks for places. */
  readonly marks: number[] | undefined;
}

/** Codes of the characters that matter. */
export const char = {
  newline: 10,
  space: 32,
  doubleQuote: 34,
  hash: 35,
  singleQuote: 39,
  comma: 44,
  minus: 45,
  dot: 46,
  colon: 58,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  bar: 124,
  closeBrace: 125,
  greater: 62,
} as const;

/** Moves from the start of a line to the first character that is neither blank nor comment. */
export function toContent(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const start = cursor.at;
    skipSpaces(cursor);
    const code = text.charCodeAt(cursor.at);
    if (code === char.hash) skipLine(cursor);
    else if (code === char.newline) cursor.at++;
    else {
      cursor.indent = cursor.at < text.length ? cursor.at - start : -1;
      return;
    }
  }
}

/** Moves from behind a value to the next content; declines when more than a comment is in between. */
export function endLine(cursor: Cursor): Declined | undefined {
  const before = cursor.at;
  skipSpaces(cursor);
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === char.hash && cursor.at > before) skipLine(cursor);
  else if (code === char.newline) cursor.at++;
  else if (cursor.at < cursor.text.length) return declined;
  toContent(cursor);
  return undefined;
}

export function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === char.space) cursor.at++;
}

function skipLine(cursor: Cursor): void {
  const end = cursor.text.indexOf('\n', cursor.at);
  cursor.at = end < 0 ? cursor.text.length : end + 1;
}

/** Whether a code ends a token in every context: a blank, the end of the line or of the text. */
export function isBreak(code: number): boolean {
  return code === char.space || code === char.newline || Number.isNaN(code);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
