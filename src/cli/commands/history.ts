import { exitCode } from '../../exit-code.ts';
import { historyText } from '../../report/status-text.ts';
import { problemsText } from '../../report/tick-text.ts';
import { history } from '../../usecases/history.ts';
import { parseCount } from '../../usecases/request-values.ts';
import type { CommandHandler } from '../command.ts';

export const historyCommand: CommandHandler = async (context) => {
  const [job] = context.arguments.operands;
  const limit = parseCount('--limit', context.arguments.texts['limit']);
  const request = { ...(job === undefined ? {} : { job }), ...(limit === undefined ? {} : { limit }) };
  const outcome = await history(request, await context.open());
  return {
    exitCode: exitCode.done,
    json: outcome,
    text: historyText(outcome, context.style),
    findings: problemsText(outcome.problems),
  };
};
