import type { StateSnapshot } from '../ports/state-store.ts';
import type { Git } from './git.ts';
import { splitAtZero } from './git.ts';
import { blobReader } from './git-objects.ts';

/** The state at one commit. Reads only what is asked for: a ledger may hold very many runs. */
export function gitSnapshot(git: Git, commit: string | undefined): StateSnapshot {
  if (commit === undefined) {
    return { version: undefined, list: async () => [], read: async () => new Map() };
  }
  const readBlobs = blobReader(git, (content) => content.toString('utf8'));
  // Object ids of listed paths: Git finds an object faster by its id than by its path.
  const ids = new Map<string, string>();
  return {
    version: commit,
    async list(prefix) {
      const lines = await listFolder(git, commit, prefix);
      for (const { path, id } of lines) ids.set(path, id);
      return lines.map(({ path }) => path).sort();
    },
    async read(paths) {
      const names = new Map(paths.map((path) => [path, ids.get(path) ?? `${commit}:${path}`]));
      const found = await readBlobs([...names.values()]);
      const texts = new Map<string, string>();
      for (const [path, name] of names) {
        const text = found.get(name);
        if (text !== undefined) texts.set(path, text);
      }
      return texts;
    },
  };
}

async function listFolder(git: Git, commit: string, prefix: string): Promise<{ path: string; id: string }[]> {
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const args = ['ls-tree', '-r', '-z', '--full-tree', commit, ...(folder === '' ? [] : ['--', folder])];
  const lines = splitAtZero(await git.bytes('list the state', args));
  return lines.flatMap((line) => {
    const [, id, path] = /^\d{6} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return id !== undefined && path?.startsWith(prefix) ? [{ path, id }] : [];
  });
}
