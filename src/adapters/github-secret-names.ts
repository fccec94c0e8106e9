import type { GitHubClient } from './github-client.ts';

export interface SecretScope {
  /** Undefined: what every job of the repository can read. */
  readonly environment: string | undefined;
  /** Whether the repository belongs to an organisation, which may share secrets with it. */
  readonly organisation: boolean;
}

/** Names of secrets and variables; GitHub never tells values of secrets, and those of variables are not looked at. */
export async function readSecretNames(
  client: GitHubClient,
  scope: SecretScope,
): Promise<ReadonlySet<string>> {
  const lists = [
    ofRepository(client),
    ...(scope.organisation ? [ofOrganisation(client)] : []),
    ...(scope.environment === undefined ? [] : [ofEnvironment(client, scope.environment)]),
  ];
  const named = (await Promise.all(lists)).flat();
  return new Set(named.map(({ name }) => name));
}

// GitHub gives no more variables than that at once.
const mostPerPage = 30;

type Named = readonly { readonly name: string }[];

const permission = 'secrets: read and variables: read';

function ofRepository(client: GitHubClient): Promise<Named> {
  const task = { purpose: 'list the names of secrets and variables', permission };
  return client.ask(task, async (octokit, repository) => {
    const request = { ...repository, per_page: mostPerPage };
    const secrets = await octokit.paginate(octokit.rest.actions.listRepoSecrets, request);
    return [...secrets, ...(await octokit.paginate(octokit.rest.actions.listRepoVariables, request))];
  });
}

function ofOrganisation(client: GitHubClient): Promise<Named> {
  const task = {
    purpose: 'list the names of secrets and variables that the organisation shares',
    permission,
  };
  return client.ask(task, async (octokit, repository) => {
    const request = { ...repository, per_page: mostPerPage };
    const secrets = await octokit.paginate(octokit.rest.actions.listRepoOrganizationSecrets, request);
    return [
      ...secrets,
      ...(await octokit.paginate(octokit.rest.actions.listRepoOrganizationVariables, request)),
    ];
  });
}

function ofEnvironment(client: GitHubClient, environment: string): Promise<Named> {
  const task = {
    purpose: `list the names of secrets and variables of the environment ${environment}`,
    permission: 'environments: read',
  };
  return client.ask(task, async (octokit, repository) => {
    const request = { ...repository, environment_name: environment, per_page: mostPerPage };
    const secrets = await octokit.paginate(octokit.rest.actions.listEnvironmentSecrets, request);
    return [...secrets, ...(await octokit.paginate(octokit.rest.actions.listEnvironmentVariables, request))];
  });
}
