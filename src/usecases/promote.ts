import type { Diagnostic } from '../diagnostic.ts';
import { Obstacle } from '../failure.ts';
import type { GitHub } from '../ports/github/github.ts';
import type { Ports } from '../ports/ports.ts';
import type { Repository } from '../ports/repository.ts';
import type { StateSnapshot, StateStore } from '../ports/state-store.ts';
import { readArchive, readReleases } from '../release/desired-state.ts';
import { readEvidence } from '../release/ledger.ts';
import type {
  Candidate,
  DesiredState,
  PromotedJob,
  Promotion,
  PromotionFacts,
} from '../release/promotion.ts';
import { planPromotion } from '../release/promotion.ts';
import { shortCommit } from '../release/succession.ts';
import { commitOrders } from './commit-order.ts';
import type { CommitJobs } from './promotion-candidates.ts';
import { candidatesOf, readCommitJobs } from './promotion-candidates.ts';
import { createPromotionOrigins, type PromotionOrigins } from './promotion-origins.ts';

export interface PromoteRequest {
  /** A ref; default HEAD. */
  readonly commit?: string;
  /** Promote without evidence and approvals, and also a commit that is older than the released one. The reason is recorded. */
  readonly override?: { readonly reason: string };
  /** Tells which pull requests the changes come from, and who approved them. */
  readonly github?: GitHub;
  /** Runs these jobs of the commit on a copy of staging and writes their evidence; for bundles that have none. */
  readonly stage?: (work: { readonly commit: string; readonly jobs: readonly string[] }) => Promise<unknown>;
}

export interface PromoteOutcome {
  readonly commit: string;
  /** One per job, sorted. */
  readonly releases: readonly PromotedJob[];
  /** Findings in the workspace at that commit. */
  readonly diagnostics: readonly Diagnostic[];
  /** What could not be found out about the pull requests; only where GitHub was asked. */
  readonly notes?: readonly string[];
}

type PromotePorts = Pick<Ports, 'repository' | 'state' | 'clock' | 'sha256'>;

/**
 * Makes releases of what a commit holds: every job whose bundle passed staging, in one write of the
 * production branch. Either all of it is stored or nothing, and a second call finds nothing left to do.
 * Jobs that cannot be released are `refused` with the reason and keep no other back. Rejects with
 * `Obstacle` `git`, `config` (the config of that commit has errors) or `state-conflict`.
 */
export async function promote(request: PromoteRequest, ports: PromotePorts): Promise<PromoteOutcome> {
  const repository = ports.repository('origin');
  const commit = await knownCommit(request.commit ?? 'HEAD', repository);
  const work = await prepare(commit, request, repository, ports);
  let promotion = await decide(await work.state.read('production'), work);
  if (request.stage !== undefined && promotion.unproven.length > 0) {
    await request.stage({ commit, jobs: promotion.unproven });
    promotion = await decide(await work.state.read('production'), work);
  }
  if (promotion.changes.size > 0) {
    await work.state.update('production', messageOf(promotion, work.facts), async (snapshot) => {
      promotion = await decide(snapshot, work);
      return promotion.changes.size > 0 ? promotion.changes : undefined;
    });
  }
  const notes = work.origins.notes();
  const outcome = { commit, releases: promotion.jobs, diagnostics: work.jobs.diagnostics };
  return notes.length === 0 ? outcome : { ...outcome, notes };
}

/** What `promote` would do, without staging or writing anything. Rejects as it does. */
export async function promotionOf(
  request: Pick<PromoteRequest, 'commit'>,
  ports: PromotePorts,
): Promise<{ readonly commit: string; readonly promotion: Promotion }> {
  const repository = ports.repository('origin');
  const commit = await knownCommit(request.commit ?? 'HEAD', repository);
  // Whether it is approved is not asked: whoever may promote sees the answer then.
  const work = await prepare(commit, { override: { reason: 'preview' } }, repository, ports);
  return { commit, promotion: await decide(await work.state.read('production'), work) };
}

async function knownCommit(ref: string, repository: Repository): Promise<string> {
  const commit = await repository.resolve(ref);
  if (commit !== undefined) return commit;
  if (ref === 'HEAD')
    throw new Obstacle('git', 'This repository has no commit yet, so there is nothing to promote.');
  // A full id may be of a commit that was pushed from elsewhere.
  if (/^[0-9a-f]{40}$/.test(ref)) {
    await repository.ensureCommit(ref);
    return ref;
  }
  throw new Obstacle('git', `There is no commit, branch or tag ${JSON.stringify(ref)} in this clone.`, {
    hint: 'Fetch it first (`git fetch`), or check its name with `git log` or `git branch --all`.',
  });
}

interface Work {
  readonly state: StateStore;
  readonly repository: Repository;
  readonly jobs: CommitJobs;
  readonly origins: PromotionOrigins;
  readonly candidatesFor: (releases: DesiredState['releases']) => Promise<readonly Candidate[]>;
  readonly facts: Pick<PromotionFacts, 'commit' | 'at' | 'by' | 'unfit' | 'override'>;
}

async function prepare(
  commit: string,
  request: PromoteRequest,
  repository: Repository,
  ports: PromotePorts,
): Promise<Work> {
  const tree = repository.treeAt(commit);
  const jobs = await readCommitJobs(commit, tree);
  const by = await repository.actor();
  const override = request.override && { by, reason: request.override.reason };
  return {
    state: ports.state(jobs.config.state.remote),
    repository,
    jobs,
    origins: createPromotionOrigins({
      ...{ commit, repository, config: jobs.config, overridden: override !== undefined },
      ...(request.github === undefined ? {} : { github: request.github }),
    }),
    candidatesFor: (releases) => candidatesOf(jobs, commit, { tree, releases, sha256: ports.sha256 }),
    facts: {
      ...{ commit, by, unfit: jobs.unfit, at: new Date(ports.clock.now()).toISOString() },
      ...(override !== undefined && { override }),
    },
  };
}

/** Decides against one state of the production branch; called again with the newer one after a lost race. */
async function decide(snapshot: StateSnapshot, work: Work): Promise<Promotion> {
  const { records: releases, broken } = await readReleases(snapshot);
  const candidates = await work.candidatesFor(releases);
  const digests = new Map(releases.map(({ job, digest }) => [job, digest]));
  const bundles = candidates
    .map(({ manifest, digest }) => ({ job: manifest.name, digest }))
    .filter(({ job, digest }) => digests.get(job) !== digest);
  const names = new Set(candidates.map(({ manifest }) => manifest.name));
  const differing = new Set(bundles.map(({ job }) => job));
  const touched = releases.filter(({ job, held }) => !held && (differing.has(job) || !names.has(job)));
  const [archive, evidence, order] = await Promise.all([
    readArchive(snapshot, [...differing]),
    bundles.length === 0 ? none : readEvidence(await work.state.read('ledger'), bundles),
    commitOrders(
      work.facts.commit,
      touched.map(({ commit }) => commit),
      work.repository,
    ),
  ]);
  const state = { releases, archived: archive.records, broken };
  const facts = { ...work.facts, candidates, evidence: evidence.records, order };
  const promotion = planPromotion(state, facts);
  return planPromotion(state, { ...facts, ...(await work.origins.of(promotion, state, candidates)) });
}

const none = { records: [], broken: [] };

function messageOf({ jobs }: Promotion, { commit, by, override }: Work['facts']): string {
  const done = jobs.filter(({ action }) => ['added', 'changed', 'removed'].includes(action));
  const shown = done.slice(0, 50).map(({ job, action }) => `${action} ${job}`);
  const more = done.length > shown.length ? [`and ${done.length - shown.length} more`] : [];
  const [first = ''] = shown;
  const subject = done.length === 1 ? first : `${done.length} jobs`;
  const why = override === undefined ? [] : [`Without evidence, because: ${override.reason}`];
  const lines = [`Promote ${shortCommit(commit)}: ${subject}`, '', ...shown, ...more, '', `By ${by}`, ...why];
  return lines.join('\n');
}
