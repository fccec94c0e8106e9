import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeValues } from '../../../src/adapters/trino-literals.ts';
import { tokenize } from '../../../src/sql/lexer.ts';

describe('values in the text of a statement', () => {
  test('a value is one literal, whatever it holds, and means what it was', () => {
    const text = `select ?, x /* ? */ from t where a = '?' and b = ? -- ?`;
    const odd = fc.string({
      unit: fc.constantFrom("'", '"', '?', '\\', '-', '/', '*', '\n', ';', '$', 'é', '😀', 'a'),
    });
    fc.assert(
      fc.property(odd, odd, (first, second) => {
        const written = writeValues({ text, values: [first, second] });
        const strings = tokenize(written.text, 'trino').filter(({ kind }) => kind === 'string');
        const meant = strings.map((token) => token.text.slice(1, -1).replaceAll("''", "'"));
        expect(meant).toEqual([first, '?', second]);
      }),
    );
  });

  test('an offset of the written text is the place in the given one', () => {
    const text = 'select ?, ? from wher x';
    const written = writeValues({ text, values: ["it's a longer one", 'b'] });
    expect(written.originalOffset(written.text.indexOf('wher'))).toBe(text.indexOf('wher'));
    expect(written.originalOffset(0)).toBe(0);
    expect(written.originalOffset(10_000)).toBe(text.length);
  });

  test('a number of values that is not that of the marks is a mistake of ours', () => {
    expect(() => writeValues({ text: `select ?, '?'`, values: ['a', 'b'] })).toThrow('1 marks for 2 values');
  });
});
