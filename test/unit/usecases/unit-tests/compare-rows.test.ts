import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, type Comparing, compareRows } from '../../../../src/usecases/unit-tests/compare-rows.ts';

const exact: Comparing = { tolerance: () => undefined, ordered: false };
const rows = (...lines: readonly string[]): Cell[][] =>
  lines.map((line) =>
    line.split(' ').map((text) => (text === '-' ? { text: null } : { text, number: Number(text) })),
  );

describe('compareRows', () => {
  test('takes rows as a multiset: order does not matter, and how often a row is there does', () => {
    const found = compareRows(rows('1 a', '1 a', '2 b'), rows('2 b', '1 a', '3 c'), exact);
    expect(found).toMatchObject({ matching: 2, missing: [1], unexpected: [2], changed: [] });
  });

  test('knows null only as equal to null', () => {
    expect(compareRows(rows('1 -'), rows('1 -'), exact).matching).toBe(1);
    expect(compareRows(rows('1 -'), rows('1 0'), exact).changed).toEqual([
      { expected: 0, actual: 0, columns: [1] },
    ]);
  });

  test('pairs rows that are most alike, and by the key where there is one', () => {
    const expected = rows('1 2 3', '4 5 6');
    const actual = rows('4 5 7', '1 9 9');
    expect(compareRows(expected, actual, exact).changed).toEqual([{ expected: 1, actual: 0, columns: [2] }]);
    expect(compareRows(expected, actual, { ...exact, key: [0] }).changed).toEqual([
      { expected: 0, actual: 1, columns: [1, 2] },
      { expected: 1, actual: 0, columns: [2] },
    ]);
  });

  test('never takes a value as equal that cannot be one of its column', () => {
    const unfit: Cell = { text: '1', unfit: true };
    expect(compareRows([[unfit]], [[{ text: '1' }]], exact)).toMatchObject({ matching: 0 });
  });

  test('finds nothing between rows and their shuffle, and every row that was put in or taken out', () => {
    const cell = fc.oneof(fc.constant(null), fc.constantFrom('a', 'b', '1', '2'));
    const table = fc.array(fc.tuple(cell, cell), { maxLength: 30 });
    fc.assert(
      fc.property(table, table, fc.integer(), (kept, added, seed) => {
        const asRows = (of: readonly (readonly (string | null)[])[]) =>
          of.map((row) => row.map((text) => ({ text })));
        const shuffled = kept
          .map((row, index) => ({ row, at: (index * 7919 + seed) % 31 }))
          .sort((a, b) => a.at - b.at);
        const actual = asRows([...added, ...shuffled.map(({ row }) => row)]);
        const found = compareRows(asRows(kept), actual, exact);
        expect(found.missing.length + found.changed.length).toBe(0);
        expect(found.unexpected.length).toBe(added.length);
        const reverse = compareRows(actual, asRows(kept), exact);
        expect([reverse.missing.length, reverse.unexpected.length]).toEqual([added.length, 0]);
      }),
    );
  });
});
