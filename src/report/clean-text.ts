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
  return [...lines, `${count(dropped.length, 'copy', 'copies')} of staging dropped${rest}`].join('\n');
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
  return lines.length === 0
    ? 'No copies of staging to drop.'
    : `### Copies of staging\n\n${lines.join('\n')}`;
}
