import type { Diagnostic } from '../diagnostic.ts';
import { Obstacle } from '../failure.ts';
import { didYouMean } from '../manifest/did-you-mean.ts';
import { downstreamOf, topologicalOrder } from '../plan/graph.ts';
import type { Plan } from '../plan/plan.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Ports } from '../ports/ports.ts';
import type { Repository } from '../ports/repository.ts';
import { computeBundles } from '../workspace/bundle.ts';
import type { Config } from '../workspace/config.ts';
import { configName } from '../workspace/load-config.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { batchedTree } from './batched-tree.ts';
import { type ChangeRequest, readChangeSet } from './change-set.ts';
import { graphJob } from './downstream-jobs.ts';
import { readConfig } from './read-config.ts';
import type { StagedJob } from './stage-runs.ts';

export interface StageRequest extends ChangeRequest {
  /** Number of the pull request. */
  readonly pr?: number;
  /** Names of the jobs to run, with those after them, instead of what a plan finds. */
  readonly jobs?: readonly string[];
  /**
   * For a merge queue: changed jobs that passed before as the same bundles are not run again, and the plan that
   * is recorded for the pull request stays the one that people looked at.
   */
  readonly skipProven?: boolean;
}

export interface StageSelection {
  readonly plan?: Plan;
  /** Each behind those it runs after. */
  readonly jobs: readonly StagedJob[];
  readonly diagnostics: readonly Diagnostic[];
  readonly config: Config;
  readonly repository: Repository;
  /** Commit to run; undefined: the working tree. */
  readonly head: string | undefined;
  /** `head`, else the commit that the working tree is based on. */
  readonly commit: string;
  /** Whether the files that run are exactly those of `commit`. */
  readonly clean: boolean;
}

/** Decides what a stage runs. Reads the whole workspace, because rules between jobs need all of them. */
export async function selectJobs(request: StageRequest, ports: Ports): Promise<StageSelection> {
  return request.jobs === undefined
    ? selectChanged(request, ports)
    : selectNamed(request, request.jobs, ports);
}

async function selectChanged(request: StageRequest, ports: Ports): Promise<StageSelection> {
  const { plan, refs, repository, tree, config } = await readChangeSet(request, ports);
  const common = { plan, config, repository, ...(await placeOf(refs.head, repository)) };
  if (plan.changes.length === 0) return { ...common, jobs: [], diagnostics: plan.diagnostics };
  const workspace = await loadWorkspace(tree, { now: ports.clock.now() });
  const names = plan.changes.filter(({ kind }) => kind !== 'removed').map(({ job }) => job);
  const gone = plan.changes.flatMap(({ job, kind, from }) => (kind === 'removed' ? [job] : (from ?? [])));
  const jobs = await stagedJobs({ names, gone, workspace, tree, ports });
  const own = new Set(plan.diagnostics.map(keyOf));
  const found = workspace.diagnostics.filter((one) => own.has(keyOf(one)) || concerns(one, jobs));
  // What only a comparison with the base can find.
  const diagnostics = [...found, ...(plan.contracts ?? []).flatMap(({ problems }) => problems)];
  return { ...common, jobs, diagnostics };
}

async function selectNamed(
  request: StageRequest,
  names: readonly string[],
  ports: Ports,
): Promise<StageSelection> {
  const repository = ports.repository((await readConfig(ports.tree)).state.remote);
  const head = request.head === undefined ? undefined : await repository.resolve(request.head);
  if (request.head !== undefined && head === undefined) {
    throw new Obstacle('git', `There is no commit, branch or tag \`${request.head}\` in this clone.`);
  }
  const tree = batchedTree(head === undefined ? ports.tree : repository.treeAt(head));
  const workspace = await loadWorkspace(tree, { now: ports.clock.now() });
  for (const name of names) refuseUnknown(name, workspace);
  const jobs = await stagedJobs({ names, gone: [], workspace, tree, ports });
  const diagnostics = workspace.diagnostics.filter((found) => concerns(found, jobs));
  return { jobs, diagnostics, config: workspace.config, repository, ...(await placeOf(head, repository)) };
}

/** Where the files that run come from. */
async function placeOf(
  head: string | undefined,
  repository: Repository,
): Promise<Pick<StageSelection, 'head' | 'commit' | 'clean'>> {
  if (head !== undefined) return { head, commit: head, clean: true };
  const commit = await repository.resolve('HEAD');
  if (commit === undefined) {
    throw new Obstacle('git', 'This repository has no commits yet. Commit the workspace first.');
  }
  return { head, commit, clean: (await repository.changedPaths(commit, undefined)).length === 0 };
}

interface StagedWork {
  /** Changed jobs. */
  readonly names: readonly string[];
  /** Names that are no job any more; jobs after them run too. */
  readonly gone: readonly string[];
  readonly workspace: Workspace;
  readonly tree: FileTree;
  readonly ports: Ports;
}

/** The changed jobs and those after them, as far as they could be read. */
async function stagedJobs({ names, gone, workspace, tree, ports }: StagedWork): Promise<StagedJob[]> {
  const { jobs, config } = workspace;
  const byName = new Map(jobs.map((job) => [job.manifest.name, job]));
  const graph = jobs.map(graphJob);
  const wanted = new Set([...names, ...downstreamOf([...names, ...gone], graph)]);
  const ordered = topologicalOrder(graph).filter((name) => wanted.has(name));
  const chosen = ordered.flatMap((name) => byName.get(name) ?? []);
  const bundles = await computeBundles(chosen, config, tree, ports.sha256);
  const changed = new Set(names);
  return chosen.flatMap((job) => {
    const { name } = job.manifest;
    const bundle = bundles.get(name);
    return bundle === undefined
      ? []
      : [{ job, digest: bundle.digest, files: bundle.files, changed: changed.has(name) }];
  });
}

/**
 * Findings that keep these jobs from running: in the config, in their files, and a job that names one that
 * is not there, for that one may be what the change took away.
 */
function concerns({ code, file }: Diagnostic, jobs: readonly StagedJob[]): boolean {
  if (file === configName || code === 'unknown-job') return true;
  return jobs.some(({ job, files }) => file === job.file || files.includes(file));
}

function keyOf({ code, file, line, column }: Diagnostic): string {
  return JSON.stringify([code, file, line, column]);
}

function refuseUnknown(name: string, workspace: Workspace): void {
  const names = workspace.jobs.map(({ manifest }) => manifest.name);
  if (names.includes(name)) return;
  const close = didYouMean(name, names);
  throw new Obstacle('usage', `The workspace has no job \`${name}\` without errors.`, {
    hint: close === undefined ? '`datajob validate` shows all findings.' : `did you mean \`${close}\`?`,
  });
}
