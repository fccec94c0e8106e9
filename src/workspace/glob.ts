/**
 * A matcher for a glob pattern over paths with `/`: `*` and `?` stay within a path segment, `**` as a
 * whole segment spans any number of them. Takes time proportional to pattern × path whatever the
 * pattern says, which a regular expression made from it would not.
 */
export function compileGlob(pattern: string): (path: string) => boolean {
  const plain = pattern.replace(/^\.\//, '');
  const simple = compileSimple(plain);
  if (simple !== undefined) return simple;
  const segments = plain.split('/');
  return (path) =>
    matchSequence(
      segments,
      path.split('/'),
      (segment) => segment === '**',
      (segment, name) => matchSegment(segment, name),
    );
}

/** The usual form, `jobs/**` + `/datajob.yaml`: a beginning and an end around one `**`. */
function compileSimple(pattern: string): ((path: string) => boolean) | undefined {
  const match = /^([^*?]+\/)?\*\*\/([^*?]+)$/.exec(pattern);
  const [, start = '', end] = match ?? [];
  if (end === undefined) return undefined;
  return (path) =>
    path.startsWith(start) &&
    (path === start + end || (path.endsWith(end) && isBehindSlash(path, start, end)));
}

function isBehindSlash(path: string, start: string, end: string): boolean {
  const at = path.length - end.length - 1;
  return at >= start.length && path[at] === '/';
}

function matchSegment(pattern: string, name: string): boolean {
  if (pattern === name || pattern === '*') return true;
  return matchSequence(
    [...pattern],
    [...name],
    (character) => character === '*',
    (wanted, character) => wanted === '?' || wanted === character,
  );
}

/** The usual walk with one point to come back to: the last item that spans any number of values. */
function matchSequence(
  pattern: readonly string[],
  values: readonly string[],
  spans: (item: string) => boolean,
  fits: (item: string, value: string) => boolean,
): boolean {
  let at = 0;
  let back: { at: number; value: number } | undefined;
  for (let value = 0; value < values.length; ) {
    const item = pattern[at];
    if (item !== undefined && spans(item)) {
      back = { at, value };
      at += 1;
    } else if (item !== undefined && fits(item, values[value] ?? '')) {
      at += 1;
      value += 1;
    } else if (back === undefined) {
      return false;
    } else {
      back = { at: back.at, value: back.value + 1 };
      at = back.at + 1;
      value = back.value;
    }
  }
  return pattern.slice(at).every(spans);
}
