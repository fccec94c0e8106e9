import { describe, expect, test } from '@jest/globals';
import {
  parseChoice,
  parseCount,
  parseInstant,
  parseParameters,
} from '../../../src/usecases/request-values.ts';

describe('parseInstant', () => {
  test.each([
    ['2026-11-22T06:15:00Z', '2026-11-22T06:15:00.000Z'],
    ['2026-11-22T06:15Z', '2026-11-22T06:15:00.000Z'],
    ['2026-11-22T08:15:00.25+02:00', '2026-11-22T06:15:00.250Z'],
    [undefined, undefined],
  ])('%s is %s', (text, instant) => {
    expect(parseInstant('--now', text)).toBe(instant);
  });

  test.each([
    ['2026-11-22'],
    ['2026-11-22T06:15:00'],
    ['2026-02-30T00:00:00Z'],
    ['2026-13-01T00:00:00Z'],
    ['2026-11-22T25:00:00Z'],
    ['now'],
  ])('%s is refused with an example', (text) => {
    expect(() => parseInstant('--now', text)).toThrow('--now must be an instant with its offset');
  });
});

test('parseCount takes whole numbers from 1', () => {
  expect(parseCount('--pr', '12')).toBe(12);
  expect(parseCount('--pr', undefined)).toBeUndefined();
  for (const text of ['0', '-1', '1.5', '1e3', '', '12; rm', '99999999999']) {
    expect(() => parseCount('--pr', text)).toThrow('--pr must be a whole number from 1');
  }
});

test('parseChoice takes the names and nothing else', () => {
  expect(parseChoice('env', 'local', ['local', 'staging'])).toBe('local');
  expect(() => parseChoice('env', 'Local', ['local', 'staging'])).toThrow(
    'one of local, staging; it is «Local»',
  );
});

test('parseParameters keeps what is behind the first equals sign', () => {
  expect(parseParameters('--param', ['a=1', 'b=x=y', 'c='])).toEqual({ a: '1', b: 'x=y', c: '' });
  expect(Object.getPrototypeOf(parseParameters('--param', ['__proto__=1']))).toBe(Object.prototype);
  expect(() => parseParameters('--param', ['a'])).toThrow('NAME=VALUE');
  expect(() => parseParameters('--param', ['=1'])).toThrow('NAME=VALUE');
  expect(() => parseParameters('--param', ['a=1', 'a=2'])).toThrow('more than once');
});
