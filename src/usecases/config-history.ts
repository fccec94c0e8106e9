import { canonicalText } from '../plan/job-version.ts';
import type { Repository, TouchingCommit } from '../ports/repository.ts';
import type { Config } from '../workspace/config.ts';
import { configName, loadConfig } from '../workspace/load-config.ts';

/** What the config said at commits of the past. */
export interface ConfigHistory {
  /** Undefined where there is none, or it could not be understood. */
  at(commit: string | undefined): Promise<Config | undefined>;
  /**
   * What the config's part in a commit does: change what jobs do (`job`), only who approves and how many must
   * (`rules`), or neither.
   */
  effectOf(commit: TouchingCommit): Promise<'job' | 'rules' | 'none'>;
}

/** Reads each config once. */
export function createConfigHistory(repository: Pick<Repository, 'treeAt'>): ConfigHistory {
  const known = new Map<string, Promise<Config | undefined>>();
  const at: ConfigHistory['at'] = async (commit) => {
    if (commit === undefined) return undefined;
    const config = known.get(commit) ?? readAt(commit, repository);
    known.set(commit, config);
    return config;
  };
  return {
    at,
    async effectOf({ commit, parent, paths }) {
      if (!paths.includes(configName)) return 'none';
      const [before, after] = await Promise.all([at(parent), at(commit)]);
      if (decisive(before) !== decisive(after)) return 'job';
      return rules(before) === rules(after) ? 'none' : 'rules';
    },
  };
}

async function readAt(commit: string, repository: Pick<Repository, 'treeAt'>): Promise<Config | undefined> {
  const text = (await repository.treeAt(commit).read([configName])).get(configName);
  const loaded = text === undefined ? undefined : loadConfig(text);
  return loaded?.raw === undefined ? undefined : loaded.config;
}

/** The parts of a config that go into the digests of jobs. */
function decisive(config: Config | undefined): string {
  if (config === undefined) return '';
  const engines = Object.values(config.environments).map(({ name, implicit, connections }) => ({
    ...{ name, implicit },
    types: Object.values(connections).map((connection) => [connection.name, connection.type]),
  }));
  return canonicalText({ defaults: config.defaults, engines });
}

function rules(config: Config | undefined): string {
  if (config === undefined) return '';
  return canonicalText({ teams: config.teams ?? {}, approvals: config.environments.production.approvals });
}
