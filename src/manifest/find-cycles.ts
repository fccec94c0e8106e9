/**
 * The circles of a graph, each as the names along it with the first one repeated at the end: `a → b → a`
 * is `['a', 'b', 'a']`. There is one for each edge that closes a circle, and at most a hundred. Names
 * without an entry have no edges.
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of edges.keys()) {
    if (!done.has(start) && cycles.length < maxCycles) walk(start, edges, done, cycles);
  }
  return cycles;
}

// Beyond this nobody reads on, and each circle may be as long as the graph.
const maxCycles = 100;

// With a stack of its own: a chain of ten thousand jobs must not exhaust the call stack.
function walk(
  start: string,
  edges: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
  cycles: string[][],
): void {
  const path: string[] = [start];
  const onPath = new Map<string, number>([[start, 0]]);
  const next: number[] = [0];
  while (path.length > 0) {
    const name = path[path.length - 1] ?? '';
    const index = next[next.length - 1] ?? 0;
    const target = edges.get(name)?.[index];
    if (target === undefined) {
      done.add(name);
      onPath.delete(name);
      path.pop();
      next.pop();
      continue;
    }
    next[next.length - 1] = index + 1;
    const from = onPath.get(target);
    if (from !== undefined) {
      if (cycles.length < maxCycles) cycles.push([...path.slice(from), target]);
    } else if (!done.has(target)) {
      onPath.set(target, path.length);
      path.push(target);
      next.push(0);
    }
  }
}
