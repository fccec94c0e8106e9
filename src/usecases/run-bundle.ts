import type { Ports } from '../ports/ports.ts';
import type { EventSink } from '../run/event.ts';
import { executeRun } from '../run/execute.ts';
import type { RunResult } from '../run/result.ts';
import type { RunRequest } from '../run/run-request.ts';
import { forEnvironment } from '../workspace/for-environment.ts';

/**
 * Runs the bytes of a bundle in an environment: what `run`, `stage` and `tick` have in common. The
 * manifest may still hold its overrides. Rejects with `Obstacle` `usage` as `executeRun` does.
 */
export async function runBundle(
  request: RunRequest,
  ports: Ports,
  sink: EventSink,
  signal: AbortSignal,
): Promise<RunResult> {
  const manifest = forEnvironment(request.job.manifest, request.environment.name);
  return executeRun({ ...request, job: { ...request.job, manifest } }, ports, sink, signal);
}
