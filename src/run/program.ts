import { Obstacle } from '../failure.ts';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import type { OutputChunk, ProcessExit } from '../ports/processes.ts';
import type { Program } from './evidence.ts';
import type { ProgramWork } from './program-work.ts';
import { jobFolder } from './run-context.ts';
import { failureFrom, RunFailure } from './run-failure.ts';
import { createStepOutput } from './step-output.ts';

/** A program that does the work of a step. */
export interface ProgramRun {
  readonly kind: Program;
  /** Tried in this order until one can be started. */
  readonly candidates: readonly string[];
  /** The team chose it, so that it is the team's to mend. */
  readonly chosen: boolean;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface ProgramEnd {
  readonly exit: ProcessExit;
  /** The last line on stderr that is not empty, masked: usually the reason. */
  readonly lastLine: string | undefined;
}

/** The interpreter of Python steps: the one that DATAJOB_PYTHON names, else the first that the machine has. */
export function pythonCandidates(
  variables: EnvironmentVariables,
): Pick<ProgramRun, 'kind' | 'candidates' | 'chosen'> {
  const chosen = variables['DATAJOB_PYTHON'];
  return { kind: 'python', candidates: chosen ? [chosen] : ['python3', 'python'], chosen: Boolean(chosen) };
}

/** How long a program has to end after SIGTERM. */
const graceMs = 10_000;

/** Runs a program in the job's folder and gives its output, line by line, masked and bounded, as events. */
export async function runProgram(work: ProgramWork, program: ProgramRun): Promise<ProgramEnd> {
  const output = createStepOutput(work);
  const exit = await startProgram(work, program, { onOutput: output.push, signal: work.signal });
  output.end();
  return { exit, lastLine: output.lastLine() };
}

/** Runs a program in the job's folder to its end. Rejects with `RunFailure` when it cannot be started. */
export async function startProgram(
  { context }: ProgramWork,
  program: ProgramRun,
  how: { readonly onOutput: (chunk: OutputChunk) => void; readonly signal: AbortSignal },
): Promise<ProcessExit> {
  const command = { args: program.args, cwd: jobFolder(context.request), env: program.env, graceMs };
  return startFirst(program, (file) =>
    context.ports.processes.run({ ...command, file }, how.onOutput, how.signal),
  );
}

async function startFirst(
  program: ProgramRun,
  start: (file: string) => Promise<ProcessExit>,
): Promise<ProcessExit> {
  let refused: Obstacle | undefined;
  for (const file of program.candidates) {
    try {
      return await start(file);
    } catch (error) {
      if (!(error instanceof Obstacle) || error.code !== 'process') throw error;
      refused = error;
      if (!isMissing(error)) break;
    }
  }
  const missing = isMissing(refused);
  const evidence = { kind: 'start', program: program.kind, chosen: program.chosen, missing } as const;
  const message = missing ? notFound(program.candidates) : (refused?.message ?? 'Nothing could be started.');
  throw new RunFailure(failureFrom(evidence, message), refused);
}

function notFound(names: readonly string[]): string {
  const subject = names.length > 1 ? `Neither ${names.join(' nor ')} was` : `${names.join()} was not`;
  return `${subject} found on this machine.`;
}

function isMissing(error: Obstacle | undefined): boolean {
  const cause = error?.cause;
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}
