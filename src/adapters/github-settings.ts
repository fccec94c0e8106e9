import type { EnvironmentSettings, RepositorySettings } from '../ports/github/repository-settings.ts';
import { readBranchRules } from './github-branch-rules.ts';
import type { GitHubClient } from './github-client.ts';
import type { Octokit } from './github-driver.ts';
import { undefinedWhenMissing } from './github-obstacle.ts';
import { createSecretNames } from './github-secret-names.ts';

export function gitHubSettings(client: GitHubClient): RepositorySettings {
  return {
    repository: async () => {
      const { data } = await readRepository(client);
      return { defaultBranch: data.default_branch, private: data.private, archived: data.archived };
    },
    branchRules: (branch) => readBranchRules(client, branch),
    hasBranch: async (branch) => {
      const task = { purpose: `read branch ${branch}`, permission: 'contents: read' };
      const answer = await undefinedWhenMissing(
        client.ask(task, (octokit, repository) => octokit.rest.repos.getBranch({ ...repository, branch })),
      );
      return answer !== undefined;
    },
    file: (path) => readFile(client, path),
    environments: () => readEnvironments(client),
    secretNames: createSecretNames(client, async () => {
      const { data } = await readRepository(client);
      return data.owner.type === 'Organization';
    }),
    actions: () => readActions(client),
    codeownersErrors: async () => {
      const task = { purpose: 'read the errors in CODEOWNERS', permission: 'contents: read' };
      const answer = await undefinedWhenMissing(
        client.ask(task, (octokit, repository) => octokit.rest.repos.codeownersErrors({ ...repository })),
      );
      return (answer?.data.errors ?? []).map(({ line, message, path }) => ({ line, message, path }));
    },
  };
}

function readRepository(client: GitHubClient) {
  const task = {
    purpose: `read the repository ${client.owner}/${client.repo}`,
    permission: 'metadata: read',
  };
  return client.ask(task, (octokit, repository) => octokit.rest.repos.get({ ...repository }));
}

async function readFile(client: GitHubClient, path: string): Promise<string | undefined> {
  const task = { purpose: `read ${path} of the default branch`, permission: 'contents: read' };
  const answer = await undefinedWhenMissing(
    client.ask(task, (octokit, repository) => octokit.rest.repos.getContent({ ...repository, path })),
  );
  const data = answer?.data;
  if (data === undefined || Array.isArray(data) || !('content' in data)) return undefined;
  return Buffer.from(data.content, 'base64').toString('utf8');
}

const environmentsTask = { purpose: 'read the environments', permission: 'actions: read' };

async function readEnvironments(client: GitHubClient): Promise<EnvironmentSettings[]> {
  const environments = await client.ask(environmentsTask, (octokit, repository) =>
    octokit.paginate('GET /repos/{owner}/{repo}/environments', { ...repository, per_page: 100 }),
  );
  return Promise.all(environments.map((raw) => environmentOf(client, raw)));
}

type RawEnvironment = NonNullable<
  Awaited<ReturnType<Octokit['rest']['repos']['getAllEnvironments']>>['data']['environments']
>[number];

async function environmentOf(client: GitHubClient, raw: RawEnvironment): Promise<EnvironmentSettings> {
  const { name, protection_rules: rules, deployment_branch_policy: policy } = raw;
  const custom = policy?.custom_branch_policies === true;
  return {
    name,
    reviewers: sum(rules?.map((rule) => ('reviewers' in rule ? (rule.reviewers?.length ?? 0) : 0))),
    preventSelfReview:
      rules?.some((rule) => 'prevent_self_review' in rule && rule.prevent_self_review) ?? false,
    waitMinutes: sum(rules?.map((rule) => ('wait_timer' in rule ? (rule.wait_timer ?? 0) : 0))),
    ...(policy?.protected_branches === true && { branches: 'protected' }),
    ...(custom && { branches: 'custom', branchPatterns: await readBranchPatterns(client, name) }),
  };
}

async function readBranchPatterns(client: GitHubClient, environment: string): Promise<string[]> {
  const policies = await client.ask(environmentsTask, (octokit, repository) =>
    octokit.paginate('GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies', {
      ...repository,
      environment_name: environment,
      per_page: 100,
    }),
  );
  return policies.flatMap(({ name, type }) => (name === undefined || type === 'tag' ? [] : [name]));
}

async function readActions(client: GitHubClient) {
  const task = { purpose: 'read the settings of GitHub Actions', permission: 'administration: read' };
  return client.ask(task, async (octokit, repository) => {
    const { data } = await octokit.rest.actions.getGithubActionsPermissionsRepository({ ...repository });
    const { data: workflow } =
      await octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...repository });
    return {
      enabled: data.enabled,
      defaultPermissions: workflow.default_workflow_permissions,
      pinningRequired: data.sha_pinning_required ?? false,
      allowedActions: data.allowed_actions === 'local_only' ? 'local' : (data.allowed_actions ?? 'all'),
    } as const;
  });
}

function sum(numbers: readonly number[] = []): number {
  return numbers.reduce((total, number) => total + number, 0);
}
