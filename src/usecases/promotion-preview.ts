import type { Ports } from '../ports/ports.ts';
import { readArchived, readRelease, readReleases } from '../release/desired-state.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import type { ConcernedJob } from './command-authority.ts';
import { type PromoteRequest, promotionOf } from './promote.ts';
import { readConfig } from './read-config.ts';

type PreviewPorts = Pick<Ports, 'tree' | 'repository' | 'state' | 'clock' | 'sha256'>;

/** The jobs that promoting a commit would change, with the team they belong to in production. Changes nothing. */
export async function jobsToPromote(
  request: Pick<PromoteRequest, 'commit'>,
  ports: PreviewPorts,
): Promise<readonly ConcernedJob[]> {
  const { commit, promotion } = await promotionOf(request, ports);
  const { remote } = (await readConfig(ports.tree)).state;
  const [{ records }, { jobs }] = await Promise.all([
    ports.state(remote).read('production').then(readReleases),
    loadWorkspace(ports.repository(remote).treeAt(commit)),
  ]);
  const teams = new Map([
    ...jobs.map(({ manifest }) => [manifest.name, manifest.team] as const),
    ...records.map(({ job, team }) => [job, team] as const),
  ]);
  return promotion.jobs
    .filter(({ action }) => changing.has(action))
    .map(({ job }) => concerned(job, teams.get(job)));
}

const changing: ReadonlySet<string> = new Set(['added', 'changed', 'removed']);

/** The job as production knows it; undefined when it never did. */
export async function releasedJob(
  job: string,
  ports: Pick<Ports, 'tree' | 'state'>,
): Promise<ConcernedJob | undefined> {
  const { remote } = (await readConfig(ports.tree)).state;
  const snapshot = await ports.state(remote).read('production');
  const release = (await readRelease(snapshot, job)) ?? (await readArchived(snapshot, job));
  return release === undefined ? undefined : concerned(job, release.team);
}

function concerned(job: string, team: string | undefined): ConcernedJob {
  return { job, ...(team === undefined ? {} : { team }) };
}
