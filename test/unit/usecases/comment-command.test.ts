import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commentCommands, parseComment } from '../../../src/usecases/comment-command.ts';

describe('what is a command', () => {
  test.each([
    ['/datajob help', { name: 'help' }],
    ['/datajob plan', { name: 'plan' }],
    ['/datajob stage', { name: 'stage' }],
    ['/datajob promote', { name: 'promote' }],
    ['/datajob stage  ', { name: 'stage' }],
    ['/datajob stage\r\nthe rest is for people', { name: 'stage' }],
    ['/datajob stage\n/datajob promote', { name: 'stage' }],
    ['/datajob rollback orders-daily', { name: 'rollback', job: 'orders-daily' }],
    ['/datajob rollback orders 0a1b', { name: 'rollback', job: 'orders', to: '0a1b' }],
    ['/datajob rollback orders sha256:0a1b2c', { name: 'rollback', job: 'orders', to: 'sha256:0a1b2c' }],
    ['/datajob run orders', { name: 'run', job: 'orders', params: {} }],
    [
      '/datajob run orders country=LV mode=',
      { name: 'run', job: 'orders', params: { country: 'LV', mode: '' } },
    ],
    ['/datajob run orders q=a=b;$(x)`y`', { name: 'run', job: 'orders', params: { q: 'a=b;$(x)`y`' } }],
    ['/datajob run orders constructor=1', { name: 'run', job: 'orders', params: { constructor: '1' } }],
  ])('%j', (body, command) => {
    expect(parseComment(body)).toMatchObject({ kind: 'command', command });
  });

  test('is told as it was understood', () => {
    expect(parseComment('/datajob run   orders  a=1 \nx')).toMatchObject({ line: 'run orders a=1' });
  });
});

describe('what is not meant for us', () => {
  test.each([
    [''],
    ['/datajob'],
    ['/datajob '],
    ['/datajob  promote'],
    [' /datajob stage'],
    ['\n/datajob stage'],
    ['> /datajob stage'],
    ['please /datajob stage'],
    ['`/datajob stage`'],
    ['/datajobstage'],
    ['/datajob-stage'],
    ['/Datajob stage'],
    ['/datajob Stage'],
    ['/datajob\tstage'],
    ['/datajob\u00a0stage'],
    ['/datajob stage,'],
    ['/datajob tick'],
    ['/datajob unhold orders'],
    ['/datajob toString'],
    ['/datajob __proto__'],
    ['/datajob constructor'],
    ['//datajob stage'],
  ])('%j', (body) => {
    expect(parseComment(body)).toEqual({ kind: 'none' });
  });
});

describe('what is meant for us and wrong', () => {
  test.each([
    ['/datajob stage orders', 'takes no arguments'],
    ['/datajob promote --override x', 'takes no arguments'],
    ['/datajob rollback', 'Name the job'],
    ['/datajob rollback ../orders', 'is no name of a job'],
    ['/datajob rollback orders xyz', 'is no digest'],
    ['/datajob rollback orders 0A1B', 'is no digest'],
    ['/datajob rollback orders 0a1b 0a1c', 'at most one digest'],
    ['/datajob run', 'Name the job'],
    ['/datajob run Orders', 'is no name of a job'],
    ['/datajob run orders\ta=1', 'is no name of a job'],
    ['/datajob run orders LV', 'is no parameter'],
    ['/datajob run orders =LV', 'is no parameter'],
    ['/datajob run orders a=1 a=2', 'more than once'],
    ['/datajob run orders __proto__=1', 'is no parameter'],
    [`/datajob run orders ${'a'.repeat(2000)}`, 'longer than 1000'],
    [`/datajob run orders ${Array.from({ length: 21 }, (_, n) => `p${n}=1`).join(' ')}`, 'At most 20'],
  ])('%j', (body, problem) => {
    expect(parseComment(body)).toMatchObject({ kind: 'mistake', problem: expect.stringContaining(problem) });
  });

  test('long words are cut', () => {
    const parsed = parseComment(`/datajob run ${'x'.repeat(900)}`);
    expect(parsed.kind === 'mistake' ? parsed.problem.length : 0).toBeLessThan(200);
  });
});

test('no comment at all makes it throw, and only those with our word are for us', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(parseComment(text).kind === 'none' || text.startsWith('/datajob ')).toBe(true);
      expect(['none', 'mistake', 'command']).toContain(parseComment(`/datajob run ${text}`).kind);
    }),
  );
});

test('every command that help tells of is one', () => {
  const example = (usage: string) =>
    usage.replace('[DIGEST]', '0a1b').replace('[NAME=VALUE …]', 'a=1').replace('JOB', 'orders');
  for (const { usage } of commentCommands) expect(parseComment(example(usage)).kind).toBe('command');
});
