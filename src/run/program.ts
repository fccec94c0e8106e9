import { Obstacle } from '../failure.ts';
import type { ProcessExit } from '../ports/processes.ts';
import type { Program } from './evidence.ts';
import { createBudget, createOutputLines, defaultBounds } from './output-lines.ts';
import { jobFolder } from './run-context.ts';
import { failureFrom, RunFailure } from './run-failure.ts';
import type { StepWork } from './step-work.ts';

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

/** How long a program has to end after SIGTERM. */
const graceMs = 10_000;

/** Runs a program in the job's folder and gives its output, line by line, masked and bounded, as events. */
export async function runProgram(work: StepWork, program: ProgramRun): Promise<ProgramEnd> {
  const { context, step } = work;
  let lastLine: string | undefined;
  const budget = createBudget(defaultBounds.total);
  const lines = (stream: 'stdout' | 'stderr') =>
    createOutputLines(context.masker, defaultBounds, budget, (line) => {
      if (stream === 'stderr' && line.trim() !== '') lastLine = line.trim().slice(0, 500);
      const text = `${line}\n`;
      context.emit({ type: 'output', at: context.ports.clock.now(), step: step.name, stream, text });
    });
  const output = { stdout: lines('stdout'), stderr: lines('stderr') };
  const command = { args: program.args, cwd: jobFolder(context.request), env: program.env, graceMs };
  const exit = await startFirst(program, (file) =>
    context.ports.processes.run(
      { ...command, file },
      ({ stream, text }) => output[stream].push(text),
      work.signal,
    ),
  );
  output.stdout.end();
  output.stderr.end();
  return { exit, lastLine };
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
