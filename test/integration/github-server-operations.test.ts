import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadApi } from '../github/api.ts';
import { startGitHub, type TestGitHub } from '../github/server.ts';
import { writeComment } from '../github/story/comments.ts';
import { openPull, review } from '../github/story/pulls.ts';
import { addEnvironment } from '../github/story/repositories.ts';
import {
  addArtifact,
  addCheckRun,
  addTeam,
  addWorkflowRun,
  deploy,
  setPermission,
} from '../github/story/runs.ts';

/** Each with one request that succeeds, so that each answer is seen by the description. */
const requests: Readonly<Record<string, string>> = {
  'actions/create-workflow-dispatch': 'POST /actions/workflows/datajob.yml/dispatches',
  'actions/download-artifact': 'GET /actions/artifacts/{artifact}/zip',
  'actions/get-github-actions-default-workflow-permissions-repository': 'GET /actions/permissions/workflow',
  'actions/get-github-actions-permissions-repository': 'GET /actions/permissions',
  'actions/get-workflow-run': 'GET /actions/runs/{run}',
  'actions/list-environment-secrets': 'GET /environments/production/secrets',
  'actions/list-environment-variables': 'GET /environments/production/variables',
  'actions/list-repo-organization-secrets': 'GET /actions/organization-secrets',
  'actions/list-repo-organization-variables': 'GET /actions/organization-variables',
  'actions/list-repo-secrets': 'GET /actions/secrets',
  'actions/list-repo-variables': 'GET /actions/variables',
  'actions/list-workflow-run-artifacts': 'GET /actions/runs/{run}/artifacts',
  'checks/create': 'POST /check-runs',
  'checks/get': 'GET /check-runs/{check}',
  'checks/list-annotations': 'GET /check-runs/{check}/annotations',
  'checks/list-for-ref': 'GET /commits/{sha}/check-runs',
  'checks/update': 'PATCH /check-runs/{check}',
  'git/get-commit': 'GET /git/commits/{sha}',
  'git/get-ref': 'GET /git/ref/heads/main',
  'issues/create-comment': 'POST /issues/12/comments',
  'issues/delete-comment': 'DELETE /issues/comments/{comment}',
  'issues/get-comment': 'GET /issues/comments/{comment}',
  'issues/list-comments': 'GET /issues/12/comments',
  'issues/update-comment': 'PATCH /issues/comments/{comment}',
  'pulls/get': 'GET /pulls/12',
  'pulls/list': 'GET /pulls?state=all',
  'pulls/list-files': 'GET /pulls/12/files',
  'pulls/list-reviews': 'GET /pulls/12/reviews',
  'pulls/merge': 'PUT /pulls/12/merge',
  'rate-limit/get': 'GET //rate_limit',
  'reactions/create-for-issue-comment': 'POST /issues/comments/{comment}/reactions',
  'reactions/list-for-issue-comment': 'GET /issues/comments/{comment}/reactions',
  'repos/codeowners-errors': 'GET /codeowners/errors',
  'repos/create-commit-status': 'POST /statuses/{sha}',
  'repos/create-deployment-status': 'POST /deployments/{deployment}/statuses',
  'repos/get': 'GET ',
  'repos/get-all-environments': 'GET /environments',
  'repos/get-branch': 'GET /branches/main',
  'repos/get-branch-protection': 'GET /branches/main/protection',
  'repos/get-branch-rules': 'GET /rules/branches/main',
  'repos/get-collaborator-permission-level': 'GET /collaborators/mona/permission',
  'repos/get-content': 'GET /contents/.github/workflows/datajob.yml',
  'repos/get-environment': 'GET /environments/production',
  'repos/list-activities': 'GET /activity',
  'repos/list-commit-statuses-for-ref': 'GET /commits/{sha}/statuses',
  'repos/list-deployment-branch-policies': 'GET /environments/production/deployment-branch-policies',
  'repos/list-deployment-statuses': 'GET /deployments/{deployment}/statuses',
  'repos/list-deployments': 'GET /deployments',
  'repos/list-pull-requests-associated-with-commit': 'GET /commits/{sha}/pulls',
  'repos/list-teams': 'GET /teams',
  'teams/get-membership-for-user-in-org': 'GET //orgs/acme/teams/data/memberships/mona',
  'teams/list-members-in-org': 'GET //orgs/acme/teams/data/members',
};

const bodies: Readonly<Record<string, (sha: string) => Record<string, unknown>>> = {
  'actions/create-workflow-dispatch': () => ({ ref: 'main', return_run_details: true }),
  'checks/create': (sha) => ({ name: 'one', head_sha: sha }),
  'checks/update': () => ({ conclusion: 'neutral' }),
  'issues/create-comment': () => ({ body: 'text' }),
  'issues/update-comment': () => ({ body: 'text' }),
  'reactions/create-for-issue-comment': () => ({ content: 'rocket' }),
  'repos/create-commit-status': () => ({ state: 'success', description: 'fine' }),
  'repos/create-deployment-status': () => ({ state: 'success', log_url: 'https://example.com/log' }),
};

describe('every operation that we took a description of', () => {
  let github: TestGitHub;
  let ids: Readonly<Record<string, string>>;
  let token: string;
  beforeAll(async () => {
    github = await startGitHub();
    ids = populate(github);
    const all = ['actions', 'actions_variables', 'administration', 'checks', 'contents', 'deployments']
      .concat(['environments', 'issues', 'members', 'pull_requests', 'secrets', 'statuses'])
      .map((name) => [name, 'write'] as const);
    token = github.addToken({ permissions: Object.fromEntries(all) });
  });
  afterAll(() => github.stop());

  test('is asked for here', async () => {
    const { operations } = await loadApi();
    expect(Object.keys(requests).sort()).toEqual([...operations].sort());
  });

  // Deletes and merges come last.
  const order = Object.keys(requests).sort((a, b) => Number(ends(a)) - Number(ends(b)));
  test.each(order)('%s answers as GitHub does', async (operation) => {
    const [method = '', path = ''] = (requests[operation] ?? '').split(' ');
    const named = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name);
    const url = named.startsWith('//') ? named.slice(1) : `/repos/acme/data${named}`;
    const octokit = getOctokit(token, { baseUrl: github.url });
    const answer = await octokit.request(`${method} ${url}`, bodies[operation]?.(ids['sha'] ?? '') ?? {});
    expect(answer.status).toBeLessThan(300);
    expect(github.calls.at(-1)).toMatchObject({ operation, method });
    expect(github.violations).toEqual([]);
  });
});

function ends(operation: string): boolean {
  return operation === 'pulls/merge' || operation === 'issues/delete-comment';
}

function populate(github: TestGitHub): Record<string, string> {
  const files = [{ path: 'a b/ü.sql', status: 'renamed', previousPath: 'a.sql', patch: '@@' } as const];
  const pull = openPull(github, { number: 12, files });
  review(github, { number: 12 });
  const comment = writeComment(github, { issue: 12, body: 'hello' });
  comment.reactions.push({ id: 1, user: 'mona', content: 'eyes', at: github.world.now() });
  const check = addCheckRun(github, pull.head.sha);
  const annotation = { path: 'a.sql', start_line: 1, end_line: 1, message: 'm' };
  check.annotations.push({ ...annotation, annotation_level: 'failure' });
  const run = addWorkflowRun(github, { commit: pull.head.sha, pulls: [12] });
  const artifact = addArtifact(github, { run: run.id, name: 'datajob-report', files: { 'a.json': '{}' } });
  const deployment = deploy(github, {
    commit: pull.head.sha,
    environment: 'production',
    states: ['success'],
  });
  addTeam(github, 'data', ['mona']);
  setPermission(github, 'mona', 'maintain');
  addSettings(github);
  const { sha } = pull.head;
  return {
    sha,
    ...{ comment: String(comment.id), check: String(check.id), run: String(run.id) },
    ...{ artifact: String(artifact.id), deployment: String(deployment.id) },
  };
}

function addSettings(github: TestGitHub): void {
  addEnvironment(github, 'production', {
    reviewers: ['mona', 'acme/data'],
    waitMinutes: 5,
    branches: ['main', 'release/*'],
    secrets: ['WAREHOUSE_URL'],
    variables: { REGION: 'eu' },
  });
  const { settings, contents } = github.repository;
  const requiredChecks = ['datajob'];
  settings.protection.set('main', { requiredChecks, approvals: 1, codeOwnerReviews: true });
  const parameters = {
    strict_required_status_checks_policy: false,
    required_status_checks: [{ context: 'datajob' }],
  };
  settings.rules.set('main', [{ type: 'required_status_checks', parameters }, { type: 'deletion' }]);
  settings.secrets = ['A'];
  settings.organizationSecrets = ['B'];
  settings.variables = { C: 'c' };
  settings.organizationVariables = { D: 'd' };
  settings.codeownersErrors = [
    { line: 3, kind: 'Unknown owner', message: 'unknown', path: '.github/CODEOWNERS' },
  ];
  contents.set('.github/workflows/datajob.yml', 'on: push\n');
}
