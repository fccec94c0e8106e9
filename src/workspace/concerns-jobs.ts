/** A file that differs between two states of a repository. */
export interface DifferingFile {
  /** From the root of the repository. */
  readonly path: string;
  /** As Git writes them, before and after: `100644`, `120000` for a symbolic link, `000000` for none. */
  readonly modes: readonly [string, string];
}

/**
 * Whether a file can have to do with what validation and plan find. Sure not to are Markdown files that are no
 * part of a step (a step with one is an error whatever is in it), and files outside of the workspace but those
 * of Git and GitHub, such as `.gitignore` and our workflow. A link of the workspace may lead to any file in it.
 */
export function concernsJobs(
  { path, modes }: DifferingFile,
  workspace: { readonly prefix: string; readonly hasLinks: boolean },
): boolean {
  const parts = path.split('/');
  if (parts[0] === '.github' || parts.at(-1)?.startsWith('.git')) return true;
  if (!path.startsWith(workspace.prefix)) return false;
  const isPlain = modes.every((mode) => plainModes.has(mode));
  // A folder called like a manifest is an error.
  const isNamedLikeManifest = parts.some((part) => /^datajob\.ya?ml$/.test(part));
  return workspace.hasLinks || !isPlain || isNamedLikeManifest || !path.endsWith('.md');
}

/** Of ordinary files, and of none. */
const plainModes: ReadonlySet<string> = new Set(['100644', '000000']);
