import { nodeDataFiles } from '../../src/adapters/node-data-files.ts';
import type { FolderCache } from '../../src/ports/folder-cache.ts';
import type { Processes } from '../../src/ports/processes.ts';
import type { RunEvent } from '../../src/run/event.ts';
import { executeRun } from '../../src/run/execute.ts';
import type { RunPorts, RunRequest } from '../../src/run/run-request.ts';
import { connectionsUsed } from '../../src/usecases/connections-used.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { resolveEnvironment } from '../../src/workspace/resolve-environment.ts';
import { fakeChannels } from './fake-channels.ts';
import { type Answer, fakeDatabases } from './fake-databases.ts';
import { manualClock } from './manual-clock.ts';
import { memoryFileTree } from './memory-file-tree.ts';
import { noFolderCache } from './no-folder-cache.ts';

export interface FakeRunOptions {
  readonly files: Readonly<Record<string, string>>;
  readonly answer?: Answer;
  readonly processes?: Processes['run'];
  readonly packages?: FolderCache;
  readonly variables?: Readonly<Record<string, string>>;
  readonly request?: Partial<RunRequest>;
}

/** A run of the job in folder `job` on fakes; `now` is 2026-11-22T06:15. */
export async function fakeRun(options: FakeRunOptions) {
  const tree = memoryFileTree({ 'datajob.config.yaml': '', ...options.files });
  const { config, jobs, diagnostics } = await loadWorkspace(tree);
  const [job] = jobs;
  if (!job) throw new Error(JSON.stringify(diagnostics, undefined, 1));
  const { variables = {} } = options;
  const used = connectionsUsed(job.manifest, config.environments.local);
  const { resolved } = resolveEnvironment(config.environments.local, variables, used);
  if (!resolved) throw new Error('Variables are missing.');
  const { databases, log } = fakeDatabases(options.answer);
  const clock = manualClock('2026-11-22T06:15:00.000Z');
  const events: RunEvent[] = [];
  const abort = new AbortController();
  const ports: RunPorts = {
    databases,
    folder: '/workspace',
    processes: { run: options.processes ?? (async () => ({ code: 0 })) },
    scratch: { folder: async (label) => `/scratch/${label}`, remove: async () => undefined },
    clock,
    channels: fakeChannels,
    packages: options.packages ?? noFolderCache,
    treeAt: () => memoryFileTree({}),
    variables,
    dataFiles: nodeDataFiles,
    pythonFolder: '/python',
  };
  const request = {
    job,
    config,
    environment: resolved,
    tree,
    folder: '/workspace',
    digest: 'sha256:0',
    runId: 'r1',
  };
  const result = executeRun(
    { ...request, ...options.request },
    ports,
    (event) => events.push(event),
    abort.signal,
  );
  /** Lets all that can happen without time happen. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn++) await clock.advance(0);
  };
  return {
    config,
    result,
    events,
    log,
    clock,
    settle,
    cancel: (reason: unknown) => abort.abort(reason),
    types: () => events.map(({ type }) => type),
  };
}
