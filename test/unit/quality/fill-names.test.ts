import { describe, expect, test } from '@jest/globals';
import { fillNames } from '../../../src/quality/fill-names.ts';

describe('names that a contract leaves open in its SQL', () => {
  const names = { table: '"a"."orders"', column: '"c"', length: 'char_length("c")' };
  test.each([
    ['select {property} from {object}', 'select "c" from "a"."orders"'],
    ['select ${column} from ${table}', 'select "c" from "a"."orders"'],
    ['select { property } where x = 1', 'select "c" where x = 1'],
    ['{length} >= 2 and {property}', 'char_length("c") >= 2 and "c"'],
    ['select {other}, ${{ params.x }}', 'select {other}, ${{ params.x }}'],
  ])('%s', (sql, expected) => {
    expect(fillNames(sql, names).text).toBe(expected);
  });

  test('a column is left open where there is none', () => {
    expect(fillNames('select {property} from {object}', { table: 't' }).text).toBe(
      'select {property} from t',
    );
  });

  test('places of the filled text lead back to where they were', () => {
    const sql = 'select {property}, bad from {object} where worse';
    const { text, originalOffset } = fillNames(sql, names);
    for (const word of ['select', 'bad', 'from', 'where', 'worse']) {
      expect(originalOffset(text.indexOf(word))).toBe(sql.indexOf(word));
    }
    expect(originalOffset(text.indexOf('orders'))).toBeGreaterThanOrEqual(sql.indexOf('{object}'));
    expect(originalOffset(text.indexOf('orders'))).toBeLessThan(sql.indexOf('{object}') + '{object}'.length);
  });
});
