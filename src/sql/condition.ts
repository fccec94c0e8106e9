import type { EngineName } from './dialect.ts';
import { type Token, tokenize } from './lexer.ts';

export interface ConditionProblem {
  readonly message: string;
  /** 0-based, UTF-16 code units. */
  readonly offset: number;
  readonly length: number;
}

/**
 * Why a text is not one condition that can stand in parentheses: it is empty, ends a statement or a parenthesis that
 * it has not begun, or leaves something open. Says nothing about names and types.
 */
export function conditionProblem(text: string, engine: EngineName): ConditionProblem | undefined {
  // What is left open would swallow this.
  const tokens = tokenize(`${text}\n)`, engine);
  const last = tokens.at(-1);
  if (last?.kind !== 'mark' || last.text !== ')') {
    return problemAt(last, 'A quote or a comment is never closed here.');
  }
  const own = tokens.slice(0, -1).filter(({ kind }) => kind !== 'space' && kind !== 'comment');
  if (own.length === 0) return { message: 'There is no condition here.', offset: 0, length: text.length };
  const open: Token[] = [];
  for (const token of own) {
    if (token.kind !== 'mark') continue;
    if (token.text === ';')
      return problemAt(token, 'A condition is a part of a statement: take the `;` away.');
    if (token.text === '(' || token.text === '[') open.push(token);
    if (token.text !== ')' && token.text !== ']') continue;
    if (pairs[open.pop()?.text ?? ''] !== token.text) {
      return problemAt(token, `This \`${token.text}\` closes nothing.`);
    }
  }
  const left = open.at(-1);
  return left === undefined ? undefined : problemAt(left, `This \`${left.text}\` is never closed.`);
}

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

function problemAt(token: Token | undefined, message: string): ConditionProblem {
  return { message, offset: token?.offset ?? 0, length: 1 };
}
