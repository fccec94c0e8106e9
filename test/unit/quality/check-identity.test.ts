import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../../src/manifest/check.ts';
import { checkKey, findSame } from '../../../src/quality/check-identity.ts';

const base = {
  id: 'orders.not_null.id',
  severity: 'error',
  threshold: { operator: 'mustBe', value: [0], unit: 'rows' },
  origin: { file: 'datajob.yaml', line: 3, column: 7 },
} as const;
const notNull = (over: object = {}) =>
  ({ ...base, type: 'not_null', table: 'orders', column: 'id', ...over }) as Check;
const sql = (text: string) =>
  ({ ...base, type: 'sql', id: 'sql-1', sql: text, sqlOrigin: base.origin }) as Check;

describe('the key of a check', () => {
  test('is that of the same assertion under another id, with another threshold, severity and place', () => {
    const other = notNull({
      id: 'ids',
      severity: 'warn',
      description: 'words',
      threshold: { operator: 'mustBeLessThan', value: [5], unit: 'percent' },
      origin: { file: 'other.yaml', line: 9, column: 1 },
      block: 'always',
    });
    expect(checkKey(other)).toBe(checkKey(notNull()));
    expect(checkKey(notNull())).toMatch(/^[0-9a-f]{16}$/);
  });

  test('differs by type, table, column, condition and SQL, and not by how SQL is laid out', () => {
    const all = [
      notNull(),
      notNull({ table: 'customers' }),
      notNull({ column: 'name' }),
      notNull({ where: 'id > 0' }),
      notNull({ type: 'range' }),
      notNull({ connection: 'other' }),
      sql('select 1'),
      sql('select 2'),
    ].map((check) => checkKey(check));
    expect(new Set(all).size).toBe(all.length);
    expect(checkKey(sql('select *\n  from orders\n'))).toBe(checkKey(sql('select * from orders')));
  });

  test('is the same when the rule itself is made stricter', () => {
    const accepted = (values: string[]) => notNull({ type: 'accepted_values', values });
    expect(checkKey(accepted(['a']))).toBe(checkKey(accepted(['a', 'b'])));
    const schema = (...names: string[]) =>
      notNull({ type: 'schema', columns: names.map((name) => ({ name })), extra: 'allow', order: 'any' });
    expect(checkKey(schema('id'))).toBe(checkKey(schema('id', 'name')));
  });

  test('of a template’s check depends on its inputs', () => {
    expect(checkKey(notNull(), { target: 'a' })).not.toBe(checkKey(notNull(), { target: 'b' }));
  });
});

describe('the same check among records', () => {
  const identity = (id: string, key?: string) => ({
    ...{ id, type: 'not_null', table: 'orders' },
    ...(key === undefined ? {} : { key }),
  });
  test('is found by what it asserts, whatever its id; among several by the id', () => {
    const records = [identity('a', 'k1'), identity('b', 'k2'), identity('c', 'k2')];
    expect(findSame(identity('new', 'k1'), records)?.id).toBe('a');
    expect(findSame(identity('c', 'k2'), records)?.id).toBe('c');
    expect(findSame(identity('new', 'k2'), records)?.id).toBe('b');
  });

  test('is found by an id that a person gave when it asserts something else now, and never by a made one', () => {
    expect(findSame(identity('ids', 'k9'), [identity('ids', 'k1')])?.id).toBe('ids');
    const made = 'orders.not_null.id-2';
    expect(findSame(identity(made, 'k9'), [identity(made, 'k1')])).toBeUndefined();
    expect(
      findSame({ id: 'sql-3', key: 'k9', type: 'sql' }, [{ id: 'sql-3', key: 'k1', type: 'sql' }]),
    ).toBeUndefined();
    expect(findSame({ ...identity('ids', 'k9'), type: 'unique' }, [identity('ids', 'k1')])).toBeUndefined();
  });

  test('is found by its id alone in records that are older than keys', () => {
    expect(findSame(identity('orders.not_null.id', 'k1'), [identity('orders.not_null.id')])?.id).toBe(
      'orders.not_null.id',
    );
  });
});
