import type { RepositoryFiles } from '../../src/ports/repository-files.ts';

/** Files of a repository in a record of path → text. */
export function memoryRepositoryFiles(files: Record<string, string> = {}, workspace = '.'): RepositoryFiles {
  return {
    workspace,
    read: async (path) => files[path],
    write: async (path, text) => {
      files[path] = text;
    },
  };
}
