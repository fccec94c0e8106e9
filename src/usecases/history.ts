import { Obstacle } from '../failure.ts';
import type { Ports } from '../ports/ports.ts';
import { readArchived, readRelease } from '../release/desired-state.ts';
import { parseRunPath, readRunsAt } from '../release/ledger.ts';
import type { BrokenRecord } from '../release/record.ts';
import { compareKeys } from '../release/run-key.ts';
import type { RunSummary } from '../release/status.ts';
import { runSummary } from '../release/status.ts';
import { readConfig } from './read-config.ts';

export interface HistoryRequest {
  /** Absent: all jobs. */
  readonly job?: string;
  /** How many runs at most; default 20. */
  readonly limit?: number;
}

export interface HistoryOutcome {
  /** Newest first. */
  readonly runs: readonly RunSummary[];
  /** Runs that the limit left out. */
  readonly more: number;
  /** Files of the ledger that cannot be used. */
  readonly problems: readonly BrokenRecord[];
}

const defaultLimit = 20;

/** The latest runs in production. Rejects with `Obstacle` `refused` for a job that has neither run nor release. */
export async function history(
  request: HistoryRequest,
  ports: Pick<Ports, 'tree' | 'state'>,
): Promise<HistoryOutcome> {
  const { remote } = (await readConfig(ports.tree)).state;
  const state = ports.state(remote);
  const ledger = await state.read('ledger');
  const prefix = request.job === undefined ? 'runs/' : `runs/${request.job}/`;
  const runs = (await ledger.list(prefix)).flatMap((path) => {
    const parsed = parseRunPath(path);
    return parsed === undefined ? [] : [{ path, ...parsed }];
  });
  if (request.job !== undefined && runs.length === 0) await refuseUnknown(request.job, state);
  runs.sort((a, b) => compareKeys(b.key, a.key) || (a.job < b.job ? -1 : 1));
  const shown = runs.slice(0, request.limit ?? defaultLimit);
  const { records, broken } = await readRunsAt(
    ledger,
    shown.map(({ path }) => path),
  );
  return { runs: records.map(runSummary), more: runs.length - shown.length, problems: broken };
}

/** Rejects with `Obstacle` `refused` for a job that production neither runs nor ran. */
export async function refuseUnknown(job: string, state: ReturnType<Ports['state']>): Promise<void> {
  const production = await state.read('production');
  if ((await readRelease(production, job)) ?? (await readArchived(production, job))) return;
  throw new Obstacle(
    'refused',
    `There is neither a release nor a run of a job named ${JSON.stringify(job)}.`,
    {
      hint: '`datajob status` shows all releases.',
    },
  );
}
