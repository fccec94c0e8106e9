import type { Failure } from '../../failure.ts';
import type { UnitTest } from '../../manifest/unit-test.ts';
import { DatabaseError, type Session } from '../../ports/database.ts';
import type { FileTree } from '../../ports/file-tree.ts';
import type { Sandbox, SandboxRoom } from '../../ports/sandbox.ts';
import type { Scratch } from '../../ports/scratch.ts';
import { withDeadline } from '../../run/deadline.ts';
import { executeRun } from '../../run/execute.ts';
import { builtInValues, resolveParameters } from '../../run/parameters.ts';
import type { RunResult } from '../../run/result.ts';
import { failureOfThrown } from '../../run/run-failure.ts';
import type { RunPorts } from '../../run/run-request.ts';
import { durationText, stopReasonOf } from '../../run/stop-reason.ts';
import type { TypedValue } from '../../sql/typed-value.ts';
import type { Config } from '../../workspace/config.ts';
import type { Job } from '../../workspace/workspace.ts';
import { jobTables } from '../stage-data/job-tables.ts';
import { arrange, type Stage, type TargetTable } from './arrange.ts';
import { assertTable } from './assert-table.ts';
import { type RefusedStatement, recordedDatabases } from './recorded-databases.ts';
import { programStep } from './starts-programs.ts';
import { failureOfProblem, TestProblem } from './test-problem.ts';
import { type TestedJob, testedJob } from './tested-job.ts';
import type { TableDifference, UnitTestResult } from './unit-test-result.ts';
import { placeOf, type Verdict, verdictOfRun } from './verdict-of-run.ts';

/** What the tests of one job share. */
export interface TestScope {
  readonly job: Job;
  readonly config: Config;
  /** Absolute folder of the workspace. */
  readonly folder: string;
  readonly tree: FileTree;
  readonly ports: RunPorts;
  readonly sandbox: Sandbox;
  /** Whether Python and shell steps may run. */
  readonly programs: boolean;
  readonly signal: AbortSignal;
}

/** Runs one unit test. All that goes wrong is in the result; rejects only when the sandbox cannot be had. */
export async function runUnitTest(test: UnitTest, scope: TestScope): Promise<UnitTestResult> {
  const { clock } = scope.ports;
  const startedAt = clock.now();
  const verdict = await judge(test, scope);
  const { file, line, column } = test.origin;
  const head = { job: scope.job.manifest.name, name: test.name, file, line, column };
  return { ...head, durationMs: clock.now() - startedAt, ...verdict };
}

async function judge(test: UnitTest, scope: TestScope): Promise<Verdict> {
  const tested = testedJob(scope.job, scope.config, test);
  const { steps } = tested.job.manifest;
  const program = await programStep(steps, scope.tree);
  if (program !== undefined && !scope.programs) {
    const reason = `the step ${program.name} is not SQL alone, and programs of this change are not started here`;
    return { status: 'not-run', reason };
  }
  const exposed = steps.find((step) => 'expose' in step && step.expose.length > 0);
  if (exposed !== undefined) {
    const reason = `the step ${exposed.name} is given credentials (\`expose\`), and a unit test has none`;
    return { status: 'cannot-run', step: exposed.name, reason };
  }
  const room = await scope.sandbox.openRoom(scope.signal);
  try {
    // Steps that are SQL alone share no files.
    const ports = program === undefined ? { ...scope.ports, scratch: noFolders } : scope.ports;
    const own = { ...scope, ports };
    return await inTime(test, own, (signal) => tryIn(room, test, tested, { ...own, signal }));
  } finally {
    await room.close();
  }
}

/** To make and to remove a folder takes as long as a statement. */
const noFolders: Scratch = { folder: async () => 'none', remove: async () => undefined };

/** The time of a test is for all that it does: making its tables, the run, and looking at what came out. */
async function inTime(
  { timeoutMs: ms, origin }: UnitTest,
  { ports, signal: outer }: TestScope,
  work: (signal: AbortSignal) => Promise<Verdict>,
): Promise<Verdict> {
  const deadline = { clock: ports.clock, ms, scope: 'job', signal: outer } as const;
  return withDeadline(deadline, async (signal) => {
    const verdict = await work(signal);
    if (verdict.status === 'passed' || stopReasonOf(signal)?.kind !== 'timeout') return verdict;
    const message = `The test took longer than ${durationText(ms)}.`;
    return { status: 'failed', failure: { class: 'user', rule: 'timeout', message, ...placeOf(origin) } };
  });
}

async function tryIn(
  room: SandboxRoom,
  test: UnitTest,
  tested: TestedJob,
  scope: TestScope,
): Promise<Verdict> {
  const params = Object.fromEntries(
    Object.entries(test.params).map(([name, value]) => [name, String(value)]),
  );
  const own = openSessions(room, tested, scope.signal);
  try {
    const values = valuesOf(tested, test, params);
    const stage: Stage = { session: own.session, tree: scope.tree, values, signal: scope.signal };
    await arrange(test, await targetsOf(tested, scope.tree), stage);
    const refused: RefusedStatement[] = [];
    const databases = recordedDatabases(room.databases, (statement) => refused.push(statement));
    const run = await runOnce(test, tested, params, { ...scope, ports: { ...scope.ports, databases } });
    const verdict = verdictOfRun(test, run, refused.at(-1), scope.config);
    if (verdict !== undefined) return verdict;
    return await compareTables(test, stage, scope.job);
  } catch (error) {
    return { status: 'failed', failure: failureOf(error, test) };
  } finally {
    await own.close();
  }
}

function valuesOf(
  { job }: TestedJob,
  { scheduledTime }: UnitTest,
  params: Readonly<Record<string, string>>,
): Readonly<Record<string, TypedValue>> {
  const time = new Date(scheduledTime).toISOString();
  const times = { scheduled_time: time, interval_start: time, interval_end: time };
  return {
    ...resolveParameters(job.manifest, params),
    ...builtInValues({ run_id: 'unit-test', environment: 'local', ...times }),
  };
}

/** What the steps write, as far as their words and the manifest tell. */
async function targetsOf(
  { job, config, environment }: TestedJob,
  tree: FileTree,
): Promise<readonly TargetTable[]> {
  const { written } = await jobTables(job, { environment, configured: config.environments.local, tree });
  return written;
}

/** Sessions for what the test itself does, one for each connection. */
function openSessions({ databases }: SandboxRoom, tested: TestedJob, signal: AbortSignal) {
  const sessions = new Map<string, Promise<Session>>();
  const open = async (name: string): Promise<Session> => {
    const config = tested.environment.connections[name];
    if (config === undefined) throw new Error(`The test has no connection ${name}.`);
    const database = await databases.open(config, { signal, waitMs: 0, onWait: () => undefined });
    return database.session();
  };
  return {
    session: (connection: string | undefined): Promise<Session> => {
      const name = connection ?? tested.connection;
      const known = sessions.get(name) ?? open(name);
      sessions.set(name, known);
      return known;
    },
    close: async () => {
      await Promise.allSettled([...sessions.values()].map(async (session) => (await session).rollback()));
    },
  };
}

function runOnce(
  { scheduledTime, intervalStart, intervalEnd }: UnitTest,
  { job, config, environment }: TestedJob,
  params: Readonly<Record<string, string>>,
  { folder, tree, ports, signal }: TestScope,
): Promise<RunResult> {
  const { secrets } = job.manifest;
  const placeholders = Object.fromEntries(secrets.map((name) => [name, `test-value-of-${name}`]));
  // The time stands still, so that all that depends on it is the same every day; nothing is due, so nothing is marked.
  const clock = { ...ports.clock, now: () => Date.parse(scheduledTime) };
  const request = {
    ...{ job, config, environment, folder, tree, params, digest: '', runId: 'unit-test' },
    ...(intervalStart === undefined ? {} : { intervalStart }),
    ...(intervalEnd === undefined ? {} : { intervalEnd }),
  };
  const variables = { ...ports.variables, ...placeholders };
  return executeRun(request, { ...ports, clock, variables }, () => undefined, signal);
}

async function compareTables(test: UnitTest, stage: Stage, { manifest }: Job): Promise<Verdict> {
  const differences: TableDifference[] = [];
  for (const expectation of test.expect) {
    const output = manifest.outputs?.find(({ table }) => table === expectation.name);
    const difference = await assertTable(expectation, output?.key, stage);
    if (difference !== undefined) differences.push(difference);
  }
  return differences.length === 0 ? { status: 'passed' } : { status: 'failed', differences };
}

function failureOf(error: unknown, { origin }: UnitTest): Failure {
  if (error instanceof TestProblem) return failureOfProblem(error);
  const failure = failureOfThrown(error, placeOf(origin));
  if (failure === undefined || !(error instanceof DatabaseError || error instanceof Error)) throw error;
  return failure;
}
