import type { Diagnostic } from '../diagnostic.ts';
import type { Side } from '../plan/changes.ts';
import type { JobVersion } from '../plan/job-version.ts';
import type { JobChange } from '../plan/plan.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Sha256 } from '../ports/sha256.ts';
import { configName, loadConfig } from '../workspace/load-config.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import type { SideFiles } from './change-scope.ts';
import { brokenManifests, manifestsIn, versionsOf } from './job-versions.ts';

/** A side with its config read. */
export interface ReadSide extends SideFiles {
  readonly diagnostics: readonly Diagnostic[];
}

/** Before the workspace was begun there is no config, and then there are no jobs. */
export async function readSide(tree: FileTree): Promise<ReadSide> {
  const text = (await tree.read([configName])).get(configName);
  if (text === undefined) return { tree, config: undefined, diagnostics: [] };
  const { config, diagnostics } = loadConfig(text);
  return { tree, config, diagnostics };
}

interface LoadOptions {
  readonly scope: 'all' | readonly string[];
  readonly changed: readonly string[];
  readonly sha256: Sha256;
  /** ms UTC. */
  readonly now: number;
}

/** A side with its jobs read. */
export interface LoadedSide {
  readonly side: Side;
  /** The manifests that were read. */
  readonly manifests: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the jobs of one side that a change can concern. */
export async function loadSide({ tree, config }: SideFiles, options: LoadOptions): Promise<LoadedSide> {
  const { scope, changed, sha256, now } = options;
  if (config === undefined) return { side: { jobs: [], broken: [] }, manifests: [], diagnostics: [] };
  const manifests = await manifestsIn(tree, config, scope);
  const workspace = await loadWorkspace(tree, { now, ...(scope !== 'all' && { manifests }) });
  return {
    side: {
      jobs: await versionsOf(workspace.jobs, config, tree, sha256),
      broken: brokenManifests(manifests, workspace, changed),
    },
    manifests,
    diagnostics: workspace.diagnostics,
  };
}

/** Findings about the config, in the changed jobs, and in any file that they use, such as a template. */
export function findingsOf(changes: readonly JobChange[], head: LoadedSide): Diagnostic[] {
  const versions = new Map(head.side.jobs.map((version) => [version.job.manifest.name, version]));
  const broken = new Map(head.side.broken.map((manifest) => [manifest.job, manifest.file]));
  const files = new Set([configName, ...changes.flatMap((change) => change.files)]);
  const folders: string[] = [];
  for (const { job } of changes) {
    for (const file of filesOf(versions.get(job))) files.add(file);
    const file = versions.get(job)?.job.file ?? broken.get(job);
    if (file !== undefined) folders.push(file.slice(0, file.lastIndexOf('/') + 1));
  }
  return head.diagnostics.filter(
    ({ file }) => files.has(file) || folders.some((folder) => folder !== '' && file.startsWith(folder)),
  );
}

function filesOf(version: JobVersion | undefined): readonly string[] {
  return version === undefined ? [] : [version.job.file, ...version.files];
}
