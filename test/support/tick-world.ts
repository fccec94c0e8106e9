import { nodeDataFiles } from '../../src/adapters/node-data-files.ts';
import type { Manifest } from '../../src/manifest/manifest.ts';
import type { Owner } from '../../src/ports/identity.ts';
import { type Mail, MailObstacle } from '../../src/ports/mailer.ts';
import { releasePath, releaseText } from '../../src/release/desired-state.ts';
import type { Incident, Release, RunRecord } from '../../src/release/release.ts';
import type { RunResult } from '../../src/run/result.ts';
import { performTick, type TickOutcome } from '../../src/usecases/perform-tick.ts';
import type { BundleRun, TickPorts } from '../../src/usecases/tick-context.ts';
import { type ManualClock, manualClock } from './manual-clock.ts';
import { memoryFileTree } from './memory-file-tree.ts';
import { memoryRepositoryFiles } from './memory-repository-files.ts';
import { type MemoryStateStore, memoryStateStore } from './memory-state-store.ts';
import { noFolderCache } from './no-folder-cache.ts';
import { sampleRelease, sampleResult } from './release-samples.ts';

/** What a run of the fake does; throwing is a bug of datajob. */
export type FakeRun = (
  request: BundleRun,
  signal: AbortSignal,
) => Promise<Partial<RunResult>> | Partial<RunResult>;

/** A production in memory: ticks are real, databases and steps are not. */
export interface TickWorld {
  readonly store: MemoryStateStore;
  readonly clock: ManualClock;
  readonly mails: Mail[];
  /** Job and scheduled time of every run that was begun, in order. */
  readonly runs: string[];
  readonly requests: BundleRun[];
  promote(manifest: Manifest, rest?: Partial<Release>): void;
  remove(job: string): void;
  /** What the runs of a job do from now on; default: they succeed. */
  whenRun(job: string, run: FakeRun): void;
  /** What happens to mails; throwing refuses them. */
  onMail(action: (mail: Mail) => void): void;
  /** `tick` as another process, told apart by its name. */
  tick(process?: string, signal?: AbortSignal): Promise<TickOutcome>;
  /** From now on this process is certainly dead. */
  kill(process: string): void;
  ports(process: string): TickPorts;
  record(job: string, key: string): RunRecord;
  keys(job: string): string[];
  incident(job: string): Incident | undefined;
}

/** `start` is the time of the clock; `config` the text of `datajob.config.yaml`. */
export function tickWorld(
  start: string,
  config = defaultConfig,
  options: { readonly auto?: boolean } = {},
): TickWorld {
  const store = memoryStateStore();
  const clock = manualClock(start, options);
  const runs = new Map<string, FakeRun>();
  const dead = new Set<string>();
  let mailing: (mail: Mail) => void = () => undefined;
  let ids = 0;
  const begun: string[] = [];
  const requests: BundleRun[] = [];
  const mails: Mail[] = [];
  const ports = (process: string): TickPorts => ({
    ...untouchable,
    folder: '/workspace',
    tree: memoryFileTree({ 'datajob.config.yaml': config }),
    treeAt: () => memoryFileTree({}),
    state: () => store,
    repositoryFiles: memoryRepositoryFiles(),
    repository: () => ({
      ...unusedRepository,
      ensureCommit: async () => undefined,
      materialise: async () => undefined,
    }),
    mailer: () => ({
      send: async (mail) => {
        mailing(mail);
        mails.push(mail);
      },
    }),
    scratch: { folder: async (label) => `/scratch/${label}`, remove: async () => undefined },
    clock,
    identity: {
      runId: () => `run-${++ids}`,
      owner: () => ({ host: 'test', pid: 1, startedAt: process }),
      liveness: (owner: Owner) => (dead.has(owner.startedAt) ? 'dead' : 'alive'),
    },
    variables: { SMTP_URL: 'smtp://localhost' },
    runBundle: async (request, _ports, _sink, signal) => {
      const { job, runId, scheduledTime, digest } = request;
      const name = job.manifest.name;
      begun.push(`${name} ${(scheduledTime ?? '').slice(11, 16)}`);
      requests.push(request);
      const at = { runId, job: name, digest, ...(scheduledTime === undefined ? {} : { scheduledTime }) };
      return sampleResult({ ...at, ...(await runs.get(name)?.(request, signal)) });
    },
  });
  const read = (path: string) => store.files('ledger')[path];
  return {
    store,
    clock,
    mails,
    runs: begun,
    requests,
    promote: (manifest, rest) => {
      const release = sampleRelease(manifest, rest);
      store.put('production', { [releasePath(manifest.name)]: releaseText(release) });
    },
    remove: (job) => store.put('production', { [releasePath(job)]: undefined }),
    whenRun: (job, run) => void runs.set(job, run),
    onMail: (action) => {
      mailing = action;
    },
    tick: (process = 'p', signal = new AbortController().signal) =>
      performTick({}, ports(process), () => undefined, signal),
    kill: (process) => void dead.add(process),
    ports,
    record: (job, key) => JSON.parse(read(`runs/${job}/${key}.json`) ?? '{}'),
    keys: (job) =>
      Object.keys(store.files('ledger')).flatMap((path) => {
        return path.startsWith(`runs/${job}/`) ? [path.slice(6 + job.length, -'.json'.length)] : [];
      }),
    incident: (job) => {
      const text = read(`incidents/${job}.json`);
      return text === undefined ? undefined : JSON.parse(text);
    },
  };
}

/** A failing run of class `user`. */
export function failing(
  message = 'bad data',
  errorClass: 'user' | 'config' | 'platform' = 'user',
): Partial<RunResult> {
  const error = { class: errorClass, rule: 'check-failed', message } as const;
  return { status: 'failed', errorClass, error };
}

/** A run that is cancelled when its signal says so. */
export function untilCancelled(_request: BundleRun, signal: AbortSignal): Promise<Partial<RunResult>> {
  return new Promise((resolve) => {
    const cancelled = { status: 'cancelled', reason: 'cancelled' } as const;
    if (signal.aborted) return resolve(cancelled);
    signal.addEventListener('abort', () => resolve(cancelled), { once: true });
  });
}

/** What a mail server that is down does to every mail. */
export function serverDown(): never {
  throw new MailObstacle('The mail server did not answer: ECONNREFUSED', {
    permanent: false,
    unreachable: true,
  });
}

const defaultConfig = `
teams: { sales: { email: [sales@example.com] } }
smtp: { url: "\${SMTP_URL}", from: datajob@example.com }
`;

function unexpected(): never {
  throw new Error('a tick has no business with this port');
}

const untouchable = {
  channels: { listen: unexpected },
  databases: { open: unexpected },
  copies: { create: unexpected, list: unexpected, drop: unexpected },
  processes: { run: unexpected },
  sandbox: unexpected,
  packages: noFolderCache,
  templates: { fetch: unexpected, commitOf: unexpected, sweep: unexpected },
  sha256: unexpected,
  dataFiles: nodeDataFiles,
  pythonFolder: '/python',
} as const;

const unusedRepository = {
  resolve: unexpected,
  parents: unexpected,
  hasRemote: unexpected,
  defaultBase: unexpected,
  mergeBase: unexpected,
  changedPaths: unexpected,
  links: unexpected,
  treeAt: unexpected,
  manifestsMentioning: unexpected,
  manifestLines: unexpected,
  changedLines: unexpected,
  fetchRef: unexpected,
  commitsTouching: unexpected,
  actor: unexpected,
} as const;
