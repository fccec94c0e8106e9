import { exitCode } from '../../exit-code.ts';
import { cleanFailures, cleanText } from '../../report/clean-text.ts';
import { cleanCopies } from '../../usecases/clean.ts';
import { parseCount } from '../../usecases/request-values.ts';
import type { CommandHandler } from '../command.ts';

export const cleanCommand: CommandHandler = async (context) => {
  const pr = parseCount('--pr', context.arguments.texts['pr']);
  const outcome = await cleanCopies(pr === undefined ? {} : { pr }, await context.open());
  return {
    exitCode: outcome.failed.length > 0 ? exitCode.obstacle : exitCode.done,
    json: outcome,
    text: cleanText(outcome, context.style),
    findings: cleanFailures(outcome),
  };
};
