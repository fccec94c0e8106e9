import type { OutputChunk } from '../ports/processes.ts';
import { createEndMark } from './end-mark.ts';

/** The output of one step of a process that runs several. */
export interface SharedStreams {
  take(chunk: OutputChunk): void;
  /** Resolves when the mark has come on both streams. */
  readonly ended: Promise<void>;
  /** Gives what was held back, when the mark does not come. */
  rest(): void;
}

/** Passes output on until the mark. */
export function sharedStreams(mark: string, push: (chunk: OutputChunk) => void): SharedStreams {
  const marks = { stdout: createEndMark(mark), stderr: createEndMark(mark) };
  const open = new Set<OutputChunk['stream']>(['stdout', 'stderr']);
  let settle: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return {
    ended,
    take({ stream, text }) {
      const found = marks[stream].push(text);
      if (found.text !== '') push({ stream, text: found.text });
      if (found.ended) open.delete(stream);
      if (open.size === 0) settle();
    },
    rest() {
      for (const stream of ['stdout', 'stderr'] as const) {
        const text = marks[stream].rest();
        if (text !== '') push({ stream, text });
      }
    },
  };
}
