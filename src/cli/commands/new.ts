import { exitCode } from '../../exit-code.ts';
import { existingText, newJobText } from '../../report/starter-text.ts';
import { newJob } from '../../usecases/new-job.ts';
import { operand } from '../arguments.ts';
import type { CommandHandler } from '../command.ts';

export const newCommand: CommandHandler = async (context) => {
  const { operands, texts } = context.arguments;
  const ports = await context.open();
  const outcome = await newJob(
    { name: operand(operands, 0), starter: texts['starter'] === 'python' ? 'python' : 'sql' },
    { tree: ports.tree, writer: await context.writer(ports.folder) },
  );
  const refused = outcome.existing.length > 0;
  return {
    exitCode: refused ? exitCode.findings : exitCode.done,
    json: outcome,
    text: refused ? '' : newJobText(outcome),
    ...(refused ? { findings: existingText(outcome.existing) } : {}),
  };
};
