import { exitCode } from '../../exit-code.ts';
import { problemsText, tickText } from '../../report/tick-text.ts';
import { parseInstant } from '../../usecases/request-values.ts';
import { tick } from '../../usecases/tick.ts';
import type { CommandHandler } from '../command.ts';
import { exitCodeOfRuns } from '../exit-code-of-runs.ts';

export const tickCommand: CommandHandler = async (context) => {
  const now = parseInstant('--now', context.arguments.texts['now']);
  const ports = await context.open();
  const request = now === undefined ? {} : { now: Date.parse(now) };
  const outcome = await tick(request, ports, context.sink, context.signal);
  // A run that a newer one has replaced is as the team wants it; a tick that is stopped has a code of its own.
  const runs = exitCodeOfRuns(outcome.started.filter(({ status }) => status !== 'cancelled'));
  return {
    exitCode: runs === exitCode.done && outcome.problems.length > 0 ? exitCode.findings : runs,
    json: outcome,
    text: tickText(outcome, context.style),
    findings: problemsText(outcome.problems),
  };
};
