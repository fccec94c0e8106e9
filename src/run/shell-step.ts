import type { ShellStep } from '../manifest/manifest.ts';
import type { Evidence } from './evidence.ts';
import { runProgram } from './program.ts';
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
  const { folder } = context.request;
  const script =
    step.file === undefined ? ['-c', step.script ?? '', step.name] : ['--', `${folder}/${step.file}`];
  const service = createStepService(work);
  const door = await work.programs.serve(service);
  const env = { ...stepEnvironment(context, step, await work.temporaryFolder()), ...door.variables };
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
  throw new RunFailure(failureFrom(evidence, message, place));
}
