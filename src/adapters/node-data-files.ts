import { createReadStream } from 'node:fs';
import { realpath, rm, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { Obstacle, toError } from '../failure.ts';
import type { DataFiles, FilePlace, LocatedFile } from '../ports/data-files.ts';

/** Files of this machine. */
export const nodeDataFiles: DataFiles = {
  async locate(path, places) {
    let outside = false;
    for (const place of places) {
      const found = await locateAt(path, place);
      if (found.kind === 'file' || found.kind === 'no-file') return found;
      outside ||= found.kind === 'outside';
    }
    return { kind: outside ? 'outside' : 'missing' };
  },
  read: (file) => createReadStream(file, { highWaterMark: 256 * 1024 }),
  remove: (file) => rm(file, { force: true }),
};

async function locateAt(path: string, place: FilePlace): Promise<LocatedFile> {
  const wanted = resolve(place.folder, path);
  try {
    const [file, root] = await Promise.all([realpath(wanted), realpath(place.within)]);
    const inside = relative(root, file);
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return { kind: 'outside' };
    // A checkout may keep a token in its configuration.
    if (inside.split(sep).includes('.git')) return { kind: 'outside' };
    if (!(await stat(file)).isFile()) return { kind: 'no-file' };
    return { kind: 'file', file, path: inside.split(sep).join('/'), place };
  } catch (error) {
    const code: unknown = Object(error).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    throw new Obstacle('files', `${path} could not be read: ${toError(error).message}`, { cause: error });
  }
}
