import { readFileSync } from 'node:fs';

/** Reads the files in which an action leaves outputs and variables. Throws what the runner refuses. */
export function readFileCommands(paths: { readonly output: string; readonly env: string }) {
  return { outputs: assignments(paths.output), exported: assignments(paths.env) };
}

/** `name=value`, or `name<<DELIMITER` with the lines of the value up to the delimiter. */
function assignments(path: string): Record<string, string> {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const values: Record<string, string> = {};
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc === null) {
      const at = line.indexOf('=');
      if (at < 1) throw new Error(`The runner does not understand ${JSON.stringify(line)}.`);
      values[line.slice(0, at)] = line.slice(at + 1);
      continue;
    }
    const [, name = '', delimiter = ''] = heredoc;
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`The value of ${name} has no end.`);
    values[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return values;
}
