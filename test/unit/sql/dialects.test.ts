import { expect, test } from '@jest/globals';
import type { EngineName } from '../../../src/sql/dialect.ts';
import { dialectOf } from '../../../src/sql/dialects.ts';
import { literalOf, stringLiteral } from '../../../src/sql/literal.ts';
import { utcMoment } from '../../../src/sql/utc-moment.ts';

test.each<[EngineName, string]>([
  ['postgres', `"a"" \`b\\"."c"`],
  ['mysql', '`a" ``b\\`.`c`'],
  ['sqlite', `"a"" \`b\\"."c"`],
])('names on %s are quoted in its own way', (engine, sql) => {
  const { quoteName } = dialectOf(engine);
  expect(`${quoteName('a" `b\\\0')}.${quoteName('c')}`).toBe(sql);
  expect(dialectOf(engine).quoteIdentifier('x.y')).toBe(`${quoteName('x')}.${quoteName('y')}`);
});

test.each<[EngineName, string]>([
  ['duckdb', `'it''s a \\'`],
  ['postgres', `E'it''s a \\\\'`],
  ['mysql', `'it''s a \\\\'`],
  ['sqlite', `'it''s a \\'`],
])('texts on %s mean what they hold', (engine, sql) => {
  expect(stringLiteral("it's a \\", engine)).toBe(sql);
});

test.each<[EngineName, string]>([
  ['duckdb', `timestamptz '2026-11-22 08:15:00+02:00'`],
  ['mysql', `cast('2026-11-22 06:15:00' as datetime(6))`],
  ['sqlite', `cast('2026-11-22 06:15:00' as text)`],
])('an instant on %s is the same instant', (engine, sql) => {
  expect(literalOf({ cast: 'timestamptz', text: '2026-11-22 08:15:00+02:00' }, engine)).toBe(sql);
});

test.each([
  ['2026-11-22 08:15:00.123456+02:00', '2026-11-22 06:15:00.123456'],
  ['2026-11-22T08:15Z', '2026-11-22 08:15:00'],
  ['2026-01-01 00:30:00+0100', '2025-12-31 23:30:00'],
  ['2026-11-22 08:15:00', '2026-11-22 08:15:00'],
  ['2026-13-45 08:15:00Z', '2026-13-45 08:15:00Z'],
  ['9999-12-31 23:59:59-01:00', '9999-12-31 23:59:59-01:00'],
  ['soon', 'soon'],
])('%s is %s in UTC', (text, utc) => {
  expect(utcMoment(text)).toBe(utc);
});
