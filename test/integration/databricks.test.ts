import { afterEach, describe, expect, test } from '@jest/globals';
import { openDatabricks } from '../../src/adapters/databricks.ts';
import { classify } from '../../src/run/error-rules.ts';
import { bindStatement } from '../../src/sql/bind.ts';
import { dialectOf } from '../../src/sql/dialects.ts';
import { startDatabricks } from '../support/databricks-server.ts';
import { errorOf, never, rows, run } from '../support/statements.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function world(script: Parameters<typeof startDatabricks>[0], over: object = {}) {
  const server = await startDatabricks(script);
  open.push(server.stop);
  const place = { url: server.origin, warehouse: 'w1', token: 'dapi-1', catalog: 'main', schema: 'sales' };
  const database = await openDatabricks({ name: 'd', type: 'databricks', ...place, ...over }, never);
  open.push(() => database.close());
  return { server, session: await database.session() };
}

describe('results', () => {
  test('every type is read exactly', async () => {
    const types = [
      ...['BIGINT', 'INT', 'DOUBLE', 'FLOAT', 'DECIMAL(20,2)', 'STRING', 'BOOLEAN', 'DATE', 'TIMESTAMP'],
      ...['TIMESTAMP_NTZ', 'BINARY', 'ARRAY<INT>', 'STRING', 'VARIANT'],
    ];
    const values = [
      ...[
        '9007199254740993',
        '-7',
        '0.5',
        'NaN',
        '1.50',
        'é',
        'true',
        '1850-01-01',
        '2026-11-22T06:15:00.120+02:00',
      ],
      ...['2026-11-22T06:15:00.123456', 'YWI=', '[1,2]', null, '{"a":1}'],
    ];
    const columns = types.map((type, at) => [`c${at}`, type] as const);
    const { session, server } = await world(() => ({ columns, chunks: [[values]] }));
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
        ...['integer', 'integer', 'float', 'float', 'decimal', 'text', 'boolean', 'date', 'timestamptz'],
        ...['timestamp', 'bytes', 'text', 'text', 'json'],
      ],
      [
        ...[9007199254740993n, -7, 0.5, NaN, '1.50', 'é', true, '1850-01-01', '2026-11-22T04:15:00.120Z'],
        ...['2026-11-22T06:15:00.123456', '\\x6162', '[1,2]', null, '{"a":1}'],
      ],
    ]);
    expect(server.refusals).toEqual([]);
  });

  test('a statement is asked for until it has ended; its chunks are read one by one from where they are stored', async () => {
    const chunks = [[['1']], [['2'], ['3']], [['4']]];
    const { session, server } = await world(() => ({ columns: [['n', 'BIGINT']], chunks, polls: 2 }));
    expect(await rows(session, 'select n from t')).toEqual([[1], [2], [3], [4]]);
    const before = server.requests.length;
    expect((await session.query({ text: 'select n from t', values: [] }, 1, never)).truncated).toBe(true);
    expect(server.requests.slice(before).filter(({ path }) => path.startsWith('/storage/'))).toHaveLength(2);
    expect(server.refusals).toEqual([]);
  });

  test('rows that are written are counted; an empty result has its columns', async () => {
    const written = {
      columns: [
        ['num_affected_rows', 'BIGINT'],
        ['num_inserted_rows', 'BIGINT'],
      ] as const,
      chunks: [[['3', '3']]],
    };
    const { session } = await world((text) =>
      text.startsWith('select') ? { columns: [['n', 'INT']] } : written,
    );
    expect(await run(session, 'insert into t select 1')).toEqual({ rows: 3 });
    let columns = 0;
    const take = async (batch: { columns: readonly unknown[] }) => {
      columns = batch.columns.length;
    };
    await session.stream({ text: 'select n from nothing', values: [] }, 5, take, never);
    expect(columns).toBe(1);
  });
});

describe('statements', () => {
  test('values are parameters, and the place is said', async () => {
    const bodies: object[] = [];
    const { session } = await world((_, body) => {
      bodies.push(body);
      return { columns: [['a', 'STRING']] };
    });
    const values = {
      v: { type: 'string', value: `it's` },
      d: { type: 'date', value: '2026-11-22' },
    } as const;
    const { statement } = bindStatement('select :v, :d, :v', values, dialectOf('databricks'));
    await session.query(statement, 1, never);
    expect(bodies).toEqual([
      expect.objectContaining({
        statement: 'select :p1, cast(:p2 as date), :p1',
        parameters: [
          { name: 'p1', value: `it's`, type: 'STRING' },
          { name: 'p2', value: '2026-11-22', type: 'STRING' },
        ],
        ...{ warehouse_id: 'w1', catalog: 'main', schema: 'sales' },
      }),
    ]);
  });

  test('rows are loaded many at once, cast to the types of the table', async () => {
    const seen: { statement?: string; parameters?: unknown }[] = [];
    const { session } = await world((text, body) => {
      seen.push(body);
      const columns = [
        ['id', 'BIGINT'],
        ['b', 'BINARY'],
      ] as const;
      return text.startsWith('select')
        ? { columns }
        : { columns: [['num_affected_rows', 'BIGINT']], chunks: [[['2']]] };
    });
    async function* csv() {
      yield Buffer.from(`1,"\\x6162"\n2,\\N\n`);
    }
    const load = { table: '`t`', columns: ['`id`', '`b`'], csv: csv(), folder: '/nowhere' };
    expect(await session.load(load, never)).toEqual({ rows: 2 });
    expect(seen[1]?.statement).toBe(
      "insert into `t` (`id`, `b`) select cast(cells[0] as bigint), unhex(substr(cells[1], 3)) from (select explode(from_json(:p1, 'array<array<string>>')) as cells) as loaded",
    );
    expect(seen[1]?.parameters).toMatchObject([{ value: '[["1","\\\\x6162"],["2",null]]' }]);
  });
});

describe('errors', () => {
  test.each([
    [
      'BAD_REQUEST',
      '42601',
      "[PARSE_SYNTAX_ERROR] Syntax error at or near 'wher'. SQLSTATE: 42601 (line 2, pos 2)",
      'sql-syntax',
      14,
    ],
    [
      'BAD_REQUEST',
      undefined,
      '[TABLE_OR_VIEW_NOT_FOUND] The table or view `t` cannot be found. SQLSTATE: 42P01; line 1 pos 7;',
      'sql-syntax',
      7,
    ],
    ['BAD_REQUEST', '22012', '[DIVIDE_BY_ZERO] Division by zero.', 'sql-data', undefined],
    [
      'BAD_REQUEST',
      '42501',
      '[INSUFFICIENT_PERMISSIONS] Insufficient privileges',
      'database-permission',
      undefined,
    ],
    ['TEMPORARILY_UNAVAILABLE', undefined, 'The warehouse is starting', 'database-down', undefined],
    ['RESOURCE_EXHAUSTED', undefined, 'Too many statements', 'database-resources', undefined],
    ['BAD_REQUEST', '23505', '[DELTA_VIOLATE_CONSTRAINT] violated', 'sql-constraint', undefined],
  ])('%s %s is judged', async (error_code, sql_state, message, rule, offset) => {
    const error = { error_code, message, ...(sql_state !== undefined && { sql_state }) };
    const { session } = await world(() => ({ error }));
    const found = await errorOf(rows(session, 'select x fr\n  wher 1'));
    expect(classify({ kind: 'database', evidence: found.evidence, message: found.message }).rule).toBe(rule);
    expect(found.evidence.offset).toBe(offset);
  });

  test.each([
    [{ token: 'wrong' }, 'database-permission'],
    [{ warehouse: 'gone' }, 'database-missing'],
  ])('%j is a matter of the configuration', async (over, rule) => {
    const { evidence, message } = await errorOf(world(() => ({}), over));
    expect(classify({ kind: 'database', evidence, message })).toMatchObject({ class: 'config', rule });
  });

  test('the service knows no ids of requests: a read is sent again, a write only when it was turned away', async () => {
    const trouble = [{ status: 503 }, { hangsUp: true }, { status: 429 }] as const;
    const times: number[] = [];
    for (const one of trouble) {
      for (const text of ['select 1 as a', 'insert into t select 1']) {
        let asked = 0;
        const { session } = await world(() => {
          asked += 1;
          return asked === 1 ? { ...one, headers: { 'retry-after': '0' } } : { columns: [['a', 'INT']] };
        });
        await run(session, text).catch(() => undefined);
        times.push(asked);
      }
    }
    expect(times).toEqual([2, 1, 2, 1, 2, 2]);
  });

  test('an abort cancels the statement', async () => {
    const { session, server } = await world(() => ({ polls: 1_000_000 }));
    const controller = new AbortController();
    const running = errorOf(run(session, 'insert into t select 1', controller.signal));
    while (server.running.size === 0) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect((await running).evidence.code).toBe('cancelled');
    expect(server.running.size).toBe(0);
    expect(server.refusals).toEqual([]);
  });
});
