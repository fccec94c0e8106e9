import type { ShellStep } from '../manifest/manifest.ts';
import type { Evidence } from './evidence.ts';
import { placeOfFile } from './file-place.ts';
import { withPackages } from './packages/with-packages.ts';
import { runProgram } from './program.ts';
import type { RunContext } from './run-context.ts';
import { failureFrom, RunFailure } from './run-failure.ts';
import { stepEnvironment } from './step-environment.ts';
import { createStepService, doneBy } from './step-service.ts';
import type { StepDone, StepWork } from './step-work.ts';

/**
 * Runs a script by `bash -eo pipefail`. The script is an argument and values are variables of its
 * environment: no text is ever put together into shell code.
 */
export async function runShellStep(work: StepWork<ShellStep>): Promise<StepDone> {
  const { step, context } = work;
  const script =
    step.file === undefined
      ? ['-c', step.script ?? '', step.name]
      : ['--', await placeOfFile(context, step.file)];
  const service = createStepService(work);
  const door = await work.programs.serve(service);
  const packages = await work.programs.packages(work);
  const own = withPackages(stepEnvironment(context, step, await work.temporaryFolder()), packages);
  const env = { ...own, ...door.variables, ...commandVariables(context, own['PATH']) };
  const { exit, lastLine } = await runProgram(work, {
    kind: 'shell',
    candidates: ['bash'],
    chosen: false,
    args: ['--noprofile', '--norc', '-eo', 'pipefail', ...script],
    env,
  }).finally(() => door.close());
  if (exit.code === 0) return doneBy(service);
  const evidence: Evidence = { kind: 'program', program: 'shell', ...exit };
  const ending = exit.signal ? `was ended by ${exit.signal}` : `ended with exit code ${exit.code}`;
  const message = `${step.name} ${ending}${lastLine === undefined ? '.' : `: ${lastLine}`}`;
  const { file, line, column } = step.origin;
  const place = step.file === undefined ? { file, line, column } : { file: step.file, line: 1 };
  // `set -e` ends the script at the command that failed: when that was ours, the run knows why.
  const told = exit.code === 1 ? service.lastFailure() : undefined;
  throw new RunFailure(told === undefined ? failureFrom(evidence, message, place) : { ...told, ...place });
}

/** In a shell step `datajob` is what talks to the run. */
function commandVariables({ ports }: RunContext, path: string | undefined): Readonly<Record<string, string>> {
  const chosen = ports.variables['DATAJOB_PYTHON'];
  const found = [`${ports.pythonFolder}/bin`, ...(path === undefined ? [] : [path])];
  return { PATH: found.join(':'), ...(chosen ? { DATAJOB_PYTHON: chosen } : {}) };
}
