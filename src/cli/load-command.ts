import type { CommandHandler } from './command.ts';
import type { CommandName } from './command-spec.ts';

/** Loads the code of one command only: starting up must not cost what the others need. */
export function loadCommand(name: CommandName): Promise<CommandHandler> {
  return loaders[name]();
}

const loaders: Readonly<Record<CommandName, () => Promise<CommandHandler>>> = {
  init: async () => (await import('./commands/init.ts')).initCommand,
  new: async () => (await import('./commands/new.ts')).newCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  contract: async () => (await import('./commands/contract.ts')).contractCommand,
  validate: async () => (await import('./commands/validate.ts')).validateCommand,
  workflow: async () => (await import('./commands/workflow.ts')).workflowCommand,
  plan: async () => (await import('./commands/plan.ts')).planCommand,
  run: async () => (await import('./commands/run.ts')).runCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  test: async () => (await import('./commands/test.ts')).testCommand,
  stage: async () => (await import('./commands/stage.ts')).stageCommand,
  promote: async () => (await import('./commands/promote.ts')).promoteCommand,
  rollback: async () => (await import('./commands/rollback.ts')).rollbackCommand,
  unhold: async () => (await import('./commands/unhold.ts')).unholdCommand,
  tick: async () => (await import('./commands/tick.ts')).tickCommand,
  status: async () => (await import('./commands/status.ts')).statusCommand,
  history: async () => (await import('./commands/history.ts')).historyCommand,
  clean: async () => (await import('./commands/clean.ts')).cleanCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
};
