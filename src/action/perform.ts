import type { Diagnostic } from '../diagnostic.ts';
import type { Ports } from '../ports/ports.ts';
import type { EventSink } from '../run/event.ts';
import type { RunResult } from '../run/result.ts';
import type { GitHubEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { ActionCommand } from './request.ts';

/** What one command did, ready to be shown. */
export interface Performed {
  readonly command: ActionCommand;
  readonly passed: boolean;
  /** One sentence for the log. */
  readonly sentence: string;
  /** The document that `--json` prints. */
  readonly json: unknown;
  /** Section of the job summary; empty for nothing. */
  readonly markdown: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly runs: readonly RunResult[];
  /** Names of changed jobs, of a plan. */
  readonly changed?: readonly string[];
}

/** What every command of the action gets. */
export interface PerformContext {
  readonly inputs: Inputs;
  readonly event: GitHubEvent;
  readonly ports: Ports;
  readonly sink: EventSink;
  readonly signal: AbortSignal;
  /** What the commands before did. */
  readonly performed: readonly Performed[];
}

export type Performer = (context: PerformContext) => Promise<Performed>;

/** Does one command; its code is loaded when it is needed. */
export async function perform(command: ActionCommand, context: PerformContext): Promise<Performed> {
  const performer = await performers[command]();
  return performer(context);
}

const performers: Readonly<Record<ActionCommand, () => Promise<Performer>>> = {
  validate: async () => (await import('./commands/validate.ts')).performValidate,
  plan: async () => (await import('./commands/plan.ts')).performPlan,
  run: async () => (await import('./commands/run.ts')).performRun,
  stage: async () => (await import('./commands/stage.ts')).performStage,
  promote: async () => (await import('./commands/promote.ts')).performPromote,
  tick: async () => (await import('./commands/tick.ts')).performTick,
  clean: async () => (await import('./commands/clean.ts')).performClean,
};
