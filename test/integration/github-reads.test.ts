import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startGitHub, type TestGitHub } from '../github/server.ts';
import { writeComment } from '../github/story/comments.ts';
import { mergePull, openPull, review } from '../github/story/pulls.ts';
import { deleteBranch, push } from '../github/story/pushes.ts';
import { addRepository } from '../github/story/repositories.ts';
import { addArtifact, addTeam, addWorkflowRun, deploy, setPermission } from '../github/story/runs.ts';
import { shaOf } from '../github/world.ts';
import { connectTo } from '../support/github-connection.ts';
import { zipArchive } from '../support/zip-archive.ts';

let server: TestGitHub;

beforeEach(async () => {
  server = await startGitHub({ now: () => Date.parse('2026-11-22T12:00:00Z') });
});

afterEach(() => server.stop());

describe('pull requests', () => {
  test('a pull request from a fork tells where it comes from', async () => {
    const fork = addRepository(server.world, 'mona/data', { parent: server.repository });
    openPull(server, { number: 12, branch: 'fix', from: fork, title: 'A fix', draft: true });
    const { github } = connectTo(server);
    expect(await github.pullRequests.get(12)).toEqual({
      number: 12,
      state: 'open',
      merged: false,
      draft: true,
      author: 'mona',
      title: 'A fix',
      url: 'https://github.com/acme/data/pull/12',
      head: { sha: shaOf('fix/1'), branch: 'fix', repository: 'mona/data', repositoryId: fork.id },
      base: { sha: shaOf('acme/data'), branch: 'main' },
    });
    expect(await github.pullRequests.get(13)).toBeUndefined();
  });

  test('the pull requests of a commit come merged ones first, with the commit that the merge made', async () => {
    const commit = shaOf('shared');
    openPull(server, { number: 12, branch: 'one', commit });
    openPull(server, { number: 13, branch: 'two', commit });
    const merge = mergePull(server, { number: 13 });
    const { github } = connectTo(server);
    const found = await github.pullRequests.ofCommit(commit);
    expect(found.map(({ number, merged, mergeCommit }) => ({ number, merged, mergeCommit }))).toEqual([
      { number: 13, merged: true, mergeCommit: merge },
      { number: 12, merged: false, mergeCommit: undefined },
    ]);
  });

  test('reviews come oldest first, also more than a page of them', async () => {
    openPull(server, { number: 12 });
    for (let count = 0; count < 120; count++) review(server, { number: 12, state: 'COMMENTED' });
    review(server, { number: 12, author: 'ana', state: 'CHANGES_REQUESTED' });
    review(server, { number: 12, author: 'ana' });
    const { github } = connectTo(server);
    const reviews = await github.pullRequests.reviews(12);
    expect(reviews).toHaveLength(122);
    expect(reviews.slice(-2)).toEqual(
      ['changes-requested', 'approved'].map((state) => ({
        author: 'ana',
        state,
        commit: shaOf('change-12/1'),
        submittedAt: '2026-11-22T12:00:00.000Z',
      })),
    );
  });

  test('where a branch pointed at an instant comes from the record of pushes', async () => {
    push(server, { branch: 'fix', commit: shaOf('one'), at: '2026-11-22T10:00:00Z' });
    push(server, { branch: 'fix', commit: shaOf('two'), at: '2026-11-22T10:05:00Z', force: true });
    push(server, { branch: 'other', commit: shaOf('other'), at: '2026-11-22T10:06:00Z' });
    const { github } = connectTo(server);
    const headAt = (at: string) => github.pullRequests.branchHeadAt('fix', `2026-11-22T${at}.000Z`);
    expect(await headAt('09:59:59')).toBeUndefined();
    expect(await headAt('10:04:59')).toBe(shaOf('one'));
    expect(await headAt('10:05:00')).toBe(shaOf('two'));
    expect(await headAt('10:30:00')).toBe(shaOf('two'));
    expect(await github.pullRequests.branchHeadAt('none', '2026-11-22T10:30:00.000Z')).toBeUndefined();
  });

  test('the record is read back as far as needed, and a deleted branch points nowhere', async () => {
    for (let count = 0; count < 230; count++) {
      push(server, {
        branch: 'busy',
        commit: shaOf(`busy ${count}`),
        at: Date.parse('2026-11-22T10:00:00Z') + count * 1000,
      });
    }
    const { github } = connectTo(server);
    const early = await github.pullRequests.branchHeadAt('busy', '2026-11-22T10:00:01.000Z');
    expect(early).toBe(shaOf('busy 1'));
    expect(server.count('repos/list-activities')).toBe(3);
    deleteBranch(server, 'busy');
    expect(await github.pullRequests.branchHeadAt('busy', '2026-11-22T12:00:00.000Z')).toBeUndefined();
  });
});

describe('comments', () => {
  test('a comment is written, changed and answered with a reaction; what somebody deleted is gone', async () => {
    openPull(server, { number: 12 });
    const theirs = writeComment(server, { issue: 12, body: '/datajob help', author: 'mona' });
    const { github } = connectTo(server);
    const ours = await github.comments.create(12, 'first');
    expect(ours.author).toBe('github-actions[bot]');
    expect((await github.comments.update(ours.id, 'second'))?.body).toBe('second');
    await github.comments.react(theirs.id, 'eyes');
    expect(theirs.reactions.map(({ content }) => content)).toEqual(['eyes']);
    expect(await github.comments.list(12)).toEqual([
      {
        id: theirs.id,
        body: '/datajob help',
        author: 'mona',
        url: expect.stringContaining('/pull/12'),
        createdAt: '2026-11-22T12:00:00.000Z',
      },
      { ...ours, body: 'second' },
    ]);
    server.repository.comments.splice(0);
    expect(await github.comments.update(ours.id, 'third')).toBeUndefined();
  });
});

describe('members', () => {
  test('permissions are those of the role, and strangers have none', async () => {
    setPermission(server, 'Ana', 'maintain');
    setPermission(server, 'bob', 'triage');
    setPermission(server, 'eve', 'none');
    const { github } = connectTo(server);
    const all = await Promise.all(
      ['ana', 'bob', 'eve', 'nobody', '../../../user', '..', ''].map((login) =>
        github.members.permissionOf(login),
      ),
    );
    expect(all).toEqual(['maintain', 'triage', 'none', 'none', 'none', 'none', 'none']);
    expect(server.count()).toBe(4);
  });

  test('owners are the login itself or members of the team, whatever the case, asked once per team', async () => {
    addTeam(server, 'sales', ['Ana', 'bob']);
    const membersToken = server.addToken({ permissions: { members: 'read' } });
    const { github } = connectTo(server, { membersToken });
    const ask = (login: string, owner: string) => github.members.isOwner(login, owner);
    expect(await ask('ANA', '@acme/sales')).toBe(true);
    expect(await ask('bob', '@Acme/Sales')).toBe(true);
    expect(await ask('eve', '@acme/sales')).toBe(false);
    expect(await ask('Eve', '@eve')).toBe(true);
    expect(await ask('eve', '@ana')).toBe(false);
    expect(await ask('eve', 'eve@example.com')).toBe(false);
    expect(await ask('eve', '@acme/../../user')).toBe(false);
    expect(server.count()).toBe(1);
  });

  test('a team that the token may not see is unknown, not empty', async () => {
    addTeam(server, 'sales', ['ana']);
    const { github } = connectTo(server);
    expect(await github.members.isOwner('ana', '@acme/sales')).toBe('unknown');
    const membersToken = server.addToken({ permissions: { members: 'read' } });
    const seeing = connectTo(server, { membersToken }).github;
    expect(await seeing.members.isOwner('ana', '@acme/gone')).toBe('unknown');
  });
});

describe('deployments and artifacts', () => {
  test('the newest deployment of a commit to an environment has its last status', async () => {
    const commit = shaOf('merged');
    deploy(server, { commit, environment: 'production', states: ['failure'] });
    const last = deploy(server, {
      commit,
      environment: 'production',
      states: ['in_progress', 'success'],
      logUrl: 'https://github.com/acme/data/actions/runs/5/job/6',
    });
    deploy(server, { commit: shaOf('other'), environment: 'production', states: ['error'] });
    const { github } = connectTo(server);
    expect(await github.deployments.latest(commit, 'production')).toEqual({
      id: last.id,
      state: 'success',
      url: 'https://github.com/acme/data/actions/runs/5/job/6',
    });
    expect(await github.deployments.latest(commit, 'staging')).toBeUndefined();
  });

  test('the file of an artifact is read from where GitHub keeps it, without the token', async () => {
    const run = addWorkflowRun(server, { commit: shaOf('head') });
    const artifact = addArtifact(server, {
      run: run.id,
      name: 'datajob-report',
      files: { 'report.json': '{}' },
    });
    const { github } = connectTo(server);
    expect(await github.workflowRuns.artifacts(run.id)).toEqual([
      { id: artifact.id, name: 'datajob-report', bytes: expect.any(Number), expired: false },
    ]);
    const bytes = await github.workflowRuns.file(artifact.id, 'report.json', 1000);
    expect(Buffer.from(bytes).toString()).toBe('{}');
  });

  test('more than the bound, packed or unpacked, and what is no archive is refused', async () => {
    const run = addWorkflowRun(server, { commit: shaOf('head') });
    const zips = [
      zipArchive([{ name: 'report.json', content: 'x'.repeat(2000), packed: false }]),
      zipArchive([{ name: 'report.json', content: 'x'.repeat(2000) }]),
      Buffer.from('not an archive'),
    ];
    const { github } = connectTo(server);
    for (const zip of zips) {
      const { id } = addArtifact(server, { run: run.id, name: 'datajob-report', zip });
      await expect(github.workflowRuns.file(id, 'report.json', 1000)).rejects.toMatchObject({
        code: 'refused',
      });
    }
    await expect(github.workflowRuns.file(999, 'report.json', 1000)).rejects.toMatchObject({
      reason: 'not-found',
    });
  });
});
