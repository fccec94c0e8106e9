import { hasErrors } from '../../diagnostic.ts';
import { exitCode } from '../../exit-code.ts';
import { severityCounts } from '../../report/diagnostics-text.ts';
import { count } from '../../report/human-time.ts';
import { validateJson } from '../../report/json.ts';
import { validateWorkspace } from '../../usecases/validate.ts';
import type { CommandHandler } from '../command.ts';
import { findingsText } from '../findings.ts';

export const validateCommand: CommandHandler = async (context) => {
  const ports = await context.open();
  const paths = context.arguments.operands;
  const { jobs, diagnostics } = await validateWorkspace(ports, paths.length === 0 ? undefined : paths);
  const counts = severityCounts(diagnostics);
  return {
    exitCode: hasErrors(diagnostics) ? exitCode.findings : exitCode.done,
    json: validateJson({ jobs, diagnostics }),
    text: `${count(jobs, 'job')}: ${counts === '' ? 'no findings' : counts}`,
    findings: await findingsText(diagnostics, ports.tree, context),
  };
};
