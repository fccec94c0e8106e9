import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDatabases } from '../../src/adapters/databases.ts';
import { folderCache } from '../../src/adapters/folder-cache.ts';
import { localChannels } from '../../src/adapters/local-channels.ts';
import { nodeDataFiles } from '../../src/adapters/node-data-files.ts';
import { createProcesses } from '../../src/adapters/processes.ts';
import { sha256 } from '../../src/adapters/sha256.ts';
import { systemClock } from '../../src/adapters/system-clock.ts';
import { templateTree } from '../../src/adapters/template-trees.ts';
import { temporaryScratch } from '../../src/adapters/temporary-scratch.ts';
import { workingTree } from '../../src/adapters/working-tree.ts';
import type { EnvironmentName } from '../../src/manifest/manifest.ts';
import type { Channels } from '../../src/ports/channels.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Databases } from '../../src/ports/database.ts';
import type { TemplateSource } from '../../src/ports/template-source.ts';
import type { RunEvent } from '../../src/run/event.ts';
import { executeRun } from '../../src/run/execute.ts';
import type { RunResult } from '../../src/run/result.ts';
import type { RunRequest } from '../../src/run/run-request.ts';
import { connectionsUsed } from '../../src/usecases/connections-used.ts';
import { computeBundle } from '../../src/workspace/bundle.ts';
import type { ConnectionConfig } from '../../src/workspace/config.ts';
import { forEnvironment } from '../../src/workspace/for-environment.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { resolveEnvironment } from '../../src/workspace/resolve-environment.ts';

/** A workspace in a temporary folder whose jobs run for real. */
export interface RunWorld {
  readonly folder: string;
  write(file: string, text: string): void;
  run(job: string, options?: RunOptions): Promise<Ran>;
  /** Rows of a query on the embedded database of an environment, or on a connection. */
  query(sql: string, connection?: ConnectionConfig): Promise<readonly (readonly unknown[])[]>;
  remove(): void;
}

export type RunOptions = Partial<
  Pick<RunRequest, 'scheduledTime' | 'intervalStart' | 'params' | 'from' | 'again' | 'runId'>
> & {
  readonly environment?: EnvironmentName;
  readonly variables?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RunEvent) => void;
  readonly clock?: Clock;
  readonly databases?: Databases;
  readonly channels?: Channels;
  /** Where templates of other repositories come from. */
  readonly templates?: TemplateSource;
};

export interface Ran {
  readonly result: RunResult;
  readonly events: readonly RunEvent[];
  /** All output lines. */
  readonly output: string;
}

/** Where `python/` is, as beside the built program. */
export const programFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Writes the files; a config is added when there is none. `program` is the folder of the program for SQLite. */
export function runWorld(
  files: Readonly<Record<string, string>>,
  { program }: { readonly program?: string } = {},
): RunWorld {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'datajob-run-')));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of Object.entries({ 'datajob.config.yaml': '', ...files })) write(file, text);
  const databases = createDatabases(folder, program);
  const local: ConnectionConfig = { name: 'default', type: 'duckdb', path: '.datajob/local.duckdb' };
  return {
    folder,
    write,
    run: (job, options = {}) => runOne(folder, databases, job, options),
    async query(sql, connection = local) {
      const signal = new AbortController().signal;
      const database = await databases.open(connection, { signal, waitMs: 1000, onWait: () => undefined });
      try {
        return (await (await database.session()).query({ text: sql, values: [] }, 1000, signal)).rows;
      } finally {
        await database.close();
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

let runs = 0;
const scratch = temporaryScratch();

async function runOne(folder: string, databases: Databases, name: string, options: RunOptions): Promise<Ran> {
  const { environment = 'local', variables = {}, signal, onEvent, clock, templates: _, ...asked } = options;
  const files = workingTree(folder);
  const tree = options.templates === undefined ? files : templateTree(files, options.templates);
  const { config, jobs, diagnostics } = await loadWorkspace(tree);
  const job = jobs.find(({ manifest }) => manifest.name === name);
  if (!job) throw new Error(`No job ${name}: ${JSON.stringify(diagnostics, undefined, 1)}`);
  const manifest = forEnvironment(job.manifest, environment);
  const settings = config.environments[environment];
  const { resolved } = resolveEnvironment(settings, variables, connectionsUsed(manifest, settings));
  if (!resolved) throw new Error('Variables of the environment are missing.');
  const events: RunEvent[] = [];
  const sink = (event: RunEvent): void => {
    events.push(event);
    onEvent?.(event);
  };
  runs += 1;
  const { digest } = await computeBundle(job, config, tree, sha256);
  const request = { job: { ...job, manifest }, digest, config, environment: resolved, folder, tree };
  const ports = {
    folder,
    databases: options.databases ?? databases,
    channels: options.channels ?? localChannels,
    dataFiles: nodeDataFiles,
    processes: createProcesses(),
    packages: folderCache(variables['DATAJOB_CACHE'] ?? join(folder, '.datajob/packages')),
    scratch,
    clock: clock ?? systemClock,
    treeAt: workingTree,
    variables: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables },
    pythonFolder: `${programFolder}/python`,
  };
  const never = new AbortController().signal;
  const result = await executeRun(
    { ...request, runId: `run-${runs}`, ...asked },
    ports,
    sink,
    signal ?? never,
  );
  const output = events.map((event) => (event.type === 'output' ? event.text : '')).join('');
  return { result, events, output };
}
