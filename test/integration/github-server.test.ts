import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startGitHub, type TestGitHub } from '../github/server.ts';
import { openPull } from '../github/story/pulls.ts';

describe('the GitHub of the tests', () => {
  let github: TestGitHub;
  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(() => github.stop());

  test('a pull request is read, commented and checked with the client that we ship', async () => {
    const pull = openPull(github, { number: 12 });
    const octokit = getOctokit(github.token, { baseUrl: github.url });
    const repo = { owner: 'acme', repo: 'data' };
    const read = await octokit.rest.pulls.get({ ...repo, pull_number: 12 });
    expect(read.data).toMatchObject({ number: 12, state: 'open', head: { sha: pull.head.sha } });
    const comment = await octokit.rest.issues.createComment({ ...repo, issue_number: 12, body: 'hello' });
    expect(comment.data.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    const check = await octokit.rest.checks.create({
      ...repo,
      name: 'datajob evidence',
      head_sha: pull.head.sha,
      conclusion: 'success',
      output: { title: 'fine', summary: 'all fine' },
    });
    expect(check.data).toMatchObject({ status: 'completed', conclusion: 'success' });
    expect(github.violations).toEqual([]);
  });
});
