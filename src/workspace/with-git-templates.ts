import { Obstacle } from '../failure.ts';
import type { FileTree, TreeEntry } from '../ports/file-tree.ts';
import type { TemplateSource } from '../ports/template-source.ts';
import { mountOf, readMount } from './git-reference.ts';

type TreeAt = (folder: string) => FileTree;

/**
 * A tree that also has the templates of other repositories, at the paths that `mountOf` gives. They are fetched when
 * their folder is listed, and only then; files of the workspace with such paths are not to be seen.
 */
export function withGitTemplates(tree: FileTree, source: TemplateSource, treeAt: TreeAt): FileTree {
  const mounts = createMounts(source, treeAt);
  return {
    async list(folders) {
      const mounted = folders?.filter(isMounted) ?? [];
      const own = folders?.filter((folder) => !isMounted(folder));
      const listed = own === undefined || own.length > 0 ? await tree.list(own) : [];
      const visible = listed.filter(({ path }) => !isMounted(path));
      if (mounted.length === 0) return visible.length === listed.length ? listed : visible;
      const more = await Promise.all([...new Set(mounted)].map(mounts.list));
      return [...visible, ...more.flat()].sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    read: (paths) => askBoth(paths, tree.read, (mounted) => mounts.ask(mounted, 'read')),
    digest: (paths) => askBoth(paths, tree.digest, (mounted) => mounts.ask(mounted, 'digest')),
    remote: {
      problem: mounts.problem,
      commitOf: (repository, ref) => source.commitOf(repository, ref).catch(() => undefined),
      async locate(path) {
        const found = isMounted(path) ? await mounts.find(path) : undefined;
        return found && { folder: found.opened.folder, path: found.path };
      },
    },
  };
}

function isMounted(path: string): boolean {
  return readMount(path) !== undefined;
}

type Ask = (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;

async function askBoth(paths: readonly string[], own: Ask, mounted: Ask) {
  const others = paths.filter(isMounted);
  if (others.length === 0) return own(paths);
  const [here, there] = await Promise.all([own(paths.filter((path) => !isMounted(path))), mounted(others)]);
  return new Map([...here, ...there]);
}

interface Opened {
  /** Absolute. */
  readonly folder: string;
  readonly files: FileTree;
  /** What stands before the paths of the repository, with a slash. */
  readonly root: string;
  /** Folder of the template in the repository. */
  readonly path: string;
}

function createMounts(source: TemplateSource, treeAt: TreeAt) {
  const opened = new Map<string, Promise<Opened>>();
  const problems = new Map<string, Obstacle>();
  const open = (mount: string): Promise<Opened> => {
    const known = opened.get(mount) ?? openMount(mount, source, treeAt);
    opened.set(mount, known);
    return known;
  };
  const find = async (path: string): Promise<{ opened: Opened; path: string } | undefined> => {
    const mount = [...opened.keys()].find((each) => path.startsWith(`${each}/`));
    if (mount === undefined || problems.has(mount)) return undefined;
    const there = await open(mount);
    return { opened: there, path: path.slice(there.root.length) };
  };
  return {
    find,
    problem: (mount: string) => problems.get(mount),
    async list(mount: string): Promise<readonly TreeEntry[]> {
      try {
        return await entriesOf(await open(mount));
      } catch (error) {
        if (!(error instanceof Obstacle)) throw error;
        problems.set(mount, error);
        return [];
      }
    },
    async ask(paths: readonly string[], what: 'read' | 'digest'): Promise<ReadonlyMap<string, string>> {
      const answers = new Map<string, string>();
      for (const path of paths) {
        const found = await find(path);
        const answer = found && (await found.opened.files[what]([found.path])).get(found.path);
        if (answer !== undefined) answers.set(path, answer);
      }
      return answers;
    },
  };
}

async function openMount(mount: string, source: TemplateSource, treeAt: TreeAt): Promise<Opened> {
  const reference = readMount(mount);
  if (reference === undefined) throw new Error(`${mount} is no folder of another repository.`);
  const { repository, ref, path } = reference;
  const folder = await source.fetch(repository, ref, path);
  return { folder, files: treeAt(folder), root: `${mountOf({ repository, ref, path: '' })}/`, path };
}

async function entriesOf({ files, root, path }: Opened): Promise<readonly TreeEntry[]> {
  const entries = await files.list(path === '' ? undefined : [path]);
  return entries
    .filter((entry) => path === '' || entry.path.startsWith(`${path}/`))
    .map((entry) => ({ ...entry, path: `${root}${entry.path}` }));
}
