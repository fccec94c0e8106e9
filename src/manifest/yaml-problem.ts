import type { Problem } from './problem.ts';
import { quoted } from './quoted.ts';
import type { SourceNode } from './source-tree.ts';

/** An error as the YAML library reports it. */
export interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** A syntax error in words that say what to do, at the place of the mistake; `root` is what could be read. */
export function yamlProblem(text: string, error: YamlError, root: SourceNode): Problem {
  const [start, end] = error.pos;
  const line = lineAt(text, start);
  const hint = hintFor(line);
  return {
    code: 'yaml-syntax',
    start: Math.min(start, text.length),
    end: Math.min(Math.max(end, start), lineEnd(text, start)),
    ...explained(text, error, root, line),
    ...(hint !== undefined && { hint }),
  };
}

function explained(text: string, error: YamlError, root: SourceNode, line: string) {
  const [start] = error.pos;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { code: 'tab-indent', message: 'A tab cannot indent YAML: use spaces.' };
    case 'MULTIPLE_DOCS':
      return { code: 'several-documents', message: 'A second YAML document starts here: a file holds one.' };
    case 'RESOURCE_EXHAUSTION':
      return { code: 'too-deep', message: 'The document is nested too deeply to be read.' };
    case 'BAD_SCALAR_START':
      return { message: `A plain value cannot start with \`${text[start]}\`: put it in quotes.` };
    case 'BAD_DQ_ESCAPE':
      return {
        message:
          'In double quotes `\\` starts an escape, and this is none: write `\\\\`, or use single quotes.',
      };
    case 'UNEXPECTED_TOKEN':
      return { message: `This cannot stand here: ${quoted(text.slice(start, error.pos[1]).trim())}.` };
    case 'MISSING_CHAR':
      if (!/quote$/.test(error.message)) return { message: noEntry };
      return {
        message: 'The quote that opens here is not closed.',
        ...opening(root, start, (at) => text[at] === '"' || text[at] === "'"),
      };
    case 'BAD_INDENT':
      if (!/^Flow/.test(error.message)) return { message: wrongIndentation };
      return {
        message: 'The bracket that opens here is not closed, or its lines are not indented.',
        ...opening(root, start, (at) => text[at] === '[' || text[at] === '{'),
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return { message: noEntry };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/: |:$/.test(line.slice(line.indexOf(':') + 1).trimEnd())) {
        return { message: 'A value that holds a colon and a space must be in quotes.' };
      }
      return { message: wrongIndentation, ...nextLine(text, start) };
    default:
      return {
        message: `This is not valid YAML: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}.`,
      };
  }
}

const noEntry = 'This line is no `key: value`: a colon and a space are missing.';
const wrongIndentation = 'The indentation of this line fits neither the line above nor one before it.';

function hintFor(line: string): string | undefined {
  const variable = line.indexOf('$' + '{');
  if (/[[{][^"']*$/.test(line.slice(Math.max(0, variable - 100), Math.max(0, variable)))) {
    return 'put the value that starts with `$` in quotes';
  }
  const [, key, value] = /^\s*(?:- )*([A-Za-z_][\w-]*):([^\s:/].*)$/.exec(line) ?? [];
  if (key === undefined || value === undefined) return undefined;
  return `write a space behind the colon: ${quoted(`${key}: ${value.trim()}`)}`;
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, lineEnd(text, offset));
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function nextLine(text: string, offset: number): { start?: number; end?: number } {
  const next = text.indexOf('\n', offset) + 1;
  if (next === 0 || next >= text.length) return {};
  const start = next + (/^[ ]*/.exec(text.slice(next))?.[0].length ?? 0);
  return { start, end: lineEnd(text, start) };
}

// What is not closed swallows what follows: the last thing that was read before the error is where it began.
function opening(root: SourceNode, before: number, isOpener: (start: number) => boolean) {
  for (let node: SourceNode | undefined = root; node !== undefined; node = lastChild(node, before)) {
    if (isOpener(node.start)) return { start: node.start, end: node.start + 1 };
  }
  return {};
}

function lastChild(node: SourceNode, before: number): SourceNode | undefined {
  if (node.kind === 'list') return node.items.findLast(({ start }) => start < before);
  if (node.kind !== 'map') return undefined;
  const entry = node.entries.findLast(({ key }) => key.start < before);
  return entry === undefined || isEmpty(entry.value) ? entry?.key : entry.value;
}

function isEmpty(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.start === node.end;
}
