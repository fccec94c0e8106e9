import type { EngineName } from './dialect.ts';
import { type Token, tokenize } from './lexer.ts';

export interface StatementText {
  /** Without the `;` and without white space and comments around it. */
  readonly text: string;
  /** 0-based offset in the whole text, UTF-16 code units. */
  readonly offset: number;
}

/**
 * Splits a SQL text at its `;`, but not within strings, comments, parentheses and `BEGIN ATOMIC … END` bodies of
 * PostgreSQL functions. Statements that hold nothing but comments are left out.
 */
export function splitStatements(text: string, engine: EngineName): readonly StatementText[] {
  const statements: StatementText[] = [];
  let current: Token[] = [];
  const close = () => {
    const first = current[0];
    const last = current.at(-1);
    if (first !== undefined && last !== undefined && current.some((token) => token.kind !== 'hint')) {
      const end = last.offset + last.text.length;
      statements.push({ text: text.slice(first.offset, end), offset: first.offset });
    }
    current = [];
  };
  const nesting = createNesting(engine);
  for (const token of tokenize(text, engine)) {
    if (token.kind === 'space' || token.kind === 'comment') continue;
    if (token.text === ';' && nesting.outermost()) {
      close();
      nesting.reset();
      continue;
    }
    current.push(token);
    nesting.take(token);
  }
  close();
  return statements;
}

interface Nesting {
  take(token: Token): void;
  outermost(): boolean;
  reset(): void;
}

// Bodies nest by CASE … END; CREATE FUNCTION and PROCEDURE are the only statements that have one.
function createNesting(engine: EngineName): Nesting {
  let parentheses = 0;
  let blocks = 0;
  let words: string[] = [];
  let previous = '';
  const takeWord = (word: string) => {
    if (words.length < 4) words.push(word);
    if (engine !== 'postgres' || parentheses > 0 || previous === '.' || !createsRoutine(words)) return;
    if (word === 'atomic' && previous === 'begin') blocks += 1;
    else if (blocks > 0 && word === 'case') blocks += 1;
    else if (blocks > 0 && word === 'end' && previous !== 'as') blocks -= 1;
  };
  return {
    take(token) {
      const text = token.text.toLowerCase();
      if (text === '(') parentheses += 1;
      if (text === ')' && parentheses > 0) parentheses -= 1;
      if (token.kind === 'word') takeWord(text);
      previous = text;
    },
    outermost: () => parentheses === 0 && blocks === 0,
    reset() {
      parentheses = 0;
      blocks = 0;
      words = [];
      previous = '';
    },
  };
}

function createsRoutine(words: readonly string[]): boolean {
  return /^create (or replace )?(function|procedure)\b/.test(words.join(' '));
}
