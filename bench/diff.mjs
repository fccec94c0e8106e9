// `node bench/diff.mjs`: the data diff of a table of a million rows and eleven columns against SQL written by hand for the
// same answer, in turn within one run, on DuckDB and PostgreSQL. Exits with 1 when a promise is broken.
import { inTurn, loadModules, onEachEngine } from './engines.mjs';
import { ms, promise, writeSection } from './section.mjs';

const rows = Number(process.argv[2] ?? 1_000_000);
const measured = [];
const { compareKeyed, checksumOf, sharedColumns, compareTables } = await loadModules([
  'src/quality/diff/compare-keyed.ts',
  'src/quality/diff/checksum-query.ts',
  'src/quality/diff/column.ts',
  'src/quality/diff/compare-tables.ts',
]);

const names = ['id', 'a', 'b', 'c', 'd', 'e', 'f', 'h', 'i', 'j', 'k'];
const types = {
  duckdb: 'INTEGER INTEGER VARCHAR DECIMAL(12,2) DATE TIMESTAMP BOOLEAN DOUBLE VARCHAR BIGINT INTEGER'.split(
    ' ',
  ),
  postgres: [
    ...['integer', 'integer', 'text', 'numeric(12,2)', 'date', 'timestamp without time zone', 'boolean'],
    ...['double precision', 'text', 'bigint', 'integer'],
  ],
};

await onEachEngine(benchOn);
writeSection('diff', measured);

async function benchOn(database, engine, signal) {
  const session = await database.session();
  const ask = async (text) => (await session.query({ text, values: [] }, 10, signal)).rows;
  await prepare(ask, engine);
  const columns = types[engine].map((type, index) => ({ name: names[index], type }));
  const shared = sharedColumns(columns, columns, engine);
  const sides = { before: { sql: 'old_t', where: [] }, after: { sql: 'new_t', where: [] } };
  const context = { session, engine, signal };
  const byKey = async () => {
    const counted = (await ask('select count(*) from new_t'))[0][0];
    const asked = {
      ...sides,
      key: shared.slice(0, 1),
      columns: shared.slice(1),
      rows: { before: rows, after: counted },
    };
    return (await compareKeyed(asked, context)).counts;
  };
  const hand = async () => (await ask(byHand()))[0];
  const sums = async () => [
    await checksumOf(sides.before, shared, context),
    await checksumOf(sides.after, shared, context),
  ];
  const handSums = async () => [await ask(sumByHand('old_t', engine)), await ask(sumByHand('new_t', engine))];
  const whole = () =>
    compareTables(
      {
        before: { sql: 'old_t', columns, rows },
        after: { sql: 'new_t', columns },
        key: ['id'],
        ignore: [],
        hidden: [],
      },
      context,
    );
  const found = await byKey();
  const wanted = (await hand()).slice(0, 3).join();
  if (`${found.added},${found.removed},${found.changed}` !== wanted)
    throw new Error(`${JSON.stringify(found)} is not ${wanted}`);
  const times = await inTurn({ byKey, hand, sums, handSums, whole });
  const on = `${rows} rows × 11 columns, ${engine}`;
  measured.push(promise(`keyed diff, ${on}`, times.byKey, times.hand, '× SQL by hand', 1.2));
  measured.push(
    promise(`unkeyed diff, ${on}`, times.sums, times.handSums, '× a checksum of each side by hand', 1.5),
  );
  measured.push([`whole comparison with key and profiles, ${on}`, ms(times.whole), '', '']);
}

async function prepare(ask, engine) {
  await ask(
    `create table old_t as select g::int as id, (g % 100)::int as a, 'name ' || g as b, (g * 1.5)::numeric(12, 2) as c, ` +
      `date '2026-01-01' - (g % 1000)::int as d, timestamp '2026-01-01' - g * interval '1 second' as e, g % 7 = 0 as f, ` +
      `g::double precision / 3 as h, 'cat ' || (g % 20) as i, g * 3::bigint as j, case when g % 10 = 0 then null else g end::int as k ` +
      `from generate_series(1, ${rows}) as s(g)`,
  );
  await ask('create table new_t as select * from old_t');
  await ask('update new_t set a = a + 1 where id % 5000 = 0');
  await ask('delete from new_t where id between 10 and 109');
  await ask(
    'insert into new_t select id + 20000000, a, b, c, d, e, f, h, i, j, k from old_t where id between 1000 and 1499',
  );
  if (engine !== 'postgres') return;
  await ask('vacuum analyze old_t');
  await ask('vacuum analyze new_t');
  await ask(`set work_mem = '64MB'`);
}

/** What a person would write for the same numbers; it takes for granted that keys are not repeated. */
function byHand() {
  const both = 'x.id is not null and y.id is not null';
  const differs = (name) => `x.${name} is distinct from y.${name}`;
  const others = names.slice(1);
  const changed = `count(*) filter (where ${both} and (${others.map(differs).join(' or ')}))`;
  const each = others.map((name) => `count(*) filter (where ${both} and ${differs(name)})`);
  return (
    `select count(*) filter (where x.id is null), count(*) filter (where y.id is null), ${[changed, ...each].join(', ')} ` +
    `from old_t as x full join new_t as y on x.id = y.id`
  );
}

function sumByHand(table, engine) {
  if (engine === 'duckdb') return `select count(*), sum(hash(${names.join(', ')})) from ${table}`;
  return `select count(*), sum(hashtextextended(t::text, 0)) from ${table} as t`;
}
