import type { EnvironmentName } from '../../manifest/manifest.ts';
import { textsOf } from '../../workspace/connection-text.ts';
import { configName } from '../../workspace/load-config.ts';
import { variablesOf } from '../../workspace/variables.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** A name whose value jobs in an environment need. */
export interface NeededSecret {
  readonly name: string;
  readonly environment: 'staging' | 'production';
  /** Who asks for it: `connection warehouse`, `job orders-daily`. */
  readonly asked: readonly string[];
  /** Path in the workspace of the first who asks. */
  readonly file: string;
}

/** Every `${NAME}` of the config and every secret of a manifest, by environment; GitHub's own variables every run has. */
export function neededSecrets({ config, jobs }: Pick<Workspace, 'config' | 'jobs'>): readonly NeededSecret[] {
  return remote.flatMap((environment) => {
    const connections = Object.values(config.environments[environment].connections).flatMap((connection) =>
      textsOf(connection)
        .flatMap(variablesOf)
        .map((name) => ({
          name,
          who: `connection ${connection.name}`,
          file: configName,
        })),
    );
    // Alerts are only sent about what runs in production.
    const mail = environment === 'production' ? variablesOf(config.smtp?.url ?? '') : [];
    const mails = mail.map((name) => ({ name, who: 'smtp', file: configName }));
    const secrets = jobs.flatMap(({ manifest, file }) =>
      manifest.secrets.map((name) => ({ name, who: `job ${manifest.name}`, file })),
    );
    return grouped([...connections, ...mails, ...secrets], environment);
  });
}

const remote = ['staging', 'production'] as const satisfies readonly EnvironmentName[];

function grouped(
  asked: readonly { readonly name: string; readonly who: string; readonly file: string }[],
  environment: NeededSecret['environment'],
): NeededSecret[] {
  const names = [...new Set(asked.map(({ name }) => name))].filter((name) => !isGitHubs(name)).sort();
  return names.map((name) => {
    const mine = asked.filter((one) => one.name === name);
    return {
      name,
      environment,
      asked: [...new Set(mine.map(({ who }) => who))],
      file: mine[0]?.file ?? configName,
    };
  });
}

// No secret may be called like that.
function isGitHubs(name: string): boolean {
  return name.toUpperCase().startsWith('GITHUB_');
}
