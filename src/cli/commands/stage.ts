import { exitCode } from '../../exit-code.ts';
import { stageText } from '../../report/stage-text.ts';
import { parseCount } from '../../usecases/request-values.ts';
import { stageChanges } from '../../usecases/stage.ts';
import type { CommandHandler } from '../command.ts';
import { exitCodeOfRuns } from '../exit-code-of-runs.ts';
import { findingsText } from '../findings.ts';

export const stageCommand: CommandHandler = async (context) => {
  const { base, pr: number } = context.arguments.texts;
  const pr = parseCount('--pr', number);
  const ports = await context.open();
  const request = { ...(base === undefined ? {} : { base }), ...(pr === undefined ? {} : { pr }) };
  const outcome = await stageChanges(request, ports, context.sink, context.signal);
  const failed = exitCodeOfRuns(outcome.jobs);
  return {
    exitCode: outcome.passed ? exitCode.done : failed === exitCode.done ? exitCode.findings : failed,
    json: outcome,
    text: stageText(outcome, context.style),
    findings: await findingsText(outcome.diagnostics, ports.tree, context),
  };
};
