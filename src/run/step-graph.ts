import type { Step } from '../manifest/manifest.ts';
import type { StopReason } from './stop-reason.ts';

/** How a step ended. */
export type StepEnd = 'succeeded' | 'failed' | 'cancelled';

export interface StepGraph {
  readonly steps: readonly Step[];
  /** Steps that need not run, for example because they are done already. */
  readonly satisfied: ReadonlySet<string>;
  /** How many steps may run at once. */
  readonly limit: number;
  /** Whether the failure of one step makes the others pointless: they would be rolled back. */
  readonly failTogether: boolean;
  readonly signal: AbortSignal;
  /** Why steps that were not started are not needed any more, once that is so. */
  readonly needless: () => string | undefined;
  /** Must not reject. */
  readonly run: (step: Step, signal: AbortSignal) => Promise<StepEnd>;
  readonly skip: (step: Step, reason: string) => void;
}

/**
 * Runs each step as soon as all that it needs have succeeded, independent ones side by side. Steps behind
 * a failed one are skipped; with `failTogether` running ones are cancelled too. Resolves when nothing runs.
 */
export async function runStepGraph(graph: StepGraph): Promise<void> {
  const stop = new AbortController();
  const signal = AbortSignal.any([graph.signal, stop.signal]);
  const ends = new Map<string, StepEnd | 'satisfied' | 'skipped'>();
  for (const name of graph.satisfied) ends.set(name, 'satisfied');
  const running = new Map<string, Promise<void>>();
  const waiting = new Set(graph.steps.filter((step) => !graph.satisfied.has(step.name)));
  const queue = createQueue(graph.steps);

  const start = (step: Step): void => {
    waiting.delete(step);
    const work = graph.run(step, signal).then((end) => {
      ends.set(step.name, end);
      running.delete(step.name);
      queue.ended(step.name, end);
      if (end === 'failed' && graph.failTogether) {
        stop.abort({ kind: 'sibling-failed', step: step.name } satisfies StopReason);
      }
    });
    running.set(step.name, work);
  };

  const skip = (step: Step, reason: string): void => {
    waiting.delete(step);
    ends.set(step.name, 'skipped');
    graph.skip(step, reason);
  };

  for (;;) {
    for (const step of queue.take(signal.aborted || graph.needless() !== undefined)) {
      if (!waiting.has(step)) continue;
      const reason = graph.needless() ?? reasonToSkip(step, ends, signal);
      if (reason !== undefined) skip(step, reason);
      else if (!isReady(step, ends)) continue;
      else if (running.size < graph.limit) start(step);
      else queue.put(step);
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  // Only a cycle is left here, which validation refuses.
  for (const step of [...waiting]) skip(step, `needs ${step.needs.join(', ')}`);
}

/** Which steps to look at: among a thousand, only a few can have become ready. */
function createQueue(steps: readonly Step[]) {
  const behind = new Map<string, Step[]>();
  for (const step of steps) {
    for (const need of step.needs) {
      const others = behind.get(need);
      if (others === undefined) behind.set(need, [step]);
      else others.push(step);
    }
  }
  const next = new Set<Step>();
  let all = true;
  return {
    put: (step: Step) => void next.add(step),
    ended(name: string, end: StepEnd) {
      // What was not done makes others needless, and those behind them.
      if (end !== 'succeeded') all = true;
      for (const step of behind.get(name) ?? []) next.add(step);
    },
    take(everything: boolean): readonly Step[] {
      const taken =
        all || everything ? steps : next.size < 2 ? [...next] : steps.filter((one) => next.has(one));
      all = false;
      next.clear();
      return taken;
    },
  };
}

type Ends = ReadonlyMap<string, StepEnd | 'satisfied' | 'skipped'>;

function reasonToSkip(step: Step, ends: Ends, signal: AbortSignal): string | undefined {
  for (const need of step.needs) {
    const end = ends.get(need);
    if (end === 'failed' || end === 'cancelled')
      return `needs ${need}, which ${end === 'failed' ? 'failed' : 'was cancelled'}`;
    if (end === 'skipped') return `needs ${need}, which was skipped`;
  }
  return signal.aborted ? 'the run had already ended' : undefined;
}

function isReady(step: Step, ends: Ends): boolean {
  return step.needs.every((need) => ends.get(need) === 'succeeded' || ends.get(need) === 'satisfied');
}
