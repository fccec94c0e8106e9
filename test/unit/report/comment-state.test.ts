import { expect, test } from '@jest/globals';
import { toBase64Url } from '../../../src/report/base64url.ts';
import { earlierPushes } from '../../../src/report/comment-state.ts';

const push = {
  head: 'a'.repeat(40),
  verdict: 'passed',
  at: '2026-11-01T00:00:00Z',
  changes: 1,
  errors: 0,
  warnings: 0,
};
const bodyWith = (value: unknown) => `text\n<!-- datajob:state ${toBase64Url(JSON.stringify(value))} -->`;

test('what a comment keeps of earlier pushes is read', () => {
  expect(earlierPushes(bodyWith([push]))).toEqual([push]);
});

test('and nothing else of what somebody wrote there', () => {
  expect(earlierPushes(bodyWith([{ ...push, more: '<img>' }]))).toEqual([push]);
});

const evil = '<img src=x onerror=1> @everyone';

test.each<[string, string]>([
  ['no state', 'text'],
  ['no base64', 'text\n<!-- datajob:state !!!! -->'],
  ['no JSON', `text\n<!-- datajob:state ${toBase64Url('[{')} -->`],
  ['no list', bodyWith({ head: 1 })],
  ['no push', bodyWith([null])],
  ['markup for a commit', bodyWith([{ ...push, head: evil }])],
  ['a commit and a line', bodyWith([{ ...push, head: `${push.head}\n${evil}` }])],
  ['markup for a time', bodyWith([{ ...push, at: evil }])],
  ['another verdict', bodyWith([{ ...push, verdict: 'toString' }])],
  ['a prototype', `text\n<!-- datajob:state ${toBase64Url('[{"__proto__":{"head":"x"}}]')} -->`],
  ['counts that are none', bodyWith([{ ...push, changes: evil }])],
  ['counts below zero', bodyWith([{ ...push, errors: -1 }])],
  ['another hash', bodyWith([{ ...push, hash: evil }])],
  ['a thousand pushes', bodyWith(Array.from({ length: 1000 }, () => push))],
  ['a megabyte', `text\n<!-- datajob:state ${'A'.repeat(1_000_000)} -->`],
])('nothing is made of %s', (_, body) => {
  expect(earlierPushes(body)).toEqual([]);
});
