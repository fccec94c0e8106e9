import { type Failure, Obstacle, toError } from '../failure.ts';
import { intervalOf } from '../release/interval.ts';
import type { Release } from '../release/release.ts';
import type { EventSink } from '../run/event.ts';
import type { RunResult } from '../run/result.ts';
import { forEnvironment } from '../workspace/for-environment.ts';
import { resolveEnvironment } from '../workspace/resolve-environment.ts';
import type { ClaimedRun } from './claim-run.ts';
import { connectionsUsed, perhapsUsed } from './connections-used.ts';
import { failedResult } from './failed-result.ts';
import type { TickContext } from './tick-context.ts';

/**
 * Runs a claimed release with the bytes of the commit it names, in production. Never rejects: what keeps
 * it from running is a failed result, so that one job never stops the others.
 */
export async function runRelease(
  context: TickContext,
  claimed: ClaimedRun,
  how: {
    readonly releases: ReadonlyMap<string, Release>;
    readonly sink: EventSink;
    readonly signal: AbortSignal;
  },
): Promise<RunResult> {
  const { ports } = context;
  let folder: string | undefined;
  try {
    folder = await writeFiles(context, claimed.release);
    return await runFiles(context, claimed, folder, how);
  } catch (thrown) {
    return failedResult(claimed.record, ports.clock.now(), failureOf(thrown));
  } finally {
    // What cannot be removed is swept by the system; the run is over either way.
    if (folder !== undefined) await ports.scratch.remove(folder).catch(() => undefined);
  }
}

async function writeFiles({ ports, config }: TickContext, release: Release): Promise<string> {
  const repository = ports.repository(config.state.remote);
  await repository.ensureCommit(release.commit);
  const folder = await ports.scratch.folder(`release-${release.job}`);
  await repository.materialise(release.commit, release.files, folder);
  return folder;
}

async function runFiles(
  { ports, config }: TickContext,
  { release, manifest, record }: ClaimedRun,
  folder: string,
  how: Parameters<typeof runRelease>[2],
): Promise<RunResult> {
  const environment = config.environments.production;
  const { resolved, missing } = resolveEnvironment(
    environment,
    ports.variables,
    connectionsUsed(manifest, environment),
    perhapsUsed(manifest, environment),
  );
  if (resolved === undefined) return failedResult(record, ports.clock.now(), missingVariables(missing));
  const slash = release.file.lastIndexOf('/');
  return ports.runBundle(
    {
      job: { manifest, folder: slash < 0 ? '' : release.file.slice(0, slash), file: release.file },
      digest: release.digest,
      config,
      environment: resolved,
      folder,
      tree: ports.treeAt(folder),
      runId: record.runId,
      ...scheduleOf(record, how.releases),
    },
    ports,
    how.sink,
    how.signal,
  );
}

function scheduleOf(record: ClaimedRun['record'], releases: ReadonlyMap<string, Release>) {
  const { job, scheduledTime } = record;
  if (scheduledTime === undefined) return {};
  const manifestOf = (name: string) => {
    const manifest = releases.get(name)?.manifest;
    return manifest === undefined ? undefined : forEnvironment(manifest, 'production');
  };
  const interval = intervalOf(job, Date.parse(scheduledTime), manifestOf);
  if (interval === undefined) return { scheduledTime };
  const intervalStart = new Date(interval.start).toISOString();
  return { scheduledTime, intervalStart, intervalEnd: scheduledTime };
}

function missingVariables(missing: readonly string[]): Failure {
  const names = missing.join(', ');
  return {
    class: 'config',
    rule: 'missing-variable',
    message: `The connections of production need ${names}, which ${missing.length === 1 ? 'is' : 'are'} not set.`,
    hint: 'Set them as secrets in the environment where `datajob tick` runs.',
  };
}

function failureOf(thrown: unknown): Failure {
  const error = toError(thrown);
  if (!(error instanceof Obstacle)) {
    return {
      class: 'platform',
      rule: 'bug',
      message: `datajob itself failed: ${error.stack ?? error.message}`,
    };
  }
  return {
    class: ['config', 'usage', 'refused'].includes(error.code) ? 'config' : 'platform',
    rule: error.code,
    message: error.message,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  };
}
