import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Database, RowBatch, Session } from '../../src/ports/database.ts';
import { classify } from '../../src/run/error-rules.ts';
import { bindStatement } from '../../src/sql/bind.ts';
import type { TypedValue } from '../../src/sql/typed-value.ts';
import { type LocalConnection, localConnections, openConnections } from '../support/connections.ts';
import { errorOf, never, rows, run } from '../support/statements.ts';

let open: Awaited<ReturnType<typeof openConnections<LocalConnection>>>;
beforeAll(async () => {
  open = await openConnections(localConnections);
});
afterAll(() => open?.close());

const nasty = `O'Neill \\ \\' "x" \`y\` 😀 -- ; /* :i */ \n$1 ?`;

const values: Readonly<Record<string, TypedValue>> = {
  i: { type: 'integer', value: '-9007199254740993' },
  n: { type: 'number', value: '1.5' },
  b: { type: 'boolean', value: true },
  d: { type: 'date', value: '1850-02-28' },
  t: { type: 'timestamp', value: '2026-11-22T06:15:00.123456' },
  z: { type: 'timestamp', value: '2026-11-22T08:15:00.5+02:00' },
  s: { type: 'string', value: nasty },
  x: { type: 'null', value: '' },
};

describe.each<LocalConnection>([...localConnections])('%s', (connection) => {
  let database: Database;
  let session: Session;
  let count = 0;
  beforeAll(async () => {
    database = open.databases[connection];
    session = await database.session();
    const { columnTypes: type } = database.dialect;
    await run(
      session,
      `create table kinds (i ${type.integer}, n ${type.decimal}, b ${type.boolean}, d ${type.date}, t ${type.timestamp},
        z ${type.timestamptz}, s ${type.text}, x ${type.float}, r ${type.bytes})`,
    );
    await run(session, 'create table digits (i int)');
    await run(session, 'insert into digits values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)');
  });
  beforeEach(() => {
    count += 1;
  });
  const bound = (text: string) => bindStatement(text, values, database.dialect).statement;
  const csvOf = (text: string) =>
    (async function* () {
      for (let at = 0; at < text.length; at += 7) yield Buffer.from(text.slice(at, at + 7));
    })();

  test('takes values of every type and gives them back as they are', async () => {
    await run(session, 'delete from kinds');
    await session.execute(
      bound('insert into kinds (i, n, b, d, t, z, s, x) values (:i, :n, :b, :d, :t, :z, :s, :x)'),
      never,
    );
    const [row = []] = await rows(session, 'select i, n, b, d, t, z, s, x from kinds');
    const decimal = String(row[1]).replace(/0+$/, '');
    // MySQL has no times with a zone: an instant is kept in UTC.
    const instant = String(row[5]).replace(/\.500000$/, '.500Z');
    expect([row[0], decimal, ...row.slice(2, 5), instant, ...row.slice(6)]).toEqual([
      ...[-9007199254740993n, '1.5', true, '1850-02-28', '2026-11-22T06:15:00.123456'],
      ...['2026-11-22T06:15:00.500Z', nasty, null],
    ]);
    const found = await session.query(
      bound(
        'select count(*) from kinds where i = :i and n = :n and d = :d and t = :t and z = :z and s = :s and b = :b',
      ),
      10,
      never,
    );
    expect(found.rows).toEqual([[1]]);
  });

  test('tells the types of columns, also where there are no rows', async () => {
    let batch: RowBatch | undefined;
    const take = async (given: RowBatch) => {
      batch = given;
    };
    await session.stream({ text: 'select * from kinds limit 0', values: [] }, 10, take, never);
    const types = [
      'integer',
      'decimal',
      'boolean',
      'date',
      'timestamp',
      'timestamptz',
      'text',
      'float',
      'bytes',
    ];
    if (connection === 'mysql') types[5] = 'timestamp';
    expect(batch?.rows).toEqual([]);
    expect(batch?.columns.map(({ type }) => type)).toEqual(types);
  });

  test('gives large results in batches, the next when one is taken', async () => {
    const text = `select a.i + 10 * b.i + 100 * c.i + 1000 * d.i + 10000 * e.i as n, 'some text' as s
      from digits as a, digits as b, digits as c, digits as d, digits as e`;
    let [seen, largest, taking] = [0, 0, 0];
    const take = async ({ rows: batch }: RowBatch) => {
      taking += 1;
      expect(taking).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      seen += batch.length;
      largest = Math.max(largest, batch.length);
      taking -= 1;
    };
    await session.stream({ text, values: [] }, 1000, take, never);
    expect(seen).toBe(100_000);
    expect(largest).toBeLessThan(5000);
  });

  test('goes on after somebody did not want the rows', async () => {
    const refuse = async () => {
      throw new Error('enough');
    };
    const text = 'select a.i from digits as a, digits as b, digits as c, digits as d';
    await expect(session.stream({ text, values: [] }, 100, refuse, never)).rejects.toThrow('enough');
    expect(await rows(session, 'select count(*) from digits')).toEqual([[10]]);
  });

  test('keeps no more rows than asked for, and says so', async () => {
    const query = (most: number) => session.query({ text: 'select i from digits', values: [] }, most, never);
    expect(await query(10)).toMatchObject({ rows: { length: 10 }, truncated: false });
    expect(await query(3)).toMatchObject({ rows: { length: 3 }, truncated: true });
  });

  test('loads rows as they are sent', async () => {
    await run(session, 'delete from kinds');
    const text = [
      `1,1.25,true,2026-11-22,"2026-11-22 06:15:00","2026-11-22 08:15:00+02:00","a ""b"", c\nd \\N",0.5,"\\x00ff"`,
      '2,\\N,false,\\N,\\N,\\N,"\\N",\\N,\\N',
      `9007199254740993,\\N,\\N,\\N,\\N,\\N,"${nasty.replaceAll('"', '""')}",\\N,"\\x"`,
    ].join('\n');
    const binary =
      database.dialect.name === 'duckdb'
        ? text.replace('\\x00ff', '\\x00\\xFF').replace('"\\x"', '""')
        : text;
    const columns = ['i', 'n', 'b', 'd', 't', 'z', 's', 'x', 'r'];
    const load = { table: 'kinds', columns, csv: csvOf(`${binary}\n`) };
    const folder = await mkdtemp(join(tmpdir(), 'datajob-load-'));
    expect(await session.load({ ...load, folder }, never)).toEqual({ rows: 3 });
    await rm(folder, { recursive: true });
    const found = await rows(session, 'select i, b, d, t, s, x, r from kinds order by i');
    expect(found).toEqual([
      [
        1,
        true,
        '2026-11-22',
        expect.stringMatching(/^2026-11-22T06:15:00/),
        'a "b", c\nd \\N',
        0.5,
        '\\x00ff',
      ],
      [2, false, null, null, '\\N', null, null],
      [9007199254740993n, null, null, null, nasty, null, '\\x'],
    ]);
  });

  test('names the row that it cannot load', async () => {
    await run(session, 'delete from kinds');
    const text = `${Array.from({ length: 20 }, (_, at) => `${at}\n`).join('')}"x"\n`;
    const folder = await mkdtemp(join(tmpdir(), 'datajob-load-'));
    await session.begin();
    const error = await errorOf(
      session.load({ table: 'kinds', columns: ['i'], csv: csvOf(text), folder }, never),
    );
    await session.rollback();
    await rm(folder, { recursive: true });
    expect(error.message).toMatch(/21/);
    const { rule } = classify({ kind: 'database', evidence: error.evidence, message: error.message });
    expect(rule).toBe('sql-data');
    expect(await rows(session, 'select count(*) from kinds')).toEqual([[0]]);
  });

  test.each(connection === 'duckdb' || connection === 'postgres' ? [1_000_000] : [1_000_000, 20_000_000])(
    'takes a value of %i characters, or says that it is too large',
    async (length) => {
      await run(session, 'delete from kinds');
      const csv = (async function* () {
        yield Buffer.from('1,"');
        for (let at = 0; at < length; at += 1_000_000) yield Buffer.alloc(1_000_000, 'x');
        yield Buffer.from('"\n');
      })();
      const folder = await mkdtemp(join(tmpdir(), 'datajob-load-'));
      const loading = session.load({ table: 'kinds', columns: ['i', 's'], csv, folder }, never);
      if (length === 1_000_000) expect(await loading).toEqual({ rows: 1 });
      else {
        const { evidence, message } = await errorOf(loading);
        expect(message).toContain('Row 1 ');
        expect(classify({ kind: 'database', evidence, message }).rule).toBe('sql-data');
      }
      await rm(folder, { recursive: true });
      expect(await rows(session, 'select count(*) from kinds')).toEqual([[length === 1_000_000 ? 1 : 0]]);
    },
  );

  test('shows nothing to others before commit, and takes back what is not committed', async () => {
    await run(session, `create table shared${count} (i int)`);
    await session.begin();
    await run(session, `insert into shared${count} values (1)`);
    await session.rollback();
    await session.begin();
    await run(session, `insert into shared${count} values (2)`);
    await session.commit();
    const other = await database.session();
    expect(await rows(other, `select i from shared${count}`)).toEqual([[2]]);
    await run(session, `insert into shared${count} values (3)`);
    expect(await rows(other, `select i from shared${count} order by i`)).toEqual([[2], [3]]);
  });

  test('ends a statement that is cancelled, and works on', async () => {
    const stop = new AbortController();
    const began = performance.now();
    const tables = Array.from({ length: 12 }, (_, at) => `digits as t${at}`).join(', ');
    const sum = Array.from({ length: 12 }, (_, at) => `t${at}.i`).join(' + ');
    const running = errorOf(run(session, `select sum(${sum}) from ${tables}`, stop.signal));
    setTimeout(() => stop.abort(), 100);
    expect((await running).evidence.code).toBe('cancelled');
    expect(performance.now() - began).toBeLessThan(5000);
    expect(await rows(session, 'select count(*) from digits')).toEqual([[10]]);
  });

  // DuckDB runs them all; nothing that we send holds two.
  if (connection !== 'duckdb') {
    test('takes one statement at a time', async () => {
      const error = await errorOf(run(session, 'delete from digits; delete from digits'));
      const { rule } = classify({ kind: 'database', evidence: error.evidence, message: error.message });
      expect(rule).toBe('sql-syntax');
      expect(await rows(session, 'select count(*) from digits')).toEqual([[10]]);
    });
  }

  test.each([
    ['a table that is missing', 'select 1\nfrom missing_table', 'missing_table', 'sql-syntax'],
    ['a column that is missing', 'select i,\n missing_column\nfrom digits', 'missing_column', 'sql-syntax'],
    ['a syntax error', 'select i form digits', 'digits', 'sql-syntax'],
    ['a key that exists', 'insert into keyed values (1)', undefined, 'sql-constraint'],
  ])('says of %s where it is and who must act', async (_, text, at, rule) => {
    await run(session, 'create table if not exists keyed (i int primary key)');
    await run(session, 'delete from keyed');
    await run(session, 'insert into keyed values (1)');
    const { evidence, message } = await errorOf(run(session, text));
    expect(classify({ kind: 'database', evidence, message })).toMatchObject({ rule, class: 'user' });
    if (at !== undefined) expect(evidence.offset).toBe(text.indexOf(at));
  });
});
