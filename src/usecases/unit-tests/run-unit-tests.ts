import { type Diagnostic, hasErrors } from '../../diagnostic.ts';
import { Obstacle } from '../../failure.ts';
import type { Ports } from '../../ports/ports.ts';
import { loadWorkspace } from '../../workspace/load-workspace.ts';
import { readUnitTests } from '../../workspace/test-files.ts';
import type { Job, Workspace } from '../../workspace/workspace.ts';
import { batchedTree } from '../batched-tree.ts';
import { blockingFindings, unknownJob } from '../run-source.ts';
import { runUnitTest } from './run-unit-test.ts';
import type { UnitTestResult, UnitTestStatus } from './unit-test-result.ts';

export interface UnitTestRequest {
  /** Names of jobs; empty: all of the workspace. */
  readonly jobs: readonly string[];
  /** Only these manifests are read; absent: all. */
  readonly manifests?: readonly string[];
  /** Only tests whose name holds this text. */
  readonly name?: string;
  /** Whether Python and shell steps may run; without, tests that need them are not run, and say so. */
  readonly programs: boolean;
  /** Told each result as it is there. */
  readonly onResult?: (result: UnitTestResult) => void;
}

/** The JSON shape of `datajob test`. */
export interface UnitTestReport {
  /** Jobs that have tests. */
  readonly jobs: number;
  readonly passed: number;
  readonly failed: number;
  readonly cannotRun: number;
  readonly notRun: number;
  readonly durationMs: number;
  /** By job, in the order in which they are written. */
  readonly tests: readonly UnitTestResult[];
  /** Errors of the jobs; with any, the tests of these jobs were not run. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Runs the unit tests of jobs of the working tree, one after the other, in memory: nothing that the config describes is
 * opened. Rejects with `Obstacle`: `usage` for an unknown job, and when the embedded engine cannot be had.
 */
export async function runUnitTests(
  request: UnitTestRequest,
  ports: Ports,
  signal: AbortSignal,
): Promise<UnitTestReport> {
  const startedAt = ports.clock.now();
  const { manifests } = request;
  const workspace = await loadWorkspace(ports.tree, manifests === undefined ? {} : { manifests });
  const { jobs, diagnostics } = chooseJobs(request.jobs, workspace);
  // Tests of a job read the same files.
  const tree = batchedTree(ports.tree);
  const tests = await readUnitTests(jobs, tree);
  const results: UnitTestResult[] = [];
  const sandbox = ports.sandbox();
  try {
    const shared = {
      config: workspace.config,
      folder: ports.folder,
      tree,
      ports,
      sandbox,
      signal,
    };
    for (const job of jobs) {
      for (const test of tests.get(job) ?? []) {
        if (request.name !== undefined && !test.name.includes(request.name)) continue;
        const result = await runUnitTest(test, { ...shared, job, programs: request.programs });
        // What was cancelled has no result.
        signal.throwIfAborted();
        results.push(result);
        request.onResult?.(result);
      }
    }
  } finally {
    await sandbox.close();
  }
  if (request.name !== undefined && results.length === 0 && diagnostics.length === 0)
    throw noSuchTest(request.name);
  const durationMs = ports.clock.now() - startedAt;
  return { ...countResults(results), jobs: tests.size, durationMs, tests: results, diagnostics };
}

/** Whether all that was tried is as it should be; what must not run here is nobody's fault. */
export function testsPassed({ failed, cannotRun, diagnostics }: UnitTestReport): boolean {
  return failed === 0 && cannotRun === 0 && !hasErrors(diagnostics);
}

function noSuchTest(name: string): Obstacle {
  return new Obstacle('usage', `No unit test of these jobs has «${name}» in its name.`);
}

function chooseJobs(
  names: readonly string[],
  workspace: Workspace,
): { readonly jobs: readonly Job[]; readonly diagnostics: readonly Diagnostic[] } {
  const errors = workspace.diagnostics.filter(({ severity }) => severity === 'error');
  if (names.length === 0) return { jobs: workspace.jobs, diagnostics: errors };
  const jobs: Job[] = [];
  const diagnostics = new Set<Diagnostic>();
  for (const name of new Set(names)) {
    const job = workspace.jobs.find(({ manifest }) => manifest.name === name);
    const findings = blockingFindings(name, job, workspace);
    for (const finding of findings) diagnostics.add(finding);
    if (findings.length > 0) continue;
    if (job === undefined) throw unknownJob(name, workspace);
    jobs.push(job);
  }
  return { jobs, diagnostics: [...diagnostics] };
}

function countResults(results: readonly UnitTestResult[]) {
  const count = (status: UnitTestStatus) => results.filter((result) => result.status === status).length;
  return {
    passed: count('passed'),
    failed: count('failed'),
    cannotRun: count('cannot-run'),
    notRun: count('not-run'),
  };
}
