import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createDatabases } from '../../src/adapters/databases.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { type RunOptions, type RunWorld, runWorld } from '../support/run-world.ts';

let server: PostgresServer;
let world: RunWorld;
let count = 0;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());
afterEach(() => world.remove());

const config = 'environments: { local: { connections: { warehouse: { type: postgres, url: "${URL}" } } } }';

/** URL of a new database on the server. */
async function newDatabase(): Promise<string> {
  count += 1;
  const never = new AbortController().signal;
  const admin = await createDatabases('/').open(
    { name: 'admin', type: 'postgres', url: server.url },
    { signal: never, waitMs: 0, onWait: () => undefined },
  );
  await (await admin.session()).execute({ text: `create database db${count}`, values: [] }, never);
  await admin.close();
  return server.url.replace(/\/postgres(\?|$)/, `/db${count}$1`);
}

/** Runs a job whose second step is Python, on an engine. */
async function python(
  engine: string,
  step: string,
  { files = {}, ...options }: RunOptions & { files?: Record<string, string> } = {},
) {
  const own = { 'jobs/sales/datajob.yaml': 'team: sales', 'jobs/sales/20_step.py': step, ...files };
  const database = engine === 'postgres' ? await newDatabase() : '';
  world = runWorld(engine === 'postgres' ? { 'datajob.config.yaml': config, ...own } : own);
  const connection = { name: 'warehouse', type: 'postgres', url: database } as const;
  const ran = await world.run('sales', { ...options, variables: { URL: database, ...options.variables } });
  const query = (sql: string) => world.query(sql, engine === 'postgres' ? connection : undefined);
  const again = () => world.run('sales', { ...options, variables: { URL: database } });
  return { ...ran, query, again };
}

describe.each(['duckdb', 'postgres'])('the run’s connection in a Python step on %s', (engine) => {
  test('gives rows with Python types', async () => {
    const step = [
      'for row in job.query("""select cast(:low as integer) + 1 as n, cast(1.5 as double precision) as f, cast(1.50 as decimal(9,2)) as m,',
      "  date '2026-01-02' as d, timestamp '2026-01-02 03:04:05.6' as t, timestamp with time zone '2026-01-02 03:04:05+02' as z,",
      "  9007199254740993 as wide, cast('NaN' as double precision) as nan, null as x, true as b, 'ä😀' as s\"\"\", low=1):",
      '    print(row)',
    ].join('\n');
    const { result, output } = await python(engine, `from datajob import job\n${step}`);
    expect(result.error).toBeUndefined();
    expect(output.replace(/tzinfo=[^)]*\)?\)/, 'UTC)')).toBe(
      "(2, 1.5, Decimal('1.50'), datetime.date(2026, 1, 2), datetime.datetime(2026, 1, 2, 3, 4, 5, 600000), " +
        "datetime.datetime(2026, 1, 2, 1, 4, 5, UTC), 9007199254740993, nan, None, True, 'ä😀')\n",
    );
  });

  test('shares the transaction of the job: what fails later is taken back, and what ran before is seen', async () => {
    const files = {
      'jobs/sales/10_make.sql': 'create table made (n integer); insert into made values (1), (2)',
      'jobs/sales/datajob.yaml': 'team: sales\nchecks: [{ table: made, unique: n }]',
    };
    const step =
      'def run(job):\n    print(len(job.query("select * from made")), job.execute("insert into made values (2)"))';
    const { result, output, query } = await python(engine, step, { files });
    expect(output).toBe('2 1\n');
    expect(result).toMatchObject({ status: 'failed', error: { rule: 'check-failed' } });
    expect(await query("select 1 from information_schema.tables where table_name = 'made'")).toEqual([]);
  });

  test('reads a large result without keeping it, also while other statements run', async () => {
    const step = [
      'def run(job):',
      '    total = 0',
      '    for index, (n, text) in enumerate(job.query("select n, repeat(\'x\', 100) from big order by n")):',
      '        if index % 50_000 == 0:',
      '            job.execute("insert into seen values (:n)", n=n)',
      '        total += n',
      '    print(total, len(job.query("select * from seen")))',
    ].join('\n');
    const series = engine === 'postgres' ? 'generate_series(1, 200000) as r(n)' : 'range(1, 200001) as r(n)';
    const files = {
      'jobs/sales/10_make.sql': `create table big as select n from ${series}; create table seen (n integer)`,
    };
    const { result, output } = await python(engine, step, { files });
    expect(result.error).toBeUndefined();
    expect(output).toBe('20000100000 4\n');
  });

  test('loads dictionaries, tuples and generators, with every kind of value', async () => {
    const step = [
      'from datetime import date, datetime',
      'from decimal import Decimal',
      'def run(job):',
      '    rows = [{"id": 1, "name": "a,\\"b\\"\\n", "moment": datetime(2026, 1, 2, 3, 4), "ok": True, "m": Decimal("1.5"), "raw": b"\\x00\\xff"},',
      '            {"id": 2, "name": "\\\\N", "moment": None, "ok": None, "m": None, "raw": None}, {"id": 3, "name": ""}]',
      '    print(job.ingest("made", rows, create=True))',
      '    print(job.ingest("made", ((n, str(n)) for n in range(4, 10_004)), columns=["id", "name"]))',
      '    print(list(job.query("select id, name, moment, ok, m, raw from made where id < 4 order by id")))',
      '    print(job.ingest("copy", job.query("select id, name from made"), create="replace"))',
    ].join('\n');
    const { result, output, query } = await python(engine, step);
    expect(result.error).toBeUndefined();
    expect(output.split('\n')).toEqual([
      '3',
      '10000',
      `[(1, 'a,"b"\\n', datetime.datetime(2026, 1, 2, 3, 4), True, Decimal('${engine === 'postgres' ? '1.5' : '1.500000000'}'), b'\\x00\\xff'), ` +
        "(2, '\\\\N', None, None, None, None), (3, '', None, None, None, None)]",
      '10003',
      '',
    ]);
    expect(result.steps[0]).toMatchObject({ rows: 20_006 });
    expect(await query('select count(*) from copy')).toEqual([[10_003]]);
  });

  test.each([
    ['a tuple of another length', '[(1, "a"), (2,)]', /Row 2 has 1 values for 2 columns \(id, name\)/],
    [
      'a column that the others do not have',
      '({"id": i, **({} if i < 1500 else {"x": 1})} for i in range(2000))',
      /Row 1501 has the column 'x'/,
    ],
    ['a value that the column cannot take', '[(1, "a"), ("two", "b")]', /two/],
  ])('names %s', async (_, rows, message) => {
    const columns = rows.startsWith('[') ? ', columns=["id", "name"]' : '';
    const files = { 'jobs/sales/10_make.sql': 'create table made (id integer, name text)' };
    const { result } = await python(engine, `def run(job):\n    job.ingest("made", ${rows}${columns})`, {
      files,
    });
    expect(result.error).toMatchObject({ class: 'user', file: 'jobs/sales/20_step.py', line: 2 });
    expect(result.error?.message).toMatch(message);
  });

  test('keeps properties from run to run, and not of a run that fails', async () => {
    const step = [
      'def run(job):',
      '    last = job.properties.get("last", 0)',
      '    job.properties["last"] = last + 1',
      '    job.properties["more"] = {"a": [1, None]}',
      '    print(last, dict(job.properties))',
      '    if last == 1 and not job.params["calm"]:',
      '        raise ValueError("no")',
    ].join('\n');
    const files = { 'jobs/sales/datajob.yaml': 'team: sales\nparams: { calm: false }' };
    const ran = await python(engine, step, { files });
    expect(ran.output).toBe("0 {'last': 1, 'more': {'a': [1, None]}}\n");
    expect((await ran.again()).result.status).toBe('failed');
    expect((await ran.again()).output).toContain("1 {'last': 2,");
    expect(await ran.query("select value from datajob_properties where name = 'last'")).toEqual([['1']]);
  });

  test('serves libraries by PEP 249', async () => {
    const step = [
      'def run(job):',
      '    with job.connection() as connection, connection.cursor() as cursor:',
      '        cursor.execute("select 1 as a, :text as b union all select 2, null order by 1", {"text": "x"})',
      '        print([column[0] for column in cursor.description], cursor.fetchone(), cursor.fetchmany(5), cursor.fetchone())',
      '        cursor.execute("create table made (n integer)")',
      '        cursor.executemany("insert into made values (:n)", [{"n": 1}, {"n": 2}])',
      '        print(cursor.description, cursor.rowcount, connection.commit())',
    ].join('\n');
    const { result, output } = await python(engine, step);
    expect(result.error).toBeUndefined();
    expect(output).toBe("['a', 'b'] (1, 'x') [(2, None)] None\nNone 1 None\n");
  });

  test('tells what a statement did wrong at the line of the step, with the class of the database’s answer', async () => {
    const { result } = await python(
      engine,
      'def run(job):\n    job.query(\n        "select no_such_column")\n',
    );
    expect(result.error).toMatchObject({ class: 'user', file: 'jobs/sales/20_step.py' });
    expect(result.error?.message).toContain('no_such_column');
    expect(result.error?.rule).not.toBe('python-exception');
  });

  test.each(['commit', 'begin', 'rollback'])('refuses %s: the runner holds the transaction', async (word) => {
    const { result } = await python(engine, `def run(job):\n    job.execute("${word}")`);
    expect(result.error).toMatchObject({ rule: 'transaction-control', line: 2 });
  });

  test('runs a scheduled time once, also when only Python touched the database', async () => {
    const step =
      'def run(job):\n    job.execute("create table if not exists made (n integer); insert into made values (1)")';
    const scheduledTime = '2026-11-22T06:00:00.000Z';
    const ran = await python(engine, step, { scheduledTime });
    expect(ran.result.status).toBe('succeeded');
    expect((await ran.again()).result.status).toBe('skipped');
    expect(await ran.query('select count(*) from made')).toEqual([[1]]);
  });
});

describe('Python steps of one job', () => {
  test('share a process, each with its own file, output, folder and variables', async () => {
    const step = (n: number) =>
      `import os, sys\ndef run(job):\n    print(${n}, os.getpid() == int(os.environ.get("FIRST", os.getpid())), os.path.basename(os.getcwd()), sys.argv[0][-10:])\n    os.chdir("/"); os.environ["LEFT"] = "x"; print("err ${n}", file=sys.stderr)\n    assert "BEFORE" not in os.environ; os.environ["BEFORE"] = "1"\n`;
    const files = { 'jobs/sales/30_next.py': step(2), 'jobs/sales/40_last.py': step(3) };
    const { result, events } = await python('duckdb', step(1), { files });
    expect(result.error).toBeUndefined();
    const lines = events.flatMap((event) =>
      event.type === 'output' ? [`${event.step}: ${event.text.trim()}`] : [],
    );
    expect(lines.sort()).toEqual([
      '20_step: 1 True sales 20_step.py',
      '20_step: err 1',
      '30_next: 2 True sales 30_next.py',
      '30_next: err 2',
      '40_last: 3 True sales 40_last.py',
      '40_last: err 3',
    ]);
  });

  test('go on in a new process when one was ended, or left something running', async () => {
    const files = {
      'jobs/sales/datajob.yaml': 'team: sales\nsteps: [{ python: a.py }, { python: b.py }, { python: c.py }]',
      'jobs/sales/a.py':
        'import os, subprocess\nsubprocess.Popen(["sleep", "300"])\nprint(os.getpid(), flush=True)',
      'jobs/sales/b.py': 'import os\nprint(os.getpid())\nos.close(1)',
      'jobs/sales/c.py': 'import os\nprint(os.getpid())',
    };
    const { result, output } = await python('duckdb', '', { files });
    expect(result.error).toBeUndefined();
    expect(new Set(output.trim().split('\n')).size).toBe(3);
  });

  test('may end the job as done: the steps after it are left out, the checks run', async () => {
    const files = {
      'jobs/sales/datajob.yaml': 'team: sales\nchecks: [{ sql: select 1 where false }]',
      'jobs/sales/30_next.py': 'raise ValueError("never")',
    };
    const { result } = await python(
      'duckdb',
      'def run(job):\n    job.skip_remaining("no new rows")\n    raise ValueError()',
      { files },
    );
    expect(result).toMatchObject({ status: 'succeeded', checks: [{ status: 'passed' }] });
    expect(result.steps.map(({ status }) => status)).toEqual(['succeeded', 'skipped']);
  });

  test('may use threads and forks on the connection', async () => {
    const step = [
      'import os, threading',
      'def run(job):',
      '    job.execute("create table made (n integer)")',
      '    threads = [threading.Thread(target=job.execute, args=("insert into made values (:n)", {"n": n})) for n in range(20)]',
      '    [thread.start() for thread in threads]; [thread.join() for thread in threads]',
      '    child = os.fork()',
      '    if child == 0:',
      '        job.execute("insert into made values (100)")',
      '        os._exit(0)',
      '    os.waitpid(child, 0)',
      '    print(job.query("select count(*), max(n) from made")[0])',
    ].join('\n');
    const { result, output } = await python('duckdb', step);
    expect(result.error).toBeUndefined();
    expect(output).toBe('(21, 100)\n');
  });
});

describe.each(['duckdb', 'postgres'])('`datajob` in a shell step on %s', (engine) => {
  const shell = (script: string) =>
    python(engine, '', {
      files: {
        'jobs/sales/datajob.yaml': `team: sales\nsteps:\n  - run: |\n${script.replace(/^/gm, '      ')}`,
        'jobs/sales/rows.csv': '\ufeffid,name,day\n1,"a ""b""",2026-01-02\n2,,\n',
        'jobs/sales/rows.jsonl': '{"id": 3, "name": "c"}\n\n{"id": 4, "name": null}\n',
      },
    });

  test('runs SQL, loads files and keeps properties in the run’s transaction', async () => {
    const { result, output, query } = await shell(
      [
        'datajob ingest made rows.csv --create 2>/dev/null',
        'datajob ingest made rows.jsonl',
        "n=$(datajob sql 'select count(*) from made where id > :low' --param low=1)",
        'echo "$n rows"',
        'datajob sql "select id, name, day from made order by id" --format csv --header',
        "datajob sql 'update made set name = null; delete from made where id = 4'",
        'datajob property set last "$n"',
        'datajob property get last',
      ].join('\n'),
    );
    expect(result.error).toBeUndefined();
    const rows = 'id,name,day\n1,"a ""b""",2026-01-02\n2,,\n3,c,\n4,,\n';
    expect(output).toContain(`3 rows\n${rows}3\n`);
    expect(await query('select count(*) from made')).toEqual([[3]]);
  });

  test('ends the step with the class of what the database said', async () => {
    const { result } = await shell('datajob sql "select no_such_column"');
    expect(result.error).toMatchObject({ class: 'user', line: 3 });
    expect(result.error?.message).toContain('no_such_column');
    expect(result.error?.rule).not.toBe('exit-code');
  });
});
