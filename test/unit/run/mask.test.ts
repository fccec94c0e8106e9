import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createMasker } from '../../../src/run/mask.ts';

describe('createMasker', () => {
  test.each([
    ['as it is', 'token s3cr€t!+ end', 'token *** end'],
    ['URL-encoded', `?k=${encodeURIComponent('s3cr€t!+')}&x`, '?k=***&x'],
    ['in base64 with padding', `Basic ${Buffer.from('s3cr€t!+').toString('base64')}.`, 'Basic ***==.'],
    ['twice', 's3cr€t!+s3cr€t!+', '******'],
  ])('hides a secret %s', (_, text, masked) => {
    expect(createMasker(['s3cr€t!+'])(text)).toBe(masked);
  });

  test('hides a secret that is JSON-escaped', () => {
    expect(createMasker(['a"b\\c\td'])(JSON.stringify({ k: 'a"b\\c\td' }))).toBe('{"k":"***"}');
  });

  test('hides each line of a secret with several', () => {
    const masked = createMasker(['first line\r\n  second line\n}'])('x first line y\nsecond line }');
    expect(masked).toBe('x *** y\n*** }');
  });

  test('hides the password of a URL, written and decoded', () => {
    expect(createMasker(['postgres://me:p%40ss@host/db'])('p%40ss p@ss')).toBe('*** ***');
  });

  test('leaves values shorter than three characters alone', () => {
    expect(createMasker(['', 'ab'])('ab cab')).toBe('ab cab');
  });

  test('leaves nothing of secrets that overlap', () => {
    expect(createMasker(['abcd', 'cdef'])('xabcdefx')).toBe('x***x');
  });

  test('takes a half surrogate pair', () => {
    expect(createMasker(['a\ud800b'])('a\ud800b')).toBe('***');
  });

  test('never lets a secret through, wherever a long text is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 6 }), {
          maxLength: 3,
        }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 80 }),
        fc.integer({ min: 10, max: 40 }),
        (secrets, text, limit) => {
          const masker = createMasker(secrets);
          const pieces: string[] = [];
          let rest = text;
          while (rest.length > limit) {
            const cut = masker.cutBefore(rest, limit);
            expect(cut).toBeGreaterThan(0);
            pieces.push(masker(rest.slice(0, cut)));
            rest = rest.slice(cut);
          }
          pieces.push(masker(rest));
          // Stars hide how much was there, so that the visible letters are what is compared.
          expect(pieces.join('').replaceAll('*', '')).toBe(masker(text).replaceAll('*', ''));
        },
      ),
    );
  });
});
