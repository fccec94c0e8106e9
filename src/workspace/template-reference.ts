import { normalisePath } from '../manifest/job-files.ts';
import { isPinned, mountOf, readGitReference } from './git-reference.ts';

/** Folder of the workspace in which templates with a name are. */
export const templatesFolder = 'templates';

/** What `uses` points to. */
export type TemplateReference =
  /** A folder of the workspace, or a template of datajob itself. */
  | { readonly kind: 'name'; readonly folder: string }
  | { readonly kind: 'folder'; readonly folder: string }
  /** A folder of another repository at a commit. */
  | { readonly kind: 'git'; readonly folder: string }
  /** The same, by something that may move. */
  | { readonly kind: 'moving'; readonly repository: string; readonly ref: string }
  | { readonly kind: 'bad'; readonly problem: string };

/** Reads `upsert` and `./shared/load`; a path begins at the root of the workspace. */
export function templateReference(uses: string): TemplateReference {
  if (uses.startsWith('./')) {
    const folder = uses.slice(2);
    if (folder !== '' && normalisePath(folder) === folder) return { kind: 'folder', folder };
    const problem =
      'must be a folder below the root of the workspace, written without `..` and without a `/` at its end';
    return { kind: 'bad', problem };
  }
  if (uses.startsWith('../') || uses.startsWith('/')) {
    return { kind: 'bad', problem: 'must begin at the root of the workspace, as in `./shared/load`' };
  }
  if (/[/@:\\]/.test(uses)) return gitReference(uses);
  return { kind: 'name', folder: `${templatesFolder}/${uses}` };
}

function gitReference(uses: string): TemplateReference {
  const reference = readGitReference(uses);
  if (typeof reference === 'string') return { kind: 'bad', problem: reference };
  if (isPinned(reference)) return { kind: 'git', folder: mountOf(reference) };
  return { kind: 'moving', repository: reference.repository, ref: reference.ref };
}

/** The folder of the workspace, or of another repository, that may hold the template; undefined when it names none. */
export function templateFolder(uses: string): string | undefined {
  const reference = templateReference(uses);
  return 'folder' in reference ? reference.folder : undefined;
}
