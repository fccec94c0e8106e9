import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { Obstacle } from '../failure.ts';

/** A JSON web token signed with RS256. */
export function signedToken(claims: object, key: KeyObject, header: object = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256', typ: 'JWT', ...header })}.${part(claims)}`;
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`;
}

/** A private key in PEM, whose line breaks may be written as `\n`. */
export function readKey(pem: string, passphrase: string | undefined, connection: string): KeyObject {
  try {
    const key = pem.replaceAll('\\n', '\n');
    return createPrivateKey({ key, ...(passphrase !== undefined && { passphrase }) });
  } catch {
    // Without the cause on purpose: it may quote the key.
    throw new Obstacle('config', `The private key of connection \`${connection}\` cannot be read.`, {
      hint: 'It is a PEM text that begins with -----BEGIN PRIVATE KEY-----; one that is encrypted needs its passphrase.',
    });
  }
}
