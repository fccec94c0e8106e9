import { oneLine, shorten } from './printable.ts';

const longestValue = 500;

/**
 * Any value as Markdown text on one line that renders as itself: no markup, no HTML, no links, no
 * mentions of people, teams, issues or commits, whatever the value holds.
 */
export function escapeMarkdown(value: string): string {
  const text = oneLine(shorten(value, longestValue));
  // A zero-width space behind `@` and `#`: GitHub looks for mentions after entities were decoded.
  return text
    .replace(/[^\p{L}\p{N} ,;.%/-]/gu, entity)
    .replace(/&#(64|35);/g, '&#$1;&#8203;')
    .replace(/\bwww\./gi, 'www&#46;');
}

/** A name, path or other word as code; GitHub reads no mentions there. */
export function code(value: string): string {
  const text = oneLine(shorten(value, longestValue));
  return `<code>${text.replace(/[^\p{L}\p{N} ,;.%/-]/gu, entity)}</code>`;
}

/** Text of several lines as it is, in a block that nothing in it can end. */
export function codeBlock(text: string, language = ''): string {
  const longestRun = Math.max(0, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(Math.max(3, longestRun + 1));
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** A table; the cells are Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
