import type { CleanOutcome } from '../usecases/clean.ts';
import { count, formatInstant } from './human-time.ts';
import { code, escapeMarkdown } from './markdown-escape.ts';
import { oneLine } from './printable.ts';
import type { Style } from './style.ts';

const mostLines = 100;

/** Copies of staging that were dropped, and how many are kept. */
export function cleanText(outcome: CleanOutcome, style: Style): string {
  const { dropped, kept } = outcome;
  const lines = dropped.map(
    (copy) =>
      `  ${style.red('-')} ${oneLine(copy.label)}  ${oneLine(copy.name)}  made ${formatInstant(copy.createdAt)}`,
  );
  const rest = kept.length === 0 ? '' : `, ${kept.length} kept`;
  return [
    ...lines,
    `${count(dropped.length, 'copy', 'copies')} of staging dropped${rest}`,
    ...plans(outcome),
    ...caches(outcome),
  ].join('\n');
}

/** What could not be dropped and why; empty when all went well. */
export function cleanFailures(outcome: CleanOutcome): string {
  return outcome.failed
    .map(({ name, reason }) => `Could not clean ${oneLine(name)}: ${oneLine(reason)}`)
    .join('\n');
}

/** The same for a job summary. */
export function cleanMarkdown(outcome: CleanOutcome): string {
  const dropped = outcome.dropped.map((copy) => `- dropped ${code(copy.label)} ${code(copy.name)}`);
  const failed = outcome.failed.map(
    ({ name, reason }) => `- **could not clean** ${code(name)}: ${escapeMarkdown(reason)}`,
  );
  const lines = [...dropped, ...failed].slice(0, mostLines);
  const copies =
    lines.length === 0 ? 'No copies of staging to drop.' : `### Copies of staging\n\n${lines.join('\n')}`;
  return [copies, ...plans(outcome), ...caches(outcome)].join('\n\n');
}

function caches({ unused }: CleanOutcome): string[] {
  if (unused.length === 0) return [];
  return [
    `${count(unused.length, 'folder')} of packages and templates removed that no run has used for 30 days.`,
  ];
}

function plans({ forgotten }: CleanOutcome): string[] {
  const [pulls, are] = forgotten.length === 1 ? ['pull request', 'was'] : ['pull requests', 'were'];
  const shown = forgotten.slice(0, mostLines).map((pr) => `#${pr}`);
  const more = forgotten.length > mostLines ? ` and ${forgotten.length - mostLines} more` : '';
  return forgotten.length === 0
    ? []
    : [`The plans of ${pulls} ${shown.join(', ')}${more} ${are} too old and ${are} forgotten.`];
}
