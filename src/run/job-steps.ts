import type { Failure } from '../failure.ts';
import type { Step } from '../manifest/manifest.ts';
import type { Attempt } from './attempt-parts.ts';
import { runStep } from './run-step.ts';
import { runStepGraph } from './step-graph.ts';

/** More would compete for the same database and machine. */
const parallelSteps = 4;

/** Runs the steps of an attempt; the failure of the first that failed, if any. */
export async function runJobSteps(
  attempt: Attempt,
  finished: Set<string>,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  const { context } = attempt;
  const { manifest } = context.request.job;
  let failure: Failure | undefined;
  let needless: string | undefined;

  const skip = ({ name, kind }: Step, reason: string): void =>
    context.emit({ type: 'step-skipped', at: context.ports.clock.now(), step: name, kind, reason });

  const run = async (step: Step, stepSignal: AbortSignal) => {
    const verdict = await runStep(attempt, step, stepSignal);
    if (verdict.end === 'failed') failure ??= verdict.failure;
    if (verdict.end === 'succeeded' && verdict.skipsRemaining !== undefined) {
      needless = `${step.name} ended the job: ${verdict.skipsRemaining}`;
    }
    // What a unit of the whole attempt holds is not done before its commit.
    if (verdict.end === 'succeeded' && !attempt.unit) finished.add(step.name);
    return verdict.end;
  };

  const left = new Set(stepsBefore(manifest.steps, context.request.from));
  for (const step of left) skip(step, `the run starts at ${context.request.from}`);
  await runStepGraph({
    steps: manifest.steps,
    satisfied: new Set([...finished, ...[...left].map((step) => step.name)]),
    limit: parallelSteps,
    failTogether: attempt.unit !== undefined,
    signal,
    needless: () => needless,
    run,
    skip,
  });
  return failure;
}

function stepsBefore(steps: readonly Step[], from: string | undefined): readonly Step[] {
  const first = steps.findIndex((step) => step.name === from);
  return first === -1 ? [] : steps.slice(0, first);
}
