import type { Diagnostic } from '../diagnostic.ts';
import type { LoadedManifest } from '../manifest/load-manifest.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { readRequirements, requirementsPath } from './requirements.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/** The manifests with what is wrong in the `requirements.txt` of their jobs: files that are missing or no part of the job. */
export async function checkRequirements(
  manifests: readonly LoadedManifest[],
  { tree, files }: { readonly tree: FileTree; readonly files: WorkspaceFiles },
): Promise<readonly LoadedManifest[]> {
  // Nearly no job has any, and asking for each of ten thousand takes longer than looking through the listing.
  const name = requirementsPath('');
  if (!files.entries.some(({ path, link }) => link !== undefined || path.endsWith(name))) return manifests;
  const checked: LoadedManifest[] = [];
  for (const manifest of manifests) {
    const there = files.resolve(requirementsPath(manifest.folder)).kind === 'file';
    const found = there ? await findingsOf(manifest.folder, tree) : [];
    const diagnostics = found.length === 0 ? manifest.diagnostics : [...manifest.diagnostics, ...found];
    checked.push(found.length === 0 ? manifest : { ...manifest, diagnostics });
  }
  return checked;
}

async function findingsOf(folder: string, tree: FileTree): Promise<Diagnostic[]> {
  const requirements = await readRequirements(folder, (paths) => tree.read(paths));
  return (requirements?.problems ?? []).map(({ file, line, message, hint }) => {
    return { code: 'bad-requirements', severity: 'error', message, file, line, column: 1, hint };
  });
}
