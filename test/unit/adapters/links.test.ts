import { describe, expect, test } from '@jest/globals';
import { followLinks } from '../../../src/adapters/links.ts';

const links = new Map([
  ['a/link', '../b/file'],
  ['a/folder', '../b'],
  ['b/again', './file'],
  ['out', '../x'],
  ['absolute', '/etc/passwd'],
  ['one', 'two'],
  ['two', 'one'],
]);

describe('following links', () => {
  test.each([
    ['b/file', 'b/file'],
    ['a/link', 'b/file'],
    ['a/folder/file', 'b/file'],
    ['a/folder/again', 'b/file'],
    ['a/../b/file', 'b/file'],
    ['./b//file', 'b/file'],
    ['out', undefined],
    ['out/y', undefined],
    ['..', undefined],
    ['absolute', undefined],
    ['one', undefined],
  ])('%s leads to %s', (path, target) => {
    expect(followLinks(path, links)).toBe(target);
  });
});
