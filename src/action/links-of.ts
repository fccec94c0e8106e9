import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import type { LinkTargets } from '../report/link-targets.ts';
import type { GitHubEvent } from './event.ts';

/** Pages on GitHub, whichever server that is. */
export function linksOf({ repository, runUrl }: GitHubEvent, runner: EnvironmentVariables): LinkTargets {
  const server = runner['GITHUB_SERVER_URL'];
  return {
    ...(server && repository !== '' && { repositoryUrl: `${server}/${repository}` }),
    ...(runUrl === undefined ? {} : { runUrl }),
  };
}
