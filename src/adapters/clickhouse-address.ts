import { Obstacle } from '../failure.ts';
import type { ConnectionConfig } from '../workspace/config.ts';

export type ClickhouseConnection = Extract<ConnectionConfig, { type: 'clickhouse' }>;

/** Where a ClickHouse answers, and with what every request begins. */
export interface ClickhouseAddress {
  /** Origin and path, without any query. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Settings that the URL gives, after ours, and the database. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What the URL may not say, because each request says it itself. */
const own = new Set([
  'query',
  'query_id',
  'session_id',
  'default_format',
  'user',
  'password',
  'role',
  'database',
]);

/** Reads `https://USER:PASSWORD@HOST:8443/DATABASE?setting=value`. Throws `Obstacle` `config`. */
export function clickhouseAddress(connection: ClickhouseConnection): ClickhouseAddress {
  const url = URL.canParse(connection.url) ? new URL(connection.url) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname.lastIndexOf('/') > 0) {
    // Without the cause on purpose: it would carry the URL with its password.
    throw new Obstacle('config', `The URL of connection \`${connection.name}\` cannot be read.`, {
      hint: 'Write it as https://USER:PASSWORD@HOST:8443/DATABASE, with special characters as %XX.',
    });
  }
  const database = decode(url.pathname.slice(1));
  const given = [...url.searchParams].filter(([name]) => !own.has(name) && !name.startsWith('param_'));
  const password = decode(url.password);
  const user = decode(url.username) || 'default';
  return {
    url: new URL('/', url.origin),
    headers: { 'x-clickhouse-user': user, ...(password === '' ? {} : { 'x-clickhouse-key': password }) },
    settings: { ...Object.fromEntries(given), ...(database === '' ? {} : { database }) },
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
