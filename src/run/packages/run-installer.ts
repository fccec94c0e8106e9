import { startProgram } from '../program.ts';
import type { ProgramWork } from '../program-work.ts';
import { RunFailure } from '../run-failure.ts';
import type { InstallCommand } from './install-commands.ts';
import { installEnvironment } from './install-environment.ts';
import { createInstallOutput, type InstallOutput } from './install-output.ts';

export interface InstallerEnd {
  readonly succeeded: boolean;
  /** What it printed last, masked. */
  readonly output: string;
}

/** Runs pip, uv or `venv` in the job's folder to its end. Rejects with `RunFailure` when it cannot be started. */
export async function runInstaller(work: ProgramWork, command: InstallCommand): Promise<InstallerEnd> {
  const env = installEnvironment(work.context);
  const output = createInstallOutput(work.context, env);
  const program = {
    kind: 'python',
    candidates: [command.file],
    chosen: false,
    args: command.args,
    env,
  } as const;
  const how = { onOutput: output.push, signal: work.signal };
  const done = new AbortController();
  void tellMeanwhile(work, output, done.signal);
  const exit = await startProgram(work, program, how).finally(() => done.abort());
  return { succeeded: exit.code === 0, output: output.end() };
}

/** How often people are told that it goes on, in ms. */
const tellEveryMs = 15_000;

async function tellMeanwhile(
  { context }: ProgramWork,
  output: InstallOutput,
  done: AbortSignal,
): Promise<void> {
  const { clock } = context.ports;
  for (;;) {
    await clock.sleep(tellEveryMs, done);
    if (done.aborted) return;
    const newest = output.newest();
    const reason = `still installing packages${newest === '' ? '' : `: ${newest}`}`;
    context.emit({ type: 'waiting', at: clock.now(), reason });
  }
}

/** Whether the machine has uv. */
export async function hasUv(work: ProgramWork): Promise<boolean> {
  try {
    return (await runInstaller(work, { file: 'uv', args: ['--version'] })).succeeded;
  } catch (error) {
    if (error instanceof RunFailure) return false;
    throw error;
  }
}
