import type { Databases } from '../ports/database.ts';
import type { Ports } from '../ports/ports.ts';
import type { Sandbox } from '../ports/sandbox.ts';
import type { StagingCopies } from '../ports/staging-copies.ts';
import { cacheFolder } from './cache-folder.ts';
import { folderCache } from './folder-cache.ts';
import { gitStateStore } from './git-state-store.ts';
import { localChannels } from './local-channels.ts';
import { nodeDataFiles } from './node-data-files.ts';
import { processIdentity } from './process-identity.ts';
import { createProcesses } from './processes.ts';
import { type ReadingPortsOptions, readingPorts } from './reading-ports.ts';
import { systemClock } from './system-clock.ts';
import { temporaryScratch } from './temporary-scratch.ts';

/** Where a face runs. */
export interface NodePortsOptions extends ReadingPortsOptions {
  /** Manifests may come from anybody: templates of other repositories are fetched without credentials. */
  readonly stranger?: boolean;
  /** Folder of the built program, absolute; it holds `python/`. */
  readonly programFolder: string;
}

/** The world of both faces. Throws `Obstacle` `usage` when the workspace is no folder. */
export function nodePorts(options: NodePortsOptions): Ports {
  const reading = readingPorts(options);
  const { folder } = reading;
  const databases = lazyDatabases(folder, options.programFolder);
  const cache = cacheFolder(options.variables);
  return {
    ...reading,
    state: (remote) => gitStateStore(folder, remote, { token: options.gitToken }),
    databases,
    dataFiles: nodeDataFiles,
    copies: lazyCopies(folder, databases),
    channels: localChannels,
    processes: createProcesses(),
    sandbox: lazySandbox,
    packages: folderCache(`${cache}/packages`),
    mailer: (url) => ({
      send: async (mail) => (await import('./smtp-mailer.ts')).smtpMailer(url).send(mail),
    }),
    scratch: temporaryScratch(),
    identity: processIdentity(options.variables),
    variables: options.variables,
    pythonFolder: `${options.programFolder}/python`,
  };
}

// How long a copy of staging waits for others to leave it.
const stagingWaitMs = 60_000;

// Database drivers are most of the program: they are loaded when the first connection is opened.

function lazyDatabases(folder: string, programFolder: string): Databases {
  return {
    open: async (connection, options) => {
      const { createDatabases } = await import('./databases.ts');
      return createDatabases(folder, programFolder).open(connection, options);
    },
  };
}

function lazySandbox(): Sandbox {
  let sandbox: Promise<Sandbox> | undefined;
  return {
    openRoom: async (signal) => {
      sandbox ??= import('./duckdb-sandbox.ts').then(({ duckdbSandbox }) => duckdbSandbox());
      return (await sandbox).openRoom(signal);
    },
    close: async () => (await sandbox)?.close(),
  };
}

function lazyCopies(folder: string, databases: Databases): StagingCopies {
  const load = async () =>
    (await import('./staging-copies.ts')).stagingCopies({
      folder,
      databases,
      clock: systemClock,
      waitMs: stagingWaitMs,
    });
  return {
    create: async (request) => (await load()).create(request),
    list: async (environment) => (await load()).list(environment),
    drop: async (copy) => (await load()).drop(copy),
  };
}
