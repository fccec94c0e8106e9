import { exitCode } from '../../exit-code.ts';
import { Obstacle } from '../../failure.ts';
import { checkHistoryText } from '../../report/check-history-text.ts';
import { historyText } from '../../report/status-text.ts';
import { problemsText } from '../../report/tick-text.ts';
import { checkHistory } from '../../usecases/check-history.ts';
import { history } from '../../usecases/history.ts';
import { parseCount } from '../../usecases/request-values.ts';
import type { CommandHandler } from '../command.ts';

export const historyCommand: CommandHandler = async (context) => {
  const [job] = context.arguments.operands;
  const limit = parseCount('--limit', context.arguments.texts['limit']);
  const limited = limit === undefined ? {} : { limit };
  if (context.arguments.flags.has('checks')) {
    if (job === undefined) throw new Obstacle('usage', '`datajob history --checks` needs the name of a job.');
    const checks = await checkHistory({ job, ...limited }, await context.open());
    const findings = problemsText(checks.problems);
    return { exitCode: exitCode.done, json: checks, text: checkHistoryText(checks, context.style), findings };
  }
  const request = { ...(job === undefined ? {} : { job }), ...limited };
  const outcome = await history(request, await context.open());
  return {
    exitCode: exitCode.done,
    json: outcome,
    text: historyText(outcome, context.style),
    findings: problemsText(outcome.problems),
  };
};
