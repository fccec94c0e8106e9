import { hasErrors } from '../diagnostic.ts';
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
import { describeChanges } from './described-changes.ts';
import {
  type AfterLines,
  findDownstream,
  graphJob,
  orderedDownstream,
  readAfterLines,
  type TeamJob,
} from './downstream-jobs.ts';
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
  const search = new AbortController();
  let lines: Promise<AfterLines> | undefined;
  const readLines = (): Promise<AfterLines> => {
    lines ??= readAfterLines(repository, refs.head, search.signal);
    // Whoever needs them waits for them; without changed jobs nobody does.
    lines.catch(() => undefined);
    return lines;
  };
  const comparing = Promise.all([
    repository.changedPaths(refs.base, refs.head, readLines),
    repository.links(refs.head),
  ]);
  // In the working tree it costs nothing while Git compares.
  if (refs.head === undefined) void readLines();
  const [differing, links] = await comparing;
  const changed = differing.map(({ path }) => path);
  const tree = batchedTree(refs.head === undefined ? ports.tree : repository.treeAt(refs.head));
  const common = { refs, repository, tree, config };
  if (changed.length === 0) {
    search.abort();
    return { ...common, plan: { ...emptyPlan(refs), diagnostics } };
  }
  const head = await readSide(tree);
  const commit = batchedTree(repository.treeAt(refs.base));
  const before = links.length > 0 ? commit : baseTree(commit, tree, new Set(changed));
  const base = changed.includes(configName) ? await readSide(before) : { ...head, tree: before };
  if (hasErrors(head.diagnostics)) {
    return { ...common, plan: { ...emptyPlan(refs), diagnostics: head.diagnostics } };
  }
  const comparison = { base, head, changed, links, readLines, refs, repository, ports };
  return { ...common, config: head.config ?? config, ...(await compareSides(comparison)) };
}

interface Comparison {
  readonly base: ReadSide;
  readonly head: ReadSide;
  /** Workspace-relative paths. */
  readonly changed: readonly string[];
  /** Symbolic links of the head. */
  readonly links: readonly TreeEntry[];
  readonly readLines: () => Promise<AfterLines>;
  readonly refs: ChangeRefs;
  readonly repository: Repository;
  readonly ports: ChangePorts;
}

async function compareSides(comparison: Comparison): Promise<Pick<ChangeSet, 'plan' | 'compared'>> {
  const { changed, ports } = comparison;
  const scope = await affectedManifests(comparison);
  const options = { scope, changed, sha256: ports.sha256 };
  const [base, head] = await Promise.all([
    loadSide(comparison.base, options),
    loadSide(comparison.head, options),
  ]);
  const lookalikes = await renamedJobs(base.side.jobs, head.side.jobs, comparison);
  const context = { changed: new Set(changed), configFile: configName, lookalikes };
  const changes = compareJobs(base.side, head.side, context);
  const downstream = await downstreamJobs(changes, head, scope, comparison);
  const described = { base: base.side.jobs, head: head.side.jobs, downstream };
  return {
    plan: {
      ...emptyPlan(comparison.refs),
      changes: describeChanges(changes, described, ports.clock.now()),
      downstream: downstream.map(({ name }) => name),
      diagnostics: findingsOf(changes, head),
    },
    compared: {
      base: { ...comparison.base, jobs: base.side.jobs },
      head: { ...comparison.head, jobs: head.side.jobs },
      downstream,
    },
  };
}

async function downstreamJobs(
  changes: readonly JobChange[],
  { side, manifests }: LoadedSide,
  scope: 'all' | readonly string[],
  { head, readLines }: Comparison,
): Promise<readonly TeamJob[]> {
  const roots = changes.flatMap(({ job, from }) => [job, ...(from === undefined ? [] : [from])]);
  const known = side.jobs.map(({ job }) => graphJob(job));
  const { tree, config } = head;
  if (scope === 'all' || config === undefined) return orderedDownstream(roots, known);
  if (roots.length === 0) return [];
  return findDownstream(roots, { tree, config, known, read: manifests, lines: await readLines() });
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
