import { afterEach, describe, expect, test } from '@jest/globals';
import { type RunWorld, runWorld } from '../support/run-world.ts';

let world: RunWorld;
afterEach(() => world.remove());

const insert = (name: string): string => `\${{ params.${name} }}`;
const load = {
  'shared/load/template.yaml':
    'inputs: { target: { type: identifier }, key: { type: identifier-list }, since: { type: date, default: 2026-01-02 }, n: 1 }',
  'shared/load/10_make.sql': `create table ${insert('target')} as select 1 as id, 'LV' as country, :n as n, :since as since;`,
  'shared/load/20_fill.py':
    'from helper import twice\ndef run(job):\n    print(job.params)\n    job.execute("insert into orders select id, country, :n * 10, :since from orders", n=twice(job.params["n"]))\n',
  'shared/load/helper.py': 'def twice(n):\n    return 2 * n\n',
  'shared/load/30_tell.sh': 'echo "$DATAJOB_PARAM_TARGET"; datajob sql "select count(*) from orders"\n',
  'shared/load/40_keys.sql': `create table keys as select distinct ${insert('key')} from orders;`,
};

describe('a template in a folder of the workspace', () => {
  test('may have SQL, Python and shell steps, which get its inputs and share the transaction', async () => {
    world = runWorld({
      ...load,
      'jobs/orders/datajob.yaml':
        'team: sales\nsteps: [{ uses: ./shared/load, with: { target: orders, key: [id, country], n: 3 } }]',
    });
    const { result, output } = await world.run('orders');
    expect(result.error).toBeUndefined();
    expect(output).toBe(
      "{'target': 'orders', 'key': ['id', 'country'], 'since': datetime.date(2026, 1, 2), 'n': 3}\norders\n2\n",
    );
    expect(await world.query('select id, n, cast(since as text) from orders order by n')).toEqual([
      [1, 3, '2026-01-02'],
      [1, 60, '2026-01-02'],
    ]);
    expect(await world.query('select * from keys')).toEqual([[1, 'LV']]);
  });

  test('is named with file and line when one of its steps fails, and nothing of it stays', async () => {
    world = runWorld({
      ...load,
      'shared/load/40_keys.sql': '\nselect nope from orders',
      'jobs/orders/datajob.yaml':
        'team: sales\nsteps: [{ uses: ./shared/load, with: { target: orders, key: id } }]',
    });
    const { result } = await world.run('orders');
    expect(result.error).toMatchObject({ rule: 'sql-syntax', file: 'shared/load/40_keys.sql', line: 2 });
    expect(await world.query("select 1 from information_schema.tables where table_name = 'orders'")).toEqual(
      [],
    );
  });
});

describe('job.run_template', () => {
  const job = (python: string, manifest = 'team: sales') => ({
    ...load,
    'jobs/orders/datajob.yaml': manifest,
    'jobs/orders/10_step.py': python,
  });

  test('runs a template of datajob in the run, and gives the rows', async () => {
    const python = [
      'def run(job):',
      "    job.execute(\"create table s as select 1 as id, 'a' as name union all select 2, 'b'\")",
      '    print(job.run_template("upsert", source="s", target="t", key=["id"], create=True))',
      '    print(job.run_template("upsert", {"source": "s", "target": "t"}, key="id"))',
      '    print(len(job.query("select * from t")))',
    ].join('\n');
    world = runWorld(job(python));
    const { result, output } = await world.run('orders');
    expect(result.error).toBeUndefined();
    expect(output).toBe('2\n0\n2\n');
  });

  test('runs one of the workspace that the manifest names, with Python steps of its own', async () => {
    const python = [
      'def run(job):',
      '    rows = job.run_template("./shared/load", target="orders", key=("id",))',
      '    print("after", len(job.query("select * from orders")), job.params)',
    ].join('\n');
    world = runWorld(job(python, 'team: sales\ntemplates: [./shared/load]\nparams: { own: 1 }'));
    const { result, output } = await world.run('orders');
    expect(result.error).toBeUndefined();
    expect(output).toContain("after 2 {'own': 1}\n");
  });

  test('tells what is wrong by an exception that can be caught', async () => {
    const python = [
      'from datajob import DatabaseError',
      'def attempt(job, name, **inputs):',
      '    try:',
      '        job.run_template(name, **inputs)',
      '    except DatabaseError as error:',
      '        print(error.rule, error)',
      'def run(job):',
      '    job.execute("create table s (id integer); create table t (id integer); insert into s values (null)")',
      '    attempt(job, "upsert", source="s", target="t", kye="id")',
      '    attempt(job, "upsert", source="s", target="t", key="id")',
      '    attempt(job, "./shared/load", target="t", key="id")',
      '    attempt(job, "nope")',
      '    job.run_template("append", source="s; drop", target="t")',
    ].join('\n');
    world = runWorld(job(python));
    const { result, output } = await world.run('orders');
    expect(output.split('\n').slice(0, 4)).toEqual([
      'bad-template The template upsert needs a value for key.',
      'bad-source The source s has rows without a value for `key`: 1 without `id`. Correct them, or name a view as the source that leaves them out.',
      'bad-template The manifest does not name the template ./shared/load. Add `templates: [./shared/load]` to datajob.yaml, or correct the name.',
      'bad-template The manifest does not name the template nope. Add `templates: [nope]` to datajob.yaml, or correct the name.',
    ]);
    expect(result.error).toMatchObject({
      class: 'config',
      rule: 'bad-template',
      file: 'jobs/orders/10_step.py',
      line: 13,
      message: expect.stringMatching(/^The value of source \(type identifier\) is not a name/),
    });
  });

  test('ends when templates run each other for ever', async () => {
    world = runWorld({
      'templates/loop/10_a.py': 'def run(job):\n    job.run_template("loop")\n',
      'templates/loop/template.yaml': '',
      'jobs/orders/datajob.yaml': 'team: sales\nsteps: [{ uses: loop }]',
    });
    const { result } = await world.run('orders');
    expect(result.error?.message).toMatch(/^Templates run each other too deep: loop → loop/);
  }, 60_000);
});

describe('checks of a template', () => {
  const checked = {
    ...load,
    'shared/load/template.yaml': `inputs: { target: { type: identifier }, key: { type: identifier-list }, since: { type: date, default: 2026-01-02 }, n: 1 }
checks:
  - { table: "${insert('target')}", unique: id }
  - { id: small, sql: "select * from ${insert('target')} where n > :n * 10", severity: warn }
`,
  };
  const use = (n: number) =>
    `{ name: load, uses: ./shared/load, with: { target: orders, key: id, n: ${n} } }`;

  test('run after its steps in the same transaction, with its inputs, and go before those of the job', async () => {
    world = runWorld({
      ...checked,
      'shared/load/20_fill.py': '',
      'jobs/orders/datajob.yaml': `team: sales\nsteps: [${use(3)}]\nchecks: [{ id: own, table: orders, not_null: id }]`,
    });
    const { result } = await world.run('orders');
    expect(result.checks.map(({ id, status }) => [id, status])).toEqual([
      [`load/${insert('target')}.unique.id`, 'passed'],
      ['load/small', 'passed'],
      ['own', 'passed'],
    ]);
  });

  test('fail the step that uses it, and nothing of the job stays', async () => {
    world = runWorld({
      ...checked,
      'jobs/orders/datajob.yaml': `team: sales\nsteps: [${use(3)}, { query: "create table behind as select 1 as n" }]`,
    });
    const { result } = await world.run('orders');
    expect(result.steps.map(({ name, status }) => [name, status])).toEqual([
      ['load', 'failed'],
      ['query-2', 'skipped'],
    ]);
    expect(result.error).toMatchObject({ rule: 'check-failed', file: 'shared/load/template.yaml', line: 3 });
    expect(result.checks.map(({ status, severity }) => [status, severity])).toEqual([
      ['failed', 'error'],
      ['failed', 'warn'],
    ]);
    expect(await world.query("select 1 from information_schema.tables where table_name = 'orders'")).toEqual(
      [],
    );
  });

  test('have ids of their own each time that a program runs it', async () => {
    const python = 'def run(job):\n    for _ in range(2):\n        job.run_template("./shared/none")\n';
    world = runWorld({
      'shared/none/template.yaml': 'checks: [{ id: one, sql: "select 1 where false" }]',
      'shared/none/10_none.sql': 'select 1;',
      'jobs/orders/datajob.yaml': 'team: sales\ntemplates: [./shared/none]',
      'jobs/orders/10_step.py': python,
    });
    const { result } = await world.run('orders');
    expect(result.checks.map(({ id }) => id)).toEqual(['10_step/one', '10_step/one-2']);
  });
});
