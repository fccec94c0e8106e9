import { describe, expect, test } from '@jest/globals';
import { vdkWorld } from '../support/vdk-world.ts';

/** A step whose lines are the body of `run`. */
const step = (...lines: string[]) =>
  [
    'from vdk.api.job_input import IJobInput',
    'def run(job_input: IJobInput):',
    ...lines.map((line) => `    ${line}`),
  ].join('\n');

const beforeError = (output: string) => output.split('Traceback')[0];

describe.each(['duckdb', 'postgres'])('job_input on %s', (engine) => {
  const vdk = vdkWorld();
  const run = (
    lines: readonly string[],
    options: Parameters<typeof vdk>[2] & { files?: Record<string, string> } = {},
  ) => {
    const { files = {}, ...rest } = options;
    return vdk(engine, { ...files, '20_step.py': step(...lines) }, rest);
  };

  test('tells of the job and the run', async () => {
    const { result, output, folder } = await run(
      [
        'print(job_input.get_name(), job_input.get_job_directory(), isinstance(job_input, IJobInput))',
        'print(job_input.get_arguments())',
        'told = job_input.get_execution_properties()',
        'print(sorted(told), int(told["pa__job_start_unixtime"]) > 1_700_000_000)',
        'file = job_input.get_temporary_write_directory() / "x"',
        'file.write_text("kept")',
        'print(file.read_text())',
      ],
      {
        manifest: 'params: { country: LV, limit: 5 }',
        params: { limit: '7', other: '{"a": [1, null]}', text: 'plain', Upper: '007', quoted: '"1"' },
      },
    );
    expect(result.error).toBeUndefined();
    expect(output.split('\n')).toEqual([
      `sales ${folder}/jobs/sales True`,
      "{'country': 'LV', 'limit': 7, 'other': {'a': [1, None]}, 'text': 'plain', 'Upper': '007', 'quoted': '1'}",
      "['pa__execution_id', 'pa__job_start_ts_expr', 'pa__job_start_unixtime', 'pa__op_id'] True",
      'kept',
      '',
    ]);
  });

  test('keeps the whole set of properties', async () => {
    const { output, again } = await run([
      'print(job_input.get_all_properties(), job_input.get_property("n"), job_input.get_property("n", 0))',
      'job_input.set_all_properties({"n": job_input.get_property("n", 0) + 1, "list": [1, {"a": None}], "f": 1.0})',
      'job_input.set_all_properties({**job_input.get_all_properties(), "more": None})',
    ]);
    expect(output).toBe('{} None 0\n');
    expect((await again()).output).toBe("{'f': 1.0, 'list': [1, {'a': None}], 'more': None, 'n': 1} 1 1\n");
  });

  test.each([
    ['{"a b": 1}', /'a b' cannot be the name of a property/],
    ['{"a": {1, 2}}', /property a is a set/],
    ['{"a": float("nan")}', /cannot be kept as JSON/],
    ['None', /takes a dictionary/],
  ])('refuses the properties %s', async (value, message) => {
    const { result } = await run([`job_input.set_all_properties(${value})`]);
    expect(result.error).toMatchObject({ class: 'user', line: 3 });
    expect(result.error?.message).toMatch(message);
  });

  test('reads declared secrets, hides them, and cannot set any', async () => {
    const { result, output } = await run(
      [
        'print(job_input.get_secret("api.token"), sorted(job_input.get_all_secrets()), job_input.get_secret("none", 3))',
        'job_input.set_all_secrets({})',
      ],
      { manifest: 'secrets: [API_TOKEN]', variables: { API_TOKEN: 'hunter22' } },
    );
    expect(output).toContain("*** ['API_TOKEN'] 3");
    expect(output).toContain('The secret none is not declared');
    expect(result.error?.message).toMatch(/set_all_secrets\(\) does not exist here/);
  });

  test('queries give lists, or None where there are no rows to give', async () => {
    const { result, output } = await run(
      [
        'print(job_input.execute_query("create table t (n integer, s varchar(9)); insert into t values (1, \'a\'), (2, null)"))',
        'print(job_input.execute_query("select n, s from t where n < {top} order by n"))',
        'print(job_input.execute_query("select * from t where n > 5"))',
        'job_input.execute_query(" ")',
      ],
      { params: { top: '3' } },
    );
    expect(beforeError(output)).toBe("None\n[[1, 'a'], [2, None]]\n[]\n");
    expect(result.error).toMatchObject({ class: 'user', line: 6 });
  });

  test('the managed connection is one of PEP 249, with the placeholders of drivers', async () => {
    const { result, output } = await run(
      [
        'connection = job_input.get_managed_connection()',
        'with connection.cursor() as cursor:',
        '    cursor.execute("create table t (n integer, s text)")',
        '    cursor.executemany("insert into t values (?, ?)", [(1, "it\'s ?"), (2, None)])',
        '    cursor.execute("insert into t values (%s, %s)", [3, "{x} %s"])',
        '    cursor.execute("insert into t values (%(n)s, %(s)s)", {"n": 4, "s": ":n"})',
        '    cursor.execute("select n, s from t order by n")',
        '    print([column[0] for column in cursor.description], cursor.fetchall())',
        'connection.commit()',
        'print(connection.execute_query("select count(*) from t where s = \'{x} %s\'"))',
        'connection.cursor().execute("select ?", (1, 2))',
      ],
      { params: { x: 'no' } },
    );
    expect(beforeError(output)).toBe(
      "['n', 's'] [(1, \"it's ?\"), (2, None), (3, '{x} %s'), (4, ':n')]\n[[1]]\n",
    );
    expect(result.error).toMatchObject({
      message: 'The statement has 1 placeholders for 2 values.',
      line: 13,
    });
  });

  test('ingests objects and rows, in batches and at the end of the step', async () => {
    const { result, output, query } = await run([
      'job_input.send_object_for_ingestion({"Id": 1, "name": "a"}, "Made", method="postgres")',
      'job_input.send_object_for_ingestion({"Id": 2, "more": [1]}, "Made", target="elsewhere")',
      'job_input.send_tabular_data_for_ingestion(((n, str(n)) for n in range(25_000)), ["n", "s"], "many")',
      'print(job_input.execute_query("select count(*) from many"))',
    ]);
    expect(result.error).toBeUndefined();
    expect(output).toContain('[[20000]]');
    expect(output).toContain("No connection is called 'elsewhere'");
    expect(await query('select count(*), max(n) from many')).toEqual([[25_000, 24_999]]);
    expect(await query('select id, name from made order by id')).toEqual([
      [1, 'a'],
      [2, null],
    ]);
  });

  test.each([
    ['a table that refuses the rows', 'job_input.send_object_for_ingestion({"n": "x"}, "made")', 'user'],
    ['a column that is not there', 'job_input.send_object_for_ingestion({"other": 1}, "made")', 'user'],
    ['an object that is none', 'job_input.send_object_for_ingestion(None, "made")', 'user'],
    ['no table', 'job_input.send_object_for_ingestion({"n": 1})', 'user'],
    [
      'rows of different lengths',
      'job_input.send_tabular_data_for_ingestion([(1,), (1, 2)], ["n"], "made")',
      'user',
    ],
    [
      'a method that is no database',
      'job_input.send_object_for_ingestion({"n": 1}, "made", method="http")',
      'config',
    ],
  ])('%s fails the step, at the line that sent it', async (_, line, errorClass) => {
    const { result } = await run([line, 'pass'], { files: { '10.sql': 'create table made (n integer)' } });
    expect(result.error).toMatchObject({ class: errorClass, file: 'jobs/sales/20_step.py', line: 3 });
  });

  test('takes a DataFrame, and rows from several threads at once', async () => {
    const { result, query } = await run([
      'from threading import Thread',
      'class Frame:',
      '    columns = ["n", "f"]',
      '    def itertuples(self, index, name):',
      '        return iter([(1, 0.5), (2, float("nan"))])',
      'job_input.send_object_for_ingestion(Frame(), "frames")',
      'def send(part):',
      '    for n in range(6_000):',
      '        job_input.send_object_for_ingestion({"part": part, "n": n}, "parts")',
      'threads = [Thread(target=send, args=(part,)) for part in range(4)]',
      'for thread in threads: thread.start()',
      'for thread in threads: thread.join()',
    ]);
    expect(result.error).toBeUndefined();
    expect(await query('select n, f from frames order by n')).toEqual([
      [1, 0.5],
      [2, null],
    ]);
    expect(await query('select count(*), count(distinct part) from parts')).toEqual([[24_000, 4]]);
  });

  test('an error of ingestion cannot be overlooked', async () => {
    const { result } = await run(
      [
        'try:',
        '    job_input.send_tabular_data_for_ingestion((("x",) for _ in range(20_000)), ["n"], "made")',
        'except Exception:',
        '    print("caught")',
      ],
      { files: { '10.sql': 'create table made (n integer)' }, manifest: 'atomic: none' },
    );
    expect(result).toMatchObject({ status: 'failed', error: { class: 'user', line: 4 } });
  });

  test('skips the remaining steps, and what was sent is there', async () => {
    const { result, query } = await run(
      ['job_input.send_object_for_ingestion({"n": 1}, "made")', 'job_input.skip_remaining_steps()'],
      { files: { '30.sql': 'this is not reached' } },
    );
    expect(result.status).toBe('succeeded');
    expect(result.steps.map(({ status }) => status)).toEqual(['succeeded', 'skipped']);
    expect(await query('select n from made')).toEqual([[1]]);
  });

  test.each([
    ['from vdk.plugin.dag.dag_runner import DagInput', /Plugins of VDK/],
    ['from vdk.api.data_job import StandaloneDataJob', /StandaloneDataJob .* does not exist here/],
    ['from vdk.internal.core import errors', /The inside of VDK/],
  ])('%s says what to do', async (line, message) => {
    const { result } = await run([line]);
    expect(result.error).toMatchObject({ class: 'user', line: 3 });
    expect(result.error?.message).toMatch(message);
  });

  test('run() without job_input is an error of the user', async () => {
    const { result } = await vdk(engine, { '10.py': 'def run(job):\n    pass' });
    expect(result.error?.message).toMatch(/has no parameter named job_input/);
  });
});
