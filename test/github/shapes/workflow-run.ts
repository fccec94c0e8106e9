import type { ArtifactState, RepositoryState, WorkflowRunState } from '../state.ts';
import { fullNameOf, nodeId, type World } from '../world.ts';
import { simpleCommitShape } from './commit.ts';
import { pullMinimalShape } from './pull.ts';
import { repositoryShape } from './repository.ts';
import { userShape } from './user.ts';

/** `workflow-run` of the description. */
export function workflowRunShape(world: World, repository: RepositoryState, run: WorkflowRunState) {
  const api = `${world.apiUrl}/repos/${fullNameOf(repository)}`;
  const url = `${api}/actions/runs/${run.id}`;
  const suite = repository.id + 1_000_000;
  return {
    id: run.id,
    node_id: nodeId('WorkflowRun', run.id),
    name: run.name,
    display_title: run.name,
    path: run.path,
    head_branch: run.branch,
    head_sha: run.commit,
    run_number: 1,
    run_attempt: 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: 1,
    check_suite_id: suite,
    check_suite_node_id: nodeId('CheckSuite', suite),
    url,
    html_url: `${world.webUrl}/${fullNameOf(repository)}/actions/runs/${run.id}`,
    created_at: run.at,
    updated_at: run.at,
    run_started_at: run.at,
    actor: userShape(world, run.actor),
    triggering_actor: userShape(world, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${api}/actions/workflows/1`,
    check_suite_url: `${api}/check-suites/${suite}`,
    head_commit: simpleCommitShape(run.headRepository, run.commit),
    repository: repositoryShape(world, repository),
    head_repository: repositoryShape(world, run.headRepository),
    referenced_workflows: [],
    pull_requests: repository.pulls
      .filter(({ number }) => run.pulls.includes(number))
      .map((pull) => pullMinimalShape(world, repository, pull)),
  };
}

/** `artifact` of the description. */
export function artifactShape(
  world: World,
  repository: RepositoryState,
  { artifact, run }: { readonly artifact: ArtifactState; readonly run: WorkflowRunState },
) {
  const url = `${world.apiUrl}/repos/${fullNameOf(repository)}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: artifact.at,
    updated_at: artifact.at,
    expires_at: artifact.at,
    workflow_run: {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: run.headRepository.id,
      head_branch: run.branch ?? '',
      head_sha: run.commit,
    },
  };
}
