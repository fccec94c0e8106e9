import type { Diagnostic } from '../diagnostic.ts';
import type { Failure } from '../failure.ts';
import type { EnvironmentName } from '../manifest/manifest.ts';
import type { Clock } from '../ports/clock.ts';
import type { EventSink } from '../run/event.ts';
import type { RunResult } from '../run/result.ts';

/** What is known of a run before it could begin. */
interface RefusedRun {
  readonly runId: string;
  readonly job: string;
  readonly environment: EnvironmentName;
  /** Empty when the bundle could not be read. */
  readonly digest: string;
  readonly scheduledTime?: string;
}

/** What somebody asked for by hand is refused: tells it as a run that failed before its first step. */
export function refuseAsked(
  asked: {
    readonly request: Pick<RefusedRun, 'job' | 'environment' | 'scheduledTime'>;
    readonly runId: string;
    readonly ports: { readonly clock: Clock };
    readonly sink: EventSink;
  },
  digest: string,
  failure: Failure,
): RunResult {
  const { request, runId, ports, sink } = asked;
  const { job, environment, scheduledTime } = request;
  const run = { runId, job, environment, digest, ...(scheduledTime !== undefined && { scheduledTime }) };
  return refuseRun(run, failure, ports.clock, sink);
}

/** The result, and the events, of a run that failed before its first step. */
function refuseRun(run: RefusedRun, failure: Failure, clock: Clock, sink: EventSink): RunResult {
  const at = clock.now();
  sink({ type: 'run-started', at, ...run });
  sink({ type: 'run-finished', at, status: 'failed', durationMs: 0, failure });
  return {
    ...run,
    status: 'failed',
    errorClass: failure.class,
    startedAt: new Date(at).toISOString(),
    durationMs: 0,
    steps: [],
    checks: [],
    error: failure,
  };
}

/** The findings that keep a job from running as one failure, at the place of the first. */
export function failureOfFindings(findings: readonly Diagnostic[]): Failure {
  const [first] = findings;
  const more = findings.length - 1;
  const others = more > 0 ? ` (and ${more} more ${more === 1 ? 'finding' : 'findings'})` : '';
  return {
    class: 'config',
    rule: first?.code ?? 'invalid',
    message: `The job has errors: ${first?.message ?? ''}${others}`,
    ...(first && { file: first.file, line: first.line, column: first.column }),
    hint: '`datajob validate` shows all findings.',
  };
}

/** Variables of the config that are not set. */
export function failureOfMissing(environment: string, missing: readonly string[]): Failure {
  const [names, verb] = [missing.join(', '), missing.length === 1 ? 'is' : 'are'];
  return {
    class: 'config',
    rule: 'missing-variable',
    message: `The connections of ${environment} need ${names}, which ${verb} not set.`,
    hint: 'Set them in the environment of this command, or on GitHub as secrets that the workflow passes on.',
  };
}
