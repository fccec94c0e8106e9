import { startProgram } from '../program.ts';
import type { ProgramWork } from '../program-work.ts';
import { RunFailure } from '../run-failure.ts';
import type { InstallCommand } from './install-commands.ts';
import { installEnvironment } from './install-environment.ts';
import { createInstallOutput } from './install-output.ts';

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
  const exit = await startProgram(work, program, how);
  return { succeeded: exit.code === 0, output: output.end() };
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
