import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Session } from '../../src/ports/database.ts';
import { findRelation, type Relation, readCatalogue } from '../../src/quality/diff/catalogue.ts';
import { compareTables } from '../../src/quality/diff/compare-tables.ts';
import { fingerprintTables, strayWrites } from '../../src/quality/diff/fingerprint.ts';
import { keepTable, makeKeptSchema } from '../../src/quality/diff/keep-table.ts';
import type { CoreEngine } from '../../src/sql/dialect.ts';
import { openEngines } from '../support/engines.ts';
import { never, run } from '../support/statements.ts';

let engines: Awaited<ReturnType<typeof openEngines>>;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines.close());

describe.each<CoreEngine>(['duckdb', 'postgres'])('limits of the data diff on %s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await engines.databases[engine].session();
    await makeKeptSchema(session, never);
  });

  const context = () => ({ session, engine, signal: never });
  const catalogue = () => readCatalogue(session, engine, never);
  const relation = async (name: string): Promise<Relation> => {
    const found = findRelation(`"${name}"`, await catalogue(), engine);
    if (found === undefined) throw new Error(`no table ${name}`);
    return found;
  };
  const make = async (name: string, select: string) => {
    await run(session, `drop table if exists ${name}`);
    await run(session, `create table ${name} as ${select}`);
  };
  const numbers = (most: number) => `generate_series(1, ${most}) as s(g)`;

  test('of a large table a sample of keys is kept and compared, always the same one, and it is said', async () => {
    const select = `select g::int as id, (g % 10)::int as v from ${numbers(4000)}`;
    await make('big', select);
    const big = { ...(await relation('big')), bytes: 4000 };
    const kept = await keepTable(big, { number: 1, key: ['id'], limit: 1000 }, context());
    expect(kept).toMatchObject({ sampleParts: 4, state: { rows: 4000 } });
    await run(session, 'update big set v = v + 1 where id <= 2000');
    await run(session, 'delete from big where id > 3900');
    const pair = { before: kept.state, ignore: [], hidden: [], key: ['id'], sampleParts: 4 };
    const after = { sql: '"big"', columns: big.columns };
    const first = await compareTables({ ...pair, after }, context());
    expect(first.notes.join()).toContain('one of 4 keys is compared');
    expect(first.rows).toMatchObject({ before: 4000, after: 3900 });
    // A quarter of 2,000 and of 100, as far as hashes spread evenly.
    expect(first.rows.changed).toBeGreaterThan(350);
    expect(first.rows.changed).toBeLessThan(650);
    expect(first.rows.removed).toBeGreaterThan(5);
    expect(first.rows.removed).toBeLessThan(60);
    expect(await compareTables({ ...pair, after }, context())).toEqual(first);
  });

  test('a large table without a key is not kept, and the reason is said', async () => {
    await make('keyless', `select g::int as v from ${numbers(10)}`);
    const table = { ...(await relation('keyless')), bytes: 4000 };
    const kept = await keepTable(table, { number: 2, limit: 1000 }, context());
    expect(kept).toMatchObject({ state: { rows: 10 }, problem: expect.stringContaining('no key') });
  });

  test('tables beyond the limits have no fingerprint: they are named, and judged by their columns', async () => {
    await make('small', `select g::int as v from ${numbers(3)}`);
    await make('large', `select g::int as v from ${numbers(3)}`);
    const sized = async () => {
      const found = await catalogue();
      const relations = found.relations
        .filter(({ name }) => name === 'small' || name === 'large')
        .map((one) => ({ ...one, bytes: one.name === 'large' ? 2000 : 100 }));
      return { ...found, relations };
    };
    const look = async () => {
      const found = await sized();
      const prints = await fingerprintTables(found.relations, context(), { table: 1000, total: 5000 });
      return { catalogue: found, prints };
    };
    const before = await look();
    expect(before.prints.unread.map(({ name }) => name)).toEqual(['large']);
    await run(session, 'insert into large values (9)');
    expect(strayWrites(before, await look())).toEqual([]);
    await run(session, 'alter table large add column w int');
    await run(session, 'insert into small values (9)');
    const strays = strayWrites(before, await look());
    expect(strays.map(({ table, what }) => [table.name, what]).toSorted()).toEqual([
      ['large', 'changed'],
      ['small', 'changed'],
    ]);
  });

  test('small tables have a fingerprint as long as all together stay under the limit', async () => {
    await make('one', 'select 1 as v');
    await make('two', 'select 1 as v');
    const both = [
      { ...(await relation('two')), bytes: 90 },
      { ...(await relation('one')), bytes: 60 },
    ];
    const prints = await fingerprintTables(both, context(), { table: 100, total: 100 });
    expect([prints.tables.size, prints.unread.map(({ name }) => name)]).toEqual([1, ['two']]);
  });

  test('a table of 520 columns is compared by key, each column counted; 200 have a profile, and it is said', async () => {
    const names = Array.from({ length: 520 }, (_, index) => `c${index}`);
    const list = names.map((name, index) => `(g + ${index})::int as ${name}`).join(', ');
    await make('wide_old', `select g::int as id, ${list} from ${numbers(4)}`);
    await make('wide_new', 'select * from wide_old');
    await run(session, 'update wide_new set c3 = -1 where id = 1');
    await run(session, 'update wide_new set c510 = null where id in (1, 2)');
    const { columns } = await relation('wide_new');
    const states = { before: { sql: 'wide_old', columns }, after: { sql: 'wide_new', columns } };
    const found = await compareTables({ ...states, key: ['id'], ignore: [], hidden: [] }, context());
    expect(found.rows).toEqual({ before: 4, after: 4, added: 0, removed: 0, changed: 2 });
    expect(found.columns).toMatchObject([
      { name: 'c3', changed: 1 },
      { name: 'c510', changed: 2, nulls: { before: 0, after: 2 } },
    ]);
    const unkeyed = await compareTables({ ...states, ignore: [], hidden: [] }, context());
    expect(unkeyed.notes).toContain('Only 200 columns have a profile.');
  });

  test('different values of many rows are estimated and marked, few ones are counted', async () => {
    const numbersAnd = (v: number) =>
      `select (g % ${v})::int as v, (g % 7)::int as few from ${numbers(110_000)}`;
    await make('many_old', numbersAnd(40_000));
    await make('many_new', numbersAnd(20_000).replace('% 7', '% 8'));
    const { columns } = await relation('many_new');
    const states = { before: { sql: 'many_old', columns }, after: { sql: 'many_new', columns } };
    const found = await compareTables({ ...states, ignore: [], hidden: [] }, context());
    const distinct = found.columns.find(({ name }) => name === 'v')?.distinct;
    expect(distinct).toMatchObject({ approximate: true });
    expect((distinct?.before ?? 0) / 40_000).toBeCloseTo(1, 0.6);
    expect((distinct?.after ?? 0) / 20_000).toBeCloseTo(1, 0.6);
    expect(found.columns.find(({ name }) => name === 'few')?.distinct).toMatchObject({ before: 7, after: 8 });
    expect(found.notes.join()).toContain('marked ≈ are estimates');
  });

  test('repeated and missing keys among rows that came and went are found and left out', async () => {
    await make('keys_old', 'select * from (values (1, 1), (2, 1), (2, 2), (null, 1)) as v(id, x)');
    await make('keys_new', 'select * from (values (1, 2), (3, 1), (3, 1), (4, 1), (null, 1)) as v(id, x)');
    const { columns } = await relation('keys_new');
    const states = { before: { sql: 'keys_old', columns }, after: { sql: 'keys_new', columns } };
    const found = await compareTables({ ...states, key: ['id'], ignore: [], hidden: [] }, context());
    expect(found.rows).toEqual({ before: 4, after: 5, added: 1, removed: 0, changed: 1 });
    expect(found.notes.join('\n')).toMatch(/Without id are 1 row before and 1 row after/);
    expect(found.notes.join('\n')).toMatch(/`id` is not a key: 2 rows before and 2 rows after/);
  });
});

describe('limits of the data diff on partitions of postgres', () => {
  test('a partitioned table is one table, whichever part was written by its own name', async () => {
    const session = await engines.databases.postgres.session();
    const context = { session, engine: 'postgres', signal: never } as const;
    await run(session, 'create table parted (id int, d date) partition by range (d)');
    await run(
      session,
      "create table parted_25 partition of parted for values from ('2025-01-01') to ('2026-01-01')",
    );
    await run(
      session,
      "create table parted_26 partition of parted for values from ('2026-01-01') to ('2027-01-01')",
    );
    await run(session, "insert into parted values (1, '2025-05-05'), (2, '2026-05-05')");
    const before = await readCatalogue(session, 'postgres', never);
    const whole = findRelation('"parted_26"', before, 'postgres');
    expect(whole).toMatchObject({ name: 'parted', bytes: expect.any(Number) });
    if (whole === undefined) throw new Error('no table');
    expect(whole.bytes).toBeGreaterThan(0);
    await makeKeptSchema(session, never);
    const kept = await keepTable(whole, { number: 77, key: ['id'] }, context);
    await run(session, "insert into parted_26 values (3, '2026-06-06')");
    const after = { sql: '"parted"', columns: whole.columns };
    const found = await compareTables(
      { before: kept.state, after, key: ['id'], ignore: [], hidden: [] },
      context,
    );
    expect(found.rows).toEqual({ before: 2, after: 3, added: 1, removed: 0, changed: 0 });
  });
});
