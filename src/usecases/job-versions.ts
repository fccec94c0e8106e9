import type { BrokenManifest } from '../plan/changes.ts';
import { fingerprintOf, type JobVersion } from '../plan/job-version.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Sha256 } from '../ports/sha256.ts';
import { computeBundles } from '../workspace/bundle.ts';
import type { Config } from '../workspace/config.ts';
import { findManifests } from '../workspace/find-manifests.ts';
import type { Job, Workspace } from '../workspace/workspace.ts';

/** The versions of jobs at one side. */
export async function versionsOf(
  jobs: readonly Job[],
  config: Config,
  tree: FileTree,
  sha256: Sha256,
): Promise<JobVersion[]> {
  const bundles = await computeBundles(jobs, config, tree, sha256);
  const all = [...bundles.values()].flatMap((bundle) => bundle.files);
  const contents = await tree.digest([...new Set(all)]);
  return jobs.flatMap((job) => {
    const bundle = bundles.get(job.manifest.name);
    if (bundle === undefined) return [];
    const { digest, files } = bundle;
    return [{ job, digest, files, fingerprint: fingerprintOf(job, files, contents, sha256) }];
  });
}

/** The manifests of a tree among `wanted`. */
export async function manifestsIn(
  tree: FileTree,
  config: Config,
  wanted: 'all' | readonly string[],
): Promise<readonly string[]> {
  if (wanted === 'all') return findManifests(await tree.list(), config.jobs).paths;
  // Reading a few is much faster than listing the folders above them.
  const existing = [...(await tree.read(wanted)).keys()].sort();
  const entries = existing.map((path) => ({ path }));
  return findManifests(entries, config.jobs).paths;
}

/** Manifests that should have become jobs and did not, with what changed in their folders. */
export function brokenManifests(
  manifests: readonly string[],
  workspace: Workspace,
  changed: readonly string[],
): BrokenManifest[] {
  const read = new Set(workspace.jobs.map((job) => job.file));
  return manifests
    .filter((file) => !read.has(file))
    .map((file) => {
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      return {
        file,
        job: folder.split('/').at(-2) ?? file,
        changedFiles: changed.filter((path) => path.startsWith(folder)).sort(),
      };
    });
}
