import { afterEach, describe, expect, test } from '@jest/globals';
import { openTrino } from '../../src/adapters/trino.ts';
import { classify } from '../../src/run/error-rules.ts';
import { bindStatement } from '../../src/sql/bind.ts';
import { dialectOf } from '../../src/sql/dialects.ts';
import { errorOf, never, rows, run } from '../support/statements.ts';
import { startTrino, type TrinoResult } from '../support/trino-server.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function world(script: Parameters<typeof startTrino>[0]) {
  const server = await startTrino(script);
  open.push(server.stop);
  const connection = { name: 't', type: 'trino', url: server.url, catalog: 'hive', schema: 'sales' } as const;
  const database = await openTrino(connection, never);
  open.push(() => database.close());
  return { server, session: await database.session() };
}

describe('results', () => {
  test('every type is read exactly', async () => {
    const types = [
      ...[
        'bigint',
        'integer',
        'double',
        'real',
        'decimal(20, 2)',
        'varchar(5)',
        'boolean',
        'date',
        'time(3)',
      ],
      ...['timestamp(6)', 'timestamp(3) with time zone', 'timestamp(6) with time zone', 'varbinary', 'json'],
      ...['array(integer)', 'unknown'],
    ];
    const data = `[9007199254740993, -7, 0.12345678901234566, "NaN", "1.50", "é\\"9007199254740993", true, "2026-11-22", "06:15:00.000",
      "2026-11-22 06:15:00.123456", "2026-07-01 06:15:00.120 Europe/Riga", "2026-11-22 06:15:00.123456 UTC", "YWI=", "{\\"a\\":1}", [1,2], null]`;
    const columns = types.map((type, at) => [`c${at}`, type] as const);
    const { session, server } = await world(() => ({ columns, pages: [`[${data}]`] }));
    const told: unknown[] = [];
    const take = async (batch: { columns: readonly { type: string }[]; rows: readonly unknown[] }) => {
      told.push(
        batch.columns.map(({ type }) => type),
        ...batch.rows,
      );
    };
    await session.stream({ text: 'select all_of_them', values: [] }, 10, take, never);
    expect(told).toEqual([
      [
        ...[
          'integer',
          'integer',
          'float',
          'float',
          'decimal',
          'text',
          'boolean',
          'date',
          'time',
          'timestamp',
        ],
        ...['timestamptz', 'timestamptz', 'bytes', 'json', 'text', 'text'],
      ],
      [
        ...[
          9007199254740993n,
          -7,
          0.12345678901234566,
          NaN,
          '1.50',
          'é"9007199254740993',
          true,
          '2026-11-22',
        ],
        ...[
          '06:15:00.000',
          '2026-11-22T06:15:00.123456',
          '2026-07-01T03:15:00.120Z',
          '2026-11-22T06:15:00.123456Z',
        ],
        ...['\\x6162', '{"a":1}', '[1,2]', null],
      ],
    ]);
    expect(server.refusals).toEqual([]);
  });

  test('pages are read as they are taken, and what nobody wants any more is cancelled', async () => {
    const pages = Array.from({ length: 500 }, (_, at) => `[[${at * 2}],[${at * 2 + 1}]]`);
    const { session, server } = await world(() => ({ columns: [['n', 'bigint']], pages }));
    const { rows: some, truncated } = await session.query(
      { text: 'select n from big', values: [] },
      3,
      never,
    );
    expect([some, truncated, server.running.size]).toEqual([[[0], [1], [2]], true, 0]);
    expect(server.requests.length).toBeLessThan(12);
  });

  test('an empty result has its columns; an update its rows', async () => {
    const results: Record<string, TrinoResult> = {
      'select n from nothing': { columns: [['n', 'bigint']] },
      'insert into t values (1)': {
        columns: [['rows', 'bigint']],
        pages: ['[[3]]'],
        update: { type: 'INSERT', count: 3 },
      },
      'create table u (n bigint)': { update: { type: 'CREATE TABLE' } },
    };
    const { session } = await world((statement) => results[statement] ?? {});
    let columns = 0;
    await session.stream(
      { text: 'select n from nothing', values: [] },
      5,
      async (batch) => {
        columns = batch.columns.length;
      },
      never,
    );
    expect(columns).toBe(1);
    expect(await run(session, 'insert into t values (1)')).toEqual({ rows: 3 });
    expect(await run(session, 'create table u (n bigint)')).toEqual({});
  });
});

describe('statements', () => {
  test('values are written as literals that nothing can leave', async () => {
    const seen: string[] = [];
    const { session } = await world((statement) => {
      seen.push(statement);
      return { columns: [['n', 'varchar']] };
    });
    const values = {
      v: { type: 'string', value: `it's -- \\' ? /*` },
      d: { type: 'date', value: '2026-11-22' },
    } as const;
    const { statement } = bindStatement(`select '?', :v, :d, :v`, values, dialectOf('trino'));
    await session.query(statement, 1, never);
    expect(seen).toEqual([
      `select '?', 'it''s -- \\'' ? /*', cast('2026-11-22' as date), 'it''s -- \\'' ? /*'`,
    ]);
  });

  test('what USE and SET SESSION change goes with the next statements', async () => {
    const headers = { 'x-trino-set-schema': 'other', 'x-trino-set-session': 'query_max_run_time=1h' };
    const { session, server } = await world(() => ({ update: { type: 'USE' }, headers }));
    await run(session, 'use hive.other');
    await run(session, 'drop table x');
    const posts = server.requests.filter(({ method }) => method === 'POST').slice(1);
    expect(
      posts.map(({ headers: sent }) => [
        sent['x-trino-catalog'],
        sent['x-trino-schema'],
        sent['x-trino-session'],
      ]),
    ).toEqual([
      ['hive', 'sales', undefined],
      ['hive', 'other', 'query_max_run_time=1h'],
    ]);
  });

  test('rows are loaded many at once, cast to the types of the table', async () => {
    const seen: string[] = [];
    const { session } = await world((statement) => {
      seen.push(statement);
      return statement.startsWith('select')
        ? {
            columns: [
              ['id', 'bigint'],
              ['b', 'varbinary'],
            ],
          }
        : { update: { type: 'INSERT', count: 2 } };
    });
    async function* csv() {
      yield Buffer.from(`1,"it's ""x"""\n2,\\N\n`);
    }
    const load = { table: '"t"', columns: ['"id"', '"b"'], csv: csv(), folder: '/nowhere' };
    expect(await session.load(load, never)).toEqual({ rows: 2 });
    expect(seen).toEqual([
      'select "id", "b" from "t" where 1 = 0',
      `insert into "t" ("id", "b") select cast(cells[1] as bigint), from_hex(substr(cells[2], 3)) from unnest(cast(json_parse('[["1","it''s \\"x\\""],["2",null]]') as array(array(varchar)))) as loaded (cells)`,
    ]);
  });
});

describe('errors', () => {
  test.each([
    [
      {
        errorName: 'SYNTAX_ERROR',
        errorType: 'USER_ERROR',
        errorLocation: { lineNumber: 2, columnNumber: 7 },
      },
      'sql-syntax',
      39,
    ],
    [
      {
        errorName: 'COLUMN_NOT_FOUND',
        errorType: 'USER_ERROR',
        errorLocation: { lineNumber: 1, columnNumber: 8 },
      },
      'sql-syntax',
      7,
    ],
    [{ errorName: 'PERMISSION_DENIED', errorType: 'USER_ERROR' }, 'database-permission', undefined],
    [{ errorName: 'HIVE_METASTORE_ERROR', errorType: 'EXTERNAL' }, 'database-down', undefined],
    [
      { errorName: 'EXCEEDED_SPOOL_LIMIT', errorType: 'INSUFFICIENT_RESOURCES' },
      'database-resources',
      undefined,
    ],
    [{ errorName: 'DIVISION_BY_ZERO', errorType: 'USER_ERROR' }, 'sql-data', undefined],
  ])('%j is %s', async (error, rule, offset) => {
    const { session } = await world(() => ({ error: { message: 'line 2:7: no', ...error } }));
    const values = { v: { type: 'string', value: 'a longer text' } } as const;
    const { statement } = bindStatement('select :v, 1 from some_table\n  wher x', values, dialectOf('trino'));
    const { evidence, message } = await errorOf(session.query(statement, 1, never));
    expect(classify({ kind: 'database', evidence, message }).rule).toBe(rule);
    expect(evidence.offset).toBe(offset === 39 ? statement.text.indexOf('x', 30) - 1 : offset);
  });

  test('a busy gateway is asked again for a read and for what follows, not for a write', async () => {
    let posts = 0;
    const { session } = await world(() => {
      posts += 1;
      return posts % 2 === 1
        ? { status: 503, headers: { 'retry-after': '0' } }
        : { columns: [['n', 'bigint']] };
    });
    expect(await rows(session, 'select n from t')).toEqual([]);
    const { evidence, message } = await errorOf(run(session, 'insert into t select 1'));
    expect([posts, classify({ kind: 'database', evidence, message }).class]).toEqual([3, 'platform']);
  });

  test('an abort cancels the query', async () => {
    const { session, server } = await world(() => ({ endless: true }));
    const controller = new AbortController();
    const running = errorOf(run(session, 'insert into t select 1', controller.signal));
    while (server.running.size === 0) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect((await running).evidence.code).toBe('cancelled');
    expect(server.running.size).toBe(0);
    expect(server.refusals).toEqual([]);
  });

  test('credentials do not follow a server to another address', async () => {
    const elsewhere = { id: 'x', nextUri: 'http://127.0.0.1:1/v1/statement/executing/x/y/1', stats: {} };
    const { session } = await world(() => ({ status: 200, body: JSON.stringify(elsewhere) }));
    const { evidence, message } = await errorOf(rows(session, 'select n from t'));
    expect(classify({ kind: 'database', evidence, message })).toMatchObject({ class: 'config' });
    expect(message).toContain('is not the address of the connection');
  });

  test('wrong credentials and an address without encryption are told when it is opened', async () => {
    const { server } = await world(() => ({}));
    const url = server.url.replace('pass%20word', 'no');
    const { evidence, message } = await errorOf(openTrino({ name: 't', type: 'trino', url }, never));
    expect(classify({ kind: 'database', evidence, message })).toMatchObject({
      class: 'config',
      rule: 'database-login',
    });
    const plain = openTrino({ name: 't', type: 'trino', url: 'http://ann:secret@trino.example.com' }, never);
    await expect(plain).rejects.toThrow('The URL of connection `t` is not encrypted.');
  });
});
