import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import type { ReadingPorts } from '../ports/ports.ts';
import { answering, type BegunAnswers } from './begun-answers.ts';
import { cacheFolder } from './cache-folder.ts';
import { findWorkspace, isWorkspace } from './find-workspace.ts';
import { folderCache } from './folder-cache.ts';
import { gitIn } from './git.ts';
import { beginComparison, gitAhead } from './git-ahead.ts';
import type { GitToken } from './git-credentials.ts';
import { gitRepository } from './git-repository.ts';
import { gitTemplates } from './git-templates.ts';
import { nodeRepositoryFiles } from './node-repository-files.ts';
import { sha256 } from './sha256.ts';
import { systemClock } from './system-clock.ts';
import { templateRepository, templateTree } from './template-trees.ts';
import { workingTree } from './working-tree.ts';

/** Where a face runs. */
export interface ReadingPortsOptions {
  readonly cwd: string;
  /** As given by the user; absent: found upwards from `cwd`. */
  readonly workspace: string | undefined;
  readonly variables: EnvironmentVariables;
  /** The working tree will be compared with its base: Git begins at once with what that asks of it. */
  readonly comparesWorkingTree?: boolean;
  /** What Git was asked by then. */
  readonly begun?: BegunAnswers;
  /** For remotes on that server; absent: Git finds its own way, as on a developer's machine. */
  readonly gitToken?: GitToken | undefined;
}

/** The world of commands that only read. Throws `Obstacle` `usage` when the workspace is no folder. */
export function readingPorts(options: ReadingPortsOptions): ReadingPorts {
  const folder = findWorkspace(options.cwd, options.workspace);
  const git = gitIn(folder, options.gitToken);
  const ahead = gitAhead(options.begun === undefined ? git : answering(git, options.begun));
  const compares = options.comparesWorkingTree === true && isWorkspace(folder);
  if (compares) beginComparison(ahead);
  const before = { tracked: compares ? ahead.tracked.share() : undefined, begun: options.begun };
  const templates = gitTemplates({
    cache: folderCache(`${cacheFolder(options.variables)}/templates`),
    server: options.variables['GITHUB_SERVER_URL'] || 'https://github.com',
  });
  return {
    folder,
    tree: templateTree(workingTree(folder, before), templates),
    treeAt: (other) => templateTree(workingTree(other), templates),
    repository: (remote) =>
      templateRepository(gitRepository(folder, remote, options.gitToken, ahead), templates),
    repositoryFiles: nodeRepositoryFiles(folder),
    templates,
    clock: systemClock,
    sha256,
  };
}
