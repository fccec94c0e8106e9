import { folderOf } from '../manifest/job-files.ts';
import type { LoadedManifest } from '../manifest/load-manifest.ts';
import type { JobReport } from './job-rules.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/**
 * Symbolic links in the folder of a job stay in the workspace, whatever uses them: elsewhere they lead to something
 * else or nowhere. A link of a step's file was told with the step.
 */
export function checkLinks(
  manifests: readonly LoadedManifest[],
  files: WorkspaceFiles,
  report: JobReport,
): void {
  const links = files.entries.filter(({ path, link }) => link !== undefined && !isHidden(path));
  if (links.length === 0) return;
  const byFolder = new Map(manifests.map((manifest) => [manifest.folder, manifest]));
  for (const { path, link } of links) {
    if (files.resolve(path).kind !== 'outside') continue;
    const manifest = jobAround(path, byFolder);
    if (manifest === undefined || isTold(manifest, path)) continue;
    report(manifest, {
      code: 'link-leaves-workspace',
      message: `This is a symbolic link to \`${link}\`, which is not in the workspace. Put the file itself here.`,
      place: { file: path, line: 1, column: 1 },
    });
  }
}

/** Such as the environment of a Python project: no part of a job. */
function isHidden(path: string): boolean {
  return path.startsWith('.') || path.includes('/.');
}

function jobAround(path: string, byFolder: ReadonlyMap<string, LoadedManifest>): LoadedManifest | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const manifest = byFolder.get(folder);
    if (manifest !== undefined || folder === '') return manifest;
  }
}

function isTold({ diagnostics }: LoadedManifest, path: string): boolean {
  return diagnostics.some(
    ({ code, message }) => code === 'link-leaves-workspace' && message.startsWith(`\`${path}\``),
  );
}
