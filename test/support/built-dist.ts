import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A fresh build of dist/ that the caller removes. */
export interface BuiltDist {
  readonly folder: string;
  remove(): void;
}

/** Builds the sources as they are, beside the installed packages so that the native part of DuckDB is found. */
export function buildDist(): BuiltDist {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'datajob-dist-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    execFileSync(process.execPath, ['scripts/build.mjs', folder], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}
