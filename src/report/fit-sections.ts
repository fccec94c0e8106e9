import type { Section } from './page.ts';

/**
 * The sections as text in their order, together at most `limit` long with a blank line behind each. When they
 * are longer each first gets its frame (one that does not even fit is left off), then its share, then what is
 * left over: every time the more important one before the others.
 */
export function fitSections(
  sections: readonly Section[],
  limit: number,
  measure: Measure = (text) => text.length,
): string[] {
  const drafts = sections.filter(({ items }) => items.length > 0).map((section) => draftOf(section, measure));
  const byRank = drafts.toSorted((a, b) => a.section.rank - b.section.rank);
  let left = limit;
  for (const wanted of [
    ({ least }: Draft) => (least <= left ? least : 0),
    ({ full, allowed, section }: Draft) => (allowed > 0 ? Math.min(full, limit * section.share) : 0),
    ({ full, allowed }: Draft) => (allowed > 0 ? full : 0),
  ]) {
    for (const draft of byRank) {
      const more = Math.min(left, Math.max(0, wanted(draft) - draft.allowed));
      draft.allowed += more;
      left -= more;
    }
  }
  return drafts.filter(({ allowed }) => allowed > 0).map((draft) => written(draft, measure));
}

interface Draft {
  readonly section: Section;
  /** With all items. */
  readonly full: number;
  /** With none, or with all when that is shorter. */
  readonly least: number;
  allowed: number;
}

type Measure = (text: string) => number;

function draftOf(section: Section, measure: Measure): Draft {
  const { items, frame } = section;
  const full = measure(frame(items, 0)) + separator;
  const least = Math.min(full, measure(frame([], items.length)) + separator);
  return { section, full, least, allowed: 0 };
}

function written({ section, full, allowed }: Draft, measure: Measure): string {
  const { items, frame } = section;
  if (full <= allowed) return frame(items, 0);
  const textWith = (shown: number) => frame(items.slice(0, shown), items.length - shown);
  let fitting = 0;
  let tooMany = items.length;
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (measure(textWith(middle)) + separator <= allowed) fitting = middle;
    else tooMany = middle;
  }
  return textWith(fitting);
}

const separator = 2;
