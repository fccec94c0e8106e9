import { type Diagnostic, hasErrors } from '../diagnostic.ts';
import type { Plan } from '../plan/plan.ts';
import type { Ports } from '../ports/ports.ts';
import type { TableDiff } from '../quality/diff/table-diff.ts';
import type { Evidence } from '../release/release.ts';
import type { EventSink } from '../run/event.ts';
import type { RunResult } from '../run/result.ts';
import { forEnvironment } from '../workspace/for-environment.ts';
import { leaveOutProven } from './proven-jobs.ts';
import { basesOfStage, withChecks } from './stage-checks.ts';
import { type StagedData, watchStagedData } from './stage-data/staged-data.ts';
import { evidenceOf } from './stage-evidence.ts';
import { filesToRun, fingerprintFiles, type RunFiles, touchedJobs } from './stage-files.ts';
import { stageLabel } from './stage-label.ts';
import { notesOn, provenNotes } from './stage-notes.ts';
import { planOf, recordPlan, recordStage } from './stage-record.ts';
import { runStagedJobs, type StagedJob, type StageRuns } from './stage-runs.ts';
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
  /** What the jobs did to the tables that they write, against staging as it was when the copy was made. */
  readonly diff: readonly TableDiff[];
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
 * update of the ledger which bundles passed and, for a pull request, what the plan was. Ended half-way it
 * leaves no evidence, and the next call begins anew with fresh copies. The copies stay for inspection until
 * `clean` drops them.
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
  if (!start.passed || selection.jobs.length === 0) return withoutRuns(request, selection, start, ports);
  const { jobs, proven } = request.skipProven
    ? await leaveOutProven(selection.jobs, ports.state(selection.config.state.remote))
    : { jobs: selection.jobs, proven: [] };
  const left = { ...start, evidence: proven.map(stagedEvidence), notes: provenNotes(proven, jobs) };
  if (jobs.length === 0) return left;
  const work = { ...selection, jobs };
  const files = await filesToRun(work, ports);
  try {
    return await runStage({ request, selection: work, start: left, files, ports, sink, signal });
  } finally {
    await files.remove();
  }
}

/** Nothing has to run, or nothing may. */
async function withoutRuns(
  request: StageRequest,
  selection: StageSelection,
  start: StageOutcome,
  ports: Ports,
): Promise<StageOutcome> {
  const plan = planOf(request, selection, start.passed, ports);
  const state = ports.state(selection.config.state.remote);
  const notes = plan === undefined ? [] : await recordPlan(plan, state);
  const why = start.passed
    ? 'No job is changed, so nothing had to run.'
    : 'Nothing ran: the findings must be mended first.';
  return { ...start, notes: [why, ...notes] };
}

interface Stage {
  readonly request: StageRequest;
  readonly selection: StageSelection;
  readonly start: StageOutcome;
  readonly files: RunFiles;
  readonly ports: Ports;
  readonly sink: EventSink;
  readonly signal: AbortSignal;
}

async function runStage(stage: Stage): Promise<StageOutcome> {
  const { request, selection, start, files, ports, sink, signal } = stage;
  const { config, jobs } = selection;
  const manifests = jobs.map(({ job }) => forEnvironment(job.manifest, 'staging'));
  const asked = { config, manifests, label: start.environment };
  const environment = await stagingEnvironment(asked, ports, sink, signal);
  const fingerprints = await fingerprintFiles(jobs, files.tree);
  const state = ports.state(config.state.remote);
  const bases = await basesOfStage(selection, state);
  const runs = { jobs, config, environment, bases, folder: files.folder, tree: files.tree };
  const data = await watchedData(runs, ports, signal);
  const results = await runStagedJobs({ ...runs, ...(data && { data }) }, ports, sink, signal);
  const { diff, notes } = signal.aborted || data === undefined ? noDiff : await data.diff(results);
  const touched = await touchedJobs(jobs, fingerprints, files.tree);
  const facts = {
    ...(selection.clean ? { commit: selection.commit } : {}),
    ...(start.pr === undefined ? {} : { pr: start.pr }),
    environment: environment.label,
    at: new Date(ports.clock.now()).toISOString(),
  };
  // What was proven before, with all jobs behind it, is not proven better by a part of them.
  const before = new Set(start.evidence.map(({ job }) => job));
  const gained = evidenceOf(jobs, results, facts)
    .filter(({ job }) => !touched.includes(job) && !before.has(job))
    .map((one) => withChecks(one, results, bases));
  const passed = touched.length === 0 && hasPassed(jobs, results, gained);
  // A stage that was cancelled says nothing; the one that took its place will.
  const plan = signal.aborted ? undefined : planOf(request, selection, passed, ports);
  const record = { evidence: gained, ...(plan === undefined ? {} : { plan }) };
  await recordStage(record, state);
  return {
    ...start,
    environment: environment.label,
    jobs: results,
    evidence: [...start.evidence, ...gained.map(stagedEvidence)],
    diff,
    passed,
    notes: [...start.notes, ...notesOn(environment.label, touched), ...notes],
  };
}

const noDiff = { diff: [], notes: [] };

/** Without a copy nobody else keeps away from the tables, so nothing would be known of what changes in them. */
async function watchedData(
  { jobs, config, environment, tree }: StageRuns,
  ports: Ports,
  signal: AbortSignal,
): Promise<StagedData | undefined> {
  if (environment.label === environment.name) return undefined;
  const configured = config.environments[environment.name];
  return watchStagedData({ jobs: jobs.map(({ job }) => job), environment, configured, tree }, ports, signal);
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
