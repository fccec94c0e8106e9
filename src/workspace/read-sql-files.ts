import type { FileTree } from '../ports/file-tree.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/** Texts of SQL files by the paths that name them, through links that stay in the workspace. */
export async function readSqlFiles(
  tree: FileTree,
  paths: readonly string[],
  files: WorkspaceFiles,
): Promise<(path: string) => string | undefined> {
  const targets = new Map<string, string>();
  for (const path of paths) {
    const resolved = files.resolve(path);
    if (resolved.kind === 'file') targets.set(path, resolved.path);
  }
  const texts = await tree.read([...new Set(targets.values())]);
  return (path) => texts.get(targets.get(path) ?? '');
}
