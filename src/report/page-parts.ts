import { link } from './markdown-link.ts';
import type { Page } from './page.ts';

/** Where to find what is left off; empty when nothing is. */
export function moreNote(left: number, page: Page, what = ''): string {
  if (left === 0) return '';
  const where = page.full ? 'the log of the run' : `the ${link('job summary', page.links.runUrl)}`;
  return `_… and ${left} more${what === '' ? '' : ` ${what}`} in ${where}._`;
}

/** Parts with a blank line between, without the empty ones. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Folded away under a line of HTML. */
export function fold(title: string, ...parts: readonly string[]): string {
  return blocks(`<details><summary>${title}</summary>`, ...parts, '</details>');
}

/** A block that GitHub shows in colour; the lines are Markdown. */
export function alertBlock(kind: 'NOTE' | 'IMPORTANT' | 'WARNING' | 'CAUTION', lines: string): string {
  return `> [!${kind}]\n${lines.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>')}`;
}
