import { type LexicalRules, lexicalRules, type Quotes, type SqlLanguage } from './lexical-rules.ts';

export type TokenKind =
  /** White space and comments; a hint comment too. */
  | 'space'
  | 'comment'
  | 'hint'
  /** A comment that MySQL runs: `/*! … *\/`. */
  | 'executed'
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
 * comment or quote that is never closed reaches to the end, as the engines read it.
 */
export function tokenize(text: string, language: SqlLanguage): readonly Token[] {
  const tokens: Token[] = [];
  for (let offset = 0; offset < text.length; ) {
    const token = tokenAt(text, offset, language);
    tokens.push(token);
    offset += token.text.length;
  }
  return tokens;
}

/** The token that begins there; `offset` must be the beginning of the text or the end of the token before. */
export function tokenAt(text: string, offset: number, language: SqlLanguage): Token {
  const { kind, end } = next(text, offset, lexicalRules(language));
  return { kind, offset, text: text.slice(offset, end) };
}

interface Cut {
  readonly kind: TokenKind;
  readonly end: number;
}

const number = /\d[\w.]*/y;
const mark = /::|:=|[\s\S]/y;
// An E'…' string goes on, with its backslashes, after white space that holds a line break.
const continuation = /[ \t\f\v]*(?:--[^\r\n]*)?[\r\n]\s*'/y;

function next(text: string, offset: number, rules: LexicalRules): Cut {
  const character = text.charAt(offset);
  const quotes = quotesOf(rules, character);
  if (quotes !== undefined) {
    const triple = rules.tripleQuotes === true && text.startsWith(character.repeat(3), offset);
    const end = triple ? endOfTriple(text, offset) : endOfQuoted(text, offset, quotes);
    return { kind: quotes.kind, end };
  }
  const space = endOf(rules.space, text, offset);
  if (space > offset) return { kind: 'space', end: space };
  const escapes = rules.escapeStrings && (character === 'e' || character === 'E');
  if (escapes && text[offset + 1] === "'") {
    return { kind: 'string', end: endOfEscapeString(text, offset + 1) };
  }
  if (rules.rawStrings && /^[rR]['"]/.test(text.slice(offset, offset + 2))) {
    const close = text.indexOf(text.charAt(offset + 1), offset + 2);
    return { kind: 'string', end: close < 0 ? text.length : close + 1 };
  }
  const word = endOf(rules.word, text, offset);
  if (word > offset) return { kind: 'word', end: word };
  const digits = endOf(number, text, offset);
  if (digits > offset) return { kind: 'number', end: digits };
  return beginsWithMark(text, offset, rules);
}

function quotesOf({ quotes }: LexicalRules, character: string): Quotes | undefined {
  return Object.hasOwn(quotes, character) ? quotes[character] : undefined;
}

function beginsWithMark(text: string, offset: number, rules: LexicalRules): Cut {
  const comment = endOf(rules.lineComment, text, offset);
  if (comment > offset) return { kind: 'comment', end: comment };
  if (text.startsWith('/*', offset)) {
    const read = rules.readComments.find(({ begin }) => text.startsWith(begin, offset));
    return { kind: read?.kind ?? 'comment', end: endOfBlockComment(text, offset, rules.nestedComments) };
  }
  if (text.startsWith('${{', offset)) return { kind: 'insert', end: endOfInsert(text, offset) };
  const tagEnd = rules.dollarTag === undefined ? offset : endOf(rules.dollarTag, text, offset);
  if (tagEnd > offset) {
    const tag = text.slice(offset, tagEnd);
    const close = text.indexOf(tag, tagEnd);
    return { kind: 'string', end: close < 0 ? text.length : close + tag.length };
  }
  const own = rules.placeholder === undefined ? offset : endOf(rules.placeholder, text, offset);
  if (own > offset) return { kind: 'placeholder', end: own };
  return { kind: 'mark', end: endOf(mark, text, offset) };
}

// Never over a line end: one that is not closed must not swallow the file.
function endOfInsert(text: string, offset: number): number {
  const edge = /\}\}|(?=[\r\n])|$/g;
  edge.lastIndex = offset + 3;
  edge.test(text);
  return edge.lastIndex;
}

function endOfQuoted(text: string, offset: number, quotes: Quotes): number {
  const { close, doubled } = quotes;
  if (quotes.backslashes) return endOfEscaped(text, offset + 1, quotes);
  for (let at = text.indexOf(close, offset + 1); at >= 0; at = text.indexOf(close, at + 2)) {
    if (!doubled || text[at + 1] !== close) return at + 1;
  }
  return text.length;
}

/** Behind the closing quote of a text with backslashes. */
function endOfEscaped(
  text: string,
  from: number,
  { close, doubled }: Pick<Quotes, 'close' | 'doubled'>,
): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === close) {
      if (!doubled || text[at + 1] !== close) return at + 1;
      at += 1;
    }
  }
  return text.length;
}

function endOfTriple(text: string, offset: number): number {
  const quotes = text.slice(offset, offset + 3);
  for (let at = offset + 3; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(quotes, at)) return at + 3;
  }
  return text.length;
}

function endOfEscapeString(text: string, quote: number): number {
  const quotes = { close: "'", doubled: true };
  for (let at = endOfEscaped(text, quote + 1, quotes); ; ) {
    const goesOn = endOf(continuation, text, at);
    if (goesOn === at) return at;
    at = endOfEscaped(text, goesOn, quotes);
  }
}

function endOfBlockComment(text: string, offset: number, nested: boolean): number {
  if (!nested) {
    const close = text.indexOf('*/', offset + 2);
    return close < 0 ? text.length : close + 2;
  }
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
