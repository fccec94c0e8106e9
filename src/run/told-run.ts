import type { Failure } from '../failure.ts';
import type { EventSink, RunEvent } from './event.ts';
import { createMasker } from './mask.ts';
import { maskEvent } from './mask-event.ts';
import { createOutcome } from './outcome.ts';
import type { RunResult, RunStatus } from './result.ts';
import type { RunContext } from './run-context.ts';
import type { RunPorts, RunRequest } from './run-request.ts';

export interface RunEnd {
  readonly status: RunStatus;
  readonly failure?: Failure;
  readonly reason?: string;
}

/** What work begins with: events that are emitted are masked, folded and passed on. */
export type RunStart = Pick<RunContext, 'request' | 'ports' | 'emit' | 'masker'> & {
  readonly startedAt: number;
};

/** Tells work from its start to its end by events, all text of which is masked; the result is a fold over them. */
export async function toldRun(
  request: RunRequest,
  ports: RunPorts,
  sink: EventSink,
  work: (start: RunStart) => Promise<RunEnd>,
): Promise<RunResult> {
  const startedAt = ports.clock.now();
  const outcome = createOutcome(request, startedAt);
  const masker = createMasker(secretsOf(request, ports));
  const emit = (event: RunEvent): void => {
    const masked = maskEvent(event, masker);
    outcome.apply(masked);
    sink(masked);
  };
  tellStart(request, startedAt, emit);
  const end = await work({ request, ports, emit, masker, startedAt });
  const at = ports.clock.now();
  emit({ type: 'run-finished', at, durationMs: at - startedAt, ...end });
  return outcome.result();
}

function secretsOf({ job, environment }: RunRequest, { variables }: RunPorts): string[] {
  const declared = job.manifest.secrets.map((name) => variables[name] ?? '');
  return [...environment.secrets, ...declared];
}

function tellStart(request: RunRequest, at: number, emit: EventSink): void {
  const { runId, digest, scheduledTime, job, environment } = request;
  emit({
    type: 'run-started',
    at,
    runId,
    job: job.manifest.name,
    environment: environment.label,
    digest,
    ...(scheduledTime !== undefined && { scheduledTime }),
  });
}
