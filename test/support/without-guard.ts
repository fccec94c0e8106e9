import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltDist } from './built-dist.ts';

/** One place of the built program, and what stands there when somebody takes the guard out. */
export interface Guard {
  /** In `action.cjs` exactly once; the bundler numbers names that several modules use. */
  readonly text: RegExp;
  readonly without: string;
}

/** A copy of a build that lacks one guard: with it a test shows that its attack is a real one. */
export function withoutGuard(dist: BuiltDist, guard: Guard): BuiltDist {
  const parts = readFileSync(join(dist.folder, 'action.cjs'), 'utf8').split(guard.text);
  if (parts.length !== 2)
    throw new Error(`The guard is ${parts.length - 1} times in action.cjs: ${guard.text}`);
  // Beside the other one, so that installed packages are found.
  const folder = mkdtempSync(join(dirname(dist.folder), 'datajob-unguarded-'));
  cpSync(dist.folder, folder, { recursive: true });
  writeFileSync(join(folder, 'action.cjs'), parts.join(guard.without));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
