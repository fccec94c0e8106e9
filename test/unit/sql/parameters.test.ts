import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scanMisplacedInserts, scanParameters } from '../../../src/sql/parameters.ts';

describe('a parameter is found', () => {
  test.each([
    ['a bind', 'select :country', ['country']],
    ['several, with the same one twice', 'where a = :a and b > :b or :a', ['a', 'b', 'a']],
    ['behind a keyword without a space', 'limit:n', ['n']],
    ['behind operators', 'x=:a and y<>:b and z>=(:c)-:d', ['a', 'b', 'c', 'd']],
    ['before a cast', 'select :day::date', ['day']],
    ['as the value of a named argument', 'f(a := :b, c => :d)', ['b', 'd']],
    ['in a list', 'array[:a, :b, 1]', ['a', 'b']],
    ['as an index', 'a[:n]', ['n']],
    ['as the end of a slice behind a space', 'a[1: :n]', ['n']],
    ['in a struct', "{'k': :v}", ['v']],
    ['behind CASE words in brackets', '[case when :a then :b else :c end]', ['a', 'b', 'c']],
    ['behind JSON operators of PostgreSQL', "j ?| :keys and j ->> :key and j ? 'a'", ['keys', 'key']],
    ['an insert', `from \${{ params.target }}`, ['target']],
    ['an insert without spaces', `from \${{params.schema}}.orders`, ['schema']],
  ])('as %s', (_, sql, names) => {
    expect(scanParameters(sql).map(({ name }) => name)).toEqual(names);
  });

  test('with its place and form', () => {
    expect(scanParameters(`select :ab, \${{ params.cd }}`)).toEqual([
      { form: 'bind', name: 'ab', offset: 7, length: 3 },
      { form: 'insert', name: 'cd', offset: 12, length: 16 },
    ]);
  });
});

describe('no parameter is found in', () => {
  test.each([
    ['a string', "select ':a'"],
    ['a string with a doubled quote', "select 'it''s :a'"],
    ['an escape string', "select E'it\\'s :a'"],
    ['an escape string that goes on in the next line', "select E'a'\n  '\\' :a'"],
    ['a quoted identifier', 'select ":a"":b"'],
    ['a line comment', 'select 1 -- :a'],
    ['a block comment in a block comment', 'select /* /* :a */ :b */ 1'],
    ['a dollar quote', 'do $$ :a $$'],
    ['a tagged dollar quote', 'do $x$ $$ :a $y$ :b $x$'],
    ['an insert in quotes', `select '\${{ params.a }}'`],
    ['a cast', 'select a::int, b :: text'],
    ['an assignment', 'f(a:=1)'],
    ['a slice of columns', 'a[lo:hi] || a[lo :hi] || a[f(1):hi]'],
    ['a slice of numbers', 'a[1:2]'],
    ['a struct of columns', '{\'k\':v, "l":w}'],
    ['a prefix alias of DuckDB', 'select total:amount'],
    ['a time', "select time '10:30'"],
    ['an unterminated string', "select 'abc :a"],
    ['an unterminated comment', 'select /* abc :a'],
    ['an unterminated dollar quote', 'select $q$ abc :a'],
    ['an unterminated quoted identifier', 'select "abc :a'],
  ])('%s', (_, sql) => {
    expect(scanParameters(sql)).toEqual([]);
  });
});

test('an expression that is no parameter keeps its text as name, which no parameter can be called', () => {
  const sql = `a \${{ github.event.title }} b \${{ x }} c \${{ params.a.b }} d \${{ never closed\n:e`;
  expect(scanParameters(sql).map(({ name }) => name)).toEqual([
    `\${{ github.event.title }}`,
    `\${{ x }}`,
    `\${{ params.a.b }}`,
    `\${{ never closed`,
    'e',
  ]);
});

test('inserts in quotes or joined to a name are told as misplaced', () => {
  const sql = `select '\${{ params.a }}', "\${{ params.b }}" from stg_\${{ params.c }}, \${{ params.d }}.t -- \${{ x }}`;
  expect(
    scanMisplacedInserts(sql).map(({ reason, offset }) => [reason, sql.slice(offset, offset + 15)]),
  ).toEqual([
    ['quoted', `\${{ params.a }}`],
    ['quoted', `\${{ params.b }}`],
    ['glued', `\${{ params.c }}`],
  ]);
});

test('whatever stands in strings and comments, only the parameters around it are found', () => {
  const hidden = fc.oneof(
    fc.string().map((text) => `'${text.replaceAll("'", "''")}'`),
    fc.string().map((text) => `"${text.replaceAll('"', '""')}"`),
    fc.string().map((text) => `/*${text.replaceAll(/[/*]/g, '')}*/`),
    fc.string().map((text) => `--${text.replaceAll(/[\r\n]/g, '')}\n`),
    fc.string().map((text) => `$tag$${text.replaceAll('$', '')}$tag$`),
  );
  fc.assert(
    fc.property(fc.array(hidden), (parts) => {
      const sql = parts.map((part, index) => ` :p${index} ${part}`).join(',');
      expect(scanParameters(sql).map(({ name }) => name)).toEqual(parts.map((_, index) => `p${index}`));
    }),
  );
});
