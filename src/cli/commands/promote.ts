import { exitCode } from '../../exit-code.ts';
import { promoteText } from '../../report/promote-text.ts';
import { promoteStaged } from '../../usecases/promote-staged.ts';
import type { CommandHandler } from '../command.ts';
import { findingsText } from '../findings.ts';

export const promoteCommand: CommandHandler = async (context) => {
  const { texts, flags } = context.arguments;
  const { commit, override } = texts;
  const ports = await context.open();
  const request = {
    stage: flags.has('stage'),
    ...(commit === undefined ? {} : { commit }),
    ...(override === undefined ? {} : { override }),
  };
  const outcome = await promoteStaged(request, ports, context.sink, context.signal);
  const refused = outcome.releases.some((release) => release.action === 'refused');
  return {
    exitCode: refused ? exitCode.findings : exitCode.done,
    json: outcome,
    text: promoteText(outcome, context.style),
    findings: await findingsText(outcome.diagnostics, ports.tree, context),
  };
};
