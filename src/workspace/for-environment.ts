import type { EnvironmentName, Manifest, Override } from '../manifest/manifest.ts';

/** The manifest as it is in one environment: `environments.NAME` laid over it. */
export function forEnvironment(manifest: Manifest, name: EnvironmentName): Manifest {
  const override = manifest.environments[name];
  if (override === undefined) return manifest;
  return {
    ...manifest,
    params: overrideParams(manifest.params, override.params),
    ...(override.schedule === undefined ? {} : { schedule: override.schedule }),
    ...(override.timeoutMs === undefined ? {} : { timeoutMs: override.timeoutMs }),
  };
}

function overrideParams(params: Manifest['params'], values: Override['params']): Manifest['params'] {
  const given = new Map(Object.entries(values));
  return Object.fromEntries(
    Object.entries(params).map(([name, parameter]) => {
      const value = given.get(name);
      return [name, value === undefined ? parameter : { ...parameter, default: value }];
    }),
  );
}
