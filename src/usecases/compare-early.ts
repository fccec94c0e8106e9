import type { ChangedPath } from '../ports/repository.ts';
import { configName } from '../workspace/load-config.ts';

type Find = (onTracked: (changes: readonly ChangedPath[]) => void) => Promise<readonly ChangedPath[]>;

/**
 * Compares what tracked files show while new files are still looked for, which takes longer, and once more only when
 * there are some. `compare` takes workspace-relative paths.
 */
export async function compareEarly<T>(
  find: Find,
  compare: (changed: readonly string[]) => Promise<T>,
): Promise<T> {
  let early: { readonly paths: number; readonly result: Promise<T> } | undefined;
  const differing = await find((tracked) => {
    const changed = pathsOf(tracked);
    if (!isQuick(changed)) return;
    const result = compare(changed);
    // Whoever takes it learns of an error.
    result.catch(() => undefined);
    early = { paths: changed.length, result };
  });
  // New files can only add paths.
  return early?.paths === differing.length ? early.result : compare(pathsOf(differing));
}

/** What takes long is not begun in vain; nothing at all is known to be nothing only at the end. */
function isQuick(changed: readonly string[]): boolean {
  return changed.length > 0 && changed.length <= fewPaths && !changed.includes(configName);
}

const fewPaths = 100;

function pathsOf(changes: readonly ChangedPath[]): string[] {
  return changes.map(({ path }) => path);
}
