import type { EngineName } from './dialect.ts';
import { type Token, tokenize } from './lexer.ts';

/** A place where a statement takes a value. */
export interface ParameterUse {
  /** `bind`: `:name`. `insert`: `${{ params.name }}`. */
  readonly form: 'bind' | 'insert';
  /** The parameter; of an insert that is not `params.name`, its whole text, which no parameter can be called. */
  readonly name: string;
  /** 0-based, UTF-16 code units, of the whole use with `:` or `${{`. */
  readonly offset: number;
  readonly length: number;
}

/**
 * Finds `:name` and `${{ params.name }}` outside strings, quoted identifiers, comments and dollar quotes.
 * A colon that stands right behind a value is the engine's own (`a[1:n]`, `x::int`, `{'k':v}`, DuckDB's `alias:expr`).
 */
export function scanParameters(text: string, engine: EngineName = 'postgres'): readonly ParameterUse[] {
  return parametersOf(tokenize(text, engine));
}

/** The same over tokens. */
export function parametersOf(tokens: readonly Token[]): readonly ParameterUse[] {
  const uses: ParameterUse[] = [];
  let nesting = 0;
  tokens.forEach((token, index) => {
    if (token.kind === 'insert') {
      uses.push({
        form: 'insert',
        name: insertName(token.text),
        offset: token.offset,
        length: token.text.length,
      });
    }
    if (token.text === '[' || token.text === '{') nesting += 1;
    if (token.text === ']' || token.text === '}') nesting -= 1;
    const name = tokens[index + 1];
    if (token.text !== ':' || name?.kind !== 'word') return;
    if (followsValue(tokens, index, nesting > 0)) return;
    uses.push({ form: 'bind', name: name.text, offset: token.offset, length: name.text.length + 1 });
  });
  return uses;
}

/**
 * `${{ … }}` inside a string or a quoted identifier, where it is plain text to the engine: almost always a mistake,
 * since `:name` needs no quotes.
 */
export function scanQuotedInserts(
  text: string,
  engine: EngineName = 'postgres',
): readonly { readonly offset: number; readonly length: number }[] {
  const found: { offset: number; length: number }[] = [];
  for (const token of tokenize(text, engine)) {
    if (token.kind !== 'string' && token.kind !== 'quoted') continue;
    for (const match of token.text.matchAll(/\$\{\{[^\r\n}]*\}\}/g)) {
      found.push({ offset: token.offset + match.index, length: match[0].length });
    }
  }
  return found;
}

function insertName(text: string): string {
  return /^\$\{\{\s*params\.([A-Za-z_]\w*)\s*\}\}$/.exec(text)?.[1] ?? text;
}

// Outside brackets only without white space: `limit :n` must stay a bind whatever the word before is.
function followsValue(tokens: readonly Token[], colon: number, inBrackets: boolean): boolean {
  let index = colon - 1;
  while (inBrackets && isSpace(tokens[index])) index -= 1;
  const before = tokens[index];
  if (before === undefined) return false;
  if (before.kind === 'word') return !beforeValue.has(before.text.toLowerCase());
  return (
    ['quoted', 'string', 'number', 'placeholder', 'insert'].includes(before.kind) ||
    /[)\]}]/.test(before.text)
  );
}

function isSpace(token: Token | undefined): boolean {
  return token?.kind === 'space' || token?.kind === 'comment' || token?.kind === 'hint';
}

// Words that a value follows, and that never end one.
const beforeValue: ReadonlySet<string> = new Set(
  (
    'all and any as between by case check default distinct else except exists filter from group having ilike in ' +
    'intersect interval into is isnull like limit not notnull of offset on or order over partition returning select ' +
    'set similar some then to union using values when where with'
  ).split(' '),
);
