import type { Channels } from './channels.ts';
import type { Clock } from './clock.ts';
import type { DataFiles } from './data-files.ts';
import type { Databases } from './database.ts';
import type { EnvironmentVariables } from './environment-variables.ts';
import type { FileTree } from './file-tree.ts';
import type { FolderCache } from './folder-cache.ts';
import type { Identity } from './identity.ts';
import type { Mailer } from './mailer.ts';
import type { Processes } from './processes.ts';
import type { Repository } from './repository.ts';
import type { RepositoryFiles } from './repository-files.ts';
import type { Sandbox } from './sandbox.ts';
import type { Scratch } from './scratch.ts';
import type { Sha256 } from './sha256.ts';
import type { StagingCopies } from './staging-copies.ts';
import type { StateStore } from './state-store.ts';
import type { TemplateSource } from './template-source.ts';

/** What commands need that only read. */
export interface ReadingPorts {
  /** Absolute path of the workspace. */
  readonly folder: string;
  /** The working tree. */
  readonly tree: FileTree;
  /** The files below another folder, for example a release that was written out. */
  readonly treeAt: (folder: string) => FileTree;
  /** `remote` is a name such as `origin`, a URL, or `.` for this repository itself. */
  readonly repository: (remote: string) => Repository;
  /** What GitHub reads: it may lie above the workspace. */
  readonly repositoryFiles: RepositoryFiles;
  /** Templates of other repositories; the trees above already hold them. */
  readonly templates: TemplateSource;
  readonly clock: Clock;
  readonly sha256: Sha256;
}

/** Everything the use cases need of the world; put together by the two `main.ts` only. */
export interface Ports extends ReadingPorts {
  readonly state: (remote: string) => StateStore;
  readonly databases: Databases;
  readonly dataFiles: DataFiles;
  readonly channels: Channels;
  readonly copies: StagingCopies;
  readonly processes: Processes;
  /** For unit tests; starts with its first room. */
  readonly sandbox: () => Sandbox;
  /** Virtual environments with the Python packages of jobs. */
  readonly packages: FolderCache;
  readonly mailer: (url: string) => Mailer;
  readonly scratch: Scratch;
  readonly identity: Identity;
  readonly variables: EnvironmentVariables;
  /** Folder with `datajob.py`, absolute. */
  readonly pythonFolder: string;
}
