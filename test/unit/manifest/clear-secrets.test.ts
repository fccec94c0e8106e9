import { describe, expect, test } from '@jest/globals';
import { findClearSecrets, isSecretName } from '../../../src/manifest/clear-secrets.ts';

describe('findClearSecrets', () => {
  test.each([
    ['url: postgres://loader:hunter22@db.example.com/main', 'a password in an address', 5],
    ['https://x.example.com/?user=a&password=b1', 'a password in an address', 29],
    ['-----BEGIN OPENSSH PRIVATE KEY-----', 'a private key', 0],
    ['-----BEGIN PRIVATE KEY-----', 'a private key', 0],
    [`key AKIA${'B'.repeat(16)} `, 'an AWS access key', 4],
    ...['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map(
      (kind) => [`${kind}_${'a'.repeat(36)}`, 'a GitHub token', 0] as const,
    ),
    [`github_pat_${'a'.repeat(60)}`, 'a GitHub token', 0],
    [`glpat-${'a'.repeat(20)}`, 'a GitLab token', 0],
    ['xoxb-1234567890', 'a Slack token or webhook', 0],
    ['https://hooks.slack.com/services/T0001/B0001/abcdefghij', 'a Slack token or webhook', 8],
    [`ASIA${'B'.repeat(16)}`, 'an AWS access key', 0],
    [`rk_live_${'a'.repeat(16)}`, 'a Stripe key', 0],
    // Also the one that AWS prints in its documentation: a real one often follows where it stood.
    [`AKIA${'B'.repeat(9)}EXAMPLE`, 'an AWS access key', 0],
    [`AIza${'a'.repeat(35)}`, 'a Google API key', 0],
    [`sk_live_${'a'.repeat(16)}`, 'a Stripe key', 0],
  ])('finds the secret in %s', (text, what, offset) => {
    expect(findClearSecrets(text)).toEqual([{ what, offset }]);
  });

  test.each([
    'postgres://loader:${PASSWORD}@db.example.com/main',
    'postgres://loader:$PASSWORD@db.example.com/main',
    'postgres://loader:<password>@db.example.com/main',
    'postgres://loader:****@db.example.com/main',
    'postgres://postgres:postgres@localhost:5432/dev',
    'postgres://me:me@127.0.0.1/dev',
    'https://example.com:8080/a@b',
    'https://wiki.example.com/orders and sales@example.com',
    'an AKIA word, a ghp_short one and xoxo',
  ])('lets %s pass', (text) => {
    expect(findClearSecrets(text)).toEqual([]);
  });

  test('stays quick on text that is made to be slow', () => {
    const texts = ['a://'.repeat(50_000), `://${'a:'.repeat(50_000)}`, `x://${'a'.repeat(200_000)}`];
    for (const text of texts) expect(findClearSecrets(text)).toEqual([]);
  });
});

describe('isSecretName', () => {
  test.each([
    'password',
    'DB_PASSWORD',
    'api_token',
    'API_KEY',
    'apikey',
    'client-secret',
    'aws_secret_access_key',
  ])('knows %s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  test.each(['token_limit', 'tokens', 'secretary', 'country', 'primary_key', 'passwords_file'])(
    'does not take %s for one',
    (name) => {
      expect(isSecretName(name)).toBe(false);
    },
  );
});
