import { type ProcessWorld, processWorld } from './process-world.ts';
import { runCli } from './run-cli.ts';
import type { World } from './world.ts';

// Beside the bundle, see scripts/build.mjs.
const programFolder = __dirname;

/** The command line's only place that touches the process and all adapters. */
export async function main(): Promise<void> {
  process.exitCode = await runCli(nodeWorld());
}

function nodeWorld(): World {
  const own = processWorld();
  const { signal } = own;
  return Object.assign(own, {
    openPorts: async (workspace, purpose) => {
      const { nodePorts } = await import('../adapters/node-ports.ts');
      const place = { cwd: own.cwd, variables: process.env, programFolder, workspace };
      return nodePorts({ ...place, ...purpose });
    },
    remoteUrl: async (folder) => {
      const { gitIn } = await import('../adapters/git.ts');
      const { remoteUrl } = await import('../adapters/git-remote.ts');
      return remoteUrl(gitIn(folder), 'origin');
    },
    connectGitHub: async (address) => {
      const { connectGitHub } = await import('../adapters/github.ts');
      return connectGitHub({ ...address, signal, variables: process.env });
    },
    writer: async (folder) => {
      const { nodeWorkspaceWriter } = await import('../adapters/node-workspace-writer.ts');
      return nodeWorkspaceWriter(folder);
    },
  } satisfies Omit<World, keyof ProcessWorld>);
}
