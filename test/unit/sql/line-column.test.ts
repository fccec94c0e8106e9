import { expect, test } from '@jest/globals';
import { lineColumn } from '../../../src/sql/line-column.ts';

test.each([
  ['', 0, 1, 1],
  ['abc', 2, 1, 3],
  ['a\nb', 1, 1, 2],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 2, 1],
  ['a\n\nb', 3, 3, 1],
  ['\u{1f600}b', 2, 1, 3],
  ['abc', 99, 1, 4],
  ['abc', -1, 1, 1],
])('%j at %d is line %d, column %d', (text, offset, line, column) => {
  expect(lineColumn(text, offset)).toEqual({ line, column });
});
