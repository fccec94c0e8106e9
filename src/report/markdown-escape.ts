import { oneLine, printable, shorten } from './printable.ts';

const longestValue = 500;

/**
 * Any value as Markdown text on one line that renders as itself: no markup, no HTML, no links, no emoji, no
 * formulas, no mentions of people, teams, issues or commits, whatever the value holds. Also right in HTML.
 */
export function escapeMarkdown(value: string, longest = longestValue): string {
  return literal(oneLine(shorten(value, longest)));
}

/** The same for a sentence in which words stand in backticks: they become code. For Markdown only. */
export function prose(value: string, longest = longestValue): string {
  const parts = oneLine(shorten(value, longest)).split('`');
  const paired =
    parts.length % 2 === 1 &&
    parts.every((part, index) => index % 2 === 0 || (part.trim() === part && part !== ''));
  if (!paired) return escapeMarkdown(value, longest);
  return parts.map((part, index) => (index % 2 === 0 ? literal(part) : code(part))).join('');
}

/** A name, path or other word as code; GitHub looks for neither links nor mentions in it. For Markdown only. */
export function code(value: string): string {
  const text = oneLine(shorten(value, longestValue));
  return /^$|[`|\\\t]/.test(text) ? htmlCode(text) : `\`${text}\``;
}

/** The same inside an HTML element, where Markdown is not read. */
export function htmlCode(value: string): string {
  return `<code>${escapeMarkdown(value)}</code>`;
}

/** Text of several lines as it is, in a block that nothing in it can end. */
export function codeBlock(text: string, language = ''): string {
  const clean = printable(text.replace(/\r\n?/g, '\n')).trimEnd();
  const longestRun = Math.max(0, ...[...clean.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(Math.max(3, longestRun + 1));
  return `${fence}${language}\n${clean}\n${fence}`;
}

/** A table; the cells are Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableHead(header), ...rows.map(tableRow)].join('\n');
}

/** The first two lines of a table. */
export function tableHead(header: readonly string[]): string {
  return `${tableRow(header)}\n${tableRow(header.map(() => '---'))}`;
}

/** A line of a table; the cells are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/**
 * What Markdown reads is written as an entity. GitHub looks for mentions, emoji and, with some of its
 * renderers, links only after entities were decoded: a zero-width space (the text has none of its own) parts those.
 */
function literal(text: string): string {
  return text
    .replace(/[@#]|:(?=\/\/|(?!\d\d:)[\w+-]+:)|www(?=\.)|gh-(?=\d)/gi, '$&\u200b')
    .replace(commitId, (digits) => digits.replace(/.{6}(?=.)/g, '$&\u200b'))
    .replace(/[^\p{L}\p{N} ,;:.?'"()%/$-]/gu, entity)
    .replaceAll('$', '<span>$</span>')
    .replace(/^-/, '&#45;')
    .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => `${digits}${entity(mark)}`);
}

// GitHub links seven digits or more when a commit begins with them.
const commitId = /(?<![\p{L}\p{N}])[0-9a-f]{7,40}(?![\p{L}\p{N}])/giu;

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
