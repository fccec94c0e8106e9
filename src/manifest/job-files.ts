/** What a manifest may know of the files around it. Paths are relative to the workspace, with `/`. */
export interface JobFiles {
  /** Where a path leads, through symbolic links. */
  resolve(path: string): ResolvedPath;
  /** Names of the files and links directly in a folder, in code-unit order. */
  namesIn(folder: string): readonly string[];
}

export type ResolvedPath =
  /** `links` are the symbolic links on the way. */
  | { readonly kind: 'file'; readonly path: string; readonly links: readonly string[] }
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' }
  /** A symbolic link on the way leaves the workspace. */
  | { readonly kind: 'outside'; readonly link: string };

/** A folder and a path in it as one path; the root folder is the empty text. */
export function joinPath(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** The folder of a path, without a slash at the end; the empty text for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** A path with `.`, `..` and doubled slashes taken out; undefined when it is absolute or climbs out of the root. */
export function normalisePath(path: string): string | undefined {
  if (/^[\w-][\w.-]*$/.test(path)) return path;
  if (path.startsWith('/') || path.includes('\\') || /^[A-Za-z]:/.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
