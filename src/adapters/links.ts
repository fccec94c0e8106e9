/**
 * Follows symbolic links of a tree, also those of folders on the way, without a file system.
 * Undefined when the path leaves the tree or the links go round in circles.
 */
export function followLinks(path: string, links: ReadonlyMap<string, string>): string | undefined {
  let rest = path.split('/');
  let done: string[] = [];
  // As many links as Linux follows.
  for (let hops = 0; hops <= 40; ) {
    const [part, ...others] = rest;
    if (part === undefined) return done.join('/');
    rest = others;
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (done.length === 0) return undefined;
      done = done.slice(0, -1);
      continue;
    }
    const link = links.get([...done, part].join('/'));
    if (link === undefined) {
      done = [...done, part];
      continue;
    }
    if (link.startsWith('/')) return undefined;
    rest = [...link.split('/'), ...rest];
    hops++;
  }
  return undefined;
}
