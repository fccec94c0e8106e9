import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { issueCommentEvent } from '../github/events/conversation.ts';
import type { TestEvent } from '../github/events/event.ts';
import { type PullRequestAction, pullRequestEvent } from '../github/events/pull-request.ts';
import {
  mergeGroupEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from '../github/events/repository.ts';
import { checkRunEvent, workflowRunEvent } from '../github/events/runs.ts';
import { startGitHub, type TestGitHub } from '../github/server.ts';
import { openIssue, writeComment } from '../github/story/comments.ts';
import { closePull, mergePull, openPull } from '../github/story/pulls.ts';
import { deleteBranch, push } from '../github/story/pushes.ts';
import { addRepository } from '../github/story/repositories.ts';
import { addCheckRun, addWorkflowRun } from '../github/story/runs.ts';
import { describedEvents, payloadProblems } from '../github/webhook-schemas.ts';

describe('payloads of events', () => {
  let github: TestGitHub;
  beforeAll(async () => {
    github = await startGitHub();
  });
  afterAll(() => github.stop());

  const opened = (): number => openPull(github).number;
  const inPull = (action: PullRequestAction) => (): TestEvent => pullRequestEvent(github, opened(), action);
  const fork = () => addRepository(github.world, 'mona/data', { parent: github.repository });
  const events: Readonly<Record<string, () => TestEvent>> = {
    'pull_request opened': inPull('opened'),
    'pull_request reopened': inPull('reopened'),
    'pull_request ready_for_review': inPull('ready_for_review'),
    'pull_request synchronize': () => {
      const pull = openPull(github);
      push(github, { branch: pull.head.branch });
      return pullRequestEvent(github, pull.number, 'synchronize');
    },
    'pull_request closed, not merged': () => {
      const pull = closePull(github, opened());
      return pullRequestEvent(github, pull.number, 'closed');
    },
    'pull_request closed, merged': () => {
      const number = opened();
      mergePull(github, { number });
      return pullRequestEvent(github, number, 'closed');
    },
    'pull_request opened from a fork': () =>
      pullRequestEvent(github, openPull(github, { from: fork() }).number, 'opened'),
    'pull_request synchronize from a fork that is gone': () => {
      const pull = openPull(github, { from: fork() });
      pull.head.repository = undefined;
      return pullRequestEvent(github, pull.number, 'synchronize');
    },
    'pull_request closed from a fork that is gone': () => {
      const pull = openPull(github, { from: fork() });
      pull.head.repository = undefined;
      return pullRequestEvent(github, closePull(github, pull.number).number, 'closed');
    },
    'merge_group checks_requested': () => mergeGroupEvent(github, opened()),
    push: () => {
      push(github, { branch: 'main' });
      return pushEvent(github, 'main');
    },
    'push with force': () => {
      push(github, { branch: 'main', force: true });
      return pushEvent(github, 'main');
    },
    'push that deleted a branch': () => {
      push(github, { branch: 'old' });
      deleteBranch(github, 'old');
      return pushEvent(github, 'old');
    },
    'workflow_dispatch with inputs': () => workflowDispatchEvent(github, { command: 'run', job: 'orders' }),
    'workflow_dispatch without inputs': () => workflowDispatchEvent(github, null),
    'issue_comment on a pull request': () =>
      issueCommentEvent(github, writeComment(github, { issue: opened(), body: '/datajob help' }).id),
    'issue_comment on an issue': () => {
      const { number } = openIssue(github, 900);
      return issueCommentEvent(github, writeComment(github, { issue: number, body: '/datajob help' }).id);
    },
    'workflow_run completed': () => {
      const pull = openPull(github);
      const run = addWorkflowRun(github, { commit: pull.head.sha, pulls: [pull.number] });
      return workflowRunEvent(github, run.id);
    },
    'workflow_run completed of a fork': () => {
      const pull = openPull(github, { from: fork() });
      return workflowRunEvent(github, addWorkflowRun(github, { commit: pull.head.sha, from: fork() }).id);
    },
    'check_run rerequested': () => checkRunEvent(github, addCheckRun(github, openPull(github).head.sha).id),
  };

  test.each(Object.entries(events))('%s is what GitHub sends', (_name, make) => {
    expect(payloadProblems(make())).toEqual([]);
  });

  test('every event that we took a description of has a payload here', () => {
    const made = Object.values(events).map((make) => {
      const { name, payload } = make();
      return payload['action'] === undefined ? name : `${name}.${String(payload['action'])}`;
    });
    expect([...new Set(made)].sort()).toEqual([...describedEvents].sort());
  });

  test('a payload without what GitHub sends is refused', () => {
    const event = inPull('opened')();
    const { number: _number, ...payload } = event.payload;
    expect(payloadProblems({ ...event, payload })).toEqual([
      "pull_request.opened  must have required property 'number'",
    ]);
  });

  test('the clock tells the line of the schedule and the repository', () => {
    const { payload, ref } = scheduleEvent(github, '17 4 * * *');
    expect({ ref, payload }).toMatchObject({
      ref: 'refs/heads/main',
      payload: { schedule: '17 4 * * *', repository: { full_name: 'acme/data' } },
    });
  });

  test('a merged pull request runs on the base branch, an open one on the tried merge', () => {
    const pull = openPull(github);
    expect(pullRequestEvent(github, pull.number, 'opened')).toMatchObject({
      ref: `refs/pull/${pull.number}/merge`,
      sha: pull.mergeCommit,
      variables: { GITHUB_HEAD_REF: pull.head.branch, GITHUB_BASE_REF: 'main' },
    });
    const commit = mergePull(github, { number: pull.number, by: 'hubot' });
    expect(pullRequestEvent(github, pull.number, 'closed')).toMatchObject({
      ref: 'refs/heads/main',
      sha: commit,
      payload: { pull_request: { merged: true, merge_commit_sha: commit, merged_by: { login: 'hubot' } } },
    });
  });
});
