import { expect, test } from '@jest/globals';
import { requestOf } from '../../../src/action/request.ts';
import { reportedRunOf } from '../../../src/action/workflow-run-event.ts';
import { githubEvent } from '../../support/github-event.ts';

const run = {
  id: 77,
  run_attempt: 2,
  event: 'pull_request',
  name: 'datajob',
  head_sha: 'a'.repeat(40),
  head_repository: { id: 5, full_name: 'mallory/data' },
  updated_at: '2026-11-22T10:00:00Z',
};
const eventOf = (own: object, rest: object = {}) =>
  githubEvent({
    name: 'workflow_run',
    payload: { action: 'completed', workflow_run: { ...run, ...own }, repository: { id: 1 }, ...rest },
  });

test('the run of a pull request from a fork is to be reported, with what GitHub says of it', () => {
  expect(reportedRunOf(eventOf({}))).toEqual({
    id: 77,
    attempt: 2,
    head: 'a'.repeat(40),
    source: 5,
    workflow: 'datajob',
    endedAt: '2026-11-22T10:00:00.000Z',
  });
  expect(requestOf(eventOf({}), {}).commands).toEqual(['report']);
});

test.each<[string, object, object]>([
  ['has not ended', {}, { action: 'requested' }],
  ['is of a push', { event: 'push' }, {}],
  ['is of pull_request_target', { event: 'pull_request_target' }, {}],
  ['comes from a fork that is gone', { head_repository: null }, {}],
  ['is of this repository', { head_repository: { id: 1 } }, {}],
  ['has no number', { id: '77' }, {}],
  ['has no commit', { head_sha: 'main' }, {}],
  ['has no time', { updated_at: 'yesterday' }, {}],
  ['is in no repository', {}, { repository: null }],
  ['is none', {}, { workflow_run: null }],
])('a run that %s is left alone with a sentence', (_, own, rest) => {
  expect(reportedRunOf(eventOf(own, rest))).toEqual({ ignored: expect.stringMatching(/ Nothing to do\.$/) });
  const request = requestOf(eventOf(own, rest), {});
  expect([request.commands, request.note]).toEqual([[], expect.stringContaining('Nothing to do.')]);
});
