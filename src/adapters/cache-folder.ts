import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';

/** Where datajob keeps what can be made anew; absolute. `DATAJOB_CACHE` moves all of it. */
export function cacheFolder(variables: EnvironmentVariables): string {
  const given = variables['DATAJOB_CACHE'];
  if (given) return resolve(given);
  const shared = variables['RUNNER_TOOL_CACHE'] || variables['XDG_CACHE_HOME'];
  return resolve(shared || join(variables['HOME'] || homedir(), '.cache'), 'datajob');
}
