import { Obstacle, toError } from '../failure.ts';
import { presentError } from './present-error.ts';
import { runCli } from './run-cli.ts';
import { listenForSignals } from './signals.ts';
import type { Output, World } from './world.ts';

declare const DATAJOB_VERSION: string;

// Beside the bundle, see scripts/build.mjs.
const programFolder = __dirname;

/** The command line's only place that touches the process and the adapters. */
export async function main(): Promise<void> {
  const world = nodeWorld();
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (thrown: unknown) => process.exit(presentError(thrown, world)));
  }
  process.exitCode = await runCli(world);
}

function nodeWorld(): World {
  const signals = listenForSignals(process, (code) => process.exit(code));
  return {
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
    openPorts: async (workspace, purpose) => {
      const { nodePorts } = await import('../adapters/node-ports.ts');
      const place = { cwd: currentFolder(), variables: process.env, programFolder, workspace };
      return nodePorts({ ...place, ...purpose });
    },
    remoteUrl: async (folder) => {
      const { gitIn } = await import('../adapters/git.ts');
      const { remoteUrl } = await import('../adapters/git-remote.ts');
      return remoteUrl(gitIn(folder), 'origin');
    },
    connectGitHub: async (address) => {
      const { connectGitHub } = await import('../adapters/github.ts');
      return connectGitHub({ ...address, signal: signals.signal, variables: process.env });
    },
    writer: async (folder) => {
      const { nodeWorkspaceWriter } = await import('../adapters/node-workspace-writer.ts');
      return nodeWorkspaceWriter(folder);
    },
  };
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
