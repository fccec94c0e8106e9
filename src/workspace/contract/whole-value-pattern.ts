/**
 * A pattern of the standard, which may match anywhere in a value, as one that matches the whole value: `^` and `$`
 * are what keeps it to an end.
 */
export function wholeValuePattern(regex: string): string {
  return branches(regex)
    .map((branch) => {
      const begins = branch.startsWith('^');
      const ends = /(?:^|[^\\])(?:\\\\)*\$$/.test(branch);
      const inner = branch.slice(begins ? 1 : 0, ends ? -1 : undefined);
      return `${begins ? '' : anything}${inner}${ends ? '' : anything}`;
    })
    .join('|');
}

const anything = '(.|\\n)*';

/** The parts between the `|` that are in no group or class. */
function branches(regex: string): string[] {
  const found = [''];
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < regex.length; at += 1) {
    const character = regex[at] ?? '';
    if (!inClass && depth === 0 && character === '|') {
      found.push('');
      continue;
    }
    const taken = character === '\\' ? regex.slice(at, at + 2) : character;
    if (character === '[' && !inClass) inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '(' && !inClass) depth += 1;
    else if (character === ')' && !inClass) depth -= 1;
    found.push(`${found.pop() ?? ''}${taken}`);
    at += taken.length - 1;
  }
  return found;
}
