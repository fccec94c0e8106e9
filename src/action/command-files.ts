import { readFileSync, truncateSync } from 'node:fs';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';

/** Files with which a step steers the runner: what later steps get as variables, programs, outputs. */
const names = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/**
 * Empties the runner's command files before we write into them ourselves, and names those that held
 * something: then a job's code has found them, although nobody told it where they are. The runner gives
 * every step files of its own, so nothing of others is lost.
 */
export function emptyCommandFiles(variables: EnvironmentVariables): readonly string[] {
  return names.filter((name) => {
    const path = variables[name];
    return path !== undefined && path !== '' && emptied(path);
  });
}

function emptied(path: string): boolean {
  try {
    if (readFileSync(path).length === 0) return false;
    truncateSync(path);
    return true;
  } catch {
    // A file that is not there holds nothing; one that cannot be written is the runner's to refuse.
    return false;
  }
}
