import { describe, expect, test } from '@jest/globals';
import { Obstacle } from '../../../src/failure.ts';
import { errorReport, errorText } from '../../../src/report/error-report.ts';
import { oneLine, printable, shorten } from '../../../src/report/printable.ts';
import { createRedactor } from '../../../src/report/redact.ts';

describe('errorReport', () => {
  test.each([
    ['usage', undefined],
    ['cancelled', undefined],
    ['config', 'config'],
    ['refused', 'config'],
    ['database', 'platform'],
  ] as const)('an obstacle of code %s is of class %s', (code, errorClass) => {
    expect(errorReport(new Obstacle(code, 'No.'), {}, '1').class).toBe(errorClass);
  });

  test('keeps every cause, also thrown texts, and ends when causes go round', () => {
    const inner = new Error('inner', { cause: 'thrown text' });
    const report = errorReport(new Obstacle('git', 'outer', { cause: inner }), {}, '1');
    expect(report.details).toEqual(['caused by: inner', 'caused by: thrown text']);
    const first: Error & { cause?: unknown } = new Error('first');
    first.cause = new Error('second', { cause: first });
    expect(errorReport(new Obstacle('git', 'x', { cause: first }), {}, '1').details).toHaveLength(2);
  });

  test('a bug without a stack is told by its message', () => {
    const bug = new Error('boom');
    delete bug.stack;
    expect(errorText(errorReport(bug, {}, '1'))).toContain('datajob has a bug: Error: boom\n  Error: boom');
  });
});

describe('createRedactor', () => {
  const redact = createRedactor({
    API_TOKEN: 'abc12345',
    SHORT_TOKEN: 'ab',
    HOME: '/home/ann',
    DB_PASSWORD: 'abc1234567',
  });

  test('hides values of variables that are named like secrets, the longest first', () => {
    expect(redact('abc1234567 abc12345 ab /home/ann')).toBe('*** *** ab /home/ann');
  });

  test('hides passwords of URLs and nothing else of them', () => {
    expect(redact('postgres://me:p%40ss@host:5432/db and https://host/path')).toBe(
      'postgres://me:***@host:5432/db and https://host/path',
    );
  });
});

test('printable writes out what a terminal would obey', () => {
  expect(printable(`a\u0007\tb\nc\u202e\u2028`)).toBe('a\\u{7}\tb\nc\\u{202e}\\u{2028}');
  expect(oneLine(' a \r\n  b ')).toBe('a b');
});

test('shorten never cuts a character in two', () => {
  expect(shorten('abc', 3)).toBe('abc');
  expect(shorten('abcd', 3)).toBe('ab…');
  expect(shorten('a😀bc', 3)).toBe('a…');
});
