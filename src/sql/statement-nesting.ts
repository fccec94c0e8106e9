import type { Token } from './lexer.ts';
import type { SqlLanguage } from './lexical-rules.ts';

/** Whether a `;` ends the statement, or only a part of it. */
export interface Nesting {
  take(token: Token): void;
  outermost(): boolean;
  reset(): void;
}

/**
 * Parentheses nest, and bodies of routines: `BEGIN ATOMIC … END` of PostgreSQL, `BEGIN … END` of MySQL and SQLite.
 * Bodies nest by CASE … END; CREATE FUNCTION and the like are the only statements that have one.
 */
export function createNesting(language: SqlLanguage): Nesting {
  const routine = routines[language];
  let parentheses = 0;
  let blocks = 0;
  // What the last END has closed.
  let closed = 0;
  let words: string[] = [];
  let previous = '';
  const takeWord = (word: string) => {
    if (words.length < longestHead) words.push(word);
    if (routine === undefined || parentheses > 0 || previous === '.') return;
    if (!routine.head.test(words.join(' '))) return;
    const opens = routine.atomic ? word === 'atomic' && previous === 'begin' : word === 'begin';
    if (opens) blocks += 1;
    else if (previous === 'as') return;
    else if (word === 'case' && previous !== 'end') blocks += Math.min(blocks, 1);
    else if (word === 'end') {
      closed = Math.min(blocks, 1);
      blocks -= closed;
    } else if (!routine.atomic && previous === 'end' && uncounted.has(word)) blocks += closed;
  };
  return {
    take(token) {
      if (token.kind === 'space' || token.kind === 'comment') return;
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

/** What has an END of its own that is not counted: `END IF`. */
const uncounted: ReadonlySet<string> = new Set(['if', 'loop', 'while', 'repeat']);

/** Words that can stand before `procedure`: `create or replace definer root @ localhost procedure`. */
const longestHead = 8;

interface Routine {
  /** The first words of a statement that may have a body. */
  readonly head: RegExp;
  /** Whether the body begins with `BEGIN ATOMIC`. */
  readonly atomic: boolean;
}

const routines: Readonly<Partial<Record<SqlLanguage, Routine>>> = {
  postgres: { head: /^create (or replace )?(function|procedure)\b/, atomic: true },
  mysql: {
    head: /^create (or replace )?(definer (\w+ ){0,2})?(aggregate )?(function|procedure|trigger|event)\b|^begin not atomic\b/,
    atomic: false,
  },
  sqlite: { head: /^create (temp |temporary )?trigger\b/, atomic: false },
};
