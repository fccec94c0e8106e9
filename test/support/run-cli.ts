import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BuiltDist } from './built-dist.ts';

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly dist: BuiltDist;
  /** Path of the Node to run it with. */
  readonly node: string;
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with each piece of standard error and a way to signal the program. */
  readonly onStderr?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs the built command line as a user does, with hardly any environment. */
export function runDatajob(argv: readonly string[], options: CliOptions): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(options.node, [join(options.dist.folder, 'cli.cjs'), ...argv], {
      cwd: options.cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      options.onStderr?.(stderr, (signal) => child.kill(signal));
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
