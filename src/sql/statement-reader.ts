import type { EngineName } from './dialect.ts';
import { type Token, tokenize } from './lexer.ts';

/** A statement as words and names; positions are those of its tokens. */
export interface StatementReader {
  readonly length: number;
  /** The word at a position in lower case; '' for anything else. */
  word(at: number): string;
  /** One character such as `,`; '' for words, strings and names. */
  mark(at: number): string;
  /** Whether a string, a number or a placeholder stands there. */
  isValue(at: number): boolean;
  /** A name as a manifest writes it: plain parts in lower case, quotes only where they matter, `${{ … }}` as it is. */
  written(at: number): { readonly name: string; readonly end: number } | undefined;
  /** A name with its dots, and where it ends. */
  name(at: number): { readonly name: string; readonly end: number } | undefined;
  /** The position behind the first of these phrases that stands there, else the same position. */
  skip(at: number, ...phrases: readonly string[]): number;
}

/** Reads one statement; comments and white space are not there. */
export function statementReader(statement: string, engine: EngineName): StatementReader {
  const tokens = tokenize(statement, engine).filter(({ kind }) => !ignored.has(kind));
  const word = (at: number): string => (tokens[at]?.kind === 'word' ? tokens[at].text.toLowerCase() : '');
  const mark = (at: number): string => (tokens[at]?.kind === 'mark' ? tokens[at].text : '');
  const nameAt = (start: number, read: (token: Token | undefined) => string | undefined) => {
    const parts: string[] = [];
    for (let at = start; ; at += 2) {
      const part = read(tokens[at]);
      if (part === undefined) return undefined;
      parts.push(part);
      if (mark(at + 1) !== '.') return { name: parts.join('.'), end: at + 1 };
    }
  };
  return {
    length: tokens.length,
    word,
    mark,
    isValue: (at) => values.has(tokens[at]?.kind ?? 'space'),
    written: (at) => nameAt(at, writtenPart),
    name: (at) => nameAt(at, partOf),
    skip: (at, ...phrases) => {
      const found = phrases
        .map((phrase) => phrase.split(' '))
        .find((words) => words.every((one, n) => word(at + n) === one));
      return at + (found?.length ?? 0);
    },
  };
}

const values: ReadonlySet<string> = new Set(['string', 'number', 'placeholder']);
const ignored: ReadonlySet<string> = new Set(['space', 'comment', 'hint']);

function partOf(token: Token | undefined): string | undefined {
  if (token?.kind === 'word') return token.text.toLowerCase();
  if (token?.kind === 'quoted') {
    const quote = token.text.charAt(0);
    return token.text.slice(1, -1).replaceAll(`${quote}${quote}`, quote);
  }
  return token?.kind === 'insert' ? token.text : undefined;
}

function writtenPart(token: Token | undefined): string | undefined {
  const part = partOf(token);
  if (part === undefined || token?.kind !== 'quoted') return part;
  return /^[a-z_\u0080-\uffff][a-z0-9_$\u0080-\uffff]*$/.test(part) ? part : token.text;
}
