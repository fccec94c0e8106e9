/**
 * Names that a manifest may have in its `after`, judged by groups of consecutive lines around that word, each one text.
 * May give too many, never too few: undefined says that only the whole manifest can tell. `following` is
 * how many lines a group has behind the word, as far as the file goes on.
 */
export function namesInAfter(groups: readonly string[], following: number): readonly string[] | undefined {
  const names: string[] = [];
  for (const group of groups) {
    // A name, or the key itself, may be written with escapes.
    if (group.includes('\\') || (group.includes('?') && /^\s*\?/m.test(group))) return undefined;
    const usual = onlyList(group);
    if (usual !== undefined) {
      names.push(...wordsOf(usual));
      continue;
    }
    const lines = group.split('\n');
    for (const [index, line] of lines.entries()) {
      const value = line.includes('after') ? afterKey.exec(line)?.[1] : undefined;
      if (value === undefined) continue;
      const found = valueNames(value, lines.slice(index + 1, index + 1 + following), following);
      if (found === undefined) return undefined;
      names.push(...found);
    }
  }
  return names;
}

/** What is between the brackets where the group begins with `after: [a, b]` and has the word nowhere else. */
function onlyList(group: string): string | undefined {
  if (!group.startsWith('after: [') || group.includes('after', 5)) return undefined;
  const end = group.indexOf(']');
  const list = end < 0 || end > group.indexOf('\n') ? undefined : group.slice(8, end);
  return list?.includes('#') ? undefined : list;
}

const afterKey = /(?:^|[{,\s])["']?after["']?\s*:(.*)$/;
const item = /^\s*-\s+["']?([A-Za-z0-9_-]+)["']?\s*(?:#.*)?$/;
const emptyLine = /^\s*(?:#.*)?$/;

function valueNames(
  value: string,
  next: readonly string[],
  following: number,
): readonly string[] | undefined {
  if (value.includes('[') && !emptyLine.test(value)) {
    const text = value.includes(']') ? value : [value, ...next].join('\n');
    const list = text.slice(0, Math.max(0, text.indexOf(']')));
    return list === '' || list.includes('#') ? undefined : wordsOf(list);
  }
  if (!emptyLine.test(value)) return /^\s*[&*!|>{]/.test(value) ? undefined : wordsOf(value);
  const names: string[] = [];
  for (const line of next) {
    if (emptyLine.test(line)) continue;
    const name = item.exec(line)?.[1];
    if (name !== undefined) names.push(name);
    // The list has ended with the next key, unless this is another way to write one.
    else return /^\s*["']?[A-Za-z][\w-]*["']?\s*:/.test(line) ? names : undefined;
  }
  return next.length < following ? names : undefined;
}

function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z0-9_-]+/g) ?? [];
}
