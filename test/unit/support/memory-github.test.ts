import { expect, test } from '@jest/globals';
import { GitHubObstacle } from '../../../src/ports/github/github.ts';
import { memoryGitHub } from '../../support/memory-github.ts';

test('a comment that was written can be listed, changed and is gone when somebody deletes it', async () => {
  const github = memoryGitHub();
  const comment = await github.comments.create(7, 'one');
  await github.comments.update(comment.id, 'two');
  expect((await github.comments.list(7)).map(({ body }) => body)).toEqual(['two']);
  github.state.comments[7] = [];
  expect(await github.comments.update(comment.id, 'three')).toBeUndefined();
  expect(github.called()).toEqual(['comments.create', 'comments.update', 'comments.list', 'comments.update']);
});

test('a planned failure hits its method only, once or until it is taken back', async () => {
  const github = memoryGitHub();
  const obstacle = new GitHubObstacle('forbidden', 'no', { permission: 'pull-requests: write' });
  github.failOnce('comments.list', obstacle);
  await expect(github.comments.list(1)).rejects.toBe(obstacle);
  expect(await github.comments.list(1)).toEqual([]);
  github.fail('comments.create', obstacle);
  await expect(github.comments.create(1, 'x')).rejects.toBe(obstacle);
  await expect(github.comments.create(1, 'x')).rejects.toBe(obstacle);
  github.fail('comments.create', undefined);
  expect((await github.comments.create(1, 'x')).body).toBe('x');
});

test('a check run with the same name and id on a commit is written anew, a team nobody may see is unknown', async () => {
  const github = memoryGitHub({ teams: { '@acme/sales': ['Ana'] } });
  const checkRun = {
    name: 'datajob evidence',
    commit: 'c',
    externalId: 'k',
    conclusion: 'success' as const,
    title: 't',
    summary: 's',
    annotations: [],
  };
  const first = await github.checkRuns.publish(checkRun);
  expect(await github.checkRuns.publish({ ...checkRun, conclusion: 'failure' })).toEqual(first);
  expect(github.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure']);
  expect(await github.members.isOwner('ana', '@Acme/Sales')).toBe(true);
  expect(await github.members.isOwner('ana', '@acme/other')).toBe('unknown');
  expect(await github.members.isOwner('ana', 'ana@example.com')).toBe(false);
});
