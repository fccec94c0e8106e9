import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Options } from 'execa';
import { Obstacle, toError } from '../failure.ts';
import type { Command, OutputChunk, ProcessExit, Processes } from '../ports/processes.ts';
import { forwardText } from './forward-text.ts';
import { endTree } from './process-tree.ts';
import { createWatchdog, type Watchdog, type WatchdogPipe, watchdogScript } from './process-watchdog.ts';

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
 * ended by a signal or prints too much, `cancelled` when the signal aborts: then also what the program
 * started is ended, and nobody waits for output that such a process holds open.
 */
export async function execute(
  file: string,
  args: readonly string[],
  options: ExecuteOptions,
): Promise<Execution> {
  const { execa } = await import('execa');
  if (options.signal?.aborted) throw new Obstacle('cancelled', `${file} was not started: cancelled.`);
  const mark = randomUUID();
  const settings = {
    cwd: options.cwd,
    encoding: 'buffer',
    reject: false,
    stripFinalNewline: false,
    maxBuffer: options.maxBuffer ?? defaultMaxBuffer,
    env: { ...options.env, [markName]: mark },
    ...(options.signal && { cancelSignal: options.signal }),
    ...(options.input === undefined ? { stdin: 'ignore' } : { input: options.input }),
  } satisfies Options;
  const child = execa(file, args, settings);
  const cancel = (): void => void endWithDescendants(child, mark);
  options.signal?.addEventListener('abort', cancel, { once: true });
  const result = await child;
  options.signal?.removeEventListener('abort', cancel);
  if (result.isCanceled) throw new Obstacle('cancelled', `${file} was cancelled.`, { cause: result });
  if (result.exitCode === undefined || result.isMaxBuffer) throw notEnded(file, toError(result));
  return {
    code: result.exitCode,
    stdout: asBuffer(result.stdout),
    stderr: asBuffer(result.stderr).toString(),
  };
}

/** execa ends the program itself. Output that somebody else still holds open is not waited for. */
async function endWithDescendants(child: Streams, mark: string): Promise<void> {
  await endTree({ group: child.pid ?? 0, mark: `${markName}=${mark}` }, cancelMs);
  child.stdout?.destroy();
  child.stderr?.destroy();
}

const cancelMs = 5000;

interface Streams {
  readonly pid?: number | undefined;
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
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

/** Programs of the machine. Every descendant of a program ends with it; see `Processes`. */
export function createProcesses(): Processes {
  return { run };
}

/** How long output that a forgotten background process holds open is waited for. */
const drainMs = 500;

async function run(
  command: Command,
  onOutput: (chunk: OutputChunk) => void,
  signal: AbortSignal,
): Promise<ProcessExit> {
  if (signal.aborted) throw new Obstacle('cancelled', `${command.file} was not started: cancelled.`);
  const guard = await sharedWatchdog();
  const mark = randomUUID();
  const child = await start(command, mark, onOutput);
  const tree = { group: child.pid, mark: `${markName}=${mark}` };
  guard.guard(tree);
  let ending = Promise.resolve();
  const abort = (): void => {
    ending = endTree(tree, command.graceMs);
  };
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  try {
    const exit = await child.exit;
    await Promise.race([child.drained, pause(drainMs)]);
    await Promise.all([ending, endTree(tree, command.graceMs)]);
    await Promise.race([child.drained, pause(drainMs)]);
    return exit;
  } finally {
    signal.removeEventListener('abort', abort);
    guard.release(tree);
    child.close();
  }
}

/** Every descendant inherits this variable, so that also those that left the group are found. */
const markName = 'DATAJOB_PROCESS_MARK';

interface Child {
  readonly pid: number;
  readonly exit: Promise<ProcessExit>;
  /** Both streams have ended. */
  readonly drained: Promise<unknown>;
  close(): void;
}

async function start(command: Command, mark: string, onOutput: (chunk: OutputChunk) => void): Promise<Child> {
  const { execa } = await import('execa');
  const child = execa(command.file, command.args, {
    cwd: command.cwd,
    env: { ...command.env, [markName]: mark },
    extendEnv: false,
    detached: true,
    cleanup: false,
    buffer: false,
    reject: false,
    stdin: command.stdin === undefined ? 'ignore' : 'pipe',
  });
  const { pid, stdin, stdout, stderr } = child;
  if (pid === undefined) throw notEnded(command.file, toError(await child));
  const exit = new Promise<ProcessExit>((resolve) => {
    child.once('exit', (code, ended) =>
      resolve({ ...(code !== null && { code }), ...(ended !== null && { signal: ended }) }),
    );
  });
  // A program may end without reading its input; that is its choice.
  stdin?.on('error', () => undefined);
  stdin?.end(command.stdin);
  const drained = Promise.all([
    forwardText(stdout, (text) => onOutput({ stream: 'stdout', text })),
    forwardText(stderr, (text) => onOutput({ stream: 'stderr', text })),
  ]);
  return { pid, exit, drained, close: () => [stdout, stderr].forEach((stream) => void stream.destroy()) };
}

let watchdog: Watchdog | undefined;

async function sharedWatchdog(): Promise<Watchdog> {
  if (watchdog) return watchdog;
  const { execa } = await import('execa');
  watchdog ??= createWatchdog((): WatchdogPipe => {
    if (process.platform === 'win32') return undefined;
    const child = execa('sh', ['-c', watchdogScript], {
      cwd: '/',
      detached: true,
      cleanup: false,
      buffer: false,
      reject: false,
      stdin: 'pipe',
      stdout: 'ignore',
      stderr: 'ignore',
    });
    const { stdin } = child;
    stdin.on('error', () => undefined);
    // It must not keep us alive: it waits for our end.
    child.unref();
    if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
    return { write: (line) => void stdin.write(line) };
  });
  return watchdog;
}
