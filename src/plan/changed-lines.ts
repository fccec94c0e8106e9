/** Which lines a change brings, as `git diff` counts them: path → ranges of lines after the change. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;

/** 1-based, both ends are in it. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the output of `git diff --unified=0` with the prefixes `a/` and `b/` and `core.quotePath`. A file from
 * which lines were only taken away has no ranges; deleted and binary files are not in it.
 */
export function parseChangedLines(diff: string): ChangedLines {
  const files = new Map<string, LineRange[]>();
  let ranges: LineRange[] | undefined;
  let content = 0;
  for (const line of linesOf(diff)) {
    if (content > 0) {
      // What a file holds may look like a header. «\ No newline at end of file» is not counted.
      if (!line.startsWith('\\')) content -= 1;
      continue;
    }
    if (line.startsWith('diff --git ')) ranges = undefined;
    const path = line.startsWith('+++ ') ? pathOf(line.slice(4)) : undefined;
    if (path !== undefined) {
      ranges = [];
      files.set(path, ranges);
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    const [, removed = '1', start, added = '1'] = hunk;
    content = Number(removed) + Number(added);
    if (Number(added) > 0) ranges?.push({ start: Number(start), end: Number(start) + Number(added) - 1 });
  }
  return files;
}

function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    yield text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
  }
}

// Git ends a name that holds a space with a tab, and writes unusual ones in quotes.
function pathOf(name: string): string | undefined {
  const path = name.startsWith('"')
    ? unquoted(name.slice(1, name.lastIndexOf('"')))
    : name.replace(/\t$/, '');
  return path.startsWith('b/') ? path.slice(2) : undefined;
}

const escapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

function unquoted(text: string): string {
  const bytes: number[] = [];
  for (const [, octal, letter, plain = ''] of text.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) bytes.push(escapes[letter] ?? 63);
    else bytes.push(...new TextEncoder().encode(plain));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
