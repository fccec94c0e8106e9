import type { Options } from 'execa';
import { Obstacle, toError } from '../failure.ts';

/** What a program answered. */
export interface Execution {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface ExecuteOptions {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  /** Added to our own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Bytes of each stream; default 64 MiB. More is an obstacle, never a silent cut. */
  readonly maxBuffer?: number;
  readonly signal?: AbortSignal;
}

const defaultMaxBuffer = 64 * 1024 * 1024;

/**
 * Runs a program to its end and keeps its output; for tools such as Git. A non-zero exit code is an
 * answer, not an error. Rejects with `Obstacle`: `process` when the program cannot be started, is
 * ended by a signal or prints too much, `cancelled` when the signal aborts.
 */
export async function execute(
  file: string,
  args: readonly string[],
  options: ExecuteOptions,
): Promise<Execution> {
  const { execa } = await import('execa');
  const settings = {
    cwd: options.cwd,
    encoding: 'buffer',
    reject: false,
    stripFinalNewline: false,
    maxBuffer: options.maxBuffer ?? defaultMaxBuffer,
    ...(options.env && { env: { ...options.env } }),
    ...(options.signal && { cancelSignal: options.signal }),
    ...(options.input === undefined ? { stdin: 'ignore' } : { input: options.input }),
  } satisfies Options;
  const result = await execa(file, args, settings);
  if (result.isCanceled) throw new Obstacle('cancelled', `${file} was cancelled.`, { cause: result });
  if (result.exitCode === undefined || result.isMaxBuffer) throw notEnded(file, toError(result));
  return {
    code: result.exitCode,
    stdout: asBuffer(result.stdout),
    stderr: asBuffer(result.stderr).toString(),
  };
}

function notEnded(file: string, cause: Error): Obstacle {
  const missing = 'code' in cause && cause.code === 'ENOENT';
  const short = 'shortMessage' in cause ? String(cause.shortMessage) : cause.message;
  return missing
    ? new Obstacle('process', `${file} could not be started: it was not found.`, {
        cause,
        hint: `Install ${file}, or put it on the PATH.`,
      })
    : new Obstacle('process', short, { cause });
}

function asBuffer(bytes: unknown): Buffer {
  return bytes instanceof Uint8Array
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : Buffer.alloc(0);
}
