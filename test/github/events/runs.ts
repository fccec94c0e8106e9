import { checkRunShape } from '../shapes/check-run.ts';
import { pullMinimalShape } from '../shapes/pull.ts';
import { repositoryShape } from '../shapes/repository.ts';
import { workflowRunShape } from '../shapes/workflow-run.ts';
import { fullNameOf, nodeId, type Place } from '../world.ts';
import { eventOf, headOf, type TestEvent } from './event.ts';

/** A workflow run that is in the state ended: what starts the trusted half of a pair of workflows. */
export function workflowRunEvent(place: Place, runId: number): TestEvent {
  const { world, repository } = place;
  const run = repository.workflowRuns.find(({ id }) => id === runId);
  if (run === undefined) throw new Error(`The test has no workflow run ${runId}.`);
  const api = `${world.apiUrl}/repos/${fullNameOf(repository)}`;
  return eventOf(place, {
    name: 'workflow_run',
    ref: `refs/heads/${repository.defaultBranch}`,
    sha: headOf(place, repository.defaultBranch),
    actor: run.actor,
    payload: {
      action: 'completed',
      workflow_run: workflowRunShape(world, repository, run),
      workflow: {
        id: 1,
        node_id: nodeId('Workflow', 1),
        name: run.name,
        path: run.path,
        state: 'active',
        created_at: repository.createdAt,
        updated_at: repository.createdAt,
        url: `${api}/actions/workflows/1`,
        html_url: `${world.webUrl}/${fullNameOf(repository)}/blob/${repository.defaultBranch}/${run.path}`,
        badge_url: `${world.webUrl}/${fullNameOf(repository)}/workflows/${run.name}/badge.svg`,
      },
    },
  });
}

/** Somebody asked for a check run that is in the state once more. */
export function checkRunEvent(place: Place, checkRunId: number, options: { actor?: string } = {}): TestEvent {
  const { world, repository } = place;
  const run = repository.checkRuns.find(({ id }) => id === checkRunId);
  if (run === undefined) throw new Error(`The test has no check run ${checkRunId}.`);
  const shape = checkRunShape(world, repository, run);
  const pull = repository.pulls.find(({ head }) => head.sha === run.commit);
  const suite = shape.check_suite.id;
  return eventOf(place, {
    name: 'check_run',
    ref: `refs/heads/${repository.defaultBranch}`,
    sha: headOf(place, repository.defaultBranch),
    actor: options.actor ?? 'mona',
    payload: {
      action: 'rerequested',
      check_run: {
        ...shape,
        check_suite: {
          id: suite,
          node_id: nodeId('CheckSuite', suite),
          head_branch: pull?.head.branch ?? null,
          head_sha: run.commit,
          status: run.status,
          conclusion: run.conclusion,
          url: `${world.apiUrl}/repos/${fullNameOf(repository)}/check-suites/${suite}`,
          before: null,
          after: run.commit,
          pull_requests: pull === undefined ? [] : [pullMinimalShape(world, repository, pull)],
          app: shape.app,
          created_at: run.startedAt,
          updated_at: run.startedAt,
          repository: repositoryShape(world, repository),
        },
      },
    },
  });
}
