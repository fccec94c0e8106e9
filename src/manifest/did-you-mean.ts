/** Longer words are no misspellings of ours. */
const longestWord = 100;

/**
 * The candidate that a misspelt word most likely means: the one of the smallest edit distance (insert, delete,
 * replace, swap neighbours), at most a third of the word; `undefined` when none is that near. Case, `-` and `_` do
 * not count; among equals the first by code units wins.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > longestWord) return undefined;
  const wanted = comparable(word);
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate === word || candidate.length > longestWord) continue;
    const spelt = comparable(candidate);
    // Nothing of a one-letter word is left when its letter is replaced.
    if (Math.abs(spelt.length - wanted.length) > least || Math.min(spelt.length, wanted.length) < 1) continue;
    const distance = editDistance(wanted, spelt);
    if (distance >= Math.max(spelt.length, wanted.length)) continue;
    if (distance < least || (distance === least && nearest !== undefined && candidate < nearest)) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

function comparable(word: string): string {
  return word.toLowerCase().replaceAll(/[-_]/g, '');
}

// Optimal string alignment: three rows of the matrix are enough for a swap.
function editDistance(a: string, b: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const replaced = (above[column - 1] ?? 0) + (same ? 0 : 1);
      let best = Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (twoAbove[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    twoAbove = above;
    above = current;
  }
  return above[b.length] ?? 0;
}
