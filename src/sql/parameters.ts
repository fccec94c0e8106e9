import type { Token, TokenKind } from './lexer.ts';
import type { SqlLanguage } from './lexical-rules.ts';
import { statementTokens } from './statement-tokens.ts';

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
export function scanParameters(text: string, language: SqlLanguage = 'postgres'): readonly ParameterUse[] {
  const uses: ParameterUse[] = [];
  for (const tokens of statementTokens(text, language)) {
    for (const use of parametersOf(tokens, language)) uses.push(use);
  }
  return uses;
}

/** The same over the tokens of one statement. */
export function parametersOf(tokens: readonly Token[], language: SqlLanguage): readonly ParameterUse[] {
  const uses: ParameterUse[] = [];
  let nesting = 0;
  // In ClickHouse `a ? b : c` chooses; elsewhere a question mark is an operator or a placeholder.
  let choices = 0;
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
    if (token.text === '?' && language === 'clickhouse') choices += 1;
    if (token.text !== ':') return;
    if (followsValue(tokens, index, nesting > 0 || choices > 0)) {
      choices = Math.max(0, choices - 1);
      return;
    }
    const name = tokens[index + 1];
    if (name?.kind !== 'word' || (language === 'clickhouse' && isTyped(tokens, index))) return;
    uses.push({ form: 'bind', name: name.text, offset: token.offset, length: name.text.length + 1 });
  });
  return uses;
}

/** `{name:Type}`, ClickHouse's own parameters, whatever word the name is. */
function isTyped(tokens: readonly Token[], colon: number): boolean {
  const name = lastBefore(tokens, colon);
  return tokens[name]?.kind === 'word' && tokens[lastBefore(tokens, name)]?.text === '{';
}

function lastBefore(tokens: readonly Token[], index: number): number {
  let before = index - 1;
  while (isSpace(tokens[before])) before -= 1;
  return before;
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
  language: SqlLanguage = 'postgres',
): readonly MisplacedInsert[] {
  const found: MisplacedInsert[] = [];
  for (const tokens of statementTokens(text, language)) {
    tokens.forEach((_, index) => {
      found.push(...misplacedAt(tokens, index));
    });
  }
  return found;
}

function misplacedAt(tokens: readonly Token[], index: number): readonly MisplacedInsert[] {
  const token = tokens[index];
  if (token === undefined) return [];
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
  const before = tokens[inBrackets ? lastBefore(tokens, colon) : colon - 1];
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
