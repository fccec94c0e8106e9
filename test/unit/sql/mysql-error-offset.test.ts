import { expect, test } from '@jest/globals';
import { mysqlErrorOffset } from '../../../src/sql/mysql-error-offset.ts';

const syntax = (near: string, line: number) =>
  `You have an error in your SQL syntax; check the manual for the right syntax to use near '${near}' at line ${line}`;

test.each([
  ['the rest of the statement', 'select 1 frm t', 'frm t', 1, 9],
  ['a later line', 'select 1\n frm t', 'frm t', 2, 10],
  ['a text that is there twice, by its line', `a b\na b ${'x'.repeat(90)}`, `a b ${'x'.repeat(76)}`, 2, 4],
  ['a text that MariaDB has cut', `select 1 x y ${'z '.repeat(60)}`, `y ${'z '.repeat(39)}...`, 1, 11],
  [
    'a text that is cut within a character',
    `select 1 x y ${'é'.repeat(90)}`,
    `y ${'é'.repeat(70)}\ufffd`,
    1,
    11,
  ],
  ['the end', 'select (1', '', 1, 9],
  ['a line that is not there', `x${'y'.repeat(80)} `, `x${'y'.repeat(79)}`, 5, 0],
])('a syntax error is found by %s', (_, text, near, line, offset) => {
  expect(mysqlErrorOffset(1064, syntax(near, line), text)).toBe(offset);
});

test.each([
  [1054, "Unknown column 'x.b' in 'field list'", 'select a.b, `x`.`b` from x', 7],
  [1146, "Table 'shop.nope' doesn't exist", "select 'nope' from shop.nope", 19],
  [1305, 'FUNCTION shop.f does not exist', 'select f(1)', 7],
  [1051, "Unknown table 'shop.t'", 'drop table t', 11],
])('error %i is found by the name in its message', (number, message, text, offset) => {
  expect(mysqlErrorOffset(number, message, text)).toBe(offset);
});

test.each([
  [1064, 'Something else', 'select'],
  [1064, syntax('not there', 1), 'select 1'],
  [1054, "Unknown column 'z' in 'field list'", 'select a'],
  [1062, "Duplicate entry '1' for key 'PRIMARY'", 'insert into t values (1)'],
])('error %i without a place has none', (number, message, text) => {
  expect(mysqlErrorOffset(number, message, text)).toBeUndefined();
});
