import { folderOf, joinPath, normalisePath } from '../manifest/job-files.ts';
import { canonicalText } from '../plan/job-version.ts';
import type { FileTree, TreeEntry } from '../ports/file-tree.ts';
import type { Repository } from '../ports/repository.ts';
import type { Config } from '../workspace/config.ts';
import { manifestName } from '../workspace/find-manifests.ts';
import { templateFile } from '../workspace/templates.ts';
import type { ChangeRefs } from './change-refs.ts';

/** One side of a change, as read by now. */
export interface SideFiles {
  readonly tree: FileTree;
  /** Undefined: no workspace there, its config is missing. */
  readonly config: Config | undefined;
}

export interface ScopeInput {
  readonly base: SideFiles;
  readonly head: SideFiles;
  /** Workspace-relative paths that differ. */
  readonly changed: readonly string[];
  /**
   * Symbolic links of the head. One that is gone there, or not tracked yet, is itself among the changed
   * paths.
   */
  readonly links: readonly TreeEntry[];
  readonly repository: Repository;
  readonly refs: ChangeRefs;
}

/**
 * The manifests whose jobs a change can concern, or `all`. Reading only these is what keeps a plan fast
 * among thousands of jobs; it may give too many, for in the end only digests decide.
 */
export async function affectedManifests(input: ScopeInput): Promise<'all' | readonly string[]> {
  const { base, head, changed, links, repository, refs } = input;
  if (concernsEveryJob(base.config, head.config)) return 'all';
  const paths = [...changed, ...linksTo(changed, links)];
  const named = paths.flatMap((path) => /^templates\/([^/]+)\//.exec(path)?.[1] ?? []);
  const templates = [...new Set([...named, ...(await templatePaths(paths, input))])];
  const users =
    templates.length === 0
      ? []
      : await Promise.all([
          repository.manifestsMentioning(templates, refs.base),
          repository.manifestsMentioning(templates, refs.head),
        ]);
  return [...new Set([...paths.flatMap(manifestsAbove), ...users.flat()])].sort();
}

/** Folders above the paths that are templates, as `uses` names them: those with a `template.yaml`, on one of the sides. */
async function templatePaths(
  paths: readonly string[],
  { base, head }: ScopeInput,
): Promise<readonly string[]> {
  const folders = new Set(paths.flatMap(foldersAbove).filter((folder) => folder !== ''));
  const files = [...folders].map(templateFile);
  const found = await Promise.all([base, head].map(({ tree }) => tree.read(files)));
  return [...folders]
    .filter((folder) => found.some((texts) => texts.has(templateFile(folder))))
    .map((folder) => `./${folder}`);
}

/** Whether the configs differ in anything that a digest, or the validity of a manifest, depends on. */
function concernsEveryJob(base: Config | undefined, head: Config | undefined): boolean {
  if (base === undefined || head === undefined) return true;
  const deciding = ({ jobs, teams, environments, defaults }: Config): string =>
    canonicalText({
      jobs,
      teams: Object.keys(teams ?? {}),
      open: teams === undefined,
      environments,
      defaults,
    });
  return deciding(base) !== deciding(head);
}

/** Every place where a manifest that owns this file could be: a job's folder holds its sub-folders too. */
function manifestsAbove(path: string): string[] {
  return foldersAbove(path).map((folder) => joinPath(folder, manifestName));
}

function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    folders.push(folder);
    if (folder === '') return folders;
  }
}

/** Paths of symbolic links through which a changed file, or one in a changed folder, is part of something else. */
function linksTo(changed: readonly string[], entries: readonly TreeEntry[]): string[] {
  const links = entries.flatMap(({ path, link }) => {
    const target = link === undefined ? undefined : normalisePath(joinPath(folderOf(path), link));
    return target === undefined ? [] : [{ path, target }];
  });
  const found = new Set<string>();
  // A link can lead to another one.
  for (let size = -1; size < found.size; ) {
    size = found.size;
    for (const { path, target } of links) {
      const hit = [...changed, ...found].some((one) => one === target || one.startsWith(`${target}/`));
      if (hit) found.add(path);
    }
  }
  return [...found];
}
