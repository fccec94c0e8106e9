import { describe, expect, test } from '@jest/globals';
import { judgedByOwnRules } from '../../../src/run/own-rules.ts';
import { fakeRun } from '../../support/fake-run.ts';

const failure = {
  class: 'user',
  rule: 'python-exception',
  message: 'acme.QuotaExceeded: 100 of 100',
  hint: 'Mend it.',
  file: 'a.py',
  line: 3,
} as const;

describe('rules of a workspace', () => {
  test('narrow the verdict of a built-in rule; the first that applies decides', () => {
    const rules = [
      { id: 'other', rule: 'exit-code', class: 'config' },
      { id: 'no-match', rule: 'python-exception', contains: 'acme.Other', class: 'config' },
      { id: 'quota', rule: 'python-exception', contains: 'QuotaExceeded', class: 'platform', hint: 'Wait.' },
      { id: 'late', rule: 'python-exception', class: 'config' },
    ] as const;
    const judged = { ...failure, class: 'platform', rule: 'quota', hint: 'Wait.' };
    expect(judgedByOwnRules(failure, rules)).toEqual(judged);
  });

  test('do not keep the advice of the rule that they replace', () => {
    const rules = [{ id: 'quota', rule: 'python-exception', class: 'platform' }] as const;
    expect(judgedByOwnRules(failure, rules)).not.toHaveProperty('hint');
  });

  test('leave all else as it is', () => {
    expect(judgedByOwnRules(failure, [])).toBe(failure);
  });

  test('decide about retries, too', async () => {
    const files = {
      'datajob.config.yaml':
        'errorRules: [{ id: flaky, rule: exit-code, contains: "ended with exit code 7", class: platform }]',
      'job/datajob.yaml': 'team: t\nretry: { limit: 1, on: [platform] }\nsteps: [{ run: "exit 7" }]',
    };
    let attempts = 0;
    const run = await fakeRun({ files, processes: async () => ({ code: ++attempts === 1 ? 7 : 0 }) });
    await run.settle();
    run.clock.advance(60_000);
    expect(await run.result).toMatchObject({ status: 'succeeded', steps: [{ attempts: 2 }] });
  });
});
