import type { ChannelListener, Message, Peer } from '../ports/channels.ts';
import type { OutputChunk, ProcessExit } from '../ports/processes.ts';
import { endsWithin } from './ends-within.ts';
import { type ProgramRun, pythonCandidates, startProgram } from './program.ts';
import type { ProgramWork } from './program-work.ts';
import { sharedStreams } from './shared-streams.ts';
import { createStepOutput } from './step-output.ts';

/** One Python process that runs steps one after the other: `python/datajob_runner.py`. */
export interface PythonWorker {
  readonly interpreter: string;
  alive(): boolean;
  /** `clean`: the step left nothing behind, so that another may use the process. */
  run(work: ProgramWork, task: PythonTask): Promise<PythonEnd & { readonly clean: boolean }>;
  /** Ends it with everything that it has started. Never rejects. */
  end(): Promise<void>;
}

export interface PythonTask {
  /** The step's file, absolute. */
  readonly file: string;
  /** Absolute folders whose code is the user's, and their paths in what is reported. */
  readonly places: readonly { readonly folder: string; readonly path: string }[];
  /** The job's folder, absolute. */
  readonly folder: string;
  /** The whole environment of the step. */
  readonly env: Readonly<Record<string, string>>;
  /** The interpreter of the job's own packages, absolute; absent: that of the machine. */
  readonly python?: string;
  /** Steps that say the same may share a process: what they ask of the interpreter itself. */
  readonly interpreter: string;
}

export interface PythonEnd {
  readonly exit: ProcessExit;
  /** What the Python side tells of the step, unread; undefined when the process ended under it. */
  readonly report: unknown;
  readonly lastLine: string | undefined;
}

/** Rejects with `RunFailure` from `run` when no interpreter can be started. */
export async function startPythonWorker(
  work: ProgramWork,
  task: PythonTask,
  listener: ChannelListener,
): Promise<PythonWorker> {
  const process = await startProcess(work, task, listener);
  const { clock } = work.context.ports;
  return {
    interpreter: task.interpreter,
    alive: () => process.isAlive(),
    run: (step, next) => runTask(process, step, next),
    async end() {
      if (process.isAlive()) {
        process.leave();
        await endsWithin(process.exit, clock, leaveMs);
        process.stop(new Error('The process is not needed any more.'));
        await process.exit.catch(() => undefined);
      }
      await process.close();
    },
  };
}

/** How long output may come later than the word that the step is done. */
const outputMs = 2_000;
/** How long an idle process may take to leave. */
const leaveMs = 2_000;

interface PythonProcess {
  /** Unguessable for everybody else; ends the output of each step. */
  readonly mark: string;
  readonly exit: Promise<ProcessExit>;
  isAlive(): boolean;
  /** From now on output goes here. */
  listen(take: (chunk: OutputChunk) => void): void;
  /** Never settles when the process ends instead of answering. */
  ask(request: unknown): Promise<unknown>;
  /** Asks it to end. */
  leave(): void;
  /** Ends it and what it has started. */
  stop(reason: unknown): void;
  close(): Promise<void>;
}

async function startProcess(
  work: ProgramWork,
  task: PythonTask,
  listener: ChannelListener,
): Promise<PythonProcess> {
  const life = new AbortController();
  let take: (chunk: OutputChunk) => void = () => undefined;
  let alive = true;
  let arrive: (peer: Peer) => void = () => undefined;
  const peer = new Promise<Peer>((resolve) => {
    arrive = resolve;
  });
  const { tokenFile, close } = await listener.admit(arrive);
  const control = { DATAJOB_CONTROL: listener.address, DATAJOB_CONTROL_TOKEN: tokenFile };
  const program = interpreterOf(work, task, control);
  const how = { onOutput: (chunk: OutputChunk) => take(chunk), signal: life.signal };
  const exit = startProgram(work, program, how).finally(() => {
    alive = false;
  });
  exit.catch(() => undefined);
  const messages = peer.then((one) => one.messages[Symbol.asyncIterator]());
  return {
    mark: `\0${tokenFile}\0`,
    exit,
    isAlive: () => alive,
    listen(next) {
      take = next;
    },
    async ask(request) {
      await (await peer).send(request).catch(() => undefined);
      return jsonOf(await (await messages).next());
    },
    leave: () => void peer.then((one) => one.close()),
    stop: (reason) => life.abort(reason),
    close,
  };
}

function interpreterOf(
  { context }: ProgramWork,
  { env, python }: PythonTask,
  control: Readonly<Record<string, string>>,
): ProgramRun {
  const { pythonFolder, variables } = context.ports;
  const found = pythonCandidates(variables);
  const own = python === undefined ? found : { ...found, candidates: [python], chosen: false };
  return { ...own, args: ['-u', `${pythonFolder}/datajob_runner.py`], env: { ...env, ...control } };
}

function jsonOf(next: IteratorResult<Message, unknown>): Promise<unknown> | unknown {
  return next.done === true || next.value.kind !== 'json' ? new Promise(() => undefined) : next.value.value;
}

async function runTask(process: PythonProcess, step: ProgramWork, task: PythonTask) {
  const output = createStepOutput(step);
  const streams = sharedStreams(process.mark, output.push);
  process.listen(streams.take);
  const stop = (): void => process.stop(step.signal.reason);
  step.signal.addEventListener('abort', stop, { once: true });
  if (step.signal.aborted) stop();
  try {
    const { interpreter: _, python: __, ...run } = task;
    const answer = await Promise.race([
      process.exit.then((exit) => ({ exit })),
      process.ask({ run: { ...run, mark: process.mark } }),
    ]);
    const said: Readonly<Record<string, unknown>> = Object(answer);
    const exit = 'exit' in said ? await process.exit : { code: Number(said['code'] ?? 0) };
    const late = 'exit' in said || (await endsWithin(streams.ended, step.context.ports.clock, outputMs));
    streams.rest();
    output.end();
    const clean = said['clean'] === true && late === 'ended' && !step.signal.aborted;
    return { exit, report: said['report'], lastLine: output.lastLine(), clean };
  } finally {
    step.signal.removeEventListener('abort', stop);
    process.listen(() => undefined);
  }
}
