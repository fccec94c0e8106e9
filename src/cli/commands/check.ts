import { exitCode } from '../../exit-code.ts';
import { Obstacle } from '../../failure.ts';
import type { EnvironmentName } from '../../manifest/manifest.ts';
import { checkRunText } from '../../report/check-run-text.ts';
import { mutationText } from '../../report/mutation-text.ts';
import { checkJob } from '../../usecases/check.ts';
import { mutateChecks } from '../../usecases/mutate/mutate-checks.ts';
import { parseInstant, parseParameters } from '../../usecases/request-values.ts';
import { operand } from '../arguments.ts';
import type { CommandContext, CommandHandler, CommandOutcome } from '../command.ts';
import { exitCodeOfRuns } from '../exit-code-of-runs.ts';

export const checkCommand: CommandHandler = async (context) => {
  const { operands, texts, lists, flags } = context.arguments;
  const scheduledTime = parseInstant('--scheduled-time', texts['scheduled-time']);
  const only = lists['only'];
  if (flags.has('mutate')) return mutate(context);
  if (texts['seed'] !== undefined) throw new Obstacle('usage', '--seed chooses rows for --mutate.');
  const request = {
    job: operand(operands, 0),
    environment: (texts['env'] ?? 'local') as EnvironmentName,
    params: parseParameters('--param', lists['param'] ?? []),
    samples: flags.has('samples'),
    ...(only === undefined ? {} : { only }),
    ...(scheduledTime === undefined ? {} : { scheduledTime }),
  };
  // Every check is a line of the result, so that its progress need not be told as well.
  const sink: typeof context.sink = (event) => {
    if (event.type !== 'check-finished') context.sink(event);
  };
  const run = await checkJob(request, await context.open(), sink, context.signal);
  return { exitCode: exitCodeOfRuns([run]), json: run, text: checkRunText(run, context.style) };
};

async function mutate(context: CommandContext): Promise<CommandOutcome> {
  const { operands, texts, lists, flags } = context.arguments;
  const other = lists['only'] !== undefined ? '--only' : flags.has('samples') ? '--samples' : undefined;
  if (other !== undefined) throw new Obstacle('usage', `${other} and --mutate do not go together.`);
  const scheduledTime = parseInstant('--scheduled-time', texts['scheduled-time']);
  const request = {
    job: operand(operands, 0),
    environment: (texts['env'] ?? 'local') as EnvironmentName,
    params: parseParameters('--param', lists['param'] ?? []),
    seed: texts['seed'] ?? '1',
    ...(scheduledTime === undefined ? {} : { scheduledTime }),
  };
  const report = await mutateChecks(request, await context.open(), context.sink, context.signal);
  return { exitCode: exitCode.done, json: report, text: mutationText(report, context.style) };
}
