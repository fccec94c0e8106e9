/** The values of one line of CSV; undefined when it ends within quotes. */
export function csvLine(line: string, delimiter: string): readonly string[] | undefined {
  const values: string[] = [];
  let rest = line;
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
    if (quoted === null && rest.startsWith('"')) return undefined;
    const end = rest.indexOf(delimiter, quoted?.[0].length ?? 0);
    const value = end < 0 ? rest : rest.slice(0, end);
    values.push(quoted === null ? value : (quoted[1] ?? '').replaceAll('""', '"'));
    if (end < 0) return values;
    rest = rest.slice(end + delimiter.length);
  }
}
