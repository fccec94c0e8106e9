import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDatabases } from '../../src/adapters/databases.ts';
import { Obstacle } from '../../src/failure.ts';
import type { Database, Session } from '../../src/ports/database.ts';
import { classify } from '../../src/run/error-rules.ts';
import { type MariaDbServer, startMariaDb } from '../support/mariadb.ts';
import { errorOf, never, rows, run } from '../support/statements.ts';

let server: MariaDbServer;
let admin: Database;
beforeAll(async () => {
  server = await startMariaDb();
  admin = await open(server.url);
});
afterAll(async () => {
  await admin?.close();
  await server?.stop();
});

function open(url: string, signal = never): Promise<Database> {
  return createDatabases('/').open(
    { name: 'shop', type: 'mysql', url },
    { signal, waitMs: 0, onWait: () => undefined },
  );
}

async function withSession<T>(work: (session: Session, database: Database) => Promise<T>): Promise<T> {
  const database = await open(server.url);
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
        'create temporary table t (i int primary key)',
        'insert into t values (1), (2), (3), (4), (5)',
        'update t set i = i + 10 where i > 3',
        'update t set i = i where i = 1',
        'delete from t where i = 1',
        'replace into t values (2), (7)',
        'create temporary table u as select * from t',
        'insert into t values (9) returning i',
        'select * from t',
        'drop table u',
        'set @x = 1',
      ]) {
        written.push((await run(session, text)).rows);
      }
      const nothing = undefined;
      expect(written).toEqual([nothing, 5, 2, 1, 1, 2, 5, nothing, nothing, nothing, nothing]);
    }));

  test('gives its values as plain data', () =>
    withSession(async (session) => {
      await run(
        session,
        `create temporary table v (small tinyint, big bigint unsigned, money decimal(9, 2), half double, part float,
          day date, clock time, local datetime(6), instant timestamp(3) null, yes boolean, nothing int, words varchar(20),
          doc json, raw varbinary(4), flags bit(12), kind enum('a', 'b'), y year)`,
      );
      await run(
        session,
        `insert into v values (-5, 18446744073709551615, 1.5, 0.5, 1.25, '2026-11-22', '06:15:00', '2026-11-22 06:15:00.123456',
          '2026-11-22 06:15:00.1', true, null, 'Größe 😀', '{"a": 1}', x'00ff', b'100000000001', 'b', 2026)`,
      );
      const { rows: found, columns } = await session.query(
        { text: 'select * from v', values: [] },
        10,
        never,
      );
      expect(Object.fromEntries(columns.map((column, index) => [column, found[0]?.[index]]))).toEqual({
        ...{ small: -5, big: 18446744073709551615n, money: '1.50', half: 0.5, part: 1.25, day: '2026-11-22' },
        ...{ clock: '06:15:00', local: '2026-11-22T06:15:00.123456', instant: '2026-11-22T06:15:00.100Z' },
        ...{ yes: true, nothing: null, words: 'Größe 😀', doc: '{"a": 1}', raw: '\\x00ff', flags: 2049 },
        ...{ kind: 'b', y: 2026 },
      });
    }));

  test('is one, also where its text holds two', () =>
    withSession(async (session) => {
      const error = await errorOf(run(session, 'select 1; create table sneaked (i int)'));
      expect(error.evidence.number).toBe(1064);
      expect(await rows(session, `show tables like 'sneaked'`)).toEqual([]);
    }));

  test('never reads a file of ours', () =>
    withSession(async (session) => {
      await run(session, 'create temporary table t (s text)');
      await errorOf(run(session, `load data local infile '/etc/passwd' into table t`));
      expect(await rows(session, 'select count(*) from t')).toEqual([[0]]);
    }));

  test('that does not fit its column is an error, whatever the server is set to', () =>
    withSession(async (session) => {
      await run(session, 'create temporary table t (s varchar(2), i tinyint)');
      for (const values of [`('abc', 1)`, `('a', 300)`, `('a', 'x')`]) {
        const { evidence, message } = await errorOf(run(session, `insert into t values ${values}`));
        expect(classify({ kind: 'database', evidence, message }).rule).toBe('sql-data');
      }
    }));
});

describe('an error', () => {
  test.each([
    ['in the first line', 'selct 1', 'selct', 1064],
    ['in a later line', 'select 1,\n  2\nform x', 'x', 1064],
    ['long before the end', `select 1 fro t where ${'x = 1 and '.repeat(30)} 1`, 't where', 1064],
    ['behind letters of several bytes', `select 'é😀' x y`, 'y', 1064],
    ['at the end', 'select (1', '', 1064],
    ['of a column', 'select 1,\n nope from (select 1 as a) as x', 'nope', 1054],
    ['of a qualified column', 'select x.`nope` from (select 1 as a) as x', 'x.`nope`', 1054],
    ['of a table', 'select 1\nfrom nope', 'nope', 1146],
    ['of a function', 'select nope(1)', 'nope', 1305],
  ])('%s has its number and place', (_, text, at, number) =>
    withSession(async (session) => {
      const { evidence } = await errorOf(run(session, text));
      const offset = at === '' ? text.length : text.indexOf(at);
      expect(evidence).toMatchObject({ engine: 'mysql', number, offset });
    }),
  );

  test.each([
    ['a syntax error', 'selct 1', 'sql-syntax', 'user'],
    ['a table that is missing', 'select * from nope', 'sql-syntax', 'user'],
    ['a key that exists', 'insert into judged values (1)', 'sql-constraint', 'user'],
    ['a condition of the table', 'insert into judged values (-1)', 'sql-constraint', 'user'],
    ['a date that is none', `select cast('x' as date) + interval '1' nope`, 'sql-syntax', 'user'],
    [
      'a limit of the server',
      `set statement max_statement_time = 0.05 for select sleep(5)`,
      'database-statement-limit',
      'user',
    ],
    ['a right that is missing', 'drop table mysql.user', 'database-permission', 'config'],
  ])('%s has its class', async (_, text, rule, kind) => {
    await withSession(async (session) => {
      await run(session, 'create table if not exists judged (i int primary key, check (i > 0))');
      await run(session, 'insert ignore into judged values (1)');
      await run(session, `create user if not exists poor@'%' identified by 'p'`);
      await run(session, `grant select on mysql.* to poor@'%'`);
      const poor = await open(server.url.replace(/tester:[^@]*@/, 'poor:p@').replace(/test$/, 'mysql'));
      const asked = rule === 'database-permission' ? await poor.session() : session;
      const { evidence, message } = await errorOf(run(asked, text));
      await poor.close();
      expect(classify({ kind: 'database', evidence, message })).toMatchObject({ rule, class: kind });
    });
  });

  test('two transactions in each other’s way can be tried again', () =>
    withSession(async (one, database) => {
      const other = await database.session();
      await run(one, 'create table locked (i int primary key, n int)');
      await run(one, 'insert into locked values (1, 0), (2, 0)');
      await one.begin();
      await other.begin();
      await run(one, 'update locked set n = 1 where i = 1');
      await run(other, 'update locked set n = 1 where i = 2');
      const first = run(one, 'update locked set n = 2 where i = 2').catch((error: unknown) => error);
      const second = run(other, 'update locked set n = 2 where i = 1').catch((error: unknown) => error);
      const ends = await Promise.all([first, second]);
      const failed = ends.filter((end) => end instanceof Error).map((end) => Object(end).evidence);
      expect(failed).toEqual([expect.objectContaining({ number: 1213, sqlState: '40001' })]);
      await Promise.all([one.rollback(), other.rollback()]);
      await one.begin();
      await run(one, 'update locked set n = 1 where i = 1');
      const waited = await errorOf(run(other, 'update locked set n = 1 where i = 1'));
      expect(classify({ kind: 'database', evidence: waited.evidence, message: '' })).toMatchObject({
        rule: 'database-conflict',
        class: 'platform',
      });
      await one.rollback();
    }));
});

describe('a connection', () => {
  test.each([
    [
      'a wrong password',
      (url: string) => url.replace(/tester:[^@]*@/, 'tester:wrong@'),
      'database-login',
      'config',
    ],
    [
      'a database that is missing',
      (url: string) => url.replace(/test$/, 'nope'),
      'database-missing',
      'config',
    ],
    [
      'a server that is not there',
      (url: string) => url.replace(/:\d+\//, ':1/'),
      'database-unreachable',
      'platform',
    ],
  ])('with %s is refused', async (_, change, rule, kind) => {
    const { evidence, message } = await errorOf(open(change(server.url)));
    expect(classify({ kind: 'database', evidence, message })).toMatchObject({ rule, class: kind });
    expect(message).not.toContain('wrong');
  });

  test.each([
    'postgres://x',
    'mysql://u:s%ecret@h/d',
    'mysql://u:secret@h/d?flags=x',
    'mysql://u:secret@h/d?ssl-mode=maybe',
  ])('cannot be read from %s, and the password stays hidden', async (url) => {
    const error: unknown = await open(url).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Obstacle);
    expect(String(error)).not.toContain('secret');
  });

  test('that the server ends is told by the next statement', () =>
    withSession(async (session, database) => {
      const [[id] = []] = await rows(session, 'select connection_id()');
      await run(await database.session(), `kill ${String(id)}`);
      const { evidence, message } = await errorOf(run(session, 'select 1'));
      expect(classify({ kind: 'database', evidence, message })).toMatchObject({ class: 'platform' });
      await session.rollback();
    }));
});

test('a cancelled statement ends on the server, and the session works on', () =>
  withSession(async (session) => {
    const stop = new AbortController();
    const began = performance.now();
    const running = errorOf(run(session, 'select sleep(30)', stop.signal));
    setTimeout(() => stop.abort(), 50);
    expect((await running).evidence.code).toBe('cancelled');
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(await rows(session, 'select 1')).toEqual([[1]]);
  }));

test('after a statement that commits by itself the ones behind it can still be taken back', () =>
  withSession(async (session) => {
    await session.begin();
    await run(session, 'create table half (i int)');
    await run(session, 'insert into half values (1)');
    await session.rollback();
    expect(await rows(session, 'select count(*) from half')).toEqual([[0]]);
    await run(session, 'insert into half values (2)');
    await session.rollback();
    expect(await rows(session, 'select i from half')).toEqual([[2]]);
  }));
