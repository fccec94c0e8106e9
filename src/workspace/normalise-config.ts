import { parseDuration } from '../manifest/duration.ts';
import type { DatajobConfig } from '../manifest/generated/config.ts';
import type { EnvironmentName, ManifestDefaults } from '../manifest/manifest.ts';
import { normaliseRetry } from '../manifest/normalise-retry.ts';
import type { Config, ConnectionConfig, Environment, Team } from './config.ts';
import { manifestName } from './find-manifests.ts';
import { embeddedConnection } from './resolve-environment.ts';
import { isSupported } from './supported-connections.ts';

type RawEnvironment = NonNullable<NonNullable<DatajobConfig['environments']>['local']>;

/** A config with every default filled in; connections of types that come later are left out. */
export function normaliseConfig(raw: DatajobConfig): Config {
  const environment = (name: EnvironmentName): Environment =>
    normaliseEnvironment(name, raw.environments?.[name]);
  return {
    jobs: raw.jobs ?? [`**/${manifestName}`],
    ...(raw.teams === undefined ? {} : { teams: normaliseTeams(raw.teams) }),
    environments: {
      local: environment('local'),
      staging: environment('staging'),
      production: environment('production'),
    },
    defaults: normaliseDefaults(raw.defaults ?? {}),
    state: {
      remote: (raw.state !== undefined && 'git' in raw.state ? raw.state.git.remote : undefined) ?? 'origin',
    },
    ...(raw.smtp === undefined ? {} : { smtp: raw.smtp }),
    errorRules: raw.errorRules ?? [],
    maxWaiverDays: raw.waivers?.maxDays ?? 90,
  };
}

function normaliseTeams(raw: NonNullable<DatajobConfig['teams']>): Readonly<Record<string, Team>> {
  return Object.fromEntries(
    Object.entries(raw).map(([name, team]) => [name, { owners: team.owners ?? [], email: team.email ?? [] }]),
  );
}

function normaliseEnvironment(name: EnvironmentName, raw: RawEnvironment | undefined): Environment {
  const connections: Record<string, ConnectionConfig> = {};
  if (raw === undefined) {
    const path = `.datajob/${name}.duckdb`;
    connections[embeddedConnection] = { name: embeddedConnection, type: 'duckdb', path };
  }
  for (const [key, connection] of Object.entries(raw?.connections ?? {})) {
    if (isSupported(connection.type)) connections[key] = { ...connection, name: key };
  }
  return {
    name,
    implicit: raw === undefined,
    connections,
    isolation: raw?.isolation === 'none' ? 'none' : 'copy',
    maxAgeMs: parseDuration(raw?.maxAge ?? '7d') ?? 0,
    approvals: raw?.protected?.approvals ?? 0,
  };
}

function normaliseDefaults(raw: NonNullable<DatajobConfig['defaults']>): ManifestDefaults {
  const timeoutMs = raw.timeout === undefined ? undefined : parseDuration(raw.timeout);
  return {
    timezone: raw.timezone ?? 'UTC',
    ...(raw.connection === undefined ? {} : { connection: raw.connection }),
    ...(raw.retry === undefined ? {} : { retry: normaliseRetry(raw.retry) }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(raw.block === undefined ? {} : { block: raw.block }),
  };
}
