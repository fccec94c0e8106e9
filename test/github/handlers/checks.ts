import type { ApiCall, RepositoryHandler } from '../answer.ts';
import { ApiError, found } from '../api-error.ts';
import { paged } from '../paging.ts';
import { annotationShape, checkRunShape } from '../shapes/check-run.ts';
import type { CheckRunState, RepositoryState } from '../state.ts';
import { isBot } from '../tokens.ts';
import { type CheckOutput, checkLimits } from './check-limits.ts';
import { commitOf } from './commits.ts';

export const checkHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'checks/create': (call, repository) => {
    refusePeople(call);
    const body = call.body as CheckBody & { readonly name: string; readonly head_sha: string };
    checkLimits(body.output);
    if (!knowsCommit(repository, body.head_sha)) {
      throw new ApiError(422, `No commit found for SHA: ${body.head_sha}`);
    }
    const run: CheckRunState = {
      id: call.world.nextId(),
      name: body.name,
      commit: body.head_sha,
      externalId: null,
      detailsUrl: null,
      status: 'queued',
      conclusion: null,
      startedAt: call.world.now(),
      completedAt: null,
      title: null,
      summary: null,
      text: null,
      annotations: [],
      app: call.login,
    };
    repository.checkRuns.push(run);
    write(call, run, body);
    return { status: 201, body: checkRunShape(call.world, repository, run) };
  },
  'checks/update': (call, repository) => {
    refusePeople(call);
    const run = runOf(call, repository);
    const body = (call.body ?? {}) as CheckBody;
    checkLimits(body.output);
    if (run.app !== call.login)
      throw new ApiError(
        403,
        `Invalid app_id \`15368\` - check run can only be modified by the GitHub App that created it.`,
      );
    write(call, run, body);
    return { status: 200, body: checkRunShape(call.world, repository, run) };
  },
  'checks/get': (call, repository) => ({
    status: 200,
    body: checkRunShape(call.world, repository, runOf(call, repository)),
  }),
  'checks/list-annotations': (call, repository) => {
    const run = runOf(call, repository);
    const shapes = run.annotations.map((annotation) =>
      annotationShape(call.world, repository, { run, annotation }),
    );
    return paged(call, repository, shapes);
  },
  'checks/list-for-ref': (call, repository) => {
    const commit = commitOf(repository, call.params['ref'] ?? '');
    const { check_name: name, status, filter = 'latest' } = call.query;
    const all = repository.checkRuns
      .filter((run) => run.commit === commit)
      .filter((run) => name === undefined || run.name === name)
      .filter((run) => status === undefined || run.status === status)
      .reverse();
    const runs = filter === 'all' ? all : latest(all);
    const shapes = runs.map((run) => checkRunShape(call.world, repository, run));
    return paged(call, repository, shapes, 'check_runs');
  },
};

interface CheckBody {
  readonly name?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: CheckOutput;
}

function write(call: ApiCall, run: CheckRunState, body: CheckBody): void {
  run.name = body.name ?? run.name;
  run.externalId = body.external_id ?? run.externalId;
  run.detailsUrl = body.details_url ?? run.detailsUrl;
  run.startedAt = body.started_at ?? run.startedAt;
  run.status = body.status ?? run.status;
  if (body.conclusion !== undefined) {
    run.status = 'completed';
    run.conclusion = body.conclusion;
    run.completedAt = body.completed_at ?? call.world.now();
  }
  if (run.status !== 'completed') run.conclusion = null;
  if (body.output === undefined) return;
  run.title = body.output.title ?? run.title;
  run.summary = body.output.summary;
  run.text = body.output.text ?? run.text;
  // Annotations of a later request are added, never taken away.
  run.annotations.push(...(body.output.annotations ?? []));
}

function refusePeople(call: ApiCall): void {
  if (isBot(found(call.token))) return;
  throw new ApiError(403, 'You must authenticate via a GitHub App.');
}

function runOf(call: ApiCall, repository: RepositoryState): CheckRunState {
  const id = Number(call.params['check_run_id']);
  return found(repository.checkRuns.find((run) => run.id === id));
}

function knowsCommit(repository: RepositoryState, sha: string): boolean {
  if (repository.commits.has(sha) || [...repository.refs.values()].includes(sha)) return true;
  return repository.pulls.some(
    (pull) => pull.head.sha === sha || pull.mergeCommit === sha || pull.commits.includes(sha),
  );
}

/** Of the runs of one name by one app the newest; the list is newest first. */
function latest(runs: readonly CheckRunState[]): CheckRunState[] {
  const keyOf = (run: CheckRunState) => `${run.app}/${run.name}`;
  return runs.filter((run, index) => runs.findIndex((other) => keyOf(other) === keyOf(run)) === index);
}
