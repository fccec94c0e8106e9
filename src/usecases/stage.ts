import { type Diagnostic, hasErrors } from '../diagnostic.ts';
import type { Plan } from '../plan/plan.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Ports } from '../ports/ports.ts';
import type { Evidence } from '../release/release.ts';
import type { EventSink } from '../run/event.ts';
import type { RunResult } from '../run/result.ts';
import { forEnvironment } from '../workspace/for-environment.ts';
import { evidenceOf, writeEvidence } from './stage-evidence.ts';
import { stageLabel } from './stage-label.ts';
import { runStagedJobs, type StagedJob } from './stage-runs.ts';
import { type StageRequest, type StageSelection, selectJobs } from './stage-selection.ts';
import { stagingEnvironment } from './staging-environment.ts';

/** The JSON shape of `datajob stage`. */
export interface StageOutcome {
  readonly pr?: number;
  /** `pr-12`, or `staging` with `isolation: none`. */
  readonly environment: string;
  /** In the order in which they ran. */
  readonly jobs: readonly RunResult[];
  readonly evidence: readonly StagedEvidence[];
  /** What the run did to the data; a later version fills it. */
  readonly diff: readonly never[];
  readonly passed: boolean;
  /** Absent when the jobs were given by name. */
  readonly plan?: Plan;
  /** Errors here stopped the stage before anything ran. */
  readonly diagnostics: readonly Diagnostic[];
  /** Remarks for people, such as that there was no copy. */
  readonly notes: readonly string[];
}

export interface StagedEvidence {
  readonly job: string;
  readonly digest: string;
  readonly passed: boolean;
  /** Why it did not pass: its own failure, or that of a job which runs after it. */
  readonly reason?: string;
}

/**
 * Runs what a change touches, and the jobs after it, on a copy of staging made for it, and records in one
 * update of the ledger which bundles passed. Ended half-way it leaves no evidence, and the next call begins
 * anew with fresh copies. The copies stay for inspection until `clean` drops them.
 */
export async function stageChanges(
  request: StageRequest,
  ports: Ports,
  sink: EventSink,
  signal: AbortSignal,
): Promise<StageOutcome> {
  const selection = await selectJobs(request, ports);
  const label = stageLabel(request.pr, selection.commit, ports);
  const start: StageOutcome = {
    ...(request.pr === undefined ? {} : { pr: request.pr }),
    environment: label,
    jobs: [],
    evidence: [],
    diff: [],
    passed: !hasErrors(selection.diagnostics),
    ...(selection.plan === undefined ? {} : { plan: selection.plan }),
    diagnostics: selection.diagnostics,
    notes: [],
  };
  if (!start.passed) return { ...start, notes: ['Nothing ran: the findings must be mended first.'] };
  if (selection.jobs.length === 0) return { ...start, notes: ['No job is changed, so nothing had to run.'] };
  const files = await filesToRun(selection, ports);
  try {
    return await runStage({ selection, start, files, ports, sink, signal });
  } finally {
    await files.remove();
  }
}

interface RunFiles {
  readonly folder: string;
  readonly tree: FileTree;
  remove(): Promise<void>;
}

/** The working tree itself, or what a commit holds, written out. */
async function filesToRun(selection: StageSelection, ports: Ports): Promise<RunFiles> {
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

interface Stage {
  readonly selection: StageSelection;
  readonly start: StageOutcome;
  readonly files: RunFiles;
  readonly ports: Ports;
  readonly sink: EventSink;
  readonly signal: AbortSignal;
}

async function runStage(stage: Stage): Promise<StageOutcome> {
  const { selection, start, files, ports, sink, signal } = stage;
  const { config, jobs } = selection;
  const manifests = jobs.map(({ job }) => forEnvironment(job.manifest, 'staging'));
  const asked = { config, manifests, label: start.environment };
  const environment = await stagingEnvironment(asked, ports, sink, signal);
  const before = await fingerprintFiles(jobs, files.tree);
  const runs = { jobs, config, environment, folder: files.folder, tree: files.tree };
  const results = await runStagedJobs(runs, ports, sink, signal);
  const touched = await touchedJobs(jobs, before, files.tree);
  const facts = {
    ...(selection.clean ? { commit: selection.commit } : {}),
    ...(start.pr === undefined ? {} : { pr: start.pr }),
    environment: environment.label,
    at: new Date(ports.clock.now()).toISOString(),
  };
  const proven = evidenceOf(jobs, results, facts).filter(({ job }) => !touched.includes(job));
  await writeEvidence(proven, ports.state(config.state.remote));
  return {
    ...start,
    environment: environment.label,
    jobs: results,
    evidence: proven.map(stagedEvidence),
    passed: touched.length === 0 && hasPassed(jobs, results, proven),
    notes: notesOn(environment.label, touched),
  };
}

function stagedEvidence({ job, digest, passed, reason }: Evidence): StagedEvidence {
  return { job, digest, passed, ...(reason === undefined ? {} : { reason }) };
}

function hasPassed(
  jobs: readonly StagedJob[],
  results: readonly RunResult[],
  evidence: readonly Evidence[],
): boolean {
  const passed = new Set(evidence.filter((one) => one.passed).map(({ job }) => job));
  const proven = jobs.every(({ job, changed }) => !changed || passed.has(job.manifest.name));
  return proven && results.every(({ status }) => status === 'succeeded');
}

async function fingerprintFiles(
  jobs: readonly StagedJob[],
  tree: FileTree,
): Promise<ReadonlyMap<string, string>> {
  return tree.digest([...new Set(jobs.flatMap(({ files }) => files))]);
}

/** Jobs whose files are not what they were when the digest was taken: what ran is not what it names. */
async function touchedJobs(
  jobs: readonly StagedJob[],
  before: ReadonlyMap<string, string>,
  tree: FileTree,
): Promise<string[]> {
  const after = await fingerprintFiles(jobs, tree);
  return jobs
    .filter(({ files }) => files.some((file) => before.get(file) !== after.get(file)))
    .map(({ job }) => job.manifest.name);
}

function notesOn(label: string, touched: readonly string[]): string[] {
  const direct =
    label === 'staging'
      ? ['`isolation: none`: the jobs ran on staging itself, and what they wrote is there to stay.']
      : [];
  const edited = touched.map(
    (job) => `Files of ${job} changed while the stage ran, so it proves nothing. Stage again.`,
  );
  return [...direct, ...edited];
}
