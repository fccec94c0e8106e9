import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { type RunWorld, runWorld } from '../support/run-world.ts';

let server: PostgresServer;
let world: RunWorld;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const config = 'environments: { local: { connections: { warehouse: { type: postgres, url: "${URL}" } } } }';
const columns = 'id integer, amount numeric(9,2), name text, day date, facts json';

describe.each(['duckdb', 'postgres'])('`ingest` on %s', (engine) => {
  const query = (sql: string) =>
    world.query(
      sql,
      engine === 'postgres' ? { name: 'warehouse', type: 'postgres', url: server.url } : undefined,
    );

  beforeEach(async () => {
    world = runWorld(engine === 'postgres' ? { 'datajob.config.yaml': config } : {});
    if (engine === 'postgres') await query('drop schema public cascade');
    if (engine === 'postgres') await query('create schema public');
  });
  afterEach(() => world.remove());

  const ingest = async (inputs: Record<string, unknown>, before: Record<string, unknown>[] = []) => {
    const steps = [...before, { uses: 'ingest', with: { table: 'orders', ...inputs } }];
    world.write('jobs/load/datajob.yaml', JSON.stringify({ team: 'sales', steps }));
    return (await world.run('load', { variables: { URL: server.url } })).result;
  };
  const rows = () =>
    query(
      'select id, cast(amount as text), name, cast(day as text), cast(facts as text) from orders order by id',
    );

  test('loads CSV by the names of its columns; what is in quotes is never null', async () => {
    await query(`create table orders (${columns})`);
    await query("insert into orders values (7, 7, 'gone', null, null)");
    world.write(
      'data/orders.csv',
      '\ufeffname,ID,day,amount\r\n"a,""b""\nc",1,2026-01-02,1.50\r\n"",2,,\r\n,3,,\r\nNULL,4,,\r\n',
    );
    const result = await ingest({ file: 'data/orders.csv' });
    expect(result.error).toBeUndefined();
    expect(result.steps[0]).toMatchObject({ name: 'uses-1', status: 'succeeded', rows: 4 });
    expect((await rows()).map((row) => row.slice(0, 4))).toEqual([
      [1, '1.50', 'a,"b"\nc', '2026-01-02'],
      [2, null, '', null],
      [3, null, null, null],
      [4, null, 'NULL', null],
    ]);
    expect((await ingest({ file: 'data/orders.csv', mode: 'append' })).error).toBeUndefined();
    expect(await rows()).toHaveLength(8);
  });

  test('takes another form of CSV when told', async () => {
    await query(`create table orders (${columns})`);
    world.write('jobs/load/orders.tsv', '1\tLV\n2\t-\n');
    const form = { delimiter: '\t', header: false, columns: ['id', 'name'], null: '-' };
    expect((await ingest({ file: 'orders.tsv', ...form })).error).toBeUndefined();
    expect((await rows()).map(([id, , name]) => [id, name])).toEqual([
      [1, 'LV'],
      [2, null],
    ]);
    const few = await ingest({ file: 'orders.tsv', ...form, columns: 'id' });
    expect(few.error?.message).toBe(
      'jobs/load/orders.tsv: its first row has 2 columns, and `columns` names 1.',
    );
  });

  test('loads JSON lines, compressed too; a key that is missing or null is no value', async () => {
    await query(`create table orders (${columns})`);
    const lines = [
      '{"id":1,"name":"a\\"b\\n","facts":{"x":[1,null]}}',
      '',
      '{"name":null,"id":2,"amount":1.5,"day":"2026-01-02"}',
    ];
    world.write('data/x.jsonl', lines.join('\n'));
    expect((await ingest({ file: 'data/x.jsonl' })).error).toBeUndefined();
    const loaded = await rows();
    expect(loaded).toEqual([
      [1, null, 'a"b\n', null, '{"x":[1,null]}'],
      [2, '1.50', null, '2026-01-02', null],
    ]);
    writeFileSync(join(world.folder, 'data/y.jsonl.gz'), gzipSync(lines.join('\n')));
    expect((await ingest({ file: 'data/y.jsonl.gz' })).error).toBeUndefined();
    expect(await rows()).toEqual(loaded);
  });

  test('loads Parquet that an earlier step wrote into the temporary folder, with every kind of value', async () => {
    const make = [
      "copy (select 1 as id, 1.5::decimal(9,2) as amount, 'a' as name, date '2026-01-02' as day, {'x': [1, 2]} as facts,",
      "  true as ok, timestamp '2026-01-02 03:04:05.6' as t, timestamptz '2026-01-02 03:04:05+02' as z, '\\xAA'::blob as raw,",
      '  12345678901234567890123456789012345678::decimal(38, 0) as wide, 0.1::double as f)',
      "  to '/x/rows.parquet' (format parquet)",
    ].join('\n');
    const file = await parquetFile(make);
    const copy = { run: `cp "${file.path}" "$DATAJOB_TEMP_DIR/rows.parquet"` };
    const result = await ingest({ file: 'rows.parquet', create: true }, [copy]);
    file.remove();
    expect(result.error).toBeUndefined();
    const found = await query(
      'select id, cast(amount as text), name, cast(day as text), ok, cast(t as text), f, cast(wide as text) from orders',
    );
    expect(found).toEqual([
      [
        1,
        '1.50',
        'a',
        '2026-01-02',
        true,
        '2026-01-02 03:04:05.6',
        0.1,
        '12345678901234567890123456789012345678',
      ],
    ]);
    const [facts] = await query(
      engine === 'postgres'
        ? "select facts->'x'->>1, encode(raw, 'hex'), z = timestamptz '2026-01-02 01:04:05+00' from orders"
        : "select cast(facts.x[2] as text), lower(hex(raw)), z = timestamptz '2026-01-02 01:04:05+00' from orders",
    );
    expect(facts).toEqual(['2', 'aa', true]);
  });

  test('makes a missing table from all rows of the file, when asked', async () => {
    world.write(
      'data/x.csv',
      `id,name,day,code\n${'1,a,2026-01-02,007\n'.repeat(30_000)}2.5,b,2026-01-03,8\n`,
    );
    const refused = await ingest({ file: 'data/x.csv', table: 'orderz' });
    expect(refused.error).toMatchObject({
      rule: 'bad-template',
      message: '`table`: there is no table orderz.',
      hint: 'With `create: true` it is made from the file.',
    });
    expect((await ingest({ file: 'data/x.csv', create: true })).error).toBeUndefined();
    expect(
      await query("select count(*), sum(id), max(day) > date '2026-01-02', min(code) from orders"),
    ).toEqual([[30_001, 30_002.5, true, '007']]);
  });

  test.each([
    [
      'a value of another type in CSV, behind a row of several lines',
      { 'x.csv': 'id,name\n1,"a\nb"\n2,c\nthree,d\n' },
      /^data\/x\.csv: row 3, column id: .*"three"/,
      4,
    ],
    [
      'a fraction for a whole number',
      { 'x.csv': 'id,name\n1,a\n1.7,b\n' },
      /^data\/x\.csv: row 2, column id: .*"1\.7"/,
      3,
    ],
    [
      'a row with too many values',
      { 'x.csv': 'id,name\n1,a\n2,b,c\n' },
      /^data\/x\.csv: line 3: Expected Number of Columns: 2 Found: 3$/,
      3,
    ],
    ['bytes that are no UTF-8', { 'x.csv': 'id,name\n1,\xff\n' }, /^data\/x\.csv: line 2: .*not utf-8/i, 2],
    [
      'a column that the table lacks',
      { 'x.csv': 'id,nmae\n1,a\n' },
      /^data\/x\.csv: the table orders has no column `nmae`\.$/,
      1,
    ],
    [
      'a value of another type in JSON lines',
      { 'x.jsonl': '{"id":1}\n{"id":2,"day":"soon"}\n' },
      /^data\/x\.jsonl: row 2, column day: .*"soon"/,
      2,
    ],
    [
      'a line that is no JSON',
      { 'x.jsonl': '{"id":1}\n{"id":\n' },
      /^data\/x\.jsonl: Malformed JSON in the file/,
      1,
    ],
    [
      'a line that is no object',
      { 'x.jsonl': '{"id":1}\n[2]\n' },
      /^data\/x\.jsonl: row 2 is no object but ARRAY\.$/,
      1,
    ],
    [
      'a file that is no Parquet',
      { 'x.parquet': 'id,name\nsome more than twelve' },
      /^data\/x\.parquet: No magic bytes found at end of the file$/,
      1,
    ],
  ])('names file, row and column of %s', async (_, files, message, line) => {
    await query(`create table orders (${columns})`);
    await query("insert into orders values (7, 7, 'kept', null, null)");
    const [[name = '', text = ''] = []] = Object.entries(files);
    world.write(`data/${name}`, '');
    writeFileSync(join(world.folder, 'data', name), Buffer.from(text, 'latin1'));
    const { error } = await ingest({ file: `data/${name}` });
    expect(error).toMatchObject({ class: 'user', rule: 'bad-file', file: `data/${name}`, line });
    expect(error?.message).toMatch(message);
    expect(await rows()).toEqual([[7, '7.00', 'kept', null, null]]);
  });

  test('reads nothing outside the workspace, also through links, and nothing that DuckDB takes for a pattern', async () => {
    await query(`create table orders (${columns})`);
    const outside = mkdtempSync(join(tmpdir(), 'datajob-outside-'));
    writeFileSync(join(outside, 'x.csv'), 'id\n1\n');
    world.write('data/kept.csv', 'id\n1\n');
    world.write('data/[k]ept.csv', 'id\n1\n');
    symlinkSync(outside, join(world.folder, 'data/link'));
    symlinkSync('kept.csv', join(world.folder, 'data/inside.csv'));
    const messages = [];
    for (const file of [
      'data/link/x.csv',
      join(outside, 'x.csv'),
      '../../../etc/passwd',
      'data/[k]ept.csv',
      'no.csv',
      'data',
      '.git/config.csv',
    ])
      messages.push((await ingest({ file, format: 'csv' })).error?.message);
    rmSync(outside, { recursive: true });
    expect(messages).toEqual([
      expect.stringMatching(/lies outside the workspace/),
      expect.stringMatching(/lies outside the workspace/),
      expect.stringMatching(/lies outside the workspace/),
      expect.stringMatching(/has one of the characters/),
      expect.stringMatching(/^`file`: no\.csv does not exist in the job's folder/),
      expect.stringMatching(/is no file/),
      expect.stringMatching(/does not exist/),
    ]);
    expect((await ingest({ file: 'data/inside.csv' })).error).toBeUndefined();
    expect((await ingest({ file: '../../data/inside.csv' })).error).toBeUndefined();
  });
});

/** Writes Parquet with an embedded DuckDB of its own; the statement has `/x/rows.parquet` for the file. */
async function parquetFile(statement: string) {
  const folder = mkdtempSync(join(tmpdir(), 'datajob-parquet-'));
  const path = join(folder, 'rows.parquet');
  await world.query(statement.replace('/x/rows.parquet', path));
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}
