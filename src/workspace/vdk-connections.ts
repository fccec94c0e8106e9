import type { Diagnostic } from '../diagnostic.ts';
import { didYouMean } from '../manifest/did-you-mean.ts';
import { didYouMeanHint } from '../manifest/rule.ts';
import { lineColumns } from '../sql/line-column.ts';
import { readVdkDatabases } from '../sql/vdk-databases.ts';
import type { Config } from './config.ts';

/**
 * The connection that a database name of a VDK job means: names of connections are in lower case. Undefined for
 * `default`, which is the job's own.
 */
export function vdkConnectionName(database: string): string | undefined {
  const name = database
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '_');
  return name === '' || name === 'default' ? undefined : name;
}

/** Names of the connections that the config writes in any environment. */
export function writtenConnections(config: Config): ReadonlySet<string> {
  const written = Object.values(config.environments).filter(({ implicit }) => !implicit);
  return new Set(written.flatMap(({ connections }) => Object.keys(connections)));
}

/** Databases that a SQL file names in brackets are connections of every environment that the config writes. */
export function checkVdkDatabases(file: string, text: string, config: Config): Diagnostic[] {
  if (!text.includes('[')) return [];
  const known = writtenConnections(config);
  const written = Object.values(config.environments).filter(({ implicit }) => !implicit);
  const at = lineColumns(text);
  return readVdkDatabases(text, (name) => known.has(vdkConnectionName(name) ?? '')).databases.flatMap(
    ({ name, offset }) => {
      const connection = vdkConnectionName(name);
      if (connection === undefined) return [];
      const without = written.filter(({ connections }) => !Object.hasOwn(connections, connection));
      if (without.length === 0) return [];
      const hint = didYouMeanHint(didYouMean(connection, [...known]));
      return {
        code: 'unknown-connection',
        severity: 'error',
        message: `\`[${name}]\` names the database that this file runs on, but there is no connection \`${connection}\` in ${without.map((each) => `\`${each.name}\``).join(' and ')} of datajob.config.yaml.`,
        file,
        ...at(offset),
        ...(hint === undefined ? {} : { hint }),
      } as const;
    },
  );
}
