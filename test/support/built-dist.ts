import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache');

/** A build of dist/ that the caller removes. */
export interface BuiltDist {
  readonly folder: string;
  remove(): void;
}

/**
 * The sources as they are, built once for all test files: two dozen of them need it. Nobody changes what is in the
 * folder. It stays for the next run, a few hours at most.
 */
export function buildDist(): BuiltDist {
  const folder = join(cache, `datajob-built-${sourcesDigest()}`);
  if (!existsSync(folder)) {
    removeOld();
    const fresh = buildFreshDist();
    try {
      renameSync(fresh.folder, folder);
    } catch (error) {
      fresh.remove();
      // Another test file was quicker.
      if (!existsSync(folder)) throw error;
    }
  }
  return { folder, remove: () => undefined };
}

/** A build of its own, beside the installed packages so that the native part of DuckDB is found. */
export function buildFreshDist(): BuiltDist {
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

/** Of all that a build is made of; third parties by the lock file. */
function sourcesDigest(): string {
  const hash = createHash('sha256');
  const files = ['src', 'python', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.includes('__pycache__'))
      .map((path) => join(folder, path)),
  );
  for (const path of ['package.json', 'package-lock.json', ...files].sort()) {
    const file = join(root, path);
    if (statSync(file).isFile()) hash.update(`${path}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Those of earlier sources, unless another run may still need them. */
function removeOld(): void {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    const builtMs = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    const isOld =
      name.startsWith('datajob-built-') && builtMs !== undefined && Date.now() - builtMs > hoursMs;
    if (isOld) rmSync(folder, { recursive: true, force: true });
  }
}

const hoursMs = 3 * 60 * 60 * 1000;
