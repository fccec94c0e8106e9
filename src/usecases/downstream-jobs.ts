import { parseDocument } from '../manifest/document.ts';
import { folderOf } from '../manifest/job-files.ts';
import { namesInAfter } from '../plan/after-lines.ts';
import { downstreamOf, type GraphJob, topologicalOrder } from '../plan/graph.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Repository } from '../ports/repository.ts';
import type { Config } from '../workspace/config.ts';
import type { Job } from '../workspace/workspace.ts';
import { manifestsIn } from './job-versions.ts';

/** The lines of manifests around the word `after`, by path, as `Repository.manifestLines` gives them. */
export type AfterLines = ReadonlyMap<string, readonly string[]>;

/** A job of the graph, and whose it is. */
export interface TeamJob extends GraphJob {
  /** Absent in a manifest with errors. */
  readonly team?: string;
}

/** The head of a change, and what is known of it. */
export interface HeadJobs {
  readonly tree: FileTree;
  readonly config: Config;
  /** Jobs that have been read, and from which manifests. */
  readonly known: readonly TeamJob[];
  readonly read: readonly string[];
  readonly lines: AfterLines;
}

/** How many lines behind an `after` are looked at before the whole manifest is read. */
const following = 4;

/** The search for `after` in all manifests: the only thing that a plan must ask of every job. */
export interface AfterSearch {
  /** Never throws: whoever needs the lines learns of an error. */
  readonly begin: () => void;
  readonly lines: () => Promise<AfterLines>;
  /** Without changed jobs nobody needs them. */
  readonly stop: () => void;
}

/** Searches once, when it is begun or the lines are asked for. `head` undefined means the working tree. */
export function afterSearch(repository: Repository, head: string | undefined): AfterSearch {
  const stopping = new AbortController();
  let found: Promise<AfterLines> | undefined;
  const lines = (): Promise<AfterLines> => {
    found ??= repository.manifestLines('after', following, head, stopping.signal);
    found.catch(() => undefined);
    return found;
  };
  return { begin: () => void lines(), lines, stop: () => stopping.abort() };
}

/**
 * The jobs that run after `roots`, directly or not, in an order in which they can run. Only manifests in
 * whose `after` a job already found can be are read.
 */
export async function findDownstream(roots: readonly string[], head: HeadJobs): Promise<readonly TeamJob[]> {
  const jobs = [...head.known];
  const read = new Set(head.read);
  const names = new Set(roots);
  const candidates = [...head.lines].map(([path, groups]) => ({
    path,
    after: namesInAfter(groups, following),
  }));
  for (let size = -1; size < names.size; ) {
    size = names.size;
    const found = candidates.filter(
      ({ path, after }) => !read.has(path) && (after?.some((name) => names.has(name)) ?? true),
    );
    for (const { path } of found) read.add(path);
    jobs.push(
      ...(await readGraphJobs(
        found.map(({ path }) => path),
        head,
      )),
    );
    for (const name of downstreamOf(roots, jobs)) names.add(name);
  }
  return orderedDownstream(roots, jobs);
}

/** The same among jobs that are all read. */
export function orderedDownstream(roots: readonly string[], jobs: readonly TeamJob[]): readonly TeamJob[] {
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const sorted = [...byName.keys()].sort().flatMap((name) => byName.get(name) ?? []);
  const downstream = new Set(downstreamOf(roots, sorted));
  return topologicalOrder(sorted)
    .filter((name) => downstream.has(name))
    .flatMap((name) => byName.get(name) ?? []);
}

/** What the order of jobs depends on. */
export function graphJob({ manifest }: Job): TeamJob {
  return { name: manifest.name, after: manifest.after, team: manifest.team };
}

/** Name, `after` and team as they are written; whether the rest of the manifest is right does not matter here. */
async function readGraphJobs(paths: readonly string[], { tree, config }: HeadJobs): Promise<TeamJob[]> {
  if (paths.length === 0) return [];
  const texts = await tree.read(await manifestsIn(tree, config, paths));
  return [...texts].map(([path, text]) => {
    const { value } = parseDocument(path, text);
    const raw = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
    const [name, after, team] = [raw.get('name'), raw.get('after'), raw.get('team')];
    return {
      name: typeof name === 'string' ? name : (folderOf(path).split('/').at(-1) ?? ''),
      after: Array.isArray(after) ? after.filter((one) => typeof one === 'string') : [],
      ...(typeof team === 'string' ? { team } : {}),
    };
  });
}
