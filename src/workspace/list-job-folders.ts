import type { FileTree, TreeEntry } from '../ports/file-tree.ts';
import { readMount } from './git-reference.ts';
import { templatesFolder } from './template-reference.ts';
import { mergeEntries, type WorkspaceFiles, workspaceFiles } from './workspace-files.ts';

/**
 * The files that matter to the jobs in some folders: those below them and the templates. Everything when a job
 * lies at the root, when a symbolic link may lead elsewhere, and when there are so many that it is no more work.
 */
export async function listJobFolders(tree: FileTree, folders: readonly string[]): Promise<WorkspaceFiles> {
  const all = () => withOtherRepositories(tree, tree.list(), folders);
  if (folders.includes('') || folders.length > maxFolders) return all();
  const entries = await tree.list([templatesFolder, ...folders]);
  const hasLinks = entries.some((entry) => entry.link !== undefined);
  return hasLinks ? all() : workspaceFiles(entries);
}

/** The workspace's own files, and folders of other repositories, which no listing of the workspace holds. */
async function withOtherRepositories(
  tree: FileTree,
  own: Promise<readonly TreeEntry[]>,
  folders: readonly string[],
): Promise<WorkspaceFiles> {
  const mounts = folders.filter((folder) => readMount(folder) !== undefined);
  if (mounts.length === 0) return workspaceFiles(await own);
  return workspaceFiles(mergeEntries(await own, await tree.list(mounts)));
}

const maxFolders = 200;
