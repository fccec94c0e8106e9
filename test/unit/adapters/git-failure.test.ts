import { describe, expect, test } from '@jest/globals';
import { gitObstacle, isTransient, maskCredentials, readable } from '../../../src/adapters/git-failure.ts';

describe('what Git says, for people', () => {
  test.each([
    ['fatal: unable to access https://ann:pw@host/x', 'fatal: unable to access https://***@host/x'],
    ['https://ghp_token@github.com/a/b.git', 'https://***@github.com/a/b.git'],
    ['ssh://git:pw@host/x and ssh://git@host/x', 'ssh://git:***@host/x and ssh://git@host/x'],
    ['git@github.com:acme/data.git', 'git@github.com:acme/data.git'],
  ])('%s is shown as %s', (text, masked) => {
    expect(maskCredentials(text)).toBe(masked);
  });

  test('prefixes, advice and repetitions are left out, and the length is bounded', () => {
    expect(readable('error: failed\nhint: try this\nTo /x\nfatal: failed\n')).toBe('failed');
    expect(readable('x'.repeat(5000)).length).toBeLessThan(1600);
  });

  test('known causes come with what to do, and the original text as the cause', () => {
    const obstacle = gitObstacle('fetch', 'fatal: Authentication failed for https://a:b@h/', '/w');
    expect(obstacle).toMatchObject({ code: 'git', hint: expect.stringContaining('credentials') });
    expect(obstacle.message).toBe('Git could not fetch (in /w): Authentication failed for https://***@h/');
    expect(obstacle.cause).toBeInstanceOf(Error);
    expect(gitObstacle('fetch', '', '/w').message).toContain('it gave no reason');
  });

  test('only failures of the network are worth the same call again', () => {
    expect(isTransient('fatal: unable to access: Could not resolve host: github.com')).toBe(true);
    expect(isTransient('The requested URL returned error: 503')).toBe(true);
    expect(isTransient('The requested URL returned error: 403')).toBe(false);
    expect(isTransient('fatal: Authentication failed')).toBe(false);
  });
});
