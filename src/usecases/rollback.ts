import { Obstacle } from '../failure.ts';
import type { Ports } from '../ports/ports.ts';
import type { StateSnapshot } from '../ports/state-store.ts';
import { readArchived, readRelease, releasePath, releaseText } from '../release/desired-state.ts';
import type { Rollback } from '../release/rollback.ts';
import { planRollback, withoutHold } from '../release/rollback.ts';
import { shortDigest } from '../release/succession.ts';
import { readConfig } from './read-config.ts';

export interface RollbackOutcome {
  readonly job: string;
  /** What production ran until now; absent when the job had been removed. */
  readonly from?: string;
  /** What it runs now. */
  readonly digest: string;
  readonly commit: string;
  readonly held: { readonly by: string; readonly at: string; readonly reason: string };
}

type RollbackPorts = Pick<Ports, 'tree' | 'repository' | 'state' | 'clock'>;

/**
 * Lets production run an earlier release of a job again: the one before, or the one whose digest begins
 * with `to`. A job that was removed comes back with its last release. The job is then held. Rejects with
 * `Obstacle` `refused` when there is no such release, `git` when its commit cannot be had.
 */
export async function rollback(
  request: { readonly job: string; readonly to?: string; readonly reason?: string },
  ports: RollbackPorts,
): Promise<RollbackOutcome> {
  const { remote } = (await readConfig(ports.tree)).state;
  const repository = ports.repository(remote);
  const by = await repository.actor();
  const at = new Date(ports.clock.now()).toISOString();
  const plan = async (snapshot: StateSnapshot): Promise<Rollback> => {
    const present = await readRelease(snapshot, request.job);
    const archived = present === undefined ? await readArchived(snapshot, request.job) : undefined;
    return planRollback(present, archived, { ...request, at, by, reason: request.reason ?? 'rolled back' });
  };
  const state = ports.state(remote);
  let done = await plan(await state.read('production'));
  // Before anything is written: production must be able to run what it is given.
  await repository.ensureCommit(done.release.commit);
  const message = `Roll back ${request.job} to ${shortDigest(done.release.digest)}\n\n${request.reason ?? ''}\nBy ${by}`;
  await state.update('production', message, async (snapshot) => {
    done = await plan(snapshot);
    return done.changes;
  });
  const { digest, commit } = done.release;
  const held = { by, at, reason: request.reason ?? 'rolled back' };
  return { job: request.job, digest, commit, held, ...(done.from !== undefined && { from: done.from }) };
}

/** Lets promotion take a job along again; `wasHeld` false when there was nothing to do. */
export async function unhold(
  job: string,
  ports: RollbackPorts,
): Promise<{ readonly job: string; readonly digest: string; readonly wasHeld: boolean }> {
  const { remote } = (await readConfig(ports.tree)).state;
  const by = await ports.repository(remote).actor();
  let outcome = { job, digest: '', wasHeld: false };
  await ports.state(remote).update('production', `Unhold ${job}\n\nBy ${by}`, async (snapshot) => {
    const present = await readRelease(snapshot, job);
    if (present === undefined) throw notReleased(job);
    const free = withoutHold(present);
    outcome = { job, digest: present.digest, wasHeld: free !== undefined };
    return free && new Map([[releasePath(job), releaseText(free)]]);
  });
  return outcome;
}

function notReleased(job: string): Obstacle {
  return new Obstacle('refused', `There is no release of a job named ${JSON.stringify(job)}.`, {
    hint: '`datajob status` shows all releases.',
  });
}
