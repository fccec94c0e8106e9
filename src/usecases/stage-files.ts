import type { FileTree } from '../ports/file-tree.ts';
import type { Ports } from '../ports/ports.ts';
import type { StagedJob } from './stage-runs.ts';
import type { StageSelection } from './stage-selection.ts';

/** The files that a stage runs. */
export interface RunFiles {
  readonly folder: string;
  readonly tree: FileTree;
  remove(): Promise<void>;
}

/** The working tree itself, or what a commit holds, written out. */
export async function filesToRun(selection: StageSelection, ports: Ports): Promise<RunFiles> {
  if (selection.head === undefined) {
    return { folder: ports.folder, tree: ports.tree, remove: async () => undefined };
  }
  const folder = await ports.scratch.folder('stage');
  const paths = [...new Set(selection.jobs.flatMap(({ files }) => files))];
  try {
    await selection.repository.materialise(selection.head, paths, folder);
  } catch (error) {
    await ports.scratch.remove(folder);
    throw error;
  }
  return { folder, tree: ports.treeAt(folder), remove: () => ports.scratch.remove(folder) };
}

/** Digests of the files of all jobs. */
export async function fingerprintFiles(
  jobs: readonly StagedJob[],
  tree: FileTree,
): Promise<ReadonlyMap<string, string>> {
  return tree.digest([...new Set(jobs.flatMap(({ files }) => files))]);
}

/** Jobs whose files are not what they were when the digest was taken: what ran is not what it names. */
export async function touchedJobs(
  jobs: readonly StagedJob[],
  before: ReadonlyMap<string, string>,
  tree: FileTree,
): Promise<string[]> {
  const after = await fingerprintFiles(jobs, tree);
  return jobs
    .filter(({ files }) => files.some((file) => before.get(file) !== after.get(file)))
    .map(({ job }) => job.manifest.name);
}
