import { Obstacle } from '../failure.ts';
import type { ConnectionOptions } from './mysql-driver.ts';

type Address = Pick<
  ConnectionOptions,
  'host' | 'port' | 'user' | 'password' | 'database' | 'socketPath' | 'ssl'
>;

/**
 * What `mysql://USER:PASSWORD@HOST:PORT/DATABASE` says, with `ssl-mode` as MySQL's own programs call it and `socket` for
 * a server on the same machine. Throws `Obstacle` `config`, which never repeats the URL: it holds the password.
 */
export function readMysqlUrl(name: string, text: string): Address {
  const url = parse(text);
  if (url === undefined) {
    throw new Obstacle('config', `The URL of connection \`${name}\` cannot be read.`, {
      hint: 'Write it as mysql://USER:PASSWORD@HOST:PORT/DATABASE, with special characters as %XX.',
    });
  }
  const { searchParams: given } = url;
  const unknown = [...given.keys()].find((key) => !known.has(key));
  if (unknown !== undefined) {
    throw new Obstacle(
      'config',
      `The URL of connection \`${name}\` has \`${unknown}\`, which says nothing here.`,
      {
        hint: 'It may have `ssl-mode` (DISABLED, REQUIRED, VERIFY_CA, VERIFY_IDENTITY) and `socket`.',
      },
    );
  }
  const socketPath = given.get('socket');
  const database = decodeURIComponent(url.pathname.slice(1));
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? 3306 : Number(url.port),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    ...(database !== '' && { database }),
    ...(socketPath !== null && { socketPath }),
    ...encryption(name, given.get('ssl-mode')),
  };
}

const known: ReadonlySet<string> = new Set(['ssl-mode', 'socket']);

function parse(text: string): URL | undefined {
  try {
    const url = new URL(text);
    for (const part of [url.username, url.password, url.pathname]) decodeURIComponent(part);
    return /^(mysql|mariadb):$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

function encryption(name: string, mode: string | null): Pick<Address, 'ssl'> {
  switch (mode?.toUpperCase().replace('-', '_')) {
    case undefined:
    case 'DISABLED':
      return {};
    case 'REQUIRED':
      return { ssl: { rejectUnauthorized: false } };
    case 'VERIFY_CA':
      return { ssl: { rejectUnauthorized: true, verifyIdentity: false } };
    case 'VERIFY_IDENTITY':
      return { ssl: { rejectUnauthorized: true, verifyIdentity: true } };
    default:
      throw new Obstacle('config', `The \`ssl-mode\` of connection \`${name}\` is none of MySQL's.`, {
        hint: 'It is DISABLED, REQUIRED, VERIFY_CA or VERIFY_IDENTITY.',
      });
  }
}
