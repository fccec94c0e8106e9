import { exitCode } from '../../exit-code.ts';
import { workflowFindingsText, workflowOutcomeText } from '../../report/workflow-text.ts';
import { workflow } from '../../usecases/workflow/workflow.ts';
import type { CommandHandler } from '../command.ts';

export const workflowCommand: CommandHandler = async (context) => {
  const { flags, texts } = context.arguments;
  const ports = await context.open();
  const write = flags.has('write');
  const { branch } = texts;
  const outcome = await workflow({ write, ...(branch === undefined ? {} : { branch }) }, ports);
  // A file that people wrote by themselves is for them to change: that is not done yet.
  const left = write && outcome.files.some(({ state }) => state === 'own');
  return {
    exitCode: left ? exitCode.findings : exitCode.done,
    json: outcome,
    text: flags.has('codeowners') ? outcome.codeowners.join('\n') : workflowOutcomeText(outcome, write),
    findings: workflowFindingsText(outcome),
  };
};
