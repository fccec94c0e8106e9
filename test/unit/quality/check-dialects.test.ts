import { describe, expect, test } from '@jest/globals';
import type { LogicalType } from '../../../src/manifest/column-types.ts';
import { planCheck, queryStatement, scanStatement } from '../../../src/quality/plan-checks.ts';
import type { EngineName } from '../../../src/sql/dialect.ts';
import { dialectOf } from '../../../src/sql/dialects.ts';
import { checksOf } from '../../support/checks.ts';

const columns: readonly { readonly name: string; readonly type: LogicalType }[] = [
  { name: 'id', type: 'integer' },
  { name: 'name', type: 'text' },
  { name: 'score', type: 'float' },
  { name: 'price', type: 'decimal' },
  { name: 'day', type: 'date' },
  { name: 'at', type: 'timestamptz' },
];

/** The statement of one check of table `t`. */
function sqlOf(engine: EngineName, yaml: string): string {
  const dialect = dialectOf(engine);
  const [check] = checksOf(`  - { table: t, ${yaml} }`);
  if (check === undefined) throw new Error(yaml);
  const relation = { name: 't', sql: dialect.quoteName('t'), columns, dialect };
  const planned = planCheck(check, [relation, relation], { dialect, values: {}, now: 0 });
  const { plan } = planned;
  if (plan.how === 'scan') return scanStatement('from t', [{ ...planned, plan }]).text;
  return plan.how === 'query' ? queryStatement({ ...planned, plan }).text : '';
}

/** The condition that a failing row meets. */
const failing = (engine: EngineName, yaml: string): string | undefined =>
  /count\(case when (.*) then 1 end\) from t$/.exec(sqlOf(engine, yaml))?.[1];

// One line for each engine: what differs in the SQL of checks, as the documentation of the engine has it.
describe.each<[EngineName, Readonly<Record<string, string>>]>([
  [
    'clickhouse',
    {
      pattern: "not match(toString(`name`), '^(?:[0-9]+)$')",
      text: "toString(`name`) not in ('it''s', '\\\\')",
      float: 'if(isNaN(toFloat64(`score`)), nan, toFloat64(`score`) + 0) not in (toFloat64(1.5))',
      range: "(`price` < toDecimal256('0.10', 2) or `price` > (7))",
      nan: '(toFloat64(`score`) < toFloat64(0) or isNaN(`score`))',
      day: "(`day` < cast('2026-01-01' as Date32))",
      at: "(`at` < cast('2026-01-01 04:00:00' as DateTime64(6, 'UTC')))",
    },
  ],
  [
    'trino',
    {
      pattern: `not regexp_like(cast("name" as varchar), '\\A(?:[0-9]+)\\z')`,
      text: `cast("name" as varchar) not in ('it''s', '\\')`,
      float: '(cast("score" as double) + 0e0) not in (cast(1.5 as double))',
      range: '("price" < 0.10 or "price" > 7)',
      nan: '(cast("score" as double) < cast(0 as double) or is_nan("score"))',
      day: `("day" < cast('2026-01-01' as date))`,
      at: `("at" < cast('2026-01-01 06:00:00+02:00' as timestamp(6) with time zone))`,
    },
  ],
  [
    'snowflake',
    {
      pattern: `not regexp_like(collate(cast("name" as varchar), ''), '([0-9]+)')`,
      text: `collate(cast("name" as varchar), '') not in ('it''s', '\\\\')`,
      float: 'cast("score" as double) not in (cast(1.5 as double))',
      range: '("price" < 0.10 or "price" > 7)',
      nan: `(cast("score" as double) < cast(0 as double) or "score" = cast('NaN' as double))`,
      day: `("day" < cast('2026-01-01' as date))`,
      at: `("at" < cast('2026-01-01 06:00:00+02:00' as timestamp_tz))`,
    },
  ],
  [
    'bigquery',
    {
      pattern: "not regexp_contains(collate(cast(`name` as string), ''), '^(?:[0-9]+)$')",
      text: "collate(cast(`name` as string), '') not in ('it\\'s', '\\\\')",
      float: 'cast(`score` as float64) not in (cast(1.5 as float64))',
      range: '(`price` < 0.10 or `price` > 7)',
      nan: '(cast(`score` as float64) < cast(0 as float64) or is_nan(`score`))',
      day: "(`day` < cast('2026-01-01' as date))",
      at: "(`at` < cast('2026-01-01 06:00:00+02:00' as timestamp))",
    },
  ],
  [
    'databricks',
    {
      pattern: "not cast(`name` as string) rlike '\\\\A(?:[0-9]+)\\\\z'",
      text: "cast(`name` as string) not in ('it\\'s', '\\\\')",
      float: 'cast(`score` as double) not in (cast(1.5 as double))',
      range: '(`price` < 0.10 or `price` > 7)',
      nan: '(cast(`score` as double) < cast(0 as double) or isnan(`score`))',
      day: "(`day` < cast('2026-01-01' as date))",
      at: "(`at` < cast('2026-01-01 06:00:00+02:00' as timestamp))",
    },
  ],
])('checks on %s', (engine, wanted) => {
  test('tell failing rows as on the other engines', () => {
    const checks = {
      pattern: `pattern: { column: name, regex: '[0-9]+' }`,
      text: `accepted_values: { column: name, values: ["it's", '\\'] }`,
      float: 'accepted_values: { column: score, values: [1.5] }',
      range: `range: { column: price, min: '0.10', max: 7 }`,
      nan: 'range: { column: score, min: 0 }',
      day: `range: { column: day, min: '2026-01-01' }`,
      at: `range: { column: at, min: '2026-01-01T06:00:00+02:00' }`,
    };
    const seen = Object.entries(checks).map(([what, yaml]) => [what, failing(engine, yaml)]);
    expect(Object.fromEntries(seen)).toEqual(wanted);
  });

  test('count whole numbers', () => {
    const { name, castTypes } = dialectOf(engine);
    const sum = 'coalesce(sum(n - 1), 0)';
    const whole =
      name === 'clickhouse' ? `toInt64(${sum})` : `cast(${sum} as ${wholeTypes[name] ?? castTypes.bigint})`;
    expect(sqlOf(engine, 'unique: id')).toContain(`select ${whole} from (select count(*) as n from`);
  });

  test('look up keys without a join that would lose nulls', () => {
    const text = sqlOf(engine, 'relationships: { column: id, to: parents }');
    const without =
      engine === 'clickhouse' ? 'where (k1) not in (select k1 from' : 'where not exists (select 1 from';
    expect(text).toContain(without);
  });

  test('ask for the newest row', () => {
    const newest = engine === 'clickhouse' ? 'maxOrNull(`at`)' : `max(${dialectOf(engine).quoteName('at')})`;
    expect(sqlOf(engine, 'freshness: { column: at, mustBeLessThan: 1d }')).toBe(
      `select count(*), ${newest} from t`,
    );
  });
});

const wholeTypes: Readonly<Partial<Record<EngineName, string>>> = { snowflake: 'number(38, 0)' };
