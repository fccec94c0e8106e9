import type { FileTree } from '../ports/file-tree.ts';
import { templatesFolder } from './template-reference.ts';
import { type WorkspaceFiles, workspaceFiles } from './workspace-files.ts';

/**
 * The files that matter to the jobs in some folders: those below them and the templates. Everything when a job
 * lies at the root, when a symbolic link may lead elsewhere, and when there are so many that it is no more work.
 */
export async function listJobFolders(tree: FileTree, folders: readonly string[]): Promise<WorkspaceFiles> {
  if (folders.includes('') || folders.length > maxFolders) return workspaceFiles(await tree.list());
  const entries = await tree.list([templatesFolder, ...folders]);
  const hasLinks = entries.some((entry) => entry.link !== undefined);
  return workspaceFiles(hasLinks ? await tree.list() : entries);
}

const maxFolders = 200;
