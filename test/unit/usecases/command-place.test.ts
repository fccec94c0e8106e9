import { describe, expect, test } from '@jest/globals';
import { placeProblem } from '../../../src/usecases/command-place.ts';
import { loadConfig } from '../../../src/workspace/load-config.ts';

const postgres = (url: string) => `{ connections: { w: { type: postgres, url: "${url}" } } }`;
const { config } = loadConfig(`environments:
  staging: ${postgres('postgres://${USER}:${STAGING_PW}@db/s')}
  production: ${postgres('postgres://${USER}:${PRODUCTION_PW}@db/p')}
`);
const embedded = loadConfig('').config;
const problem = (needs: 'staging' | 'production', ...names: string[]) =>
  placeProblem(needs, config, Object.fromEntries(names.map((name) => [name, 'x'])));

describe('the job of the workflow that a command runs in', () => {
  test.each<['staging' | 'production', string[]]>([
    ['staging', ['USER', 'STAGING_PW']],
    ['production', ['USER', 'PRODUCTION_PW']],
    ['production', ['USER', 'STAGING_PW', 'PRODUCTION_PW']],
  ])('fits for %s with %j', (needs, names) => {
    expect(problem(needs, ...names)).toBeUndefined();
  });

  test.each<['staging' | 'production', string[], string]>([
    ['staging', [], 'STAGING_PW, USER, which the connections of staging need'],
    ['staging', ['USER', 'PRODUCTION_PW'], 'STAGING_PW, which'],
    ['staging', ['USER', 'STAGING_PW', 'PRODUCTION_PW'], 'has PRODUCTION_PW of production'],
    ['production', ['USER', 'STAGING_PW'], 'PRODUCTION_PW, which the connections of production need'],
  ])('does not fit for %s with %j', (needs, names, text) => {
    expect(problem(needs, ...names)).toContain(text);
  });

  test('a variable that is empty, as GitHub sets it for a secret that is not there, is missing', () => {
    const variables = { USER: 'x', STAGING_PW: 'x', PRODUCTION_PW: '' };
    expect(placeProblem('staging', config, variables)).toBeUndefined();
    expect(placeProblem('production', config, variables)).toContain('PRODUCTION_PW');
  });

  test('fits always where databases need no secrets', () => {
    expect(placeProblem('staging', embedded, {})).toBeUndefined();
    expect(placeProblem('production', embedded, {})).toBeUndefined();
  });
});
