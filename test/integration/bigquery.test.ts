import { generateKeyPairSync } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openBigquery } from '../../src/adapters/bigquery.ts';
import { classify } from '../../src/run/error-rules.ts';
import { bindStatement } from '../../src/sql/bind.ts';
import { dialectOf } from '../../src/sql/dialects.ts';
import { startBigquery } from '../support/bigquery-server.ts';
import { errorOf, never, rows, run } from '../support/statements.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
const private_key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const account = { type: 'service_account', client_email: 'jobs@acme', private_key_id: 'key-1', private_key };
const credentials = JSON.stringify(account);

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function world(script: Parameters<typeof startBigquery>[1], login: object = { credentials }) {
  const server = await startBigquery(privateKey, script);
  open.push(server.stop);
  const place = { project: 'acme', dataset: 'sales', location: 'EU', url: server.origin };
  const database = await openBigquery({ name: 'b', type: 'bigquery', ...place, ...login }, never);
  open.push(() => database.close());
  return { server, session: await database.session() };
}

const row = (...values: readonly unknown[]) => ({ f: values.map((v) => ({ v })) });
const one = { fields: [{ name: 'a', type: 'STRING' }], pages: [[row('x')]] };

describe('logging in', () => {
  test.each([
    ['with the key of a service account', { credentials }],
    ['with a token', { token: 'ambient' }],
  ])('%s', async (_, login) => {
    const { session } = await world(() => one, login);
    expect(await rows(session, 'select a from t')).toEqual([['x']]);
  });

  test('a token that is not known is a matter of the configuration', async () => {
    const { evidence, message } = await errorOf(world(() => one, { token: 'expired' }));
    expect(classify({ kind: 'database', evidence, message })).toMatchObject({
      class: 'config',
      rule: 'database-login',
    });
  });

  test('credentials that are none are said without them', async () => {
    const wanted = 'The credentials of connection `b` are no key of a service account.';
    for (const wrong of ['secret', '{"type":"external_account"}']) {
      await expect(world(() => one, { credentials: wrong })).rejects.toThrow(wanted);
    }
    await expect(world(() => one, {})).rejects.toThrow('does not say how to log in');
  });
});

describe('results', () => {
  test('every type is read exactly', async () => {
    const types = [
      ...['INTEGER', 'FLOAT', 'FLOAT', 'NUMERIC', 'BIGNUMERIC', 'STRING', 'BOOLEAN', 'BYTES', 'DATE', 'TIME'],
      ...['DATETIME', 'TIMESTAMP', 'TIMESTAMP', 'JSON', 'STRING'],
    ];
    const fields = [
      ...types.map((type, at) => ({ name: `c${at}`, type, mode: 'NULLABLE' })),
      { name: 'list', type: 'INTEGER', mode: 'REPEATED' },
      {
        name: 'record',
        type: 'RECORD',
        fields: [
          { name: 'x', type: 'STRING' },
          { name: 'y', type: 'STRING', mode: 'REPEATED' },
        ],
      },
    ];
    const values = [
      ...[
        '9007199254740993',
        '0.5',
        'NaN',
        '1.50',
        '-99999999999999999999.5',
        'é',
        'true',
        'YWI=',
        '1850-01-01',
      ],
      ...['06:15:00.120000', '2026-11-22T06:15:00.123456', '1795328100123456', '-1500000', '{"a":1}', null],
      ...[[{ v: '1' }, { v: '2' }], { f: [{ v: 'z' }, { v: [{ v: 'q' }] }] }],
    ];
    const { session, server } = await world(() => ({ fields, pages: [[row(...values)]] }));
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
        ...['integer', 'float', 'float', 'decimal', 'decimal', 'text', 'boolean', 'bytes', 'date', 'time'],
        ...['timestamp', 'timestamptz', 'timestamptz', 'json', 'text', 'text', 'text'],
      ],
      [
        ...[
          9007199254740993n,
          0.5,
          NaN,
          '1.50',
          '-99999999999999999999.5',
          'é',
          true,
          '\\x6162',
          '1850-01-01',
        ],
        ...['06:15:00.120000', '2026-11-22T06:15:00.123456', '2026-11-22T06:15:00.123456Z'],
        ...['1969-12-31T23:59:58.500Z', '{"a":1}', null, '["1","2"]', '{"x":"z","y":["q"]}'],
      ],
    ]);
    expect(server.refusals).toEqual([]);
  });

  test('a statement is asked for until it has ended; its pages are read one by one', async () => {
    const pages = [[row('1')], [row('2'), row('3')], [row('4')]];
    const { session, server } = await world(() => ({
      fields: [{ name: 'n', type: 'INTEGER' }],
      pages,
      polls: 2,
    }));
    expect(await rows(session, 'select n from t')).toEqual([[1], [2], [3], [4]]);
    const before = server.requests.length;
    expect((await session.query({ text: 'select n from t', values: [] }, 1, never)).truncated).toBe(true);
    expect(server.requests.slice(before).filter(({ query }) => query.has('pageToken'))).toHaveLength(1);
  });

  test('rows that are written are counted; what gives nothing has no rows', async () => {
    const { session } = await world((text) => (text === 'create table u (n int64)' ? {} : { written: 3 }));
    expect(await run(session, 'delete from t where true')).toEqual({ rows: 3 });
    expect(await run(session, 'create table u (n int64)')).toEqual({});
  });
});

describe('statements', () => {
  test('values are parameters, and the place is said', async () => {
    const bodies: object[] = [];
    const { session } = await world((_, body) => {
      bodies.push(body);
      return one;
    });
    const values = {
      v: { type: 'string', value: `it's` },
      d: { type: 'date', value: '2026-11-22' },
    } as const;
    const { statement } = bindStatement('select :v, :d, :v', values, dialectOf('bigquery'));
    await session.query(statement, 1, never);
    expect(bodies).toEqual([
      expect.objectContaining({
        query: 'select @p1, cast(@p2 as date), @p1',
        defaultDataset: { projectId: 'acme', datasetId: 'sales' },
        location: 'EU',
        parameterMode: 'NAMED',
        queryParameters: [
          { name: 'p1', parameterType: { type: 'STRING' }, parameterValue: { value: `it's` } },
          { name: 'p2', parameterType: { type: 'STRING' }, parameterValue: { value: '2026-11-22' } },
        ],
      }),
    ]);
  });

  test('rows are loaded many at once, cast to the types of the table', async () => {
    const seen: { query?: string; queryParameters?: unknown }[] = [];
    const { session } = await world((text, body) => {
      seen.push(body);
      const fields = [
        { name: 'id', type: 'INTEGER' },
        { name: 'b', type: 'BYTES' },
      ];
      return text.startsWith('select') ? { fields } : { written: 2 };
    });
    async function* csv() {
      yield Buffer.from(`1,"\\x6162"\n2,\\N\n`);
    }
    const load = { table: '`t`', columns: ['`id`', '`b`'], csv: csv(), folder: '/nowhere' };
    expect(await session.load(load, never)).toEqual({ rows: 2 });
    expect(seen[1]?.query).toBe(
      "insert into `t` (`id`, `b`) select cast(json_value(loaded, '$[0]') as int64), from_hex(substr(json_value(loaded, '$[1]'), 3)) from unnest(json_query_array(@p1)) as loaded",
    );
    expect(seen[1]?.queryParameters).toMatchObject([
      { parameterValue: { value: '[["1","\\\\x6162"],["2",null]]' } },
    ]);
  });
});

describe('errors', () => {
  test.each([
    [
      400,
      'invalidQuery',
      'Syntax error: Expected end of input but got identifier "wher" at [2:3]',
      'sql-syntax',
      14,
    ],
    [400, 'invalidQuery', 'Unrecognized name: x at [1:8]', 'sql-syntax', 7],
    [404, 'notFound', 'Not found: Table acme:sales.t was not found in location EU', 'sql-syntax', undefined],
    [403, 'accessDenied', 'Access Denied: Table acme:sales.t', 'database-permission', undefined],
    [403, 'quotaExceeded', 'Quota exceeded: Your project exceeded quota', 'database-resources', undefined],
    [403, 'rateLimitExceeded', 'Exceeded rate limits', 'database-resources', undefined],
    [400, 'resourcesExceeded', 'Resources exceeded during query execution', 'database-resources', undefined],
    [500, 'backendError', 'Visibility check was unavailable. Please retry', 'database-down', undefined],
  ])('%i %s is judged', async (status, reason, message, rule, offset) => {
    const { session } = await world(() => ({ error: { status, reason, message } }));
    const error = await errorOf(rows(session, 'select x fr\n  wher 1'));
    expect(classify({ kind: 'database', evidence: error.evidence, message: error.message }).rule).toBe(rule);
    expect(error.evidence.offset).toBe(offset);
  });

  test.each([
    [{ status: 429, headers: { 'retry-after': '0' } }],
    [{ status: 503, headers: { 'retry-after': '0' } }],
    [{ hangsUp: true } as const],
  ])('a request that is answered with %j is sent again with its id', async (trouble) => {
    const ids: unknown[] = [];
    const { session } = await world((_, body) => {
      ids.push(Reflect.get(body, 'requestId'));
      return ids.length === 1 ? trouble : { written: 1 };
    });
    expect(await run(session, 'insert into t select 1')).toEqual({ rows: 1 });
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });

  test('an abort cancels the job', async () => {
    const { session, server } = await world(() => ({ ...one, polls: 1_000_000 }));
    const controller = new AbortController();
    const running = errorOf(run(session, 'insert into t select 1', controller.signal));
    while (server.running.size === 0) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect((await running).evidence.code).toBe('cancelled');
    expect(server.running.size).toBe(0);
    expect(server.refusals).toEqual([]);
  });
});
