import { afterEach, describe, expect, test } from '@jest/globals';
import { openClickhouse } from '../../src/adapters/clickhouse.ts';
import { classify } from '../../src/run/error-rules.ts';
import {
  type ClickhouseScript,
  refused,
  rowHeaders,
  startClickhouse,
  table,
} from '../support/clickhouse-server.ts';
import { errorOf, never, rows, run } from '../support/statements.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function world(script: ClickhouseScript) {
  const server = await startClickhouse(script);
  open.push(server.stop);
  const database = await openClickhouse({ name: 'c', type: 'clickhouse', url: server.url }, never);
  open.push(() => database.close());
  return { server, session: await database.session() };
}

/** What a script has been asked, once for each attempt. */
function asked() {
  const statements: string[] = [];
  const answer = (...answers: readonly (ReturnType<ClickhouseScript> | undefined)[]): ClickhouseScript => {
    return (statement) => {
      statements.push(statement);
      return answers[Math.min(statements.length, answers.length) - 1] ?? {};
    };
  };
  return { statements, answer };
}

const wait = { 'retry-after': '0' };

describe('requests', () => {
  test('parameters, settings of the URL and the session go with the statement', async () => {
    const { server, session } = await world(() => table(['a'], ['String'], 'x'));
    await session.query({ text: 'select {p1:String}', values: ['a\\b\tc\n'] }, 1, never);
    await session.query({ text: 'select 2', values: [] }, 1, never);
    const [, first, second] = server.requests;
    expect(first?.query.get('param_p1')).toBe('a\\\\b\\tc\\n');
    expect([first?.query.get('database'), first?.query.get('max_threads')]).toEqual(['sales', '2']);
    expect(first?.query.get('session_id')).toBe(second?.query.get('session_id'));
    expect(first?.query.get('query_id')).not.toBe(second?.query.get('query_id'));
    expect(server.refusals).toEqual([]);
  });

  test('a statement says how many rows it has written', async () => {
    const summary = { 'x-clickhouse-summary': '{"read_rows":"3","written_rows":"3","elapsed_ns":"12"}' };
    const { session } = await world(() => ({ headers: summary }));
    expect(await run(session, 'insert into t select * from u')).toEqual({ rows: 3 });
  });

  test('a table is loaded as the body of one INSERT that casts strictly', async () => {
    const { server, session } = await world((statement) =>
      statement.startsWith('select')
        ? table(['id', 'd'], ['Int64', 'Nullable(Date)'])
        : { headers: { 'x-clickhouse-summary': '{"written_rows":"2"}' } },
    );
    async function* csv() {
      yield Buffer.from('1,"2026-');
      yield Buffer.from('11-22"\n2,\\N\n');
    }
    const load = { table: '`t`', columns: ['`id`', '`d`'], csv: csv(), folder: '/nowhere' };
    expect(await session.load(load, never)).toEqual({ rows: 2 });
    const sent = server.requests.at(-1);
    expect(sent?.body).toBe('1,"2026-11-22"\n2,\\N\n');
    expect(sent?.query.get('query')).toMatch(
      /^insert into `t` \(`id`, `d`\) select accurateCast\(`id`, 'Int64'\)/,
    );
    expect(sent?.query.get('input_format_csv_empty_as_default')).toBe('0');
  });
});

test('an error of the one who gives the rows is told as it is, and nothing is loaded as if it were whole', async () => {
  const { server, session } = await world(() => table(['id'], ['Int64']));
  async function* csv() {
    yield Buffer.from('1\n');
    throw new Error('row 2 is odd');
  }
  const load = { table: '`t`', columns: ['`id`'], csv: csv(), folder: '/nowhere' };
  await expect(session.load(load, never)).rejects.toThrow('row 2 is odd');
  expect(server.requests.filter(({ query }) => query.has('query'))).toEqual([]);
});

describe('answers', () => {
  test('times without a zone are shown in the zone of the server', async () => {
    const zoned = { ...rowHeaders, 'x-clickhouse-timezone': 'Europe/Riga' };
    const answer = {
      headers: zoned,
      body: "t\tz\nDateTime\tDateTime64(3, \\'Asia/Tokyo\\')\n2026-07-01T10:00:00Z\t2026-07-01T10:00:00.120Z\n",
    };
    const { session } = await world(() => answer);
    expect(await rows(session, 'select t, z from u')).toEqual([
      ['2026-07-01T13:00:00', '2026-07-01T10:00:00.120Z'],
    ]);
  });

  test('rows come in batches, and the server waits for the one who takes them', async () => {
    let sent = 0;
    async function* body() {
      yield 'n\nUInt64\n';
      for (; sent < 2000; sent++) yield `${'1\n'.repeat(5000)}`;
    }
    const { session } = await world(() => ({ headers: rowHeaders, body: body() }));
    let taken = 0;
    const stopped = session.stream(
      { text: 'select n from big', values: [] },
      1000,
      async (batch) => {
        taken += batch.rows.length;
        if (taken > 100_000) throw new Error('enough');
      },
      never,
    );
    await expect(stopped).rejects.toThrow('enough');
    expect(sent).toBeLessThan(1900);
  });

  test.each([
    [
      'of today',
      { ...rowHeaders, 'x-clickhouse-exception-tag': 'PU1FNUFH' },
      '\r\n__exception__\r\nPU1FNUFH\r\nCode: 395. DB::Exception: too much: while executing. (FUNCTION_THROW_IF_VALUE_IS_NON_ZERO) (version 26.7.2.1)\n106 PU1FNUFH\r\n__exception__\r\n',
    ],
    [
      'of before 2025',
      rowHeaders,
      'Code: 395. DB::Exception: too much: while executing. (FUNCTION_THROW_IF_VALUE_IS_NON_ZERO) (version 24.8.1.1)\n',
    ],
  ])('an error after the first rows is told by servers %s', async (_, headers, tail) => {
    const { session } = await world(() => ({
      headers,
      body: `n\tm\nUInt8\tUInt8\n1\t2\n${tail}`,
      cut: true,
    }));
    const error = await errorOf(rows(session, 'select n, m from t'));
    expect([error.message, error.evidence.exceptionType]).toEqual([
      'too much: while executing. (FUNCTION_THROW_IF_VALUE_IS_NON_ZERO)',
      'FUNCTION_THROW_IF_VALUE_IS_NON_ZERO',
    ]);
  });

  test('an error after reports of progress has status 200 and is one', async () => {
    const { status: _, ...late } = refused(200, 241, 'Memory limit exceeded. (MEMORY_LIMIT_EXCEEDED)');
    const { session } = await world(() => late);
    const { evidence, message } = await errorOf(run(session, 'insert into t select 1'));
    expect(classify({ kind: 'database', evidence, message })).toMatchObject({
      class: 'platform',
      rule: 'database-resources',
    });
  });

  test('a connection that breaks within the rows is no short result', async () => {
    const { session } = await world(() => ({ headers: rowHeaders, body: 'n\nUInt8\n1\n', cut: true }));
    const { evidence } = await errorOf(rows(session, 'select n from t'));
    expect(evidence.code).toBe('ECONNRESET');
  });

  test('FORMAT in a query is refused with what to do', async () => {
    const { session } = await world(() => ({ headers: { 'x-clickhouse-format': 'JSON' }, body: '{}' }));
    const { evidence } = await errorOf(rows(session, 'select 1 format JSON'));
    expect(evidence.hint).toBe('Leave FORMAT out.');
  });
});

describe('faults', () => {
  test.each([
    ['select', 429, 2],
    ['select', 503, 2],
    ['insert into t select', 429, 2],
    ['insert into t select', 503, 1],
  ])('%s that is answered with %i is sent %i times', async (statement, status, times) => {
    const { statements, answer } = asked();
    const { session } = await world(
      answer({ status, headers: wait, body: 'busy' }, table(['a'], ['UInt8'], '1')),
    );
    const done = await run(session, statement).then(
      () => 'done',
      (error) => error.evidence.exceptionType,
    );
    expect([statements.length, done]).toEqual([times, times === 2 ? 'done' : `HTTP_${status}`]);
  });

  test.each([
    ['select', 2],
    ['insert into t select', 1],
  ])('%s whose connection is lost before an answer is sent %i times', async (statement, times) => {
    const { statements, answer } = asked();
    const { session } = await world(answer({ hangsUp: true }, table(['a'], ['UInt8'], '1')));
    await run(session, statement).catch(() => undefined);
    expect(statements).toHaveLength(times);
  });

  test('a session that the server still holds for a statement that was left early is waited for', async () => {
    const locked = refused(500, 373, 'Session 1 is locked by a concurrent client. (SESSION_IS_LOCKED)');
    const { statements, answer } = asked();
    const { session } = await world(answer(locked, {}));
    await run(session, 'insert into t select 1');
    expect(statements).toHaveLength(2);
  });

  test('an abort ends the statement on the server, and the next one has a session of its own', async () => {
    let begun: () => void = () => undefined;
    const started = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const { server, session } = await world((statement) => {
      if (statement !== 'insert into t select sleep(3)') return table(['a'], ['UInt8'], '1');
      begun();
      return { silent: true };
    });
    const controller = new AbortController();
    const running = errorOf(run(session, 'insert into t select sleep(3)', controller.signal));
    await started;
    controller.abort();
    expect((await running).evidence.code).toBe('cancelled');
    const [, insert, kill] = server.requests;
    expect(kill?.body).toBe(`KILL QUERY WHERE query_id = '${insert?.query.get('query_id')}' SYNC`);
    await rows(session, 'select 2');
    expect(server.requests.at(-1)?.query.get('session_id')).not.toBe(insert?.query.get('session_id'));
    expect(server.refusals).toEqual([]);
  });

  test.each([
    ['http://ann:no@HOST/sales', 'config', 'database-login'],
    ['http://ann:pass%20word@127.0.0.1:1/sales', 'platform', 'database-unreachable'],
  ])('opening %s is %s', async (address, kind, rule) => {
    const server = await startClickhouse(() => ({}));
    open.push(server.stop);
    const url = address.replace('HOST', new URL(server.origin).host);
    const { evidence, message } = await errorOf(
      openClickhouse({ name: 'c', type: 'clickhouse', url }, never),
    );
    expect(classify({ kind: 'database', evidence, message })).toMatchObject({ class: kind, rule });
    expect(message).not.toContain('pass%20word');
  });

  test('a URL that is none is said without its password', async () => {
    const url = 'clickhouse://ann:secret@host/sales';
    const failed = openClickhouse({ name: 'c', type: 'clickhouse', url }, never);
    await expect(failed).rejects.toThrow('The URL of connection `c` cannot be read.');
  });
});
