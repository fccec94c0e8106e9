/** Joins sections with blank lines while they fit; says how many were left off instead of cutting one in two. */
export function joinWithin(sections: readonly string[], limit: number): string {
  const kept: string[] = [];
  let length = 0;
  for (const section of sections) {
    length += section.length + 2;
    if (length > limit - noteLength) break;
    kept.push(section);
  }
  const left = sections.length - kept.length;
  if (left > 0)
    kept.push(`_${left} more ${left === 1 ? 'section is' : 'sections are'} left off here; the log has all._`);
  return kept.join('\n\n');
}

/** The first `most` rows, and how many are left off. */
export function firstRows<T>(
  rows: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly note: string } {
  const left = rows.length - most;
  return left > 0 ? { shown: rows.slice(0, most), note: `_… and ${left} more._` } : { shown: rows, note: '' };
}

const noteLength = 100;
