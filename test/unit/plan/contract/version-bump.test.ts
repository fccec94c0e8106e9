import { describe, expect, test } from '@jest/globals';
import { nextBreaking, saysBreaking } from '../../../../src/plan/contract/version-bump.ts';

describe('the version of a contract', () => {
  test.each<[string, string, boolean]>([
    ['1.2.0', '2.0.0', true],
    ['1.2.0', '1.3.0', false],
    ['1.2.0', '1.2.0', false],
    ['1.2.0', '0.9.0', false],
    ['2.0.0', '1.9.0', false],
    ['0.1.0', '0.2.0', true],
    ['0.1.0', '0.1.1', false],
    ['0.9.0', '1.0.0', true],
    ['v1.2', 'v2.0', true],
    ['9.0.0', '10.0.0', true],
    ['first', 'second', true],
    ['first', 'first', false],
  ])('from %s to %s says that it breaks: %s', (before, after, expected) => {
    expect(saysBreaking(before, after)).toBe(expected);
  });

  test.each([
    ['1.2.3', '2.0.0'],
    ['0.1.0', '0.2.0'],
    ['v3.4', 'v4.0.0'],
  ])('after %s the next that breaks is %s', (before, expected) => {
    expect(nextBreaking(before)).toBe(expected);
    expect(saysBreaking(before, expected)).toBe(true);
  });
});
