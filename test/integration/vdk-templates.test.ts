import { describe, expect, test } from '@jest/globals';
import { vdkWorld } from '../support/vdk-world.ts';

const common = 'source_schema="stage", source_view="people", target_schema="main_", target_table="people"';

/** A step that runs a template with more arguments than those that all have. */
const step = (name: string, more = '', database = '') =>
  [
    'def run(job_input):',
    `    arguments = dict(${common}${more})`,
    `    print(job_input.execute_template("${name}", arguments${database}))`,
    '    print(job_input.execute_query("select id, name from main_.people order by id, name"))',
  ].join('\n');

const source = [
  'create schema stage; create schema main_;',
  'create table stage.people (id integer, name varchar, came timestamp);',
  "insert into stage.people values (1, 'new', '2026-01-02'), (2, 'two', '2026-01-03');",
];
const tables = [
  ...source,
  'create table main_.people (id integer, name varchar, came timestamp);',
  "insert into main_.people values (0, 'zero', '2026-01-01'), (1, 'old', '2026-01-02 12:00:00');",
].join('\n');

describe.each(['duckdb', 'postgres'])('templates of VDK on %s', (engine) => {
  const vdk = vdkWorld();

  test.each([
    ['load/dimension/scd1', '', "[[1, 'new'], [2, 'two']]"],
    ['scd1_upsert', ', id_column="id"', "[[0, 'zero'], [1, 'new'], [2, 'two']]"],
    ['load/fact/insert', '', "[[0, 'zero'], [1, 'new'], [1, 'old'], [2, 'two']]"],
    ['load/fact/snapshot', ', last_arrival_ts="came"', "[[0, 'zero'], [1, 'new'], [2, 'two']]"],
  ])('%s does what it does there', async (name, more, rows) => {
    const { result, output } = await vdk(engine, { '10.sql': tables, '20.py': step(name, more) });
    expect(result.error).toBeUndefined();
    expect(output).toBe(`None\n${rows}\n`);
  });

  test('an empty source of a snapshot changes nothing', async () => {
    const files = {
      '10.sql': `${tables}\ndelete from stage.people;`,
      '20.py': step('periodic_snapshot', ', last_arrival_ts="came"'),
    };
    expect((await vdk(engine, files)).output).toBe("None\n[[0, 'zero'], [1, 'old']]\n");
  });

  test('load/versioned keeps versions, each with a surrogate key that stays', async () => {
    const target =
      'create table main_.people (sk varchar, active_from timestamp, active_to timestamp, id integer, name varchar);';
    const more =
      ', id_column="id", value_columns=["name"], tracked_columns=["name"], updated_at_column="came", sk_column="sk", active_from_column="active_from", active_to_column="active_to", active_to_max_value="9999-12-31"';
    const second = [
      'def run(job_input):',
      '    keys = job_input.execute_query("select id, sk from main_.people")',
      `    job_input.execute_query("update stage.people set name = 'newer', came = '2026-02-01' where id = 1")`,
      `    job_input.execute_template("scd2", dict(${common}${more}), database="default")`,
      '    print(len(keys), all(key in job_input.execute_query("select id, sk from main_.people") for key in keys))',
    ].join('\n');
    const { result, output, query } = await vdk(engine, {
      '10.sql': [...source, target].join('\n'),
      '20.py': step('load/versioned', more),
      '30.py': second,
    });
    expect(result.error).toBeUndefined();
    expect(output).toBe("None\n[[1, 'new'], [2, 'two']]\n2 True\n");
    expect(
      await query(
        'select id, name, cast(active_from as date)::varchar, cast(active_to as date)::varchar from main_.people order by id, active_from',
      ),
    ).toEqual([
      [1, 'new', '2026-01-02', '2026-02-01'],
      [1, 'newer', '2026-02-01', '9999-12-31'],
      [2, 'two', '2026-01-03', '9999-12-31'],
    ]);
    expect(await query('select count(distinct sk) from main_.people where length(sk) = 36')).toEqual([[3]]);
  });

  test('the check sees what was written, and what it refuses is taken back although the step goes on', async () => {
    const check = (verdict: string) =>
      [
        'def check(table):',
        '    print(table)',
        `    return ${verdict}`,
        'def run(job_input):',
        '    try:',
        `        job_input.execute_template("scd1", dict(${common}, check=check, staging_schema="x"))`,
        '    except Exception as error:',
        '        print(type(error).__name__)',
      ].join('\n');
    const good = await vdk(engine, { '10.sql': tables, '20.py': check('True') });
    expect(good.output).toBe('main_.people\n');
    expect(good.result.error).toBeUndefined();
    const bad = await vdk(engine, { '10.sql': tables, '20.py': check('False') });
    expect(bad.output).toMatch(/^main_\.people\nDataQualityException\n/);
    expect(bad.result.error).toMatchObject({
      class: 'user',
      message: expect.stringMatching(/check of the template scd1/),
    });
    expect(await bad.query("select 1 from information_schema.tables where table_name = 'people'")).toEqual(
      [],
    );
    const none = await vdk(
      engine,
      { '10.sql': tables, '20.py': check('True') },
      { manifest: 'atomic: none' },
    );
    expect(none.output).toBe('ConfigError\n');
  });

  test.each([
    ['load/dimension/scd2', /does not exist here/],
    ['scd1_upsert', /needs id_column/],
    ['own', /The manifest does not name the template own\.$/],
    ['own/load', /The manifest does not name the template \.\/templates\/own\/load\.$/],
  ])('%s without what it needs is told', async (name, message) => {
    const { result } = await vdk(engine, { '10.sql': tables, '20.py': step(name) });
    expect(result.error).toMatchObject({ class: 'config', file: 'jobs/sales/20.py', line: 3 });
    expect(result.error?.message).toMatch(message);
  });
});
