import { exitCode } from '../../exit-code.ts';
import { unholdText } from '../../report/promote-text.ts';
import { unhold } from '../../usecases/rollback.ts';
import { operand } from '../arguments.ts';
import type { CommandHandler } from '../command.ts';

export const unholdCommand: CommandHandler = async (context) => {
  const outcome = await unhold(operand(context.arguments.operands, 0), await context.open());
  return { exitCode: exitCode.done, json: outcome, text: unholdText(outcome) };
};
