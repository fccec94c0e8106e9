import { describe, expect, test } from '@jest/globals';
import { cellKind, cellOf, expectedCell } from '../../../../src/usecases/unit-tests/cells.ts';
import { columnTypes } from '../../../../src/usecases/unit-tests/column-types.ts';
import { csvRows } from '../../../../src/usecases/unit-tests/csv-rows.ts';

const place = () => ({});

describe('types of given columns', () => {
  const typesOf = (values: readonly (string | number | boolean | null)[], isText = false) =>
    columnTypes({ columns: ['a'], rows: values.map((value) => [value]), isText, place }, {})[0]?.type;

  test.each([
    [[1, null, -2], 'bigint'],
    [[1, 2.5], 'double'],
    [[2 ** 60], 'double'],
    [[true, false], 'boolean'],
    [['2026-01-01', null], 'date'],
    [['2026-01-01 10:00', '2026-01-01T10:00:00.5'], 'timestamp'],
    [['2026-01-01T10:00:00Z'], 'timestamptz'],
    [['2026-01-01', '2026-01-01T10:00:00Z'], 'varchar'],
    [[1, 'x'], 'varchar'],
    [[null], 'varchar'],
  ])('of the values %j are %s', (values, type) => {
    expect(typesOf(values)).toBe(type);
  });

  test.each([
    [['1', '-20'], 'bigint'],
    [['1', '2.5e3'], 'double'],
    [['007'], 'varchar'],
    [['TRUE', 'false'], 'boolean'],
    [['2026-01-01'], 'date'],
    [['a', '1'], 'varchar'],
  ])('of the texts %j are %s', (values, type) => {
    expect(typesOf(values, true)).toBe(type);
  });

  test('are those that are declared, also for columns that no row names', () => {
    const set = { columns: ['a'], rows: [[1]], isText: false, place };
    expect(columnTypes(set, { b: 'date', a: 'integer' })).toEqual([
      { name: 'a', type: 'integer' },
      { name: 'b', type: 'date' },
    ]);
  });
});

describe('expected values', () => {
  test.each([
    [1.5, 2, 'INTEGER', false],
    ['2.0', 2, 'BIGINT', true],
    ['1e3', 1000, 'BIGINT', true],
    ['10.50', '10.5', 'DECIMAL(9,1)', true],
    ['10.55', '10.6', 'DECIMAL(9,1)', false],
    ['-0.0', '0.0', 'DECIMAL(9,1)', true],
    ['2026-01-01T10:00:00', '2026-01-01', 'DATE', false],
    ['2026-01-01 00:00:00', '2026-01-01', 'DATE', true],
    ['x', null, 'INTEGER', false],
  ])('%j read as %j of %s is the same value: %s', (written, read, type, fits) => {
    expect(expectedCell(written, read, cellKind(type)).unfit ?? false).toBe(!fits);
  });

  test('of floats have one zero, and are no number when they are none', () => {
    expect(cellOf(-0, 'float').text).toBe('0');
    expect(cellOf(Number.NaN, 'float')).toEqual({ text: 'NaN' });
  });
});

describe('csvRows', () => {
  test('reads quotes, line ends within them, empty cells and the line of each row', () => {
    expect(csvRows('a,b\r\n"x ""y""","1\n2"\n,""\n\n z ,\n')).toEqual([
      { cells: ['a', 'b'], line: 0 },
      { cells: ['x "y"', '1\n2'], line: 1 },
      { cells: [null, ''], line: 3 },
      { cells: ['z', null], line: 5 },
    ]);
  });

  test('reads a last line without its end', () => {
    expect(csvRows('a,b\n1,')).toEqual([
      { cells: ['a', 'b'], line: 0 },
      { cells: ['1', null], line: 1 },
    ]);
  });

  test('says where a quote is not closed', () => {
    expect(csvRows('a\n"x')).toBe('line 2 has a quote that is not closed, or text behind one');
    expect(csvRows('a\n"x"y\n')).toBe('line 2 has a quote that is not closed, or text behind one');
  });
});
