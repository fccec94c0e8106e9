import { describe, expect, test } from '@jest/globals';
import { vdkWorld } from '../support/vdk-world.ts';

describe.each(['duckdb', 'postgres'])('a VDK job on %s', (engine) => {
  const vdk = vdkWorld();

  test('runs its files in plain string order, SQL with names in braces, helpers executed and nothing more', async () => {
    const { result, query, output } = await vdk(
      engine,
      {
        '10_make.SQL':
          "create table {table} (country text, amount integer);\ninsert into {table} values ('{country}', 1), ('{b}', 2);",
        '20_more.py': [
          'from vdk.api.job_input import IJobInput',
          'import prices',
          '',
          'def run(job_input: IJobInput) -> None:',
          '    rows = job_input.execute_query("select country, amount from {table} order by amount")',
          '    print(rows, job_input.execute_query("insert into {table} values (\'EE\', " + str(prices.of("EE")) + ")"))',
        ].join('\n'),
        'prices.py': 'def of(country):\n    return 30\nprint("prices")\n',
        'README.txt': 'not a step',
      },
      { params: { table: 'orders', country: '{b}' } },
    );
    expect(result.error).toBeUndefined();
    expect(result.steps.map(({ name }) => name)).toEqual(['10_make.SQL', '20_more.py', 'prices.py']);
    expect(output).toBe(
      "prices\n[['{b}', 1], ['{b}', 2]] None\nprices\nprices.py has no function run(job_input): it was executed, and the job goes on.\n",
    );
    expect(await query('select country, amount from orders order by amount')).toEqual([
      ['{b}', 1],
      ['{b}', 2],
      ['EE', 30],
    ]);
  });

  test('puts properties, what is known of the run and arguments into SQL, in this order and as Python writes them', async () => {
    const { result, again, query } = await vdk(engine, {
      '10_set.py':
        'def run(job_input):\n    job_input.set_all_properties({"a": 1.0, "b": True, "c": "x", "d": ["y", None], "pa__op_id": "no"})',
      '20_use.sql':
        "drop table if exists t; create table t as select '{a} {b} {c} {e}' as one, $$ {d} $$ as two, '{pa__op_id}' as id, {pa__job_start_ts_expr} as began, {pa__job_start_unixtime} as seconds",
    });
    expect(await query('select one, trim(two), id from t')).toEqual([
      ['1.0 True x {e}', "['y', None]", result.runId],
    ]);
    expect(await query('select 1 from t where began = to_timestamp(seconds)')).toEqual([[1]]);
    const second = await again({ params: { c: '2', e: 'true' }, from: '20_use.sql' });
    expect(second.result.error).toBeUndefined();
    expect(await query('select one from t')).toEqual([['1.0 True 2 True']]);
  });

  test('tells the place of an error in the file, and which names have no value', async () => {
    const { result } = await vdk(
      engine,
      { '10.sql': "select '{long}';\n\nselect 1,\n  '{long}', no_column, {other}" },
      { params: { long: 'x'.repeat(100) } },
    );
    expect(result.error).toMatchObject({ class: 'user', file: 'jobs/sales/10.sql', line: 4 });
    expect(result.error?.hint).toMatch(/\{other\} has no value: set the property, or give it with --param/);
  });

  test('an empty file is an error of the user, one with nothing but a comment is not', async () => {
    const { result } = await vdk(engine, { '10.sql': '-- nothing', '20.sql': ' \n' });
    expect(result.steps.map(({ status }) => status)).toEqual(['succeeded', 'failed']);
    expect(result.error).toMatchObject({
      class: 'user',
      file: 'jobs/sales/20.sql',
      message: 'jobs/sales/20.sql is empty.',
    });
  });

  test('takes nothing in SQL for a parameter of ours', async () => {
    const { query } = await vdk(engine, {
      '10.sql': "create table t as select '12:30'::time as at, 'a:b ${{ params.x }}' as s",
    });
    expect(await query('select s from t')).toEqual([['a:b ${{ params.x }}']]);
  });

  test('one transaction holds all, unless the manifest says otherwise', async () => {
    const files = {
      '10.sql': 'create table t (n integer)',
      '20.py': 'def run(job_input):\n    raise KeyError("x")',
    };
    const one = await vdk(engine, files);
    expect(one.result.error).toMatchObject({ class: 'user', file: 'jobs/sales/20.py', line: 2 });
    const tables = "select 1 from information_schema.tables where table_name = 't'";
    expect(await one.query(tables)).toEqual([]);
    const none = await vdk(engine, files, { manifest: 'atomic: none' });
    expect(await none.query(tables)).toEqual([[1]]);
  });
});

describe('databases in brackets', () => {
  const vdk = vdkWorld();
  const config =
    'environments: { local: { connections: { warehouse: { type: postgres, url: "${URL}" }, second: { type: duckdb, path: second.duckdb } } } }\ndefaults: { connection: warehouse }';

  test('name the connections that a file runs on', async () => {
    const { result, query } = await vdk(
      'postgres',
      {
        '10.sql': '[second]\n[WAREHOUSE]\ncreate table t (n integer)',
        '20.py':
          'def run(job_input):\n    job_input.execute_query("insert into t values (1)", database="Second")\n    print(job_input.execute_query("select * from t"), job_input.execute_query("select * from t", "second"))',
      },
      { config },
    );
    expect(result.error).toBeUndefined();
    expect(await query('select count(*) from t')).toEqual([[0]]);
  });

  test('that are no connection are told at their line, before and when the job runs', async () => {
    const job = vdk('postgres', { '10.sql': '-- x\n[thrid] select 1' }, { config });
    await expect(job).rejects.toThrow(/unknown-connection.*no connection `thrid`.*"line": 2/s);
  });
});
