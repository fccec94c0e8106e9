import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EngineName } from '../../../src/sql/dialect.ts';
import { tokenize } from '../../../src/sql/lexer.ts';
import { scanParameters } from '../../../src/sql/parameters.ts';
import { splitStatements } from '../../../src/sql/statements.ts';

const texts = (sql: string, engine: EngineName = 'postgres') =>
  splitStatements(sql, engine).map(({ text }) => text);

describe('a text is split', () => {
  test.each([
    ['at semicolons', 'select 1; select 2;', ['select 1', 'select 2']],
    ['without the last semicolon', 'select 1;\nselect 2\n', ['select 1', 'select 2']],
    ['leaving out the empty ones', ';; select 1 ;; /* nothing */ ; -- nothing\n', ['select 1']],
    ['not in strings', "select ';', ';''' ; select E'\\';'", ["select ';', ';'''", "select E'\\';'"]],
    ['not in quoted identifiers', 'select ";" ; select ";"";"', ['select ";"', 'select ";"";"']],
    [
      'not in comments',
      'select 1 -- ;\n + 2 /* ; /* ; */ ; */ ; select 3',
      ['select 1 -- ;\n + 2', 'select 3'],
    ],
    ['with a comment that CR ends', 'select 1 -- a\r; select 2', ['select 1', 'select 2']],
    ['not in dollar quotes', 'do $$ a; b $$; do $x$ ; $$ ; $x$', ['do $$ a; b $$', 'do $x$ ; $$ ; $x$']],
    ['at names that hold dollars', 'select a$b; select c$$d', ['select a$b', 'select c$$d']],
    [
      'not in parentheses',
      'create rule r as on insert to t do (select 1; select 2); select 3',
      ['create rule r as on insert to t do (select 1; select 2)', 'select 3'],
    ],
    ['keeping hints', '/*+ seqscan(t) */ select 1; /*+ alone */', ['/*+ seqscan(t) */ select 1']],
    [
      'leaving unclosed quotes to the engine',
      "select 1; select 'abc; select 2",
      ['select 1', "select 'abc; select 2"],
    ],
  ])('%s', (_, sql, expected) => {
    expect(texts(sql)).toEqual(expected);
  });

  test('with the place of each statement', () => {
    const sql = '-- head\n select 1 ;\r\n\tselect 2';
    expect(splitStatements(sql, 'duckdb').map(({ offset }) => offset)).toEqual([9, 22]);
  });
});

describe('a BEGIN ATOMIC body', () => {
  const body = (inner: string) => `create or replace function f(x int) returns int begin atomic ${inner} end`;

  test.each([
    ['of several statements', body('select 1; select 2;')],
    ['with CASE … END', body('select case when x > 1 then case x when 2 then 3 end else 4 end; select 5;')],
    ['with columns called end and case', body('select t.end, t.case as end from t; select 1;')],
    ['of a procedure', 'CREATE PROCEDURE p() LANGUAGE sql BEGIN ATOMIC DELETE FROM t; DELETE FROM u; END'],
    ['after a comment', `create /* ; */ function f() returns int begin -- atomic\n atomic select 1; end`],
  ])('%s is one statement', (_, sql) => {
    expect(texts(`${sql}; select 9`)).toEqual([sql, 'select 9']);
  });

  test('exists in PostgreSQL only, and BEGIN alone begins a transaction', () => {
    expect(texts('begin; select 1; end', 'postgres')).toEqual(['begin', 'select 1', 'end']);
    expect(texts(body('select 1;'), 'duckdb')).toHaveLength(2);
  });
});

describe('any text', () => {
  const sqlish = fc
    .array(
      fc.oneof(
        fc.constantFrom(...'\'"$;:-/*\\(){}[]?eE\n\r \u{1f600}'),
        fc.constantFrom(
          '$$',
          '$a$',
          '--',
          '/*',
          '*/',
          '${{',
          '}}',
          "E'",
          '::',
          ' begin atomic ',
          ' case ',
          ' end ',
        ),
        fc.string(),
      ),
    )
    .map((parts) => parts.join(''));
  const engines = fc.constantFrom<EngineName>('postgres', 'duckdb');

  test('is the join of its tokens', () => {
    fc.assert(
      fc.property(sqlish, engines, (sql, engine) => {
        expect(
          tokenize(sql, engine)
            .map(({ text }) => text)
            .join(''),
        ).toBe(sql);
      }),
    );
  });

  test('is cut into statements in order that stand where they say, with nothing but fillers between', () => {
    fc.assert(
      fc.property(sqlish, engines, (sql, engine) => {
        let end = 0;
        for (const { text, offset } of splitStatements(sql, engine)) {
          expect(offset).toBeGreaterThanOrEqual(end);
          expect(sql.slice(offset, offset + text.length)).toBe(text);
          expect(text.trim()).not.toBe('');
          end = offset + text.length;
        }
      }),
    );
  });

  test('gives parameters that stand where they say', () => {
    fc.assert(
      fc.property(sqlish, engines, (sql, engine) => {
        for (const { form, name, offset, length } of scanParameters(sql, engine)) {
          const written = sql.slice(offset, offset + length);
          expect(form === 'bind' ? written === `:${name}` : written.includes(name)).toBe(true);
        }
      }),
    );
  });
});

test('a text of unclosed openings alone is read in linear time', () => {
  for (const opening of [
    '/*',
    "'",
    '$a',
    '$a$b',
    '${{',
    "E'\\'",
    '(:a',
    '"',
    '-',
    ':',
    'create function begin atomic ',
  ]) {
    const text = opening.repeat(300_000 / opening.length);
    const startedAt = performance.now();
    splitStatements(text, 'postgres');
    scanParameters(text, 'duckdb');
    // Takes milliseconds; a scan that began anew at each opening would take minutes, on any machine.
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  }
});
