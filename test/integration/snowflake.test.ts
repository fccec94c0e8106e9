import { generateKeyPairSync } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openSnowflake } from '../../src/adapters/snowflake.ts';
import { classify } from '../../src/run/error-rules.ts';
import { bindStatement } from '../../src/sql/bind.ts';
import { dialectOf } from '../../src/sql/dialects.ts';
import { startSnowflake } from '../support/snowflake-server.ts';
import { errorOf, never, rows, run } from '../support/statements.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const locked = privateKey
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open' })
  .toString();

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function world(
  script: Parameters<typeof startSnowflake>[1],
  login: object = { user: 'ann', privateKey: pem },
) {
  const server = await startSnowflake(privateKey, script);
  open.push(server.stop);
  const place = { database: 'DB', schema: 'SALES', warehouse: 'JOBS', role: 'LOADER' };
  const connection = { name: 's', type: 'snowflake', url: server.origin, ...place, ...login } as const;
  const database = await openSnowflake(connection, never);
  open.push(() => database.close());
  return { server, session: await database.session() };
}

const column = (name: string, type: string, scale?: number) => ({
  name,
  type,
  scale,
  precision: 38,
  nullable: true,
});
const one = { rowType: [column('A', 'text')], partitions: [[['x']]] };

describe('logging in', () => {
  test.each([
    ['with a key', { user: 'ann', privateKey: pem }],
    [
      'with a key whose line breaks are written out',
      { user: 'ann', privateKey: pem.replaceAll('\n', '\\n') },
    ],
    ['with an encrypted key', { user: 'ann', privateKey: locked, privateKeyPassphrase: 'open' }],
    ['with a token', { token: 'programmatic' }],
  ])('%s', async (_, login) => {
    const { session } = await world(() => one, login);
    expect(await rows(session, 'select a from t')).toEqual([['x']]);
  });

  test.each([
    [{ user: 'bob', privateKey: pem }, 'DatabaseError', 'database-login'],
    [{ token: 'expired' }, 'DatabaseError', 'database-login'],
  ])('%# is not known', async (login, name, rule) => {
    const error = await errorOf(world(() => one, login));
    const judged = classify({ kind: 'database', evidence: error.evidence, message: error.message });
    expect([error.name, judged.rule, judged.class]).toEqual([name, rule, 'config']);
  });

  test('a key that is none is said without it', async () => {
    await expect(world(() => one, { user: 'ann', privateKey: 'no key' })).rejects.toThrow(
      'The private key of connection `s` cannot be read.',
    );
    await expect(world(() => one, { user: 'ann' })).rejects.toThrow('does not say how to log in');
  });
});

describe('results', () => {
  test('every type is read exactly', async () => {
    const rowType = [
      ...[column('A', 'fixed', 0), column('B', 'FIXED', 2), column('C', 'real'), column('D', 'text')],
      ...[
        column('E', 'boolean'),
        column('F', 'date'),
        column('G', 'time', 9),
        column('H', 'timestamp_ntz', 9),
      ],
      ...[column('I', 'timestamp_ltz', 9), column('J', 'timestamp_tz', 9), column('K', 'binary')],
      ...[column('L', 'variant'), column('M', 'text'), column('N', 'timestamp_ntz', 9)],
    ];
    const values = [
      ...[
        '9007199254740993',
        '1.50',
        'inf',
        'é',
        'true',
        '-43774',
        '22500.120000000',
        '1795328100.123456000',
      ],
      ...['1795328100.000000000', '1795328100.500000000 1560', '6162', '{"a":1}', null, '-1.500000000'],
    ];
    const { session, server } = await world(() => ({ rowType, partitions: [[values]] }));
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
        ...['integer', 'decimal', 'float', 'text', 'boolean', 'date', 'time', 'timestamp', 'timestamptz'],
        ...['timestamptz', 'bytes', 'json', 'text', 'timestamp'],
      ],
      [
        ...[9007199254740993n, '1.50', Infinity, 'é', true, '1850-02-25', '06:15:00.120'],
        ...['2026-11-22T06:15:00.123456', '2026-11-22T06:15:00.000Z', '2026-11-22T06:15:00.500Z'],
        ...['\\x6162', '{"a":1}', null, '1969-12-31T23:59:58.5'],
      ],
    ]);
    expect(server.refusals).toEqual([]);
  });

  test('a statement is asked for until it has ended; its partitions are read one by one', async () => {
    const partitions = [[['1']], [['2'], ['3']], [['4']]];
    const { session, server } = await world(() => ({
      rowType: [column('N', 'fixed', 0)],
      partitions,
      polls: 2,
    }));
    expect(await rows(session, 'select n from t')).toEqual([[1], [2], [3], [4]]);
    const before = server.requests.length;
    expect((await session.query({ text: 'select n from t', values: [] }, 1, never)).truncated).toBe(true);
    expect(server.requests.slice(before).filter(({ query }) => query.has('partition'))).toHaveLength(1);
  });

  test('rows that are written are counted', async () => {
    const stats = { numRowsInserted: 2, numRowsUpdated: 1, numRowsDeleted: 0, numDuplicateRowsUpdated: 0 };
    const { session } = await world(() => ({ ...one, stats }));
    expect(await run(session, 'merge into t using u on true')).toEqual({ rows: 3 });
  });
});

describe('statements', () => {
  test('values are bound, and the place is said', async () => {
    const bodies: object[] = [];
    const { session } = await world((_, body) => {
      bodies.push(body);
      return one;
    });
    const values = {
      v: { type: 'string', value: `it's` },
      d: { type: 'date', value: '2026-11-22' },
    } as const;
    const { statement } = bindStatement('select :v, :d, :v', values, dialectOf('snowflake'));
    await session.query(statement, 1, never);
    expect(bodies).toEqual([
      {
        statement: 'select ?, cast(? as date), ?',
        bindings: {
          1: { type: 'TEXT', value: `it's` },
          2: { type: 'TEXT', value: '2026-11-22' },
          3: { type: 'TEXT', value: `it's` },
        },
        ...{ database: 'DB', schema: 'SALES', warehouse: 'JOBS', role: 'LOADER' },
        parameters: { TIMEZONE: 'UTC', QUERY_TAG: 'datajob' },
      },
    ]);
  });

  test('rows are loaded many at once, cast to the types of the table', async () => {
    const seen: object[] = [];
    const { session } = await world((statement, body) => {
      seen.push(body);
      return statement.startsWith('select')
        ? { rowType: [column('ID', 'fixed', 0), column('V', 'variant')] }
        : { stats: { numRowsInserted: 2 } };
    });
    async function* csv() {
      yield Buffer.from(`1,"{""a"":1}"\n2,\\N\n`);
    }
    const load = { table: '"T"', columns: ['"ID"', '"V"'], csv: csv(), folder: '/nowhere' };
    expect(await session.load(load, never)).toEqual({ rows: 2 });
    expect(seen[1]).toMatchObject({
      statement:
        'insert into "T" ("ID", "V") select cast(cast(loaded.value[0] as varchar) as number(38, 0)), cast(parse_json(cast(loaded.value[1] as varchar)) as variant) from table(flatten(input => parse_json(?))) as loaded',
      bindings: { 1: { type: 'TEXT', value: '[["1","{\\"a\\":1}"],["2",null]]' } },
    });
  });
});

describe('errors', () => {
  test.each([
    [
      '001003',
      '42000',
      "SQL compilation error:\nsyntax error line 2 at position 2 unexpected 'wher'.",
      'sql-syntax',
      14,
    ],
    [
      '000904',
      '42000',
      "SQL compilation error: error line 1 at position 7\ninvalid identifier 'X'",
      'sql-syntax',
      7,
    ],
    [
      '002003',
      '42S02',
      "SQL compilation error:\nObject 'T' does not exist or not authorized.",
      'sql-syntax',
      undefined,
    ],
    [
      '000606',
      '57P03',
      'No active warehouse selected in the current session.',
      'database-missing',
      undefined,
    ],
    [
      '003001',
      '42501',
      'SQL access control error: Insufficient privileges',
      'database-permission',
      undefined,
    ],
    ['100038', '22018', "Numeric value 'x' is not recognized", 'sql-data', undefined],
    [
      '000630',
      '57014',
      'Statement reached its statement or warehouse timeout',
      'database-statement-limit',
      undefined,
    ],
  ])('%s is judged', async (code, sqlState, message, rule, offset) => {
    const { session } = await world(() => ({ error: { code, sqlState, message } }));
    const error = await errorOf(rows(session, 'select x fr\n  wher 1'));
    expect(classify({ kind: 'database', evidence: error.evidence, message: error.message }).rule).toBe(rule);
    expect(error.evidence.offset).toBe(offset);
  });

  test.each([
    [{ status: 429, headers: { 'retry-after': '0' } }],
    [{ status: 503, headers: { 'retry-after': '0' } }],
    [{ hangsUp: true } as const],
  ])('a request that is answered with %j is sent again with its id', async (trouble) => {
    let asked = 0;
    const { session, server } = await world(() => {
      asked += 1;
      return asked === 1 ? trouble : { stats: { numRowsInserted: 1 } };
    });
    expect(await run(session, 'insert into t select 1')).toEqual({ rows: 1 });
    const ids = server.requests.flatMap(({ query }) => query.get('requestId') ?? []).slice(1);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });

  test('an abort cancels the statement', async () => {
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
