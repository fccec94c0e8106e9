import type { EngineName } from './dialect.ts';
import { type Token, type TokenKind, tokenize } from './lexer.ts';

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

export interface MisplacedInsert {
  /** `quoted`: plain text to the engine, `:name` is meant. `glued`: part of a name, which would become two names. */
  readonly reason: 'quoted' | 'glued';
  readonly offset: number;
  readonly length: number;
}

/** Finds `${{ … }}` where it cannot do what its author means: within quotes, or joined to letters or digits. */
export function scanMisplacedInserts(
  text: string,
  engine: EngineName = 'postgres',
): readonly MisplacedInsert[] {
  const tokens = tokenize(text, engine);
  return tokens.flatMap((token, index): MisplacedInsert[] => {
    if (token.kind === 'insert') {
      const glued = [tokens[index - 1], tokens[index + 1]].some((next) => next && joins.has(next.kind));
      return glued ? [{ reason: 'glued', offset: token.offset, length: token.text.length }] : [];
    }
    if (token.kind !== 'string' && token.kind !== 'quoted') return [];
    return [...token.text.matchAll(/\$\{\{[^\r\n}]*\}\}/g)].map((match) => ({
      reason: 'quoted',
      offset: token.offset + match.index,
      length: match[0].length,
    }));
  });
}

const joins: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'word',
  'number',
  'quoted',
  'string',
  'placeholder',
  'insert',
]);

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
