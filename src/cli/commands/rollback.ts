import { exitCode } from '../../exit-code.ts';
import { rollbackText } from '../../report/promote-text.ts';
import { rollback } from '../../usecases/rollback.ts';
import { operand } from '../arguments.ts';
import type { CommandHandler } from '../command.ts';

export const rollbackCommand: CommandHandler = async (context) => {
  const { operands, texts } = context.arguments;
  const { to, reason } = texts;
  const request = {
    job: operand(operands, 0),
    ...(to === undefined ? {} : { to }),
    ...(reason === undefined ? {} : { reason }),
  };
  const outcome = await rollback(request, await context.open());
  return { exitCode: exitCode.done, json: outcome, text: rollbackText(outcome, context.style) };
};
