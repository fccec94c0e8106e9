import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDatabases } from '../../src/adapters/databases.ts';
import { type Database, DatabaseError, type Session } from '../../src/ports/database.ts';
import { errorOf, never, rows, run } from '../support/statements.ts';

let folder: string;
let counter = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'datajob-duckdb-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const newPath = () => {
  counter += 1;
  return `data ${counter}/x.duckdb`;
};
const open = (
  path: string,
  options: Partial<Parameters<ReturnType<typeof createDatabases>['open']>[1]> = {},
) =>
  createDatabases(folder).open(
    { name: 'default', type: 'duckdb', path },
    { signal: never, waitMs: 0, onWait: () => undefined, ...options },
  );

async function withSession<T>(work: (session: Session, database: Database) => Promise<T>): Promise<T> {
  const database = await open(newPath());
  try {
    return await work(await database.session(), database);
  } finally {
    await database.close();
  }
}

describe('a statement', () => {
  test('tells the rows that it wrote, and only then', () =>
    withSession(async (session) => {
      const written: (number | undefined)[] = [];
      for (const text of [
        'create table t (i int)',
        'insert into t select * from range(5)',
        'update t set i = i + 1 where i > 2',
        'delete from t where i = 0',
        'create table u as select * from t',
        'insert into t values (7), (8) returning i',
        'merge into t using (select 7 as x) s on t.i = s.x when matched then delete',
        'select * from t',
        'create view v as select 1',
        'drop table u',
        'pivot t on i using count(*)',
      ]) {
        written.push((await run(session, text)).rows);
      }
      expect(written).toEqual([undefined, 5, 2, 1, 4, 2, 1, ...Array(4).fill(undefined)]);
    }));

  test('gives its values as plain data', () =>
    withSession(async (session) => {
      const text = `select 1::bigint as small, 9007199254740993::bigint as big, 1.50::decimal(9, 2) as money,
        0.5::double as half, date '2026-11-22' as day, timestamp '2026-11-22 06:15:00.123456' as local,
        timestamptz '2026-11-22 08:15:00.000001+02:00' as instant, timestamptz '1969-12-31 23:59:59.999999+00:00' as old,
        true as yes, null as nothing, [1::bigint, 2] as list, 'x' as text, timestamptz 'infinity' as ever`;
      expect(await session.query({ text, values: [] }, 10, never)).toEqual({
        columns: [
          ...[
            'small',
            'big',
            'money',
            'half',
            'day',
            'local',
            'instant',
            'old',
            'yes',
            'nothing',
            'list',
            'text',
            'ever',
          ],
        ],
        rows: [
          [
            ...[1, 9007199254740993n, '1.50', 0.5, '2026-11-22', '2026-11-22T06:15:00.123456'],
            ...[
              '2026-11-22T06:15:00.000001Z',
              '1969-12-31T23:59:59.999999Z',
              true,
              null,
              [1, 2],
              'x',
              'infinity',
            ],
          ],
        ],
        truncated: false,
      });
    }));

  test('takes values of every kind', () =>
    withSession(async (session) => {
      const statement = {
        text: 'select $1, $2, $3, $4, $5, $6',
        values: ['a', 1.5, 2n ** 70n, 5n, false, null],
      };
      expect((await session.query(statement, 1, never)).rows).toEqual([
        ['a', 1.5, 2n ** 70n, 5, false, null],
      ]);
    }));

  test('keeps no more rows than asked for, and says so', () =>
    withSession(async (session) => {
      const query = (count: number) =>
        session.query({ text: `select * from range(${count})`, values: [] }, 3, never);
      expect(await query(3)).toMatchObject({ rows: [[0], [1], [2]], truncated: false });
      expect(await query(100_000)).toMatchObject({ rows: [[0], [1], [2]], truncated: true });
    }));

  test('computes in UTC, whatever the machine is set to', () =>
    withSession(async (session) => {
      expect(await rows(session, `select timestamptz '2026-01-01 00:00:00+00:00'::varchar`)).toEqual([
        ['2026-01-01 00:00:00+00'],
      ]);
    }));
});

describe('an error', () => {
  test.each([
    ['syntax', 'select 1\n where and', 'Parser', 'and'],
    ['a column behind letters of several bytes', `select 'é😀', nope from (select 1)`, 'Binder', 'nope'],
    ['a table', 'select * from nope', 'Catalog', 'nope'],
    ['a conversion', `select 1, cast('a' as integer)`, 'Conversion', 'cast'],
    ['a file', `select * from read_csv('/nowhere.csv')`, 'IO', 'read_csv'],
  ])('of %s has its type and place', (_, text, exceptionType, at) =>
    withSession(async (session) => {
      const error = await errorOf(run(session, text));
      expect(error.evidence).toEqual({ engine: 'duckdb', exceptionType, offset: text.indexOf(at) });
      expect(error.message).toMatch(new RegExp(`^${exceptionType} Error: [^{]+$`));
      expect(error.cause).toBeInstanceOf(Error);
    }),
  );

  test('without a place has its type', () =>
    withSession(async (session) => {
      await run(session, 'create table t (i int primary key)');
      await run(session, 'insert into t values (1)');
      const error = await errorOf(run(session, 'insert into t values (1)'));
      expect(error.evidence).toEqual({ engine: 'duckdb', exceptionType: 'Constraint' });
    }));
});

describe('a transaction', () => {
  test('is unseen by others until commit, and gone after rollback', () =>
    withSession(async (session, database) => {
      const other = await database.session();
      await run(session, 'create table t (i int)');
      await session.begin();
      await run(session, 'insert into t values (1)');
      expect(await rows(other, 'select * from t')).toEqual([]);
      await session.commit();
      expect(await rows(other, 'select * from t')).toEqual([[1]]);
      await session.begin();
      await run(session, 'drop table t');
      await session.rollback();
      expect(await rows(other, 'select * from t')).toEqual([[1]]);
    }));

  test('that an error has ended cannot be committed, and can be rolled back twice', () =>
    withSession(async (session) => {
      await run(session, 'create table t (i int)');
      await session.begin();
      await run(session, 'insert into t values (1)');
      await errorOf(run(session, `select error('x')`));
      expect((await errorOf(session.commit())).message).toMatch(/^Nothing was committed/);
      await session.rollback();
      await session.rollback();
      expect(await rows(session, 'select * from t')).toEqual([]);
    }));
});

describe('an abort', () => {
  const endless = 'select count(*) from range(10000000000) a, range(1000) b';

  test('interrupts the statement, and the session works on', () =>
    withSession(async (session) => {
      const stop = new AbortController();
      const running = errorOf(run(session, endless, stop.signal));
      const next = rows(session, 'select 1');
      stop.abort();
      expect((await running).evidence).toEqual({ engine: 'duckdb', code: 'cancelled' });
      expect(await next).toEqual([[1]]);
    }));

  test('before the statement lets nothing run', () =>
    withSession(async (session) => {
      const error = await errorOf(run(session, 'create table t (i int)', AbortSignal.abort()));
      expect(error.evidence.code).toBe('cancelled');
      expect(await rows(session, 'select count(*) from duckdb_tables()')).toEqual([[0]]);
    }));

  test('closing ends what runs', async () => {
    const database = await open(newPath());
    const running = errorOf(run(await database.session(), endless));
    await Promise.all([database.close(), database.close()]);
    expect((await running).evidence.exceptionType).toBe('INTERRUPT');
    await expect(database.session()).rejects.toThrow(DatabaseError);
  });
});
