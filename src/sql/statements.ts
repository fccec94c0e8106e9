import type { Token } from './lexer.ts';
import type { SqlLanguage } from './lexical-rules.ts';
import { statementTokens } from './statement-tokens.ts';

export interface StatementText {
  /** Without the `;` and without white space and comments around it. */
  readonly text: string;
  /** 0-based offset in the whole text, UTF-16 code units. */
  readonly offset: number;
}

/**
 * Splits a SQL text at its `;`, but not within strings, comments, parentheses and bodies of functions. Statements that
 * hold nothing but comments are left out.
 */
export function splitStatements(text: string, language: SqlLanguage): readonly StatementText[] {
  return [...statementsOf(text, language)];
}

/** The same, one by one: a text may hold a million. */
export function* statementsOf(text: string, language: SqlLanguage): Generator<StatementText> {
  for (const tokens of statementTokens(text, language)) {
    const kept = tokens.filter(({ kind }) => kind !== 'space' && kind !== 'comment');
    const [first, last] = [kept[0], kept.at(-1)];
    if (first === undefined || last === undefined || kept.every(isHint)) continue;
    yield { text: text.slice(first.offset, last.offset + last.text.length), offset: first.offset };
  }
}

function isHint({ kind }: Token): boolean {
  return kind === 'hint';
}
