import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scanMisplacedInserts, scanParameters } from '../../../src/sql/parameters.ts';
import { isPlainlyRight } from '../../../src/workspace/plain-sql.ts';

const known = {
  canBind: (name: string) => ['day', 'country', 'target'].includes(name),
  canInsert: (name: string) => name === 'target',
};

describe('isPlainlyRight', () => {
  test.each([
    'select 1',
    'select * from orders where day = :day and country=:country and at::date = current_date',
    "-- Don't :day me.\ninsert into ${{ params.target }} (a, b) select 'x: y', \"z\" from ${{params.target}};",
    'select a-b, a/b from ${{ params.target }}.part',
  ])('is sure of %j', (sql) => {
    expect(isPlainlyRight(sql, known)).toBe(true);
  });

  test.each([
    'select :nobody',
    'select $$ :nobody $$',
    'select * from ${{ params.country }}',
    'select * from ${{ target }}',
    "select '${{ params.target }}'",
    'select * from ${{ params.target }}_old',
    '/* ${{ params.target }} */ select 1',
    "select '\\' ${{ params.target }}'",
  ])('leaves %j to the lexer', (sql) => {
    expect(isPlainlyRight(sql, known)).toBe(false);
  });

  test('is never sure of SQL in which the lexer finds something wrong', () => {
    const piece = fc.constantFrom(
      ...[
        "'",
        '"',
        '`',
        '$$',
        '$q$',
        '--',
        '/*',
        '*/',
        '\n',
        ' ',
        '\\',
        ':',
        '::',
        'E',
        '-',
        '/',
        '(',
        ')',
        ',',
        ';',
      ],
      ...[
        ':day',
        ':nobody',
        'day',
        'select ',
        '${{ params.target }}',
        '${{params.target}}',
        '${{ params.day }}',
      ],
      ...['${{', '}}', '${{ x }}', '1', '.', 'a[1:', ']', '{', '}', "''", 'é', '$', '?', '\r\n'],
    );
    const sql = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    const engine = fc.constantFrom('duckdb' as const, 'postgres' as const);
    fc.assert(
      fc.property(sql, engine, (text, name) => {
        if (!isPlainlyRight(text, known)) return;
        const wrong = scanParameters(text, name).filter((use) =>
          use.form === 'bind' ? !known.canBind(use.name) : !known.canInsert(use.name),
        );
        expect(wrong).toEqual([]);
        expect(scanMisplacedInserts(text, name)).toEqual([]);
      }),
      { numRuns: 20_000 },
    );
  });
});
