import { Obstacle, toError } from '../failure.ts';
import { presentError } from './present-error.ts';
import { listenForSignals } from './signals.ts';
import type { Output, World } from './world.ts';

declare const DATAJOB_VERSION: string;

/** The process itself, without what its adapters give. An error that nobody caught ends it. */
export type ProcessWorld = Pick<
  World,
  'argv' | 'variables' | 'version' | 'cwd' | 'stdout' | 'stderr' | 'signal' | 'cancelledWith'
>;

/** Takes the process over; called once. */
export function processWorld(): ProcessWorld {
  const signals = listenForSignals(process, (code) => process.exit(code));
  const world: ProcessWorld = {
    argv: process.argv.slice(2),
    variables: process.env,
    version: DATAJOB_VERSION,
    get cwd() {
      return currentFolder();
    },
    stdout: nodeOutput(process.stdout),
    stderr: nodeOutput(process.stderr),
    signal: signals.signal,
    cancelledWith: signals.cancelledWith,
  };
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (thrown: unknown) => process.exit(presentError(thrown, world)));
  }
  return world;
}

/** A shell may stand in a folder that was removed; then only options such as `--version` work. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new Obstacle('files', 'The current folder does not exist any more.', {
      cause,
      hint: 'Change to the folder of your workspace.',
    });
  }
}

/** A reader that went away (`datajob status | head -1`) is no error: what is left is dropped. A full disk is one. */
function nodeOutput(stream: NodeJS.WriteStream): Output {
  let open = true;
  const stop = (error: NodeJS.ErrnoException): void => {
    open = false;
    if (error.code === 'EPIPE') return;
    throw new Obstacle('files', `The output could not be written: ${error.message}`, { cause: error });
  };
  stream.on('error', stop);
  return {
    write: (text) => {
      if (!open) return;
      try {
        stream.write(text);
      } catch (thrown) {
        stop(toError(thrown));
      }
    },
    isTerminal: stream.isTTY === true,
  };
}
