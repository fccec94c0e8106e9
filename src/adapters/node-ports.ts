import type { Databases } from '../ports/database.ts';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import type { Ports } from '../ports/ports.ts';
import type { Sandbox } from '../ports/sandbox.ts';
import type { StagingCopies } from '../ports/staging-copies.ts';
import { cacheFolder } from './cache-folder.ts';
import { findWorkspace, isWorkspace } from './find-workspace.ts';
import { folderCache } from './folder-cache.ts';
import { gitIn } from './git.ts';
import { beginComparison, gitAhead } from './git-ahead.ts';
import type { GitToken } from './git-credentials.ts';
import { gitRepository } from './git-repository.ts';
import { gitStateStore } from './git-state-store.ts';
import { gitTemplates } from './git-templates.ts';
import { localChannels } from './local-channels.ts';
import { nodeDataFiles } from './node-data-files.ts';
import { nodeRepositoryFiles } from './node-repository-files.ts';
import { processIdentity } from './process-identity.ts';
import { createProcesses } from './processes.ts';
import { sha256 } from './sha256.ts';
import { systemClock } from './system-clock.ts';
import { templateRepository, templateTree } from './template-trees.ts';
import { temporaryScratch } from './temporary-scratch.ts';
import { workingTree } from './working-tree.ts';

/** Where a face runs. */
export interface NodePortsOptions {
  readonly cwd: string;
  /** As given by the user; absent: found upwards from `cwd`. */
  readonly workspace: string | undefined;
  readonly variables: EnvironmentVariables;
  /** The working tree will be compared with its base: Git begins at once with what that asks of it. */
  readonly comparesWorkingTree?: boolean;
  /** For remotes on that server; absent: Git finds its own way, as on a developer's machine. */
  readonly gitToken?: GitToken | undefined;
  /** Folder of the built program, absolute; it holds `python/`. */
  readonly programFolder: string;
}

/** The world of both faces. Throws `Obstacle` `usage` when the workspace is no folder. */
export function nodePorts(options: NodePortsOptions): Ports {
  const folder = findWorkspace(options.cwd, options.workspace);
  const databases = lazyDatabases(folder, options.programFolder);
  const cache = cacheFolder(options.variables);
  const templates = gitTemplates({
    cache: folderCache(`${cache}/templates`),
    server: options.variables['GITHUB_SERVER_URL'] || 'https://github.com',
  });
  const ahead = gitAhead(gitIn(folder, options.gitToken));
  if (options.comparesWorkingTree && isWorkspace(folder)) beginComparison(ahead);
  return {
    folder,
    tree: templateTree(workingTree(folder), templates),
    treeAt: (other) => templateTree(workingTree(other), templates),
    repository: (remote) =>
      templateRepository(gitRepository(folder, remote, options.gitToken, ahead), templates),
    repositoryFiles: nodeRepositoryFiles(folder),
    state: (remote) => gitStateStore(folder, remote, { token: options.gitToken }),
    databases,
    dataFiles: nodeDataFiles,
    copies: lazyCopies(folder, databases),
    channels: localChannels,
    processes: createProcesses(),
    sandbox: lazySandbox,
    packages: folderCache(`${cache}/packages`),
    templates,
    mailer: (url) => ({
      send: async (mail) => (await import('./smtp-mailer.ts')).smtpMailer(url).send(mail),
    }),
    scratch: temporaryScratch(),
    clock: systemClock,
    identity: processIdentity(options.variables),
    sha256,
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
