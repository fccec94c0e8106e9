import { afterEach, describe, expect, test } from '@jest/globals';
import { type RunWorld, runWorld } from '../support/run-world.ts';

// Run by scripts/check-clickhouse.mjs, which says where a ClickHouse is.
const url = process.env['DATAJOB_CLICKHOUSE_URL'] ?? '';
const scheduledTime = '2026-11-22T06:15:00.000Z';
const config = `environments:
  local:
    connections:
      warehouse: { type: clickhouse, url: "${'$'}{CLICKHOUSE_URL}" }
`;

let world: RunWorld;
afterEach(() => world.remove());

function clickhouseWorld(files: Readonly<Record<string, string>>) {
  world = runWorld({ 'datajob.config.yaml': config, ...files });
  const variables = { CLICKHOUSE_URL: url };
  const connection = { name: 'warehouse', type: 'clickhouse', url } as const;
  return { variables, query: (sql: string) => world.query(sql, connection) };
}

const files = {
  'orders/datajob.yaml': `team: sales
params: { country: LV, day: { type: date, default: 2026-11-22 } }
steps:
  - query: drop table if exists orders
  - sql: 10_make.sql
  - python: 20_more.py
  - run: datajob sql "insert into orders select 5, 'LT', toDate32('2026-11-23'), 9.5"
checks:
  - table: orders
    not_null: [id, country]
    unique: id
    accepted_values: { column: country, values: [LV, EE, LT, 'é'] }
    range: { column: amount, min: 0 }
    row_count: { mustBe: 5 }
`,
  'orders/10_make.sql': `create table orders (id Int64, country String, day Date32, amount Decimal(20, 2)) engine = MergeTree order by id;
insert into orders values (1, :country, :day, 1.50);
alter table orders update amount = 2 where id = 1;`,
  'orders/20_more.py': `from datetime import date
from decimal import Decimal

def run(job):
    seen = int(job.properties.get("seen", 0))
    job.properties["seen"] = seen + 1
    rows = [(2, "EE", date(2026, 11, 22), Decimal("3.25")), (3, "é", date(2026, 11, 21), Decimal("0"))]
    assert job.ingest("orders", rows, columns=["id", "country", "day", "amount"]) == 2
    job.execute("insert into orders values (:id, 'EE', :day, 1)", {"id": 4, "day": date(2026, 11, 20)})
    read = list(job.query("select id, amount, day from orders where country = :c order by id", {"c": "EE"}))
    assert [tuple(row) for row in read] == [(2, Decimal("3.25"), date(2026, 11, 22)), (4, Decimal("1.00"), date(2026, 11, 20))], read
`,
};

describe('jobs on ClickHouse', () => {
  test('SQL, Python, shell and checks; a time is run once; properties are kept', async () => {
    const { variables, query } = clickhouseWorld(files);
    for (const name of ['datajob_runs', 'datajob_properties']) await query(`drop table if exists ${name}`);
    const first = await world.run('orders', { variables, scheduledTime });
    expect([first.result.status, first.result.error]).toEqual(['succeeded', undefined]);
    expect(first.result.checks.map(({ status }) => status)).toEqual(Array(6).fill('passed'));
    expect(await query('select id, country, amount from orders order by id')).toEqual([
      [1, 'LV', '2.00'],
      [2, 'EE', '3.25'],
      [3, 'é', '0.00'],
      [4, 'EE', '1.00'],
      [5, 'LT', '9.50'],
    ]);
    const again = await world.run('orders', { variables, scheduledTime });
    expect(again.result.status).toBe('skipped');
    const forced = await world.run('orders', { variables, scheduledTime, again: true });
    expect(forced.result.status).toBe('succeeded');
    expect(await query('select value from datajob_properties')).toEqual([['2']]);
    expect(await query(`select count() from datajob_runs where step = ''`)).toEqual([[1]]);
  });

  test('an error is told at its line and column, with its class', async () => {
    const { variables } = clickhouseWorld({
      'bad/datajob.yaml': 'team: sales\nparams: { n: 7 }\nsteps: [{ sql: 10_bad.sql }]',
      'bad/10_bad.sql': "select ':n';\nselect :n + 1,\n       fro m x;",
    });
    const { result } = await world.run('bad', { variables });
    expect(result.error).toMatchObject({
      ...{ class: 'user', rule: 'sql-syntax', file: 'bad/10_bad.sql', line: 3, column: 14 },
    });
  });

  test('a failed check fails the run; what was written stays, as the database takes nothing back', async () => {
    const { variables, query } = clickhouseWorld({
      'left/datajob.yaml': `team: sales
steps:
  - query: drop table if exists left_over
  - query: create table left_over engine = MergeTree order by n as select number as n from numbers(3)
checks:
  - { table: left_over, row_count: { mustBe: 4 } }
`,
    });
    const { result } = await world.run('left', { variables });
    expect([result.status, result.checks[0]?.status]).toEqual(['failed', 'failed']);
    expect(await query('select count() from left_over')).toEqual([[3]]);
  });
});
