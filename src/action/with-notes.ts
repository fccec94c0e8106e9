import { joinParts } from '../report/markdown.ts';
import { escapeMarkdown } from '../report/markdown-escape.ts';
import type { Performed } from './performer.ts';

/** The same with remarks for people in log and summary. */
export function withNotes(performed: Performed, notes: readonly string[]): Performed {
  if (notes.length === 0) return performed;
  return {
    ...performed,
    sentence: [performed.sentence, ...notes].join('\n'),
    markdown: joinParts([performed.markdown, ...notes.map(escapeMarkdown)]),
  };
}
