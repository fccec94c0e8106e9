import { Obstacle } from '../failure.ts';
import type { StateChange } from '../ports/state-store.ts';
import { archivePath, releasePath, releaseText } from './desired-state.ts';
import type { PastRelease, Release } from './release.ts';
import { shortDigest, successorOf } from './succession.ts';

export interface RollbackRequest {
  readonly job: string;
  /** A digest or its beginning. Absent: the release before. */
  readonly to?: string;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
}

export interface Rollback {
  /** What production ran until now; absent for a job that was removed. */
  readonly from?: string;
  readonly release: Release;
  readonly changes: StateChange;
}

/**
 * The release of a job that production is to go back to, held so that promotion leaves it alone. For a
 * job that was removed that is its last release. Throws `Obstacle` `refused` when there is no such release.
 */
export function planRollback(
  present: Release | undefined,
  archived: Release | undefined,
  request: RollbackRequest,
): Rollback {
  const { job, at, by, reason } = request;
  const before = present ?? archived;
  if (before === undefined) throw noRelease(job);
  const held = { by, at, reason };
  const target = request.to === undefined ? previous(before) : byDigest(before, request.to);
  // The present release is wanted: only the hold is new.
  if (present !== undefined && target.digest === present.digest)
    return withChanges({ ...present, held }, present.digest, archived);
  const mark = present === undefined ? {} : ({ rejected: true } as const);
  return withChanges(successorOf(before, { bundle: target, at, by, held }, mark), present?.digest, archived);
}

/** The same release without the hold; undefined when it is not held. */
export function withoutHold({ held, ...release }: Release): Release | undefined {
  return held === undefined ? undefined : release;
}

function withChanges(release: Release, from: string | undefined, archived: Release | undefined): Rollback {
  const changes = new Map<string, string | undefined>([[releasePath(release.job), releaseText(release)]]);
  if (archived !== undefined) changes.set(archivePath(release.job), undefined);
  return { release, changes, ...(from !== undefined && { from }) };
}

function previous(release: Release): PastRelease {
  if (release.removed !== undefined) return release;
  // A digest may be in the history more than once; its newest entry tells whether it was good.
  const newest = new Map<string, PastRelease>();
  for (const past of release.history) if (!newest.has(past.digest)) newest.set(past.digest, past);
  newest.delete(release.digest);
  const found = [...newest.values()].find((past) => past.rejected !== true);
  if (found !== undefined) return found;
  throw new Obstacle('refused', `The job ${release.job} has no earlier release to go back to.`, {
    hint:
      release.history.length === 0
        ? 'It was released once only. Pause its schedule in datajob.yaml, or remove it.'
        : `All earlier ones were rolled back from; choose one with --to: ${digestsOf(release)}.`,
  });
}

function byDigest(release: Release, prefix: string): PastRelease {
  const wanted = prefix.replace(/^sha256:/, '').toLowerCase();
  const all = [release, ...release.history];
  const digests = new Set(
    all.map(({ digest }) => digest).filter((digest) => bare(digest).startsWith(wanted)),
  );
  const [only] = digests;
  const found = all.find(({ digest }) => digest === only);
  if (wanted !== '' && digests.size === 1 && found !== undefined) return found;
  const problem = digests.size === 0 ? 'is no release of' : 'is not enough to choose a release of';
  throw new Obstacle('refused', `${JSON.stringify(prefix)} ${problem} the job ${release.job}.`, {
    hint: `Its releases are ${digestsOf(release)}.`,
  });
}

function bare(digest: string): string {
  return digest.replace(/^sha256:/, '');
}

function digestsOf(release: Release): string {
  const all = [release, ...release.history].map(({ digest }) => shortDigest(digest));
  return [...new Set(all)].join(', ');
}

function noRelease(job: string): Obstacle {
  return new Obstacle('refused', `There is no release of a job named ${JSON.stringify(job)}.`, {
    hint: '`datajob status` shows all releases.',
  });
}
