import { tokenize } from './lexer.ts';

/**
 * Where in a statement an error of MySQL or MariaDB lies, as far as its message tells: 0-based, UTF-16 code units. A syntax
 * error (1064) repeats up to 80 characters from where it is, and says in which line of the statement. Others name a
 * column, table or function: then it is the first place that has this name.
 */
export function mysqlErrorOffset(number: number, message: string, text: string): number | undefined {
  if (number === syntaxError) return offsetOfNear(message, text);
  const pattern = naming.get(number);
  const name = pattern?.exec(message)?.[1];
  return name === undefined ? undefined : offsetOfName(name, text);
}

const syntaxError = 1064;

/** Messages that name what is wrong. */
const naming: ReadonlyMap<number, RegExp> = new Map([
  [1051 /* unknown table */, /^Unknown table '(.+?)'/],
  [1052 /* ambiguous */, /^Column '(.+?)'/],
  [1054 /* unknown column */, /^Unknown column '(.+?)' in/],
  [1060 /* duplicate column */, /^Duplicate column name '(.+?)'/],
  [1066 /* not unique table */, /^Not unique table\/alias: '(.+?)'/],
  [1091 /* cannot drop */, /^Can't DROP (?:COLUMN |INDEX |FOREIGN KEY )?[`'](.+?)[`']/],
  [1109 /* unknown table */, /^Unknown table '(.+?)'/],
  [1146 /* no such table */, /^Table '(.+?)' doesn't exist/],
  [1305 /* no such function */, /^(?:FUNCTION|PROCEDURE) (.+?) does not exist/],
  [1050 /* table exists */, /^Table '(.+?)' already exists/],
]);

function offsetOfNear(message: string, text: string): number | undefined {
  const parts = /near '([\s\S]*)' at line (\d+)$/.exec(message);
  if (parts === null) return undefined;
  const [, given = '', line] = parts;
  if (given === '') return text.length;
  if (text.endsWith(given)) return text.length - given.length;
  // MariaDB says by dots that it is cut; it may be cut within a character.
  const near = given.replace(/(?<=[\s\S]{60})[\ufffd?]*(\.\.\.)?$/, '');
  const found = text.indexOf(near, startOfLine(text, Number(line)));
  return found < 0 ? undefined : found;
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return start;
    start = end + 1;
  }
  return start;
}

/** The last part of a dotted name is what a statement must have, with or without quotes. */
function offsetOfName(name: string, text: string): number | undefined {
  const wanted = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const tokens = tokenize(text, 'mysql');
  const index = tokens.findIndex(({ kind, text: written }) => {
    if (kind !== 'word' && kind !== 'quoted') return false;
    const plain = kind === 'word' ? written : written.slice(1, -1).replaceAll('``', '`');
    return plain.toLowerCase() === wanted;
  });
  // Its qualifiers belong to it.
  let first = index;
  while (first >= 2 && tokens[first - 1]?.text === '.') first -= 2;
  return tokens[first]?.offset;
}
