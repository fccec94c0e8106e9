import type { EnvironmentName } from '../../manifest/manifest.ts';
import { runText } from '../../report/run-text.ts';
import { parseInstant, parseParameters } from '../../usecases/request-values.ts';
import { runJob } from '../../usecases/run.ts';
import { operand } from '../arguments.ts';
import type { CommandHandler } from '../command.ts';
import { exitCodeOfRuns } from '../exit-code-of-runs.ts';

export const runCommand: CommandHandler = async (context) => {
  const { operands, texts, lists, flags } = context.arguments;
  const scheduledTime = parseInstant('--scheduled-time', texts['scheduled-time']);
  const { from, override, reason } = texts;
  const request = {
    job: operand(operands, 0),
    environment: (texts['env'] ?? 'local') as EnvironmentName,
    params: parseParameters('--param', lists['param'] ?? []),
    again: flags.has('again'),
    ...(from === undefined ? {} : { from }),
    ...(override === undefined ? {} : { override }),
    ...(reason === undefined ? {} : { reason }),
    ...(scheduledTime === undefined ? {} : { scheduledTime }),
  };
  const run = await runJob(request, await context.open(), context.sink, context.signal);
  return { exitCode: exitCodeOfRuns([run]), json: run, text: runText(run, context.style) };
};
