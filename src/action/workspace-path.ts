import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';

/** Path of the workspace in the repository, `.` for its root or when it is elsewhere. */
export function workspacePath(folder: string, variables: EnvironmentVariables): string {
  const root = variables['GITHUB_WORKSPACE'];
  if (root === undefined || root === '') return '.';
  const path = relative(real(root), real(folder)).split('\\').join('/');
  return path === '' || path.startsWith('..') ? '.' : path;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
