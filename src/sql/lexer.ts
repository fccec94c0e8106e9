import type { EngineName } from './dialect.ts';

export type TokenKind =
  /** White space and comments; a hint comment too. */
  | 'space'
  | 'comment'
  | 'hint'
  /** String, quoted identifier, dollar-quoted text. */
  | 'string'
  | 'quoted'
  /** Keyword or plain identifier. */
  | 'word'
  | 'number'
  /** The engine's own placeholder: `$1`, `$name`, in DuckDB `?`. */
  | 'placeholder'
  /** `${{ … }}` */
  | 'insert'
  /** `::`, `:=` or one other character. */
  | 'mark';

export interface Token {
  readonly kind: TokenKind;
  readonly offset: number;
  readonly text: string;
}

/**
 * Cuts SQL into tokens whose texts join to the input again. Tolerant: takes any text in linear time; a string,
 * comment or quote that is never closed reaches to the end, as both engines read it.
 * Rules measured on PostgreSQL 18 and DuckDB 1.5: nested block comments, `''`, backslashes only in E'…',
 * `$tag$…$tag$`, line comments end at LF or CR.
 */
export function tokenize(text: string, engine: EngineName): readonly Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < text.length) {
    const { kind, end } = next(text, offset, engine);
    tokens.push({ kind, offset, text: text.slice(offset, end) });
    offset = end;
  }
  return tokens;
}

interface Cut {
  readonly kind: TokenKind;
  readonly end: number;
}

const spaces = { postgres: /[ \t\n\r\f\v]+/y, duckdb: /\s+/y };
const words = {
  postgres: /[A-Za-z_\u0080-\uffff](?:[\w\u0080-\uffff]|\$(?!\{\{))*/y,
  duckdb: /(?:[A-Za-z_]|(?!\s)[\u0080-\uffff])(?:\w|\$(?!\{\{)|(?!\s)[\u0080-\uffff])*/y,
};
const number = /\d[\w.]*/y;
const dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const placeholder = /\$[\w\u0080-\uffff]+/y;
const lineComment = /--[^\r\n]*/y;
const mark = /::|:=|[\s\S]/y;
// An E'…' string goes on, with its backslashes, after white space that holds a line break.
const continuation = /[ \t\f\v]*(?:--[^\r\n]*)?[\r\n]\s*'/y;

function next(text: string, offset: number, engine: EngineName): Cut {
  const character = text[offset];
  if (character === "'") return { kind: 'string', end: endOfQuoted(text, offset) };
  if (character === '"') return { kind: 'quoted', end: endOfQuoted(text, offset) };
  if (character === '-' && text[offset + 1] === '-') {
    return { kind: 'comment', end: endOf(lineComment, text, offset) };
  }
  if (character === '/' && text[offset + 1] === '*') {
    return { kind: text[offset + 2] === '+' ? 'hint' : 'comment', end: endOfBlockComment(text, offset) };
  }
  if (character === '$') return afterDollar(text, offset);
  if ((character === 'e' || character === 'E') && text[offset + 1] === "'") {
    return { kind: 'string', end: endOfEscapeString(text, offset + 1) };
  }
  if (character === '?' && engine === 'duckdb') return { kind: 'placeholder', end: offset + 1 };
  return plain(text, offset, engine);
}

function plain(text: string, offset: number, engine: EngineName): Cut {
  const space = endOf(spaces[engine], text, offset);
  if (space > offset) return { kind: 'space', end: space };
  const word = endOf(words[engine], text, offset);
  if (word > offset) return { kind: 'word', end: word };
  const digits = endOf(number, text, offset);
  if (digits > offset) return { kind: 'number', end: digits };
  return { kind: 'mark', end: endOf(mark, text, offset) };
}

function afterDollar(text: string, offset: number): Cut {
  if (text.startsWith('${{', offset)) return { kind: 'insert', end: endOfInsert(text, offset) };
  const tagEnd = endOf(dollarTag, text, offset);
  if (tagEnd > offset) {
    const tag = text.slice(offset, tagEnd);
    const close = text.indexOf(tag, tagEnd);
    return { kind: 'string', end: close < 0 ? text.length : close + tag.length };
  }
  const own = endOf(placeholder, text, offset);
  return own > offset ? { kind: 'placeholder', end: own } : { kind: 'mark', end: offset + 1 };
}

// Never over a line end: one that is not closed must not swallow the file.
function endOfInsert(text: string, offset: number): number {
  const edge = /\}\}|(?=[\r\n])|$/g;
  edge.lastIndex = offset + 3;
  edge.test(text);
  return edge.lastIndex;
}

function endOfQuoted(text: string, offset: number): number {
  const quote = text.charAt(offset);
  for (let at = text.indexOf(quote, offset + 1); at >= 0; at = text.indexOf(quote, at + 2)) {
    if (text[at + 1] !== quote) return at + 1;
  }
  return text.length;
}

function endOfEscapeString(text: string, quote: number): number {
  const special = /\\|'/g;
  special.lastIndex = quote + 1;
  for (let found = special.exec(text); found !== null; found = special.exec(text)) {
    const at = found.index;
    if (found[0] === '\\' || text[at + 1] === "'") {
      special.lastIndex = at + 2;
      continue;
    }
    const goesOn = endOf(continuation, text, at + 1);
    if (goesOn === at + 1) return at + 1;
    special.lastIndex = goesOn;
  }
  return text.length;
}

function endOfBlockComment(text: string, offset: number): number {
  const edges = /\/\*|\*\//g;
  edges.lastIndex = offset + 2;
  let depth = 1;
  for (let edge = edges.exec(text); edge !== null; edge = edges.exec(text)) {
    depth += edge[0] === '/*' ? 1 : -1;
    if (depth === 0) return edges.lastIndex;
  }
  return text.length;
}

function endOf(sticky: RegExp, text: string, offset: number): number {
  sticky.lastIndex = offset;
  return sticky.test(text) ? sticky.lastIndex : offset;
}
