import type { Answer, ApiCall, RepositoryHandler } from '../answer.ts';
import { ApiError, found, invalidRequest } from '../api-error.ts';
import { paged } from '../paging.ts';
import { artifactShape, workflowRunShape } from '../shapes/workflow-run.ts';
import type { RepositoryState } from '../state.ts';
import { fullNameOf } from '../world.ts';

export const actionsHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'actions/get-workflow-run': (call, repository) => ({
    status: 200,
    body: workflowRunShape(call.world, repository, runOf(call, repository)),
  }),
  'actions/list-workflow-run-artifacts': (call, repository) => {
    const run = runOf(call, repository);
    const { name } = call.query;
    const shapes = repository.artifacts
      .filter((artifact) => artifact.run === run.id && (name === undefined || artifact.name === name))
      .map((artifact) => artifactShape(call.world, repository, { artifact, run }));
    return paged(call, repository, shapes, 'artifacts');
  },
  'actions/download-artifact': (call, repository) => {
    const id = Number(call.params['artifact_id']);
    const artifact = found(repository.artifacts.find((it) => it.id === id));
    if (call.params['archive_format'] !== 'zip') throw new ApiError(404, 'Not Found');
    if (artifact.expired) throw new ApiError(410, 'Artifact has expired');
    return { status: 302, headers: { location: `${call.blobUrl}/artifacts/${id}?sig=test` } };
  },
  'actions/create-workflow-dispatch': dispatch,
};

function runOf(call: ApiCall, repository: RepositoryState) {
  const id = Number(call.params['run_id']);
  return found(repository.workflowRuns.find((run) => run.id === id));
}

/** Takes workflows whose file is on the default branch. */
function dispatch(call: ApiCall, repository: RepositoryState): Answer {
  const workflow = call.params['workflow_id'] ?? '';
  if (!repository.contents.has(`.github/workflows/${workflow}`)) throw new ApiError(404, 'Not Found');
  const body = call.body as DispatchBody;
  const names = [body.ref, `refs/heads/${body.ref}`, `refs/tags/${body.ref}`];
  if (!names.some((name) => repository.refs.has(name)))
    throw new ApiError(422, `No ref found for: ${body.ref}`);
  const inputs = body.inputs ?? {};
  // Strings, and what a form has beside them.
  const odd = Object.entries(inputs).find(([, value]) => typeof value === 'object');
  if (odd !== undefined) throw invalidRequest(`For 'inputs/${odd[0]}', an object is not allowed.`);
  repository.dispatches.push({ workflow, ref: body.ref, inputs });
  if (body.return_run_details !== true) return { status: 204 };
  const id = call.world.nextId();
  const path = `repos/${fullNameOf(repository)}/actions/runs/${id}`;
  return {
    status: 200,
    body: {
      workflow_run_id: id,
      run_url: `${call.world.apiUrl}/${path}`,
      html_url: `${call.world.webUrl}/${path.replace('repos/', '')}`,
    },
  };
}

interface DispatchBody {
  readonly ref: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly return_run_details?: boolean;
}
