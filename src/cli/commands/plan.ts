import type { ReadingHandler } from '../command.ts';

export const planCommand: ReadingHandler = async (context) => {
  const { head } = context.arguments.texts;
  const ports = await context.open({ comparesWorkingTree: head === undefined });
  // Read while Git is already at work.
  const { outcomeOfPlan } = await import('./plan-outcome.ts');
  return outcomeOfPlan(ports, context);
};
