import { describe, expect, test } from '@jest/globals';
import { compileGlob } from '../../../src/workspace/glob.ts';

describe('compileGlob', () => {
  test.each([
    [
      '**/datajob.yaml',
      ['datajob.yaml', 'a/datajob.yaml', 'a/b/datajob.yaml'],
      ['a/datajob.yml', 'xdatajob.yaml'],
    ],
    ['jobs/*/datajob.yaml', ['jobs/a/datajob.yaml'], ['jobs/datajob.yaml', 'jobs/a/b/datajob.yaml']],
    ['jobs/**', ['jobs/a', 'jobs/a/b/c'], ['job/a']],
    [
      'jobs/**/x-*/datajob.yaml',
      ['jobs/x-/datajob.yaml', 'jobs/a/b/x-1/datajob.yaml'],
      ['jobs/a/y/datajob.yaml'],
    ],
    ['./a/?.yaml', ['a/b.yaml'], ['a/bc.yaml', 'a/.yaml']],
    ['a.b', ['a.b'], ['axb']],
    ['**/**/c', ['c', 'a/c', 'a/b/c'], ['c/d']],
    ['*a*b*', ['ab', 'xaxbx'], ['ba', 'a/b']],
  ])('%s', (pattern, matching, others) => {
    const matches = compileGlob(pattern);
    for (const path of matching) expect([path, matches(path)]).toEqual([path, true]);
    for (const path of others) expect([path, matches(path)]).toEqual([path, false]);
  });

  test('takes no time on a pattern that is made to be slow', () => {
    const matches = compileGlob(`${'*a'.repeat(100)}b`);
    expect(matches('a'.repeat(4_000))).toBe(false);
    expect(compileGlob(`${'**/a/'.repeat(50)}b`)('a/'.repeat(1_000))).toBe(false);
  });
});
