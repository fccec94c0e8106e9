import { prose } from '../markdown-escape.ts';
import type { Page, Section } from '../page.ts';
import { alertBlock, blocks, moreNote } from '../page-parts.ts';

/** How the plan differs from the one that was approved. */
export function paritySection(page: Page): Section {
  const parity = page.report.parity;
  const differs = parity !== undefined && parity.status !== 'same';
  const title =
    parity?.status === 'differs'
      ? '**The plan is not the one that was approved:**'
      : '**No plan was recorded for this pull request, so none could be compared with this one.**';
  const differences = (parity?.differences ?? []).map((sentence) => `- ${prose(sentence)}`);
  return {
    items: differs ? [title, ...differences] : [],
    frame: (shown, left) =>
      alertBlock('WARNING', [...shown, ...(left === 0 ? [] : ['', moreNote(left, page)])].join('\n')),
    rank: 1,
    share: 0.08,
  };
}

/** Remarks for people. */
export function notesSection(page: Page): Section {
  const notes = [...page.report.notes, ...(page.report.stage?.notes ?? [])];
  return {
    items: [...new Set(notes)].map((note) => `- ${prose(note, 1000)}`),
    frame: (shown, left) => alertBlock('NOTE', blocks(shown.join('\n'), moreNote(left, page))),
    rank: 6,
    share: 0.08,
  };
}
