import { type Token, tokenAt } from './lexer.ts';
import type { SqlLanguage } from './lexical-rules.ts';
import { createNesting } from './statement-nesting.ts';

/**
 * The tokens of one statement after the other, with the white space and comments around it; what separates them is left
 * out. Only one statement stands in memory at a time. In MySQL lines such as `DELIMITER //`, which its command line
 * takes for itself, change what separates.
 */
export function* statementTokens(text: string, language: SqlLanguage): Generator<readonly Token[]> {
  const nesting = createNesting(language);
  let delimiter = ';';
  let current: Token[] = [];
  for (let offset = 0; offset < text.length; ) {
    if (
      delimiter === ';' ? text[offset] === ';' && nesting.outermost() : text.startsWith(delimiter, offset)
    ) {
      yield current;
      current = [];
      nesting.reset();
      offset += delimiter.length;
      continue;
    }
    const token = before(delimiter, tokenAt(text, offset, language));
    const line = language === 'mysql' && isNothing(current) ? delimiterLine(text, token) : undefined;
    if (line !== undefined) {
      delimiter = line.delimiter;
      current = [];
      offset = line.end;
      continue;
    }
    current.push(token);
    nesting.take(token);
    offset += token.text.length;
  }
  yield current;
}

/** `END//` and `END$$` are a word and what separates. */
function before(delimiter: string, token: Token): Token {
  if (delimiter === ';' || token.kind !== 'word') return token;
  const at = token.text.indexOf(delimiter);
  return at > 0 ? { ...token, text: token.text.slice(0, at) } : token;
}

function isNothing(tokens: readonly Token[]): boolean {
  return tokens.every(({ kind }) => kind === 'space' || kind === 'comment');
}

const rest = /[ \t]+(\S+)[^\n]*/y;

function delimiterLine(text: string, { kind, offset, text: word }: Token) {
  if (kind !== 'word' || word.toLowerCase() !== 'delimiter') return undefined;
  rest.lastIndex = offset + word.length;
  const delimiter = rest.exec(text)?.[1];
  return delimiter === undefined ? undefined : { delimiter, end: rest.lastIndex };
}
