import type { Manifest, Schedule } from '../../src/manifest/manifest.ts';
import type { Release, RunRecord } from '../../src/release/release.ts';
import type { RunResult } from '../../src/run/result.ts';
import type { Config } from '../../src/workspace/config.ts';

/** A schedule with one cron in UTC. */
export function sampleSchedule(cron: string, rest: Partial<Schedule> = {}): Schedule {
  const crons = [{ cron, timezone: 'UTC' }];
  return { crons, concurrency: 'forbid', catchUp: 'last', maxCatchUp: 100, ...rest };
}

/** A manifest of the job `orders` of team `sales` with one SQL step. */
export function sampleManifest(rest: Partial<Manifest> = {}): Manifest {
  const name = rest.name ?? 'orders';
  const origin = { file: `jobs/${name}/10_load.sql`, line: 1, column: 1 };
  return {
    name,
    team: 'sales',
    after: [],
    params: {},
    secrets: [],
    steps: [{ kind: 'sql', name: '10_load', needs: [], file: origin.file, origin }],
    checks: [],
    alerts: [],
    environments: {},
    ...rest,
  };
}

/** A release of such a manifest, promoted at the start of 2026. */
export function sampleRelease(manifest: Manifest, rest: Partial<Release> = {}): Release {
  const file = `jobs/${manifest.name}/datajob.yaml`;
  return {
    job: manifest.name,
    team: manifest.team,
    digest: `sha256:${'a'.repeat(64)}`,
    commit: 'c'.repeat(40),
    file,
    files: [file, `jobs/${manifest.name}/10_load.sql`],
    manifest,
    promotedAt: '2026-01-01T00:00:00.000Z',
    promotedBy: 'Ann <ann@example.com>',
    history: [],
    ...rest,
  };
}

/** A run result of `orders` for 06:15. */
export function sampleResult(rest: Partial<RunResult> = {}): RunResult {
  return {
    runId: 'run-1',
    job: 'orders',
    environment: 'production',
    scheduledTime: '2026-01-02T06:15:00.000Z',
    digest: `sha256:${'a'.repeat(64)}`,
    status: 'succeeded',
    startedAt: '2026-01-02T06:15:01.000Z',
    durationMs: 1500,
    steps: [],
    checks: [],
    ...rest,
  };
}

/** A run record that fits `sampleResult`. */
export function sampleRecord(rest: Partial<RunRecord> = {}): RunRecord {
  return {
    runId: 'run-1',
    job: 'orders',
    team: 'sales',
    digest: `sha256:${'a'.repeat(64)}`,
    commit: 'c'.repeat(40),
    environment: 'production',
    scheduledTime: '2026-01-02T06:15:00.000Z',
    trigger: 'schedule',
    status: 'succeeded',
    ...rest,
  };
}

/** The fields of a config that alerts look at. */
export function sampleTeams(): Pick<Config, 'teams'> {
  return { teams: { sales: { owners: [], email: ['sales@example.com'] } } };
}
