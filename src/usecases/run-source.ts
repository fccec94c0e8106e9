import type { Diagnostic } from '../diagnostic.ts';
import { Obstacle } from '../failure.ts';
import { didYouMean } from '../manifest/did-you-mean.ts';
import { folderOf } from '../manifest/job-files.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Ports } from '../ports/ports.ts';
import { readRelease } from '../release/desired-state.ts';
import type { Release } from '../release/release.ts';
import { computeBundle } from '../workspace/bundle.ts';
import type { Config } from '../workspace/config.ts';
import { configName } from '../workspace/load-config.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import type { Job, Workspace } from '../workspace/workspace.ts';
import { readConfig } from './read-config.ts';

/** Bytes that can run. */
export interface RunSource {
  readonly job: Job;
  readonly config: Config;
  readonly digest: string;
  /** Absolute. */
  readonly folder: string;
  readonly tree: FileTree;
  /** Set when production is meant by it, so that the run is recorded. */
  readonly commit?: string;
  /** What people should know about it. */
  readonly remark?: string;
}

/** The job's findings that keep it from running. */
export interface BlockedSource {
  readonly findings: readonly Diagnostic[];
}

/** The job as it is in the working tree. Rejects with `Obstacle` `usage` when there is none of that name. */
export async function workingSource(name: string, ports: Ports): Promise<RunSource | BlockedSource> {
  const workspace = await loadWorkspace(ports.tree);
  const { config } = workspace;
  const job = workspace.jobs.find(({ manifest }) => manifest.name === name);
  const findings = blockingFindings(name, job, workspace);
  if (findings.length > 0) return { findings };
  if (!job) throw unknownJob(name, workspace);
  const { digest } = await computeBundle(job, config, ports.tree, ports.sha256);
  return { job, config, digest, folder: ports.folder, tree: ports.tree };
}

/**
 * What production runs: the bytes of the job's release, written to a folder that the caller removes. As long
 * as there is no production branch the working tree stands in for it, and says so. Rejects with `Obstacle`
 * `refused` for a job without a release, unless a reason to run the working tree all the same is given.
 */
export async function productionSource(
  name: string,
  override: string | undefined,
  ports: Ports,
): Promise<RunSource | BlockedSource> {
  const config = await readConfig(ports.tree);
  const { remote } = config.state;
  // A folder without Git, or without that remote, has no production that could be asked.
  const known = await ports.repository(remote).hasRemote();
  const snapshot = known ? await ports.state(remote).read('production') : undefined;
  if (snapshot?.version === undefined) {
    return remarked(
      await workingSource(name, ports),
      'production has no releases yet: this was the working tree',
    );
  }
  if (override !== undefined) return overriddenSource(name, override, remote, ports);
  const release = await readRelease(snapshot, name);
  if (!release) throw noRelease(name);
  return releaseSource(release, config, ports);
}

async function releaseSource(release: Release, config: Config, ports: Ports): Promise<RunSource> {
  const repository = ports.repository(config.state.remote);
  await repository.ensureCommit(release.commit);
  const folder = await ports.scratch.folder(`release-${release.job}`);
  await repository.materialise(release.commit, release.files, folder);
  const { file, manifest, digest, commit } = release;
  return {
    job: { manifest, file, folder: folderOf(file) },
    config,
    digest,
    commit,
    folder,
    tree: ports.treeAt(folder),
  };
}

async function overriddenSource(name: string, reason: string, remote: string, ports: Ports) {
  const source = await workingSource(name, ports);
  const commit = await ports.repository(remote).resolve('HEAD');
  const told = remarked(source, `not a release but the working tree, because: ${reason}`);
  return 'findings' in told || commit === undefined ? told : { ...told, commit };
}

function remarked(source: RunSource | BlockedSource, remark: string): RunSource | BlockedSource {
  return 'findings' in source ? source : { ...source, remark };
}

/** Errors of the config and of the job itself, its SQL files included. */
export function blockingFindings(
  name: string,
  job: Job | undefined,
  workspace: Workspace,
): readonly Diagnostic[] {
  const errors = workspace.diagnostics.filter(({ severity }) => severity === 'error');
  const folders = job ? [job.folder] : foldersNamed(name, workspace);
  return errors.filter(({ file }) => file === configName || folders.some((folder) => isIn(file, folder)));
}

/** A manifest with errors may have lost its name; then the folder is what it is called. */
function foldersNamed(name: string, { manifests }: Workspace): readonly string[] {
  return manifests.map(folderOf).filter((folder) => folder.split('/').at(-1) === name);
}

function isIn(file: string, folder: string): boolean {
  return folder === '' ? !file.includes('/') : file.startsWith(`${folder}/`);
}

/** For a job that the workspace does not have. */
export function unknownJob(name: string, workspace: Workspace): Obstacle {
  const names = workspace.jobs.map(({ manifest }) => manifest.name);
  const close = didYouMean(name, names);
  const hint =
    close === undefined ? '`datajob validate` shows manifests with errors.' : `Did you mean ${close}?`;
  return new Obstacle('usage', `There is no job ${name} in this workspace.`, { hint });
}

function noRelease(name: string): Obstacle {
  return new Obstacle(
    'refused',
    `Production has no release of ${name}, so there is nothing that it may run.`,
    {
      hint: `Merge it and run \`datajob promote\`, or try it with \`datajob run ${name} --env local\`.`,
    },
  );
}
