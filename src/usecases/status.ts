import type { Ports } from '../ports/ports.ts';
import type { StateSnapshot } from '../ports/state-store.ts';
import { readReleases } from '../release/desired-state.ts';
import { parseRunPath, readIncidents, readRunsAt } from '../release/ledger.ts';
import type { BrokenRecord } from '../release/record.ts';
import type { Incident, RunRecord } from '../release/release.ts';
import { compareKeys } from '../release/run-key.ts';
import type { ReleaseStatus } from '../release/status.ts';
import { incidentSummary, releaseStatus } from '../release/status.ts';
import { readConfig } from './read-config.ts';

export interface StatusOutcome {
  /** Sorted by job. */
  readonly releases: readonly ReleaseStatus[];
  readonly incidents: readonly Incident[];
  /** Files of the state branches that cannot be used. */
  readonly problems: readonly BrokenRecord[];
}

/** What production is to run, how the last runs went, what is next and what is wrong. Changes nothing. */
export async function status(ports: Pick<Ports, 'tree' | 'state' | 'clock'>): Promise<StatusOutcome> {
  const { remote } = (await readConfig(ports.tree)).state;
  const state = ports.state(remote);
  const [production, ledger] = await Promise.all([state.read('production'), state.read('ledger')]);
  const [releases, incidents] = await Promise.all([readReleases(production), readIncidents(ledger)]);
  const runs = await lastRuns(ledger, new Set(releases.records.map(({ job }) => job)));
  const now = ports.clock.now();
  return {
    releases: releases.records.map((release) => releaseStatus(release, runs.byJob.get(release.job), now)),
    incidents: incidents.records.map(incidentSummary),
    problems: [...releases.broken, ...incidents.broken, ...runs.broken],
  };
}

/** Only names are listed for all runs; contents are read for the last of each job. */
async function lastRuns(ledger: StateSnapshot, jobs: ReadonlySet<string>) {
  const newest = new Map<string, { readonly key: string; readonly path: string }>();
  for (const path of await ledger.list('runs/')) {
    const { job, key } = parseRunPath(path) ?? {};
    if (job === undefined || key === undefined || !jobs.has(job)) continue;
    const known = newest.get(job);
    if (known === undefined || compareKeys(known.key, key) < 0) newest.set(job, { key, path });
  }
  const { records, broken } = await readRunsAt(
    ledger,
    [...newest.values()].map(({ path }) => path),
  );
  return { byJob: new Map<string, RunRecord>(records.map((record) => [record.job, record])), broken };
}
