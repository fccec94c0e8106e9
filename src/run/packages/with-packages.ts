import type { JobPackages } from './job-packages.ts';

/** The environment of a step in which programs of the job's packages are found first, as in an activated one. */
export function withPackages(
  env: Readonly<Record<string, string>>,
  packages: JobPackages | undefined,
): Readonly<Record<string, string>> {
  if (packages === undefined) return env;
  const separator = packages.python.endsWith('.exe') ? ';' : ':';
  const path = [packages.programs, ...(env['PATH'] === undefined ? [] : [env['PATH']])].join(separator);
  return { ...env, VIRTUAL_ENV: packages.folder, PATH: path };
}
