import { toError } from '../failure.ts';
import { tokenize } from '../sql/lexer.ts';
import type { SqliteHandle } from './sqlite-library.ts';
import type { SqliteProblem } from './sqlite-protocol.ts';

/** What SQLite said of a statement, with the place where it is wrong. */
export function sqliteProblem(
  thrown: unknown,
  text: string,
  handle: SqliteHandle | undefined,
): SqliteProblem {
  const { message } = toError(thrown);
  const given: unknown = Object(thrown).errcode;
  const number =
    typeof given === 'number' ? given : (codes.find(([pattern]) => pattern.test(message))?.[1] ?? 1);
  const offset = text === '' || handle === undefined ? undefined : offsetOf(message, text, handle);
  return { message, number, ...(offset !== undefined && { offset }) };
}

/** SQLite's own texts and their codes, for the library that does not tell the codes. */
const codes: readonly (readonly [RegExp, number])[] = [
  [/constraint failed|FOREIGN KEY/, 19],
  [/datatype mismatch/, 20],
  [/database (table )?is locked/, 5],
  [/readonly database/, 8],
  [/disk I\/O error/, 10],
  [/malformed/, 11],
  [/is full/, 13],
  [/[Uu]nable to open|Could not open/, 14],
  [/string or blob too big/, 18],
  [/not a database/, 26],
  [/out of memory/, 7],
];

function offsetOf(message: string, text: string, handle: SqliteHandle): number | undefined {
  const near = /^near "([\s\S]+)": syntax error$/.exec(message)?.[1];
  if (near !== undefined) return offsetOfNear(near, message, text, handle);
  if (message === 'incomplete input') return text.length;
  const name = /^(?:no such (?:table|column|function)|ambiguous column name): (.+)$/.exec(message)?.[1];
  return name === undefined ? undefined : offsetOfName(name, text);
}

/** The first of the tokens like it with which the text up to there fails in the same way. */
function offsetOfNear(near: string, message: string, text: string, handle: SqliteHandle): number | undefined {
  const alike = tokenize(text, 'sqlite').filter(
    (token) => token.text === near || token.text.startsWith(near),
  );
  const [only, second] = alike;
  if (second === undefined) return only?.offset;
  const found = alike.find(({ offset, text: written }) => {
    try {
      handle.prepare(text.slice(0, offset + written.length)).end();
      return false;
    } catch (error) {
      return toError(error).message === message;
    }
  });
  return found?.offset;
}

function offsetOfName(name: string, text: string): number | undefined {
  const wanted = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const tokens = tokenize(text, 'sqlite');
  const index = tokens.findIndex(({ kind, text: written }) => {
    const plain = kind === 'quoted' ? written.slice(1, -1) : kind === 'word' ? written : undefined;
    return plain?.toLowerCase() === wanted;
  });
  // Its qualifiers belong to it.
  let first = index;
  while (first >= 2 && tokens[first - 1]?.text === '.') first -= 2;
  return tokens[first]?.offset;
}
