import type { ActionCommand } from './action-command.ts';
import type { PerformContext, Performed, Performer } from './performer.ts';

/** Does one command; its code is loaded when it is needed. */
export async function perform(command: ActionCommand, context: PerformContext): Promise<Performed> {
  const performer = await performers[command]();
  return performer(context);
}

const performers: Readonly<Record<ActionCommand, () => Promise<Performer>>> = {
  validate: async () => (await import('./commands/validate.ts')).performValidate,
  plan: async () => (await import('./commands/plan.ts')).performPlan,
  parity: async () => (await import('./commands/parity.ts')).performParity,
  test: async () => (await import('./commands/test.ts')).performTest,
  run: async () => (await import('./commands/run.ts')).performRun,
  stage: async () => (await import('./commands/stage.ts')).performStage,
  promote: async () => (await import('./commands/promote.ts')).performPromote,
  tick: async () => (await import('./commands/tick.ts')).performTick,
  comment: async () => (await import('./commands/comment.ts')).performComment,
  report: async () => (await import('./commands/report.ts')).performReport,
  clean: async () => (await import('./commands/clean.ts')).performClean,
};
