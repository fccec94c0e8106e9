import { describe, expect, test } from '@jest/globals';
import { isPinned, mountOf, readGitReference, readMount } from '../../../src/workspace/git-reference.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

describe('a reference to a template of another repository', () => {
  test.each([
    ['acme/templates//load', 'acme/templates', 'load'],
    ['acme/templates', 'acme/templates', ''],
    ['https://example.com/a/b.git//x/y', 'https://example.com/a/b.git', 'x/y'],
    ['https://example.com:8443/a', 'https://example.com:8443/a', ''],
    ['ssh://git@example.com:22/a/b//x', 'ssh://git@example.com:22/a/b', 'x'],
    ['git@example.com:a/b.git//x', 'git@example.com:a/b.git', 'x'],
    ['git@example.com:a/b.git', 'git@example.com:a/b.git', ''],
  ])('%s is read, and leads to a place that is read back', (written, repository, path) => {
    const reference = { repository, ref: commit, path };
    expect(readGitReference(`${written}@${commit}`)).toEqual(reference);
    expect(readMount(mountOf(reference))).toEqual(reference);
    expect(readMount(`${mountOf(reference)}/10_load.sql`)?.path).toBe(
      `${path === '' ? '' : `${path}/`}10_load.sql`,
    );
  });

  test.each(['v1', 'main', 'feature/x', commit.slice(1), commit.toUpperCase(), `${commit}0`])(
    'is not pinned by %s',
    (ref) => {
      const read = readGitReference(`acme/templates//load@${ref}`);
      expect(read).toEqual({ repository: 'acme/templates', ref, path: 'load' });
      expect(typeof read === 'string' || isPinned(read)).toBe(false);
    },
  );

  test.each([
    ['acme/templates//load', /^is not pinned/],
    ['acme/templates//load@', /^is not pinned/],
    ['git@example.com:a/b.git', /^is not pinned/],
    [`acme/templates/load@${commit}`, /^needs `\/\/`/],
    [`acme//load@${commit}`, /^names no repository/],
    [`https://ann:secret@example.com/a//x@${commit}`, /^holds a user or a password/],
    [`https://token@example.com/a//x@${commit}`, /^holds a user or a password/],
    [`http://example.com/a//x@${commit}`, /^names no repository/],
    [`ext::sh -c true//x@${commit}`, /^names no repository/],
    [`-oProxyCommand=x//y@${commit}`, /^names no repository/],
    [`acme/templates//../x@${commit}`, /^names no folder/],
    [`acme/templates///x@${commit}`, /^names no folder/],
  ])('%s is refused', (uses, problem) => {
    expect(readGitReference(uses)).toMatch(problem);
  });

  test('is never taken for a path of the workspace, nor the other way', () => {
    expect(readMount('jobs/orders/10_load.sql')).toBeUndefined();
    expect(readMount(`jobs/a b@${commit}/x`)).toBeUndefined();
    expect(readMount('acme/templates@v1/load')).toBeUndefined();
  });
});
