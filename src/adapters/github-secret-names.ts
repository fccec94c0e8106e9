import type { GitHubClient } from './github-client.ts';

/** Undefined: what every job of the repository can read. */
export type SecretNames = (environment: string | undefined) => Promise<ReadonlySet<string>>;

/**
 * Names of secrets and variables; GitHub never tells values of secrets, and those of variables are not looked at.
 * What all environments share is asked for once. `isOrganisation`: whether the owner may share secrets with it.
 */
export function createSecretNames(client: GitHubClient, isOrganisation: () => Promise<boolean>): SecretNames {
  let shared: Promise<Named> | undefined;
  return async (environment) => {
    shared ??= ofAll(client, isOrganisation);
    const own = environment === undefined ? [] : ofEnvironment(client, environment);
    const named = (await Promise.all([shared, own])).flat();
    return new Set(named.map(({ name }) => name));
  };
}

async function ofAll(client: GitHubClient, isOrganisation: () => Promise<boolean>): Promise<Named> {
  const organisation = isOrganisation().then((is) => (is ? ofOrganisation(client) : []));
  return (await Promise.all([ofRepository(client), organisation])).flat();
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
