import { isAbsolute, relative, resolve, sep } from 'node:path';
import { hasErrors } from '../../diagnostic.ts';
import { exitCode } from '../../exit-code.ts';
import { Obstacle } from '../../failure.ts';
import { importVdkText } from '../../report/import-vdk-text.ts';
import { diagnosticJson } from '../../report/json.ts';
import { importVdk } from '../../usecases/import-vdk/import-vdk.ts';
import { parseChoice } from '../../usecases/request-values.ts';
import { operand } from '../arguments.ts';
import type { CommandHandler } from '../command.ts';
import { findingsText } from '../findings.ts';

export const importCommand: CommandHandler = async (context) => {
  const { operands, flags, texts } = context.arguments;
  parseChoice('FORMAT', operand(operands, 0), ['vdk']);
  const ports = await context.open();
  const { team } = texts;
  const request = {
    folder: folderIn(ports.folder, resolve(context.cwd, operand(operands, 1))),
    all: flags.has('all'),
    ...(team === undefined ? {} : { team }),
  };
  const { jobs, diagnostics } = await importVdk(request, {
    tree: ports.tree,
    writer: await context.writer(ports.folder),
  });
  return {
    exitCode: hasErrors(diagnostics) ? exitCode.findings : exitCode.done,
    json: { jobs, diagnostics: diagnostics.map(diagnosticJson) },
    text: importVdkText(jobs, context.style),
    findings: await findingsText(diagnostics, ports.tree, context),
  };
};

function folderIn(workspace: string, folder: string): string {
  const path = relative(workspace, folder);
  if (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)) return path.split(sep).join('/');
  throw new Obstacle('usage', `${folder} is not in the workspace ${workspace}.`, {
    hint: 'Copy the jobs into the workspace first: the manifest is written beside their files.',
  });
}
