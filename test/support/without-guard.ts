import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltDist } from './built-dist.ts';

/** One place of the built program, and what stands there when somebody takes the guard out. */
export interface Guard {
  /** In each file of the action at most once; the bundler numbers names that several modules use. */
  readonly text: RegExp;
  readonly without: string;
}

// The start is a file of its own and has its own copy of what both need.
const files = ['action.cjs', 'action-main.cjs'] as const;

/** A copy of a build that lacks one guard: with it a test shows that its attack is a real one. */
export function withoutGuard(dist: BuiltDist, guard: Guard): BuiltDist {
  const found = files.map((file) => {
    const parts = readFileSync(join(dist.folder, file), 'utf8').split(guard.text);
    if (parts.length > 2) throw new Error(`The guard is ${parts.length - 1} times in ${file}: ${guard.text}`);
    return { file, parts };
  });
  if (found.every(({ parts }) => parts.length === 1)) throw new Error(`The guard is nowhere: ${guard.text}`);
  // Beside the other one, so that installed packages are found.
  const folder = mkdtempSync(join(dirname(dist.folder), 'datajob-unguarded-'));
  cpSync(dist.folder, folder, { recursive: true });
  for (const { file, parts } of found) writeFileSync(join(folder, file), parts.join(guard.without));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
