import { hasErrors, sortDiagnostics } from '../diagnostic.ts';
import { Obstacle } from '../failure.ts';
import { compareJobs } from '../plan/changes.ts';
import type { JobVersion } from '../plan/job-version.ts';
import { type JobChange, type Plan, workingTreeHead } from '../plan/plan.ts';
import type { FileTree, TreeEntry } from '../ports/file-tree.ts';
import type { Ports } from '../ports/ports.ts';
import type { Repository } from '../ports/repository.ts';
import type { Config } from '../workspace/config.ts';
import { configName, missingConfig } from '../workspace/load-config.ts';
import { baseTree } from './base-tree.ts';
import { batchedTree } from './batched-tree.ts';
import { type ChangeRefs, resolveRefs } from './change-refs.ts';
import { affectedManifests, type SideFiles } from './change-scope.ts';
import { findingsOf, type LoadedSide, loadSide, type ReadSide, readSide } from './change-sides.ts';
import { compareEarly } from './compare-early.ts';
import { describeChanges } from './described-changes.ts';
import {
  type AfterSearch,
  afterSearch,
  findDownstream,
  graphJob,
  orderedDownstream,
  type TeamJob,
} from './downstream-jobs.ts';
import { planContracts } from './plan-contracts.ts';
import { renamedJobs } from './renamed-jobs.ts';

export interface ChangeRequest {
  /** Ref; default: the merge base with the default branch. */
  readonly base?: string;
  /** Ref; default: the working tree. */
  readonly head?: string;
  /** Compare with `base` itself, and not with the commit from which both came. */
  readonly exact?: boolean;
}

export type ChangePorts = Pick<Ports, 'tree' | 'repository' | 'sha256' | 'clock'>;

/** A plan together with what was read to make it. */
export interface ChangeSet {
  readonly plan: Plan;
  readonly refs: ChangeRefs;
  readonly repository: Repository;
  /** The files of the head; answers are kept. */
  readonly tree: FileTree;
  readonly config: Config;
  /** Absent where nothing differs, or errors in the config keep everything from being compared. */
  readonly compared?: Compared;
}

/** The two sides of a plan, as far as it had to read them. */
export interface Compared {
  readonly base: ComparedSide;
  readonly head: ComparedSide;
  /** Workspace-relative paths that differ. */
  readonly changed: readonly string[];
  /** Unchanged jobs behind the changed ones, in an order in which they can run. */
  readonly downstream: readonly TeamJob[];
}

export interface ComparedSide extends SideFiles {
  /** Jobs that the change can concern. */
  readonly jobs: readonly JobVersion[];
}

/**
 * Compares two states of the workspace, reading only what the changed files can concern. While the config
 * of the head has errors nothing is compared, for then nothing is sure. Rejects with `Obstacle` `git` when
 * there is nothing to compare with, and `config` when this is no workspace.
 */
export async function readChangeSet(request: ChangeRequest, ports: ChangePorts): Promise<ChangeSet> {
  const { config, diagnostics } = await readSide(ports.tree);
  if (config === undefined) throw new Obstacle('config', missingConfig().message);
  const repository = ports.repository(config.state.remote);
  const refs = await resolveRefs(request, repository);
  const tree = batchedTree(refs.head === undefined ? ports.tree : repository.treeAt(refs.head));
  const sides = {
    tree,
    commit: batchedTree(repository.treeAt(refs.base)),
    links: repository.links(refs.head),
  };
  sides.links.catch(() => undefined);
  const search = afterSearch(repository, refs.head);
  // In the working tree it costs nothing while Git compares.
  if (refs.head === undefined) search.begin();
  const found = { refs, repository, tree, config };
  return compareEarly(
    (onTracked) => repository.changedPaths(refs.base, refs.head, onTracked),
    async (changed) => {
      if (changed.length > 0)
        return { ...found, ...(await compareChanged(changed, { ...found, ...sides, search, ports })) };
      await sides.links;
      search.stop();
      return { ...found, plan: { ...emptyPlan(refs), diagnostics } };
    },
  );
}

/** What is asked of the repository once, however often the sides are compared. */
interface Change {
  readonly refs: ChangeRefs;
  readonly repository: Repository;
  /** The head; answers are kept. */
  readonly tree: FileTree;
  /** The same of the base. */
  readonly commit: FileTree;
  readonly links: Promise<readonly TreeEntry[]>;
  readonly config: Config;
  readonly search: AfterSearch;
  readonly ports: ChangePorts;
}

async function compareChanged(
  changed: readonly string[],
  { refs, repository, tree, commit, links: linking, config, search, ports }: Change,
): Promise<Pick<ChangeSet, 'plan' | 'config' | 'compared'>> {
  search.begin();
  const links = await linking;
  const head = await readSide(tree);
  if (hasErrors(head.diagnostics)) {
    return { config, plan: { ...emptyPlan(refs), diagnostics: head.diagnostics } };
  }
  const before = links.length > 0 ? commit : baseTree(commit, tree, new Set(changed));
  const base = changed.includes(configName) ? await readSide(before) : { ...head, tree: before };
  const comparison = { base, head, changed, links, search, refs, repository, ports };
  return { config: head.config ?? config, ...(await compareSides(comparison)) };
}

interface Comparison {
  readonly base: ReadSide;
  readonly head: ReadSide;
  /** Workspace-relative paths. */
  readonly changed: readonly string[];
  /** Symbolic links of the head. */
  readonly links: readonly TreeEntry[];
  readonly search: AfterSearch;
  readonly refs: ChangeRefs;
  readonly repository: Repository;
  readonly ports: ChangePorts;
}

async function compareSides(comparison: Comparison): Promise<Pick<ChangeSet, 'plan' | 'compared'>> {
  const { changed, ports } = comparison;
  const scope = await affectedManifests(comparison);
  const options = { scope, changed, sha256: ports.sha256, now: ports.clock.now() };
  const [base, head] = await Promise.all([
    loadSide(comparison.base, options),
    loadSide(comparison.head, options),
  ]);
  const lookalikes = await renamedJobs(base.side.jobs, head.side.jobs, comparison);
  const context = { changed: new Set(changed), configFile: configName, lookalikes };
  const changes = compareJobs(base.side, head.side, context);
  const downstream = await downstreamJobs(changes, head, scope, comparison);
  const contracts = await planContracts(base.side, head.side, comparison);
  const described = { base: base.side.jobs, head: head.side.jobs, downstream };
  return {
    plan: {
      ...emptyPlan(comparison.refs),
      changes: describeChanges(changes, described, ports.clock.now()),
      downstream: downstream.map(({ name }) => name),
      ...(contracts.length === 0 ? {} : { contracts }),
      diagnostics: sortDiagnostics([
        ...findingsOf(changes, head),
        ...contracts.flatMap(({ problems }) => problems),
      ]),
    },
    compared: {
      base: { ...comparison.base, jobs: base.side.jobs },
      head: { ...comparison.head, jobs: head.side.jobs },
      changed,
      downstream,
    },
  };
}

async function downstreamJobs(
  changes: readonly JobChange[],
  { side, manifests }: LoadedSide,
  scope: 'all' | readonly string[],
  { head, search }: Comparison,
): Promise<readonly TeamJob[]> {
  const roots = changes.flatMap(({ job, from }) => [job, ...(from === undefined ? [] : [from])]);
  const known = side.jobs.map(({ job }) => graphJob(job));
  const { tree, config } = head;
  if (scope === 'all' || config === undefined) return orderedDownstream(roots, known);
  if (roots.length === 0) return [];
  return findDownstream(roots, { tree, config, known, read: manifests, lines: await search.lines() });
}

function emptyPlan(refs: ChangeRefs): Plan {
  return {
    base: refs.base,
    head: refs.head ?? workingTreeHead,
    changes: [],
    downstream: [],
    diagnostics: [],
  };
}
