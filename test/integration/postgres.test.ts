import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDatabases } from '../../src/adapters/databases.ts';
import { Obstacle } from '../../src/failure.ts';
import { type Database, DatabaseError, type Session } from '../../src/ports/database.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { errorOf, never, rows, run } from '../support/statements.ts';

let server: PostgresServer;
let admin: Database;
beforeAll(async () => {
  server = await startPostgres();
  admin = await open(server.url);
});
afterAll(async () => {
  await admin?.close();
  await server?.stop();
});

function open(url: string, signal = never): Promise<Database> {
  return createDatabases('/').open(
    { name: 'warehouse', type: 'postgres', url },
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
        'create temp table t (i int)',
        'insert into t select generate_series(1, 5)',
        'update t set i = i + 1 where i > 3',
        'delete from t where i = 1',
        'create temp table u as select * from t',
        'select * into temp v from t where i > 2',
        'insert into t values (7), (8) returning i',
        'merge into t using (select 7 as x) s on t.i = s.x when matched then delete',
        'select * from t',
        'copy t to stdout',
        'drop table u',
        `do $$ begin raise notice 'ignored'; end $$`,
      ]) {
        written.push((await run(session, text)).rows);
      }
      expect(written).toEqual([undefined, 5, 2, 1, 4, 3, 2, 1, undefined, 5, undefined, undefined]);
    }));

  test('gives its values as plain data, whatever the session is set to', () =>
    withSession(async (session) => {
      await run(session, `set timezone = 'Asia/Kathmandu'`);
      const text = `select 1::bigint as small, 9007199254740993::bigint as big, 1.50::numeric(9, 2) as money,
        0.5::float8 as half, date '2026-11-22' as day, timestamp '2026-11-22 06:15:00.123456' as local,
        timestamptz '2026-11-22 08:15:00.1+02' as instant, true as yes, null as nothing, 'x'::text as text,
        '{"a":1}'::jsonb as json, timestamptz 'infinity' as ever`;
      const { rows: found, columns } = await session.query({ text, values: [] }, 10, never);
      expect(Object.fromEntries(columns.map((column, index) => [column, found[0]?.[index]]))).toEqual({
        ...{ small: 1, big: 9007199254740993n, money: '1.50', half: 0.5, day: '2026-11-22' },
        ...{ local: '2026-11-22T06:15:00.123456', instant: '2026-11-22T06:15:00.100Z', yes: true },
        ...{ nothing: null, text: 'x', json: '{"a": 1}', ever: 'infinity' },
      });
    }));

  test('keeps no more rows than asked for, and says so', () =>
    withSession(async (session) => {
      const query = (count: number) =>
        session.query({ text: `select generate_series(1, ${count})`, values: [] }, 3, never);
      expect(await query(3)).toMatchObject({ rows: [[1], [2], [3]], truncated: false });
      expect(await query(50_000)).toMatchObject({ rows: [[1], [2], [3]], truncated: true });
    }));

  test('is one, also where its text holds two', () =>
    withSession(async (session) => {
      const error = await errorOf(run(session, 'select 1; create table sneaked (i int)'));
      expect(error.evidence.sqlState).toBe('42601');
      expect(await rows(session, `select to_regclass('sneaked')`)).toEqual([[null]]);
    }));

  test('that wants rows from a client is refused, and the session works on', () =>
    withSession(async (session) => {
      await run(session, 'create temp table t (i int)');
      const error = await errorOf(run(session, 'copy t from stdin'));
      expect(error.evidence).toMatchObject({ sqlState: '0A000', hint: expect.any(String) });
      expect(await rows(session, 'select 1')).toEqual([[1]]);
    }));
});

describe('an error', () => {
  test.each([
    ['a syntax error', 'select 1,\n from t', '42601', 'from t'],
    ['a column behind letters of several bytes', `select 'é😀', nope`, '42703', 'nope'],
    ['a table', 'select * from nope', '42P01', 'nope'],
  ])('%s has its state and place', (_, text, sqlState, at) =>
    withSession(async (session) => {
      const error = await errorOf(run(session, text));
      expect(error.evidence).toEqual({ engine: 'postgres', sqlState, offset: text.indexOf(at) });
      expect(error.cause).toBeInstanceOf(Error);
    }),
  );

  test('carries detail and hint of the server', () =>
    withSession(async (session) => {
      await run(session, 'create temp table t (i int primary key)');
      await run(session, 'insert into t values (1)');
      const error = await errorOf(run(session, 'insert into t values (1)'));
      expect(error).toMatchObject({ message: expect.stringContaining('Key (i)=(1) already exists.') });
      const raised = run(session, `do $$ begin raise exception 'no' using hint = 'try yes'; end $$`);
      expect((await errorOf(raised)).evidence).toMatchObject({ sqlState: 'P0001', hint: 'try yes' });
    }));
});

describe('a transaction', () => {
  test('is unseen by others until commit, and gone after rollback', () =>
    withSession(async (session, database) => {
      const other = await database.session();
      await session.begin();
      await run(session, 'create table shared_t as select 1 as i');
      expect(await rows(other, `select to_regclass('shared_t')`)).toEqual([[null]]);
      await session.commit();
      await session.begin();
      await run(session, 'drop table shared_t');
      await session.rollback();
      expect(await rows(other, 'select * from shared_t')).toEqual([[1]]);
      await run(other, 'drop table shared_t');
    }));

  test('that an error has ended cannot be committed', () =>
    withSession(async (session) => {
      await session.begin();
      await errorOf(run(session, 'select 1/0'));
      expect(await errorOf(session.commit())).toMatchObject({
        message: expect.stringMatching(/^Nothing was committed/),
        evidence: { sqlState: '25P02' },
      });
    }));
});

describe('an abort', () => {
  test('cancels the statement on the server, and the session works on', () =>
    withSession(async (session) => {
      const stop = new AbortController();
      const [[pid] = []] = await rows(session, 'select pg_backend_pid()');
      const running = errorOf(run(session, 'select pg_sleep(600)', stop.signal));
      const next = rows(session, 'select 1');
      await untilBusy(pid);
      stop.abort();
      expect((await running).evidence).toEqual({ engine: 'postgres', code: 'cancelled' });
      expect(await next).toEqual([[1]]);
    }));

  test('ends also when the server has stopped answering', () =>
    withSession(async (session) => {
      const stop = new AbortController();
      const [[pid] = []] = await rows(session, 'select pg_backend_pid()');
      const running = errorOf(run(session, 'select pg_sleep(600)', stop.signal));
      await untilBusy(pid);
      process.kill(Number(pid), 'SIGSTOP');
      try {
        stop.abort();
        expect((await running).evidence.code).toBe('cancelled');
        expect((await errorOf(run(session, 'select 1'))).evidence.code).toBe('ECONNRESET');
      } finally {
        process.kill(Number(pid), 'SIGCONT');
      }
    }));

  test('before the statement or while connecting lets nothing run', () =>
    withSession(async (session) => {
      const error = await errorOf(run(session, 'select 1', AbortSignal.abort()));
      expect(error.evidence.code).toBe('cancelled');
      expect((await errorOf(open(server.url, AbortSignal.abort()))).evidence.code).toBe('cancelled');
    }));
});

describe('a connection', () => {
  test('that the server ends rejects what runs and what comes, and rolls back quietly', () =>
    withSession(async (session) => {
      await session.begin();
      const [[pid] = []] = await rows(session, 'select pg_backend_pid()');
      const running = errorOf(run(session, 'select pg_sleep(600)'));
      await untilBusy(pid);
      await run(await admin.session(), `select pg_terminate_backend(${pid})`);
      expect((await running).evidence.sqlState).toBe('57P01');
      const later = await errorOf(run(session, 'select 1'));
      expect(later.evidence.sqlState ?? later.evidence.code).toMatch(/57P01|ECONNRESET/);
      await session.rollback();
    }));

  test('that is lost between two statements does not end the process', () =>
    withSession(async (session) => {
      const [[pid] = []] = await rows(session, 'select pg_backend_pid()');
      const other = await admin.session();
      await run(other, `select pg_terminate_backend(${pid}, 5000)`);
      const error = await errorOf(run(session, 'select 1'));
      expect(error.evidence.sqlState ?? error.evidence.code).toMatch(/57P01|ECONNRESET|EPIPE/);
    }));

  test('says why it cannot be made, without the password', async () => {
    const wrong = await errorOf(open(changed((url) => (url.password = 'wrong-secret'))));
    expect(wrong.evidence.sqlState).toBe('28P01');
    const missing = await errorOf(open(changed((url) => (url.pathname = '/nope'))));
    expect(missing.evidence.sqlState).toBe('3D000');
    const refused = await errorOf(open('postgres://u:wrong-secret@127.0.0.1:1/x'));
    expect(refused.evidence.code).toBe('ECONNREFUSED');
    expect([wrong, missing, refused].map(({ message }) => message).join()).not.toContain('wrong-secret');
  });

  test.each(['not a url', 'mysql://u:hush@h/x', 'postgres://u:hush@h:port/x'])(
    'is not tried for %s',
    async (url) => {
      const error: unknown = await open(url).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Obstacle);
      expect(`${error} ${(error as Obstacle).hint}`).not.toContain('hush');
    },
  );

  test('to a server that does not answer can be aborted', async () => {
    const silent = await silentServer();
    const stop = new AbortController();
    const opening = errorOf(open(`postgres://u@127.0.0.1:${silent.port}/x`, stop.signal));
    await silent.connected;
    stop.abort();
    expect((await opening).evidence.code).toBe('cancelled');
    silent.close();
  });

  test('asks the server to notice soon when this process is killed', () =>
    withSession(async (session) => {
      expect(await rows(session, 'show client_connection_check_interval')).toEqual([['5s']]);
    }));

  test('names datajob to the server, and is gone after close', async () => {
    const database = await open(server.url);
    const count = `select count(*) from pg_stat_activity where application_name = 'datajob' and pid = `;
    const [[pid] = []] = await rows(await database.session(), 'select pg_backend_pid()');
    const other = await admin.session();
    expect(await rows(other, `${count}${pid}`)).toEqual([[1]]);
    await Promise.all([database.close(), database.close()]);
    await expect(database.session()).rejects.toThrow(DatabaseError);
    while ((await rows(other, `${count}${pid}`))[0]?.[0] !== 0);
  });
});

/** Waits until the backend runs its statement: an abort before would test another case. */
async function untilBusy(pid: unknown): Promise<void> {
  const other = await admin.session();
  const text = `select count(*) from pg_stat_activity where pid = ${pid} and query like '%pg_sleep%' and state = 'active'`;
  while ((await rows(other, text))[0]?.[0] !== 1);
}

function changed(change: (url: URL) => unknown): string {
  const url = new URL(server.url);
  change(url);
  return url.toString();
}

async function silentServer() {
  const sockets: Socket[] = [];
  let listener: Server | undefined;
  const connected = new Promise<void>((resolve) => {
    listener = createServer((socket) => {
      sockets.push(socket);
      resolve();
    });
  });
  await new Promise<void>((resolve) => listener?.listen(0, '127.0.0.1', resolve));
  const address = listener?.address();
  const close = () => {
    for (const socket of sockets) socket.destroy();
    listener?.close();
  };
  return { port: typeof address === 'object' ? address?.port : undefined, connected, close };
}
