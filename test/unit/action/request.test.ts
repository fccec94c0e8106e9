import { describe, expect, test } from '@jest/globals';
import type { GitHubEvent } from '../../../src/action/event.ts';
import { headOf, isFromFork, pullRequestOf } from '../../../src/action/pull-request-of.ts';
import { requestOf } from '../../../src/action/request.ts';
import { Obstacle } from '../../../src/failure.ts';
import { githubEvent } from '../../support/github-event.ts';

const checked = ['validate', 'plan', 'test', 'stage'];

describe('requestOf with command auto', () => {
  test.each([['opened'], ['synchronize'], ['reopened'], ['labeled'], ['edited']])(
    'a pull request that is %s is validated, planned and staged',
    (action) => {
      expect(requestOf(pullRequest({ action }), {})).toEqual({ commands: checked });
    },
  );

  test('a closed pull request is cleaned up', () => {
    expect(requestOf(pullRequest({ action: 'closed' }), {}).commands).toEqual(['clean']);
  });

  test('a merge queue is checked like a pull request, and compared with what was approved', () => {
    const asked = requestOf(event('merge_group', { action: 'checks_requested' }), {});
    expect(asked.commands).toEqual(['validate', 'plan', 'parity', 'test', 'stage']);
    const destroyed = requestOf(event('merge_group', { action: 'destroyed' }), {});
    expect([destroyed.commands, destroyed.note]).toEqual([[], expect.stringContaining('destroyed')]);
  });

  test('a check that is asked for again points to its workflow', () => {
    expect(requestOf(event('check_run', { action: 'rerequested' }), {}).note).toContain('Re-run jobs');
  });

  test('a push promotes on the default branch only', () => {
    const repository = { default_branch: 'main' };
    expect(requestOf(event('push', { repository }), {}).commands).toEqual(['promote']);
    const other = requestOf({ ...event('push', { repository }), ref: 'refs/heads/feature' }, {});
    expect(other.commands).toEqual([]);
    expect(other.note).toContain('default branch main');
    expect(requestOf({ ...event('push', { repository }), ref: 'refs/tags/main' }, {}).commands).toEqual([]);
    expect(requestOf(event('push', { repository, deleted: true }), {}).commands).toEqual([]);
    expect(requestOf(event('push', {}), {}).commands).toEqual([]);
  });

  test('a schedule ticks', () => {
    expect(requestOf(event('schedule', { schedule: '23 * * * *' }), {}).commands).toEqual(['tick']);
  });

  test('a start by hand does what its inputs name', () => {
    const repository = { default_branch: 'main' };
    const dispatch = (command: unknown) => event('workflow_dispatch', { inputs: { command }, repository });
    expect(requestOf(dispatch('tick'), {}).commands).toEqual(['tick']);
    expect(refusal(() => requestOf(dispatch('rm -rf /'), {})).code).toBe('usage');
    expect(refusal(() => requestOf(dispatch(undefined), {})).hint).toContain('workflow_dispatch');
    expect(refusal(() => requestOf(event('workflow_dispatch', { inputs: null }), {})).code).toBe('usage');
  });

  test.each([['issues'], ['workflow_run'], ['release'], ['']])(
    'nothing is done on %j, and it says so',
    (name) => {
      const request = requestOf(event(name, {}), {});
      expect(request.commands).toEqual([]);
      expect(request.note).toMatch(/nothing to do/i);
    },
  );
});

describe('requestOf with a command', () => {
  test('does that one', () => {
    expect(requestOf(event('issues', {}), { command: 'validate' }).commands).toEqual(['validate']);
  });

  test('proposes what was meant', () => {
    expect(refusal(() => requestOf(event('push', {}), { command: 'promot' })).hint).toContain('`promote`');
  });
});

describe('what is not merged yet', () => {
  test.each([
    ['pull_request', 'promote', 'local'],
    ['pull_request', 'tick', 'local'],
    ['pull_request', 'run', 'production'],
    ['merge_group', 'promote', 'local'],
    ['pull_request_review', 'run', 'production'],
  ])('never touches production: %s with %s in %s is refused', (name, command, environment) => {
    const given = { ...pullRequest({}), name };
    const refused = refusal(() => requestOf(given, { command, environment }));
    expect([refused.code, refused.hint]).toEqual(['refused', expect.stringContaining('not merged')]);
  });

  test.each([
    ['workflow_dispatch', 'refs/heads/feature'],
    ['workflow_dispatch', 'refs/tags/main'],
    ['push', 'refs/heads/main/sub'],
    ['repository_dispatch', ''],
  ])('is refused for production on %s of %j, whatever is asked for', (name, ref) => {
    const given = { ...onMain(name), ref };
    for (const inputs of [
      { command: 'promote' },
      { command: 'tick' },
      { command: 'run', environment: 'production' },
    ]) {
      expect(refusal(() => requestOf(given, inputs)).code).toBe('refused');
      expect(requestOf(onMain(name), inputs).commands).toEqual([inputs.command]);
    }
    expect(requestOf(given, { command: 'run', environment: 'staging' }).commands).toEqual(['run']);
  });

  test('is refused for production where the event does not tell the default branch, but for a schedule', () => {
    expect(refusal(() => requestOf(event('push', {}), { command: 'tick' })).code).toBe('refused');
    expect(requestOf(event('schedule', {}), { command: 'tick' }).commands).toEqual(['tick']);
  });

  test('is never run, nor read, behind the workflow run of a pull request', () => {
    const behind = (cause: string, head = 'acme/data') =>
      event('workflow_run', {
        workflow_run: { event: cause, head_repository: { full_name: head } },
        repository: { full_name: 'acme/data', default_branch: 'main' },
      });
    for (const command of ['stage', 'run', 'promote', 'validate']) {
      expect(refusal(() => requestOf(behind('pull_request'), { command })).code).toBe('refused');
      expect(refusal(() => requestOf(behind('push', 'stranger/data'), { command })).code).toBe('refused');
    }
    expect(requestOf(behind('push'), { command: 'promote' }).commands).toEqual(['promote']);
  });
});

describe('pull requests of strangers', () => {
  test.each([['auto'], ['stage'], ['run'], ['promote'], ['tick']])(
    'code from a fork is read and never run, also with command %s',
    (command) => {
      const request = requestOf(pullRequest({ head: 'stranger/data' }), { command });
      expect(request.commands).toEqual(['validate', 'plan', 'test']);
      expect(request.note).toContain('fork');
    },
  );

  test('reading alone needs no note', () => {
    expect(requestOf(pullRequest({ head: 'stranger/data' }), { command: 'plan' })).toEqual({
      commands: ['plan'],
    });
  });

  test('closing one has nothing to clean', () => {
    expect(requestOf(pullRequest({ head: 'stranger/data', action: 'closed' }), {}).commands).toEqual([]);
  });

  test('a deleted fork is a fork, another spelling of our own name is not', () => {
    expect(isFromFork(pullRequest({ head: null }))).toBe(true);
    expect(isFromFork(pullRequest({ head: 'ACME/Data' }))).toBe(false);
    expect(isFromFork(event('push', {}))).toBe(false);
  });

  test.each([['auto'], ['validate']])('pull_request_target is refused with command %s', (command) => {
    expect(refusal(() => requestOf(event('pull_request_target', {}), { command })).code).toBe('refused');
  });
});

test.each([
  [`refs/heads/gh-readonly-queue/main/pr-12-${'a'.repeat(40)}`, 12],
  [`refs/heads/gh-readonly-queue/release/2.x/pr-7-${'b'.repeat(40)}`, 7],
  ['refs/heads/gh-readonly-queue/main/pr-12', undefined],
  [`refs/heads/pr-0-${'a'.repeat(40)}`, undefined],
  [undefined, undefined],
])('the branch %s of a merge queue is for pull request %s', (head_ref, number) => {
  expect(pullRequestOf(event('merge_group', { merge_group: { head_ref } }))).toBe(number);
});

test('the head is what people call so, not the merge commit that is checked out', () => {
  expect(headOf(pullRequest({}))).toBe('h');
  expect(headOf(event('merge_group', { merge_group: { head_sha: 'q' } }))).toBe('q');
  expect(headOf(event('push', {}))).toBe('c'.repeat(40));
});

test('the number of a pull request is a number or nothing', () => {
  expect(pullRequestOf(pullRequest({}))).toBe(12);
  expect(pullRequestOf(event('pull_request', { pull_request: { number: '12; rm' } }))).toBeUndefined();
  expect(pullRequestOf(event('pull_request', null))).toBeUndefined();
});

function pullRequest(own: { action?: string; head?: string | null }): GitHubEvent {
  const head = own.head === undefined ? 'acme/data' : own.head;
  return event('pull_request', {
    action: own.action ?? 'opened',
    pull_request: {
      number: 12,
      head: { sha: 'h', repo: head === null ? null : { full_name: head } },
      base: { sha: 'b', repo: { full_name: 'acme/data' } },
    },
  });
}

function onMain(name: string): GitHubEvent {
  return event(name, { repository: { default_branch: 'main' } });
}

function event(name: string, payload: unknown): GitHubEvent {
  return githubEvent({ name, payload });
}

function refusal(action: () => unknown): Obstacle {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof Obstacle) return thrown;
    throw thrown;
  }
  throw new Error('It was not refused.');
}
