import { Obstacle } from '../failure.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Config } from '../workspace/config.ts';
import { configName, loadConfig, missingConfig } from '../workspace/load-config.ts';

/**
 * The config alone, for commands that need no manifest. Only one that cannot be understood is an
 * `Obstacle` of code `config`: a misspelt key somewhere must not stand in the way of a roll-back.
 */
export async function readConfig(tree: FileTree): Promise<Config> {
  const text = (await tree.read([configName])).get(configName);
  if (text === undefined) throw new Obstacle('config', missingConfig().message);
  const { config, raw, diagnostics } = loadConfig(text);
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (raw !== undefined || error === undefined) return config;
  throw new Obstacle('config', `${error.file}:${error.line}:${error.column}: ${error.message}`, {
    hint: '`datajob validate` shows all findings.',
  });
}
