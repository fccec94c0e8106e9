import { describe, expect, test } from '@jest/globals';
import { commentOf } from '../../../src/action/comment-event.ts';
import { routeOf } from '../../../src/action/route.ts';
import { githubEvent } from '../../support/github-event.ts';

const user = { login: 'ana', type: 'User' };
const comment = {
  ...{ id: 7, body: '/datajob stage', user, created_at: '2026-11-22T10:00:00Z' },
  html_url: 'https://github.com/acme/data/pull/12#issuecomment-7',
};
const payload = { action: 'created', issue: { number: 12, pull_request: {} }, comment };
const event = (own: object = {}) => githubEvent({ name: 'issue_comment', payload: { ...payload, ...own } });

describe('a comment event', () => {
  test('with a command tells where, by whom and when', () => {
    expect(commentOf(event())).toEqual({
      ...{ pr: 12, id: 7, body: '/datajob stage', author: 'ana', createdAt: '2026-11-22T10:00:00Z' },
      url: 'https://github.com/acme/data/pull/12#issuecomment-7',
    });
    expect(routeOf(event())).toEqual({ commands: ['comment'] });
  });

  test.each([
    ['is edited', { action: 'edited' }],
    ['is deleted', { action: 'deleted' }],
    ['is on an issue', { issue: { number: 12 } }],
    ['is by a bot', { comment: { ...comment, user: { login: 'x[bot]', type: 'Bot' } } }],
    ['is by nobody', { comment: { ...comment, user: null } }],
    ['holds no command', { comment: { ...comment, body: 'nice /datajob stage' } }],
    ['has no body', { comment: { ...comment, body: null } }],
    ['has no number', { comment: { ...comment, id: 'seven' } }],
    ['has no time', { comment: { ...comment, created_at: undefined } }],
    ['is none', { comment: undefined }],
  ])('that %s is left alone with one sentence', (_, own) => {
    expect(commentOf(event(own))).toEqual({ ignored: expect.stringMatching(/^The|^Only/) });
    expect(routeOf(event(own))).toEqual({ commands: [], note: expect.stringContaining('Nothing to do.') });
  });
});
