import { lineColumns } from '../../sql/line-column.ts';
import type { JobFile, Seen } from './seen.ts';

/** Templates that a Python step runs, with the names that are written out in the call; a call may take several lines. */
export function scanTemplates({ path, text }: JobFile): Seen[] {
  const at = lineColumns(text);
  const found: Seen[] = [];
  for (const match of text.matchAll(/^([^#\n]*)\bexecute_template\(/gm)) {
    if (/\bdef\s+$/.test(match[1] ?? '')) continue;
    const start = match.index + match[0].length;
    const name = nameIn(text.slice(start, start + longestCall));
    const { line } = at(start);
    const kind = name === undefined ? 'unnamed-template' : 'template';
    found.push({ kind, file: path, line, text: name ?? 'execute_template' });
  }
  return found;
}

const longestCall = 1000;

/** The first argument, or the one that is named; undefined when it is worked out while the step runs. */
function nameIn(rest: string): string | undefined {
  const named = /^[\s\S]*?\btemplate_name\s*=\s*/.exec(beforeNextCall(rest))?.[0] ?? '';
  const literal = /^\s*r?(["'])([^"'\\\n]+)\1\s*(?:[,)]|$)/.exec(rest.slice(named.length));
  return literal?.[2];
}

function beforeNextCall(rest: string): string {
  const next = rest.indexOf('execute_template(');
  return next === -1 ? rest : rest.slice(0, next);
}
