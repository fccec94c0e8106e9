import { isAbsolute, relative, resolve, sep } from 'node:path';
import { hasErrors } from '../../diagnostic.ts';
import { exitCode } from '../../exit-code.ts';
import { severityCounts } from '../../report/diagnostics-text.ts';
import { count } from '../../report/human-time.ts';
import { validateJson } from '../../report/json.ts';
import { waiverLines } from '../../report/waiver-text.ts';
import { validateWorkspace } from '../../usecases/validate.ts';
import type { ReadingHandler } from '../command.ts';
import { findingsText } from '../findings.ts';

export const validateCommand: ReadingHandler = async (context) => {
  const ports = await context.open();
  const paths = context.arguments.operands.map((path) => workspacePath(path, context.cwd, ports.folder));
  const { jobs, diagnostics, waivers } = await validateWorkspace(ports, paths);
  const counts = severityCounts(diagnostics);
  return {
    exitCode: hasErrors(diagnostics) ? exitCode.findings : exitCode.done,
    json: validateJson({ jobs, diagnostics, waivers }),
    text: [`${count(jobs, 'job')}: ${counts === '' ? 'no findings' : counts}`, ...waiverLines(waivers)].join(
      '\n',
    ),
    findings: await findingsText(diagnostics, ports.tree, context),
  };
};

/** Paths are typed from the current folder where that is inside the workspace, else from the workspace. */
function workspacePath(path: string, cwd: string, folder: string): string {
  const here = relative(folder, cwd);
  const isInside = here !== '..' && !here.startsWith(`..${sep}`) && !isAbsolute(here);
  const fromRoot = relative(folder, resolve(isInside ? cwd : folder, path));
  return fromRoot === '' ? '.' : fromRoot.split(sep).join('/');
}
