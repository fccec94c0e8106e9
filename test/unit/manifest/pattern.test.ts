import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { portablePattern } from '../../../src/manifest/pattern.ts';

test.each([
  ['[+][0-9]{8,15}', '[+][0-9]{8,15}'],
  ['^a|b$', 'a|b'],
  [String.raw`\d+\.\d{2}`, String.raw`[0-9]+\.[0-9]{2}`],
  ['(a|b)*?c', '(?:a|b)*c'],
  [String.raw`[^\d_-]+`, String.raw`[^0-9_\-]+`],
  ['.', '[^\n]'],
  [String.raw`\u00e9\x41`, 'éA'],
  ['', ''],
])('%s is understood everywhere as %s', (regex, pattern) => {
  expect(portablePattern(regex)).toEqual({ pattern });
});

test.each([
  ['a(?=b)', /look-around/],
  [String.raw`(a)\1`, /a back reference/],
  ['[[:alpha:]]', /write the characters out/],
  ['a**', /a repetition is repeated/],
  ['a{300}', /more than 255/],
  ['a{3,2}', /ends before it begins/],
  ['((a{100}){100}){10}', /more than 2,000/],
  ['x{', /begins no repetition/],
  ['*', /repeats nothing/],
  [String.raw`\p{L}`, /no sign that every database knows/],
  ['[z-a]', /no range/],
  ['a\\', /single/],
  ['(', /never closed/],
  ['[a', /never closed/],
  ['a)', /closes nothing/],
  ['[]a]', /holds no character/],
  ['a^', /stands inside/],
  [`${'('.repeat(60)}${')'.repeat(60)}`, /too deeply/],
])('%s is refused', (regex, problem) => {
  expect(portablePattern(regex)).toEqual({ problem: expect.stringMatching(problem) });
});

test('what is taken means what it means in JavaScript', () => {
  const regexes = fc.stringMatching(
    /^(?:[ab.]|\[[ab-]+\]|\\[dws.]|\((?:a|b)\|[ab]?\)|[ab][*+?]|a\{1,3\}){0,6}$/,
  );
  fc.assert(
    fc.property(regexes, fc.stringMatching(/^[ab1 .\n-]{0,6}$/), (regex, text) => {
      const portable = portablePattern(regex);
      if ('problem' in portable) return;
      const own = new RegExp(`^(?:${regex})$`, 'u').test(text);
      expect(new RegExp(`^(?:${portable.pattern})$`, 'u').test(text)).toBe(own);
    }),
  );
});

test('any text is taken or refused', () => {
  fc.assert(
    fc.property(fc.string(), (regex) => {
      const portable = portablePattern(regex);
      expect('pattern' in portable || portable.problem.length > 0).toBe(true);
    }),
  );
});
