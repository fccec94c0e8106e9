import type { ChannelListener, Message, Peer } from '../ports/channels.ts';
import type { OutputChunk, ProcessExit } from '../ports/processes.ts';
import { createEndMark } from './end-mark.ts';
import { endsWithin } from './ends-within.ts';
import { startProgram } from './program.ts';
import type { PythonEnd, PythonTask } from './python-workers.ts';
import { createStepOutput } from './step-output.ts';
import type { StepWork } from './step-work.ts';

/** One Python process that runs steps one after the other: `python/datajob_runner.py`. */
export interface PythonWorker {
  readonly interpreter: string;
  alive(): boolean;
  /** `clean`: the step left nothing behind, so that another may use the process. */
  run(work: StepWork, task: PythonTask): Promise<PythonEnd & { readonly clean: boolean }>;
  /** Ends it with everything that it has started. Never rejects. */
  end(): Promise<void>;
}

/** How long output may come later than the word that the step is done. */
const outputMs = 2_000;
/** How long an idle process may take to leave. */
const leaveMs = 2_000;

/** Rejects with `RunFailure` when no interpreter can be started. */
export async function startPythonWorker(
  work: StepWork,
  task: PythonTask,
  listener: ChannelListener,
): Promise<PythonWorker> {
  const { clock, pythonFolder, variables } = work.context.ports;
  const life = new AbortController();
  let take: (chunk: OutputChunk) => void = () => undefined;
  let arrive: (peer: Peer) => void = () => undefined;
  const arrived = new Promise<Peer>((resolve) => {
    arrive = resolve;
  });
  const admission = await listener.admit(arrive);
  const chosen = variables['DATAJOB_PYTHON'];
  const control = { DATAJOB_CONTROL: listener.address, DATAJOB_CONTROL_TOKEN: admission.tokenFile };
  let ended: ProcessExit | undefined;
  const exit = startProgram(
    work,
    {
      kind: 'python',
      candidates: chosen ? [chosen] : ['python3', 'python'],
      chosen: Boolean(chosen),
      args: ['-u', `${pythonFolder}/datajob_runner.py`],
      env: { ...task.env, ...control },
    },
    { onOutput: (chunk) => take(chunk), signal: life.signal },
  ).then((result) => {
    ended = result;
    return result;
  });
  exit.catch(() => undefined);
  const link = arrived.then((peer) => ({ peer, messages: peer.messages[Symbol.asyncIterator]() }));

  const end = async (): Promise<void> => {
    if (ended === undefined) {
      void link.then(({ peer }) => peer.close());
      await endsWithin(exit, clock, leaveMs);
      life.abort(new Error('The process is not needed any more.'));
      await exit.catch(() => undefined);
    }
    await admission.close();
  };

  const runOne = async (step: StepWork, next: PythonTask) => {
    const output = createStepOutput(step);
    const mark = `\0${admission.tokenFile}:${step.step.name}\0`;
    const streams = watchStreams(mark, output.push);
    take = streams.take;
    const stop = (): void => life.abort(step.signal.reason);
    step.signal.addEventListener('abort', stop, { once: true });
    if (step.signal.aborted) stop();
    try {
      const answer = await Promise.race([exit, ask(link, next, mark)]);
      if (isExit(answer)) return { exit: await exit, report: undefined, clean: false, ...told() };
      const quiet = await endsWithin(streams.ended, clock, outputMs);
      const clean = answer.clean && quiet === 'ended' && !step.signal.aborted;
      return { exit: { code: answer.code }, report: answer.report, clean, ...told() };
    } finally {
      step.signal.removeEventListener('abort', stop);
      take = () => undefined;
    }
    function told() {
      streams.rest();
      output.end();
      return { lastLine: output.lastLine() };
    }
  };
  return { interpreter: task.interpreter, alive: () => ended === undefined, run: runOne, end };
}

interface Answer {
  readonly code: number;
  readonly report: unknown;
  readonly clean: boolean;
}

type Link = Promise<{ readonly peer: Peer; readonly messages: AsyncIterator<Message> }>;

/** Never settles when the process leaves instead of answering: its end is what counts then. */
async function ask(link: Link, task: PythonTask, mark: string): Promise<Answer> {
  const { peer, messages } = await link;
  const { file, root, folder, env } = task;
  await peer.send({ run: { file, root, folder, env, mark } }).catch(() => undefined);
  const next = await messages.next();
  if (next.done === true || next.value.kind !== 'json') return new Promise(() => undefined);
  const said: Readonly<Record<string, unknown>> = Object(next.value.value);
  return { code: Number(said['code'] ?? 0), report: said['report'], clean: said['clean'] === true };
}

function isExit(answer: ProcessExit | Answer): answer is ProcessExit {
  return !('clean' in answer);
}

/** Passes the output on until the mark has come on both streams. */
function watchStreams(mark: string, push: (chunk: OutputChunk) => void) {
  const marks = { stdout: createEndMark(mark), stderr: createEndMark(mark) };
  const open = new Set<OutputChunk['stream']>(['stdout', 'stderr']);
  let settle: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return {
    ended,
    take({ stream, text }: OutputChunk): void {
      const found = marks[stream].push(text);
      if (found.text !== '') push({ stream, text: found.text });
      if (found.ended) open.delete(stream);
      if (open.size === 0) settle();
    },
    rest(): void {
      for (const stream of ['stdout', 'stderr'] as const) {
        const text = marks[stream].rest();
        if (text !== '') push({ stream, text });
      }
    },
  };
}
