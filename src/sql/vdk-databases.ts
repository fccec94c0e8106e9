import { type Token, tokenize } from './lexer.ts';

/** SQL of a VDK job without the lines that name databases. */
export interface VdkSql {
  /** Where the SQL is to run, once on each; empty: on the default one. */
  readonly databases: readonly VdkDatabase[];
  /** As long as the given text: white space stands where the names stood. */
  readonly text: string;
}

export interface VdkDatabase {
  readonly name: string;
  /** Of the bracket, 0-based UTF-16 code units. */
  readonly offset: number;
}

/**
 * Takes `[name]` at the beginning of lines for databases. VDK takes every bracket there, and so swallows T-SQL such
 * as `[dbo].[orders]`. Here a bracket counts before the first SQL of the file, unless a dot, comma or the like makes it
 * part of a statement; further down only a line that holds nothing else and names a database that is known.
 */
export function readVdkDatabases(given: string, isKnown: (name: string) => boolean): VdkSql {
  // No database reads a byte-order mark.
  const text = given.replace(/^\uFEFF/, '\n');
  const found = new Map<string, VdkDatabase>();
  const parts: string[] = [];
  let head = true;
  let end = 0;
  for (const token of tokenize(text, 'postgres')) {
    if (token.offset < end || token.kind === 'space' || token.kind === 'comment') continue;
    const bracket = bracketAt(text, token);
    const taken = bracket !== undefined && (head ? bracket.apart : bracket.alone && isKnown(bracket.name));
    if (!taken) {
      head = false;
      continue;
    }
    const { name, length } = bracket;
    parts.push(text.slice(end, token.offset), ' '.repeat(length));
    end = token.offset + length;
    if (!found.has(name)) found.set(name, { name, offset: token.offset });
  }
  return { databases: [...found.values()], text: parts.join('') + text.slice(end) };
}

interface Bracket {
  readonly name: string;
  readonly length: number;
  /** Nothing joins it to what follows. */
  readonly apart: boolean;
  /** The line holds nothing else. */
  readonly alone: boolean;
}

function bracketAt(text: string, { text: first, offset }: Token): Bracket | undefined {
  if (first !== '[' || (offset > 0 && !/[\r\n]/.test(text.charAt(offset - 1)))) return undefined;
  const bracket = /\[[ \t]*([A-Za-z_][\w-]{0,99})[ \t]*\]/y;
  bracket.lastIndex = offset;
  const [written, name] = bracket.exec(text) ?? [];
  if (written === undefined || name === undefined) return undefined;
  const after = /[^\r\n]*/y;
  after.lastIndex = offset + written.length;
  const follows = after.exec(text)?.[0] ?? '';
  return {
    name,
    length: written.length,
    apart: !/^[ \t]*[.,)=:;[]/.test(follows),
    alone: /^[ \t]*(?:--.*)?$/.test(follows),
  };
}
