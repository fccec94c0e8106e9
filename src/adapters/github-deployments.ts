import type { Deployments } from '../ports/github/deployments.ts';
import type { GitHubClient } from './github-client.ts';

export function gitHubDeployments(client: GitHubClient): Deployments {
  return {
    latest: (commit, environment) =>
      client.ask(
        { purpose: `read the deployments to ${environment}`, permission: 'deployments: read' },
        async (octokit, repository) => {
          const { data } = await octokit.rest.repos.listDeployments({
            ...repository,
            sha: commit,
            environment,
            per_page: 1,
          });
          const [deployment] = data;
          if (deployment === undefined) return undefined;
          const { data: statuses } = await octokit.rest.repos.listDeploymentStatuses({
            ...repository,
            deployment_id: deployment.id,
            per_page: 1,
          });
          const [status] = statuses;
          const url = [status?.environment_url, status?.log_url, status?.target_url].find((it) => it);
          return { id: deployment.id, state: status?.state ?? 'pending', url };
        },
      ),
  };
}
