import { didYouMean } from './did-you-mean.ts';

/**
 * Hints for misspelt words out of one list of candidates. Each word is looked for once and only the first
 * hundred are: a name that ten thousand manifests misspell must not be compared ten thousand times.
 */
export function wordHints(candidates: () => readonly string[]): (word: string) => string | undefined {
  const hints = new Map<string, string | undefined>();
  let words: readonly string[] | undefined;
  return (word) => {
    if (hints.has(word)) return hints.get(word);
    if (hints.size >= maxWords) return undefined;
    words ??= candidates();
    const closest = didYouMean(word, words);
    const hint = closest === undefined ? undefined : `did you mean \`${closest}\`?`;
    hints.set(word, hint);
    return hint;
  };
}

const maxWords = 100;
