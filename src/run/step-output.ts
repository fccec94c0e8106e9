import type { OutputChunk } from '../ports/processes.ts';
import { createBudget, createOutputLines, defaultBounds } from './output-lines.ts';
import type { ProgramWork } from './program-work.ts';

/** Where the output of a step's program goes: line by line, masked and bounded, as events. */
export interface StepOutput {
  push(chunk: OutputChunk): void;
  /** Gives what is left when the program has ended. */
  end(): void;
  /** The last line on stderr that is not empty, masked: usually the reason. */
  lastLine(): string | undefined;
}

export function createStepOutput({ context, step }: Pick<ProgramWork, 'context' | 'step'>): StepOutput {
  let lastLine: string | undefined;
  const budget = createBudget(defaultBounds.total);
  const lines = (stream: OutputChunk['stream']) =>
    createOutputLines(context.masker, defaultBounds, budget, (line) => {
      if (stream === 'stderr' && line.trim() !== '') lastLine = line.trim().slice(0, 500);
      const text = `${line}\n`;
      context.emit({ type: 'output', at: context.ports.clock.now(), step: step.name, stream, text });
    });
  const output = { stdout: lines('stdout'), stderr: lines('stderr') };
  return {
    push: ({ stream, text }) => output[stream].push(text),
    end() {
      output.stdout.end();
      output.stderr.end();
    },
    lastLine: () => lastLine,
  };
}
