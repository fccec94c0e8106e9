import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Obstacle } from '../failure.ts';

const configName = 'datajob.config.yaml';

/**
 * Absolute folder of the workspace: `given`, or the nearest folder from `cwd` upwards that holds
 * datajob.config.yaml, or `cwd` itself. Throws `Obstacle` `usage` when `given` is no folder.
 */
export function findWorkspace(cwd: string, given: string | undefined): string {
  if (given !== undefined) return givenFolder(resolve(cwd, given));
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (isWorkspace(folder)) return folder;
    if (dirname(folder) === folder) return resolve(cwd);
  }
}

export function isWorkspace(folder: string): boolean {
  return existsSync(join(folder, configName));
}

function givenFolder(folder: string): string {
  if (isFolder(folder)) return folder;
  throw new Obstacle('usage', `There is no folder ${folder}.`, {
    hint: `Give the folder that holds ${configName} with --workspace.`,
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
