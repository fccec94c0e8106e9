import { downstreamOf, topologicalOrder } from '../plan/graph.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Repository } from '../ports/repository.ts';
import type { Config } from '../workspace/config.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import type { Job } from '../workspace/workspace.ts';
import { manifestsIn } from './job-versions.ts';

/** The head of a change and where to look for more of it. */
export interface HeadFiles {
  readonly tree: FileTree;
  readonly config: Config;
  readonly repository: Repository;
  /** Commit; undefined: the working tree. */
  readonly head: string | undefined;
}

/** A search reads all manifests too, so beyond these it is cheaper to read them ourselves, once. */
const maxSearches = 2;
const maxWords = 20;

/** With more names than this, reading every manifest with an `after` takes less than looking for each name. */
const maxNames = 200;

/**
 * The jobs that run after `roots`, directly or not, in an order in which they can run. Only manifests whose
 * text mentions a job already found are parsed, so that the others cost nothing. `known` are jobs read
 * before, from the manifests `read`.
 */
export async function findDownstream(
  roots: readonly string[],
  known: readonly Job[],
  read: readonly string[],
  files: HeadFiles,
): Promise<readonly Job[]> {
  const jobs = [...known];
  const seen = new Set(read);
  const asked = new Set<string>();
  let names: readonly string[] = [...new Set(roots)];
  for (let searches = 0; names.length > 0; searches += 1) {
    for (const name of names) asked.add(name);
    const bySearch = searches < maxSearches && names.length <= maxWords;
    const mentioning = bySearch
      ? await files.repository.manifestsMentioning(names, files.head)
      : await mentionsIn(files, names);
    const fresh = mentioning.filter((path) => !seen.has(path));
    for (const path of fresh) seen.add(path);
    const manifests = fresh.length === 0 ? [] : await manifestsIn(files.tree, files.config, fresh);
    if (manifests.length > 0) jobs.push(...(await loadWorkspace(files.tree, { manifests })).jobs);
    names = downstreamOf(roots, jobs.map(graphJob)).filter((name) => !asked.has(name));
  }
  return orderedDownstream(roots, jobs);
}

/** The same as a search by Git; the tree keeps what it has read. */
async function mentionsIn({ tree, config }: HeadFiles, names: readonly string[]): Promise<string[]> {
  const texts = await tree.read(await manifestsIn(tree, config, 'all'));
  const mentions = ([, text]: readonly [string, string]): boolean => {
    if (text.includes('\\')) return true;
    return text.includes('after') && (names.length > maxNames || names.some((name) => text.includes(name)));
  };
  return [...texts].filter(mentions).map(([path]) => path);
}

/** The same among jobs that are all read. */
export function orderedDownstream(roots: readonly string[], jobs: readonly Job[]): readonly Job[] {
  const byName = new Map(jobs.map((job) => [job.manifest.name, job]));
  const sorted = [...byName.keys()].sort().flatMap((name) => byName.get(name) ?? []);
  const downstream = new Set(downstreamOf(roots, sorted.map(graphJob)));
  return topologicalOrder(sorted.map(graphJob))
    .filter((name) => downstream.has(name))
    .flatMap((name) => byName.get(name) ?? []);
}

/** What the order of jobs depends on. */
export function graphJob({ manifest }: Job): { readonly name: string; readonly after: readonly string[] } {
  return { name: manifest.name, after: manifest.after };
}
