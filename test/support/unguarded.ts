import type { BuiltDist } from './built-dist.ts';
import { type Guard, withoutGuard } from './without-guard.ts';

/** Does something with a copy of a build that lacks these guards; the copy is gone afterwards. */
export async function unguarded<T>(
  dist: BuiltDist,
  guards: readonly Guard[],
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const copies: BuiltDist[] = [];
  try {
    let last = dist;
    for (const guard of guards) {
      last = withoutGuard(last, guard);
      copies.push(last);
    }
    return await work(last.folder);
  } finally {
    for (const copy of copies) copy.remove();
  }
}
