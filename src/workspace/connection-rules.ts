import type { ConnectionUse } from '../manifest/connection-uses.ts';
import { didYouMean } from '../manifest/did-you-mean.ts';
import type { DatajobConfig } from '../manifest/generated/config.ts';
import type { LoadedManifest } from '../manifest/load-manifest.ts';
import type { EnvironmentName } from '../manifest/manifest.ts';
import type { ManifestFacts } from '../manifest/manifest-facts.ts';
import { didYouMeanHint } from '../manifest/rule.ts';
import type { EngineName } from '../sql/dialect.ts';
import { atomicityProblem } from './atomicity.ts';
import type { JobReport } from './job-rules.ts';
import { embeddedConnection } from './resolve-environment.ts';

interface WrittenEnvironment {
  readonly name: EnvironmentName;
  readonly types: ReadonlyMap<string, EngineName>;
}

/** Connections that steps and checks use exist in every environment that the config writes. */
export function checkConnections(
  manifests: readonly LoadedManifest[],
  config: DatajobConfig,
  report: JobReport,
): void {
  const environments = writtenEnvironments(config);
  const ambiguous = environments.find(({ types }) => types.size > 1);
  const needsName = ambiguous !== undefined && config.defaults?.connection === undefined;
  for (const manifest of manifests) {
    const { facts } = manifest;
    if (facts === undefined) continue;
    const { connection: name } = facts;
    if (name !== undefined) checkUse(manifest, { name, ...defaultUse }, environments, report);
    for (const use of facts.connectionUses) checkUse(manifest, use, environments, report);
    checkAtomicity(manifest, facts, { environments, byDefault: config.defaults?.connection }, report);
    if (needsName && facts.usesUnnamedConnection) reportUnnamed(manifest, ambiguous, report);
  }
}

const defaultUse = { path: ['connection'], exposed: false };

function writtenEnvironments(config: DatajobConfig): WrittenEnvironment[] {
  return (['local', 'staging', 'production'] as const).flatMap((name) => {
    const connections = config.environments?.[name]?.connections;
    if (connections === undefined) return [];
    return [{ name, types: new Map(Object.entries(connections).map(([key, { type }]) => [key, type])) }];
  });
}

function checkUse(
  manifest: LoadedManifest,
  use: ConnectionUse,
  environments: readonly WrittenEnvironment[],
  report: JobReport,
): void {
  if (environments.length === 0) {
    if (use.name === embeddedConnection) return;
    report(manifest, {
      code: 'unknown-connection',
      message: `datajob.config.yaml writes no environments, so the only connection is \`${embeddedConnection}\`. Write an environment with a connection \`${use.name}\`, or remove the name here.`,
      path: use.path,
    });
    return;
  }
  const without = environments.filter(({ types }) => !types.has(use.name));
  if (without.length > 0) {
    const known = [...new Set(environments.flatMap(({ types }) => [...types.keys()]))];
    report(manifest, {
      code: 'unknown-connection',
      message: `There is no connection \`${use.name}\` in ${without.map(({ name }) => `\`${name}\``).join(' and ')} of datajob.config.yaml.`,
      path: use.path,
      hint: didYouMeanHint(didYouMean(use.name, known)),
    });
    return;
  }
  if (!use.exposed || environments.every(({ types }) => isExposable(types.get(use.name)))) return;
  report(manifest, {
    code: 'connection-not-exposable',
    message: `Only PostgreSQL and MySQL connections can be exposed; \`${use.name}\` has no URL that a program of the step could use.`,
    path: use.path,
  });
}

/** A promise that one of the job's databases cannot keep, in any environment. */
function checkAtomicity(
  manifest: LoadedManifest,
  { atomic, connection, connectionUses }: ManifestFacts,
  config: { readonly environments: readonly WrittenEnvironment[]; readonly byDefault: string | undefined },
  report: JobReport,
): void {
  if (atomic === undefined || atomic === 'none') return;
  for (const { types } of config.environments) {
    const [only, second] = types.keys();
    const own = connection ?? config.byDefault ?? (second === undefined ? only : undefined);
    const names = [own, ...connectionUses.map(({ name }) => name)];
    const engines = names.map((name) => types.get(name ?? '')).filter((type) => type !== undefined);
    const message = atomicityProblem(atomic, engines);
    if (message === undefined) continue;
    report(manifest, { code: 'atomic-not-possible', message, path: ['atomic'] });
    return;
  }
}

function reportUnnamed(manifest: LoadedManifest, environment: WrittenEnvironment, report: JobReport): void {
  const names = [...environment.types.keys()].map((name) => `\`${name}\``).join(', ');
  report(manifest, {
    code: 'unnamed-connection',
    message: `The environment \`${environment.name}\` has several connections (${names}). Say with \`connection\` which one the job uses, or give the config a \`defaults: { connection: … }\`.`,
    part: 'key',
  });
}

function isExposable(type: EngineName | undefined): boolean {
  return type === 'postgres' || type === 'mysql';
}
