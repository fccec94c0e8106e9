import { Obstacle } from '../failure.ts';
import type { ConnectionConfig } from '../workspace/config.ts';
import { textAt } from './service-errors.ts';
import { readKey, signedToken } from './signed-token.ts';

export type BigqueryConnection = Extract<ConnectionConfig, { type: 'bigquery' }>;

/**
 * Gives the token of a request: the one that is given, or one of our own, signed with the key of a service account.
 * Google takes such a token as it is, so that nothing is asked of another address.
 */
export function bigqueryLogin({ token, credentials, name }: BigqueryConnection): () => string {
  if (token !== undefined) return () => token;
  if (credentials === undefined) {
    throw new Obstacle('config', `Connection \`${name}\` does not say how to log in to BigQuery.`, {
      hint: 'Give it `credentials`, the key of a service account, or `token`.',
    });
  }
  const { email, keyId, pem } = accountOf(credentials, name);
  const key = readKey(pem, undefined, name);
  let made: { readonly text: string; readonly at: number } | undefined;
  return () => {
    const now = Date.now();
    if (made === undefined || now - made.at > renewMs) {
      const iat = Math.floor(now / 1000);
      const claims = { iss: email, sub: email, aud: audience, iat, exp: iat + 3600 };
      made = { text: signedToken(claims, key, keyId === '' ? {} : { kid: keyId }), at: now };
    }
    return made.text;
  };
}

const audience = 'https://bigquery.googleapis.com/';
const renewMs = 45 * 60_000;

function accountOf(credentials: string, connection: string) {
  const account = parsed(credentials);
  const [email, pem] = [textAt(account, 'client_email'), textAt(account, 'private_key')];
  if (textAt(account, 'type') === 'service_account' && email !== '' && pem !== '') {
    return { email, pem, keyId: textAt(account, 'private_key_id') };
  }
  throw new Obstacle(
    'config',
    `The credentials of connection \`${connection}\` are no key of a service account.`,
    {
      hint: 'They are a JSON text with `"type": "service_account"`. For a workload identity give `token`.',
    },
  );
}

// Without the cause on purpose: it may quote the key.
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
