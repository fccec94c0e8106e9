// `node bench/quality.mjs`: fourteen checks on a table of a million rows against one aggregate scan written by hand, and
// against asking them one by one, in turn within one run, on DuckDB and PostgreSQL. Exits with 1 when a promise is broken.
import { inTurn, loadModules, onEachEngine } from './engines.mjs';
import { promise, writeSection } from './section.mjs';

const rows = Number(process.argv[2] ?? 1_000_000);
const measured = [];
const { evaluateChecks, checksOf, checkContext } = await loadModules([
  'src/quality/run-checks.ts',
  'test/support/checks.ts',
]);

const fourteen = `
  - table: orders
    not_null: [id, customer, country, amount, created_at]
    accepted_values:
      - { column: country, values: [LV, EE, LT, FI] }
      - { column: status, values: [new, paid, sent] }
    range:
      - { column: amount, min: 0, max: 1000 }
      - { column: day, min: '2020-01-01' }
      - { column: quantity, min: 1 }
    pattern: { column: phone, regex: '[+][0-9]{8,15}' }
    expression: [amount >= 0 or status <> 'paid', quantity < 100]
    row_count: { mustBeGreaterThan: 0 }`;

/** The same rows counted as people write it, on each engine. */
const byHand = {
  duckdb: hand("not regexp_full_match(phone, '[+][0-9]{8,15}')"),
  postgres: hand("phone !~ '^[+][0-9]{8,15}$'"),
};

await onEachEngine(benchOn);
writeSection('quality', measured);

async function benchOn(database, engine, signal) {
  const session = await database.session();
  const ask = async (text) => (await session.query({ text, values: [] }, 10, signal)).rows;
  await session.execute({ text: table(engine), values: [] }, signal);
  if (engine === 'postgres') await session.execute({ text: 'analyze orders', values: [] }, signal);
  const checks = checksOf(fourteen);
  const context = checkContext(engine, session);
  const together = () => evaluateChecks(checks, context);
  const single = async () => {
    for (const check of checks) await evaluateChecks([check], context);
  };
  const scan = async () => (await ask(byHand[engine]))[0].map(Number);
  const found = (await together()).map(({ failing, total }) => failing ?? total).join();
  const wanted = (await scan()).join();
  if (found !== wanted) throw new Error(`${engine}: ${found} is not ${wanted}`);
  const times = await inTurn({ together, scan, single });
  const what = `${checks.length} checks on ${rows} rows, ${engine}`;
  measured.push(promise(what, times.together, times.scan, '× one scan by hand', 1.3));
  const ratio = `${(times.single / times.together).toFixed(1)} × as long`;
  measured.push([`the same one by one, ${engine}`, `${times.single.toFixed(0)} ms`, ratio, '']);
}

function hand(mismatch) {
  const conditions = [
    ...['id', 'customer', 'country', 'amount', 'created_at'].map((column) => `${column} is null`),
    "country not in ('LV', 'EE', 'LT', 'FI')",
    "status not in ('new', 'paid', 'sent')",
    'amount < 0 or amount > 1000',
    "day < date '2020-01-01'",
    'quantity < 1',
    mismatch,
    "not (amount >= 0 or status <> 'paid')",
    'not (quantity < 100)',
  ];
  const counts = conditions.map((condition) => `sum(case when ${condition} then 1 else 0 end)`);
  return `select ${counts.join(', ')}, count(*) from orders`;
}

function table(engine) {
  const series = engine === 'duckdb' ? `range(${rows}) as s(i)` : `generate_series(0, ${rows - 1}) as s(i)`;
  const pick = (of, list) =>
    `case i % ${of} ${list.map((text, at) => `when ${at} then '${text}' `).join('')}else 'XX' end`;
  const text = engine === 'duckdb' ? 'varchar' : 'text';
  return `create table orders as select cast(i as bigint) as id, cast(nullif(i % 5000, 77) as integer) as customer,
    ${pick(401, ['LV', 'EE', 'LT', 'FI', ...Array(396).fill('LV')])} as country,
    ${pick(3, ['new', 'paid', 'sent'])} as status, cast(i % 1001 as decimal(12, 2)) as amount,
    date '2020-01-01' + cast(i % 2000 as integer) as day, cast(i % 90 as integer) + 1 as quantity,
    '+371' || cast(20000000 + i as ${text}) as phone, timestamp '2026-01-01 00:00:00' as created_at from ${series}`;
}
