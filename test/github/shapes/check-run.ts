import type { CheckAnnotationState, CheckRunState, RepositoryState } from '../state.ts';
import { fullNameOf, nodeId, type World } from '../world.ts';
import { pullMinimalShape } from './pull.ts';
import { userShape } from './user.ts';

/** `check-run` of the description. */
export function checkRunShape(world: World, repository: RepositoryState, run: CheckRunState) {
  const url = `${world.apiUrl}/repos/${fullNameOf(repository)}/check-runs/${run.id}`;
  const html = `${world.webUrl}/${fullNameOf(repository)}/runs/${run.id}`;
  const pulls = repository.pulls.filter((pull) => pull.head.sha === run.commit && pull.state === 'open');
  return {
    id: run.id,
    node_id: nodeId('CheckRun', run.id),
    name: run.name,
    head_sha: run.commit,
    external_id: run.externalId ?? '',
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: repository.id + 1_000_000 },
    app: appShape(world, run.app),
    pull_requests: pulls.map((pull) => pullMinimalShape(world, repository, pull)),
  };
}

/** `check-annotation` of the description. */
export function annotationShape(
  world: World,
  repository: RepositoryState,
  { run, annotation }: { run: CheckRunState; annotation: CheckAnnotationState },
) {
  return {
    path: annotation.path,
    start_line: annotation.start_line,
    end_line: annotation.end_line,
    start_column: annotation.start_column ?? null,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
    blob_href: `${world.webUrl}/${fullNameOf(repository)}/blob/${run.commit}/${encodeURI(annotation.path)}`,
  };
}

/** `integration` of the description. */
function appShape(world: World, login: string) {
  const slug = login.replace('[bot]', '');
  return {
    id: 15368,
    slug,
    node_id: nodeId('Integration', 15368),
    owner: userShape(world, 'github'),
    name: slug,
    description: null,
    external_url: world.webUrl,
    html_url: `${world.webUrl}/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: {},
    events: [],
  };
}
