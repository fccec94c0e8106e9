import { resolve } from 'node:path';
import { exitCode } from '../../exit-code.ts';
import { existingText, initText } from '../../report/starter-text.ts';
import { initWorkspace } from '../../usecases/init.ts';
import type { CommandHandler } from '../command.ts';

export const initCommand: CommandHandler = async (context) => {
  const folder = context.arguments.operands[0] ?? context.arguments.texts['workspace'] ?? '.';
  const outcome = await initWorkspace({ writer: await context.writer(resolve(context.cwd, folder)) });
  const refused = outcome.existing.length > 0;
  return {
    exitCode: refused ? exitCode.findings : exitCode.done,
    json: outcome,
    text: refused ? '' : initText(outcome),
    ...(refused ? { findings: existingText(outcome.existing) } : {}),
  };
};
