import { sha256 } from '../../src/adapters/sha256.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { evidencePath, ledgerText } from '../../src/release/ledger.ts';
import type { Evidence, Release } from '../../src/release/release.ts';
import type { PromoteOutcome, PromoteRequest } from '../../src/usecases/promote.ts';
import { promote } from '../../src/usecases/promote.ts';
import { computeBundles } from '../../src/workspace/bundle.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import type { ManualClock } from './manual-clock.ts';
import { manualClock } from './manual-clock.ts';
import { memoryFileTree } from './memory-file-tree.ts';
import type { MemoryRepository } from './memory-repository.ts';
import { memoryRepository } from './memory-repository.ts';
import type { MemoryStateStore } from './memory-state-store.ts';
import { memoryStateStore } from './memory-state-store.ts';

/** A repository, the state branches and a clock in memory, for the commands that deliver. */
export interface DeliveryWorld {
  readonly repository: MemoryRepository;
  readonly store: MemoryStateStore;
  readonly clock: ManualClock;
  readonly ports: Pick<Ports, 'tree' | 'repository' | 'state' | 'clock' | 'sha256'>;
  /** Commits these jobs (name → text of their SQL) and a config; gives the commit. */
  commitJobs(jobs: Readonly<Record<string, string>>, more?: Readonly<Record<string, string>>): string;
  /** Writes evidence for every job of a commit. */
  prove(commit: string, rest?: Partial<Evidence>): Promise<void>;
  promote(request?: PromoteRequest): Promise<PromoteOutcome>;
  /** The present release of a job. */
  release(job: string): Release | undefined;
  /** The last release of a removed job. */
  archived(job: string): Release | undefined;
}

/** Starts on 2026-03-01 with nothing committed. */
export function deliveryWorld(): DeliveryWorld {
  const repository = memoryRepository();
  const store = memoryStateStore();
  const clock = manualClock('2026-03-01T12:00:00.000Z', { auto: true });
  const tree = memoryFileTree({ 'datajob.config.yaml': '' });
  const ports = { tree, repository: () => repository, state: () => store, clock, sha256 };
  const read = (path: string): Release | undefined => {
    const text = store.files('production')[path];
    return text === undefined ? undefined : JSON.parse(text);
  };
  return {
    ...{ repository, store, clock, ports },
    commitJobs: (jobs, more = {}) =>
      repository.commit({
        'datajob.config.yaml': '',
        ...Object.fromEntries(Object.entries(jobs).flatMap(([name, sql]) => filesOf(name, sql))),
        ...more,
      }),
    async prove(commit, rest = {}) {
      const files = repository.treeAt(commit);
      const { jobs, config } = await loadWorkspace(files);
      for (const { job, digest } of (await computeBundles(jobs, config, files, sha256)).values()) {
        const evidence: Evidence = {
          job,
          digest,
          passed: true,
          environment: 'pr-1',
          runId: 'r1',
          at,
          ...rest,
        };
        store.put('ledger', { [evidencePath(job, digest)]: ledgerText(evidence) });
      }
    },
    promote: (request = {}) => promote(request, ports),
    release: (job) => read(`releases/${job}.json`),
    archived: (job) => read(`archive/${job}.json`),
  };
}

const at = '2026-03-01T11:00:00.000Z';

function filesOf(name: string, sql: string): [string, string][] {
  return [
    [`jobs/${name}/datajob.yaml`, 'team: sales\n'],
    [`jobs/${name}/10_load.sql`, sql],
  ];
}
