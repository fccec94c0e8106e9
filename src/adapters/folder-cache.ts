import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Obstacle, toError } from '../failure.ts';
import type { FolderCache } from '../ports/folder-cache.ts';
import { sha256 } from './sha256.ts';

/**
 * A cache below one folder. What is made is made under the path that it keeps, for programs write their own paths
 * into it; beside it stands a small file that names it, and is renamed into place when all is done. So a maker that
 * is killed leaves nothing that is found, and of two at once the later one is found.
 */
export function folderCache(folder: string): FolderCache {
  const making = new Map<string, Promise<unknown>>();
  return {
    async folder(key, make, signal, proof = '.') {
      const record = join(folder, `${nameOf(key)}.json`);
      for (;;) {
        const there = await found(folder, record, proof);
        if (there !== undefined) return there;
        const other = making.get(key);
        if (other === undefined) break;
        await Promise.race([other.catch(() => undefined), aborted(signal)]);
        if (signal.aborted) throw new Obstacle('cancelled', 'Cancelled while another run made the same.');
      }
      const made = makeIn(folder, record, make);
      making.set(key, made);
      try {
        return await made;
      } finally {
        making.delete(key);
      }
    },
    sweep: (unusedMs) => sweep(folder, unusedMs),
  };
}

async function makeIn(
  folder: string,
  record: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const made = record.replace(/json$/, randomBytes(6).toString('hex'));
  await begin(folder, made);
  try {
    await make(made);
    const aside = `${made}.record`;
    await writeFile(aside, JSON.stringify({ folder: made }), { mode: 0o600 });
    await rename(aside, record);
    return made;
  } catch (error) {
    // What cannot be removed now is swept later; why it failed matters more.
    await rm(made, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    throw error;
  }
}

async function begin(folder: string, made: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await mkdir(made, { mode: 0o700 });
  } catch (cause) {
    throw new Obstacle('files', `Nothing can be kept in ${folder}: ${toError(cause).message}`, {
      cause,
      hint: 'Set DATAJOB_CACHE to a folder that this user may write to.',
    });
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function nameOf(key: string): string {
  return sha256(key).slice(0, 32);
}

/** A cache that was moved is worth nothing: the paths in it lead to where it was. */
async function found(folder: string, record: string, proof: string): Promise<string | undefined> {
  try {
    // Before it is read: the sweep looks at this again after it has taken the record away.
    const now = new Date();
    await utimes(record, now, now);
    const made = folderIn(await readFile(record, 'utf8'));
    if (made === undefined || !made.startsWith(join(folder, '/'))) return undefined;
    await stat(join(made, proof));
    return made;
  } catch {
    return undefined;
  }
}

function folderIn(record: string): string | undefined {
  const named: unknown = Object(JSON.parse(record)).folder;
  return typeof named === 'string' ? named : undefined;
}

/** Nothing takes longer to make. */
const unfinishedMs = 24 * 60 * 60 * 1000;

async function sweep(folder: string, unusedMs: number): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const kept = new Set<string>();
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    const record = join(folder, name);
    if (await isOlder(record, unusedMs)) await forget(record, unusedMs);
    const made = await readFile(record, 'utf8').then(folderIn, () => undefined);
    if (made !== undefined) kept.add(made);
  }
  const removed: string[] = [];
  for (const name of names.filter((each) => /^[0-9a-f]{32}\.[0-9a-f]{12}(?:\.record)?$/.test(each))) {
    const made = join(folder, name);
    // A new one may still be in the making, or in use by the run that made it.
    if (kept.has(made) || !(await isOlder(made, unfinishedMs))) continue;
    await rm(made, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    removed.push(made);
  }
  return removed;
}

/** Takes a record away, unless somebody has come to use it meanwhile. */
async function forget(record: string, unusedMs: number): Promise<void> {
  const aside = `${record}.gone`;
  try {
    await rename(record, aside);
    if (await isOlder(aside, unusedMs)) await rm(aside, { force: true });
    else await rename(aside, record);
  } catch {
    // Another sweep was faster.
  }
}

async function isOlder(path: string, ms: number): Promise<boolean> {
  const status = await stat(path).catch(() => undefined);
  return status !== undefined && status.mtimeMs < Date.now() - ms;
}
