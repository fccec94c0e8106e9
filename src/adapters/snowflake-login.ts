import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { Obstacle } from '../failure.ts';
import type { ConnectionConfig } from '../workspace/config.ts';
import { readKey, signedToken } from './signed-token.ts';

export type SnowflakeConnection = Extract<ConnectionConfig, { type: 'snowflake' }>;

/** Headers that log a request in. Throws `Obstacle` `config` for what cannot be a login. */
export type Login = () => Readonly<Record<string, string>>;

/** Logs in with the token that is given, or with tokens of our own, signed with the user's key. */
export function snowflakeLogin(connection: SnowflakeConnection, host: string): Login {
  const { token, user, privateKey, privateKeyPassphrase, name } = connection;
  // Which kind of token it is, Snowflake sees itself.
  if (token !== undefined) return () => ({ authorization: `Bearer ${token}` });
  if (user === undefined || privateKey === undefined) {
    throw new Obstacle('config', `Connection \`${name}\` does not say how to log in to Snowflake.`, {
      hint: 'Give it `user` and `privateKey`, or `token`.',
    });
  }
  const key = readKey(privateKey, privateKeyPassphrase, name);
  let made: { readonly text: string; readonly at: number } | undefined;
  return () => {
    const now = Date.now();
    if (made === undefined || now - made.at > renewMs)
      made = { text: createToken(key, user, host, now), at: now };
    return {
      authorization: `Bearer ${made.text}`,
      'x-snowflake-authorization-token-type': 'KEYPAIR_JWT',
    };
  };
}

/** Snowflake takes a token for at most an hour. */
const validSeconds = 3540;
const renewMs = 45 * 60_000;

function createToken(key: KeyObject, user: string, host: string, now: number): string {
  // Of ACCOUNT.REGION.snowflakecomputing.com the account alone, in capitals.
  const account = (host.split('.')[0] ?? '').toUpperCase();
  const subject = `${account}.${user.toUpperCase()}`;
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const fingerprint = `SHA256:${createHash('sha256').update(der).digest('base64')}`;
  const issuedAt = Math.floor(now / 1000);
  const claims = {
    iss: `${subject}.${fingerprint}`,
    sub: subject,
    iat: issuedAt,
    exp: issuedAt + validSeconds,
  };
  return signedToken(claims, key);
}
