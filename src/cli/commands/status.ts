import { exitCode } from '../../exit-code.ts';
import { statusText } from '../../report/status-text.ts';
import { problemsText } from '../../report/tick-text.ts';
import { status } from '../../usecases/status.ts';
import type { CommandHandler } from '../command.ts';

export const statusCommand: CommandHandler = async (context) => {
  const outcome = await status(await context.open());
  return {
    exitCode: exitCode.done,
    json: outcome,
    text: statusText(outcome, context.style),
    findings: problemsText(outcome.problems),
  };
};
