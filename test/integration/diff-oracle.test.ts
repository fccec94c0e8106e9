import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Session } from '../../src/ports/database.ts';
import { quoteName, type TableColumn } from '../../src/quality/diff/column.ts';
import { compareTables } from '../../src/quality/diff/compare-tables.ts';
import type { TablePair } from '../../src/quality/diff/table-pair.ts';
import type { CoreEngine } from '../../src/sql/dialect.ts';
import { stringLiteral } from '../../src/sql/literal.ts';
import { openEngines } from '../support/engines.ts';
import { never, run } from '../support/statements.ts';
import { expectedDiff, expectedProfile, measuredDiff, type Row, sameRows } from '../support/table-oracle.ts';

let engines: Awaited<ReturnType<typeof openEngines>>;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines.close());

const kinds = {
  integer: { types: ['integer', 'INTEGER'], value: fc.integer({ min: -3, max: 3 }) },
  bigint: { types: ['bigint', 'BIGINT'], value: fc.constantFrom(-1, 0, Number.MAX_SAFE_INTEGER) },
  float: {
    types: ['double precision', 'DOUBLE'],
    value: fc.constantFrom(Number.NaN, -0, 0, 1.5, -1e300, Number.POSITIVE_INFINITY),
  },
  text: {
    types: ['text', 'VARCHAR'],
    value: fc.constantFrom('', 'a', 'A', ' a', "it's", 'ключ', '\\', '\n'),
  },
  date: { types: ['date', 'DATE'], value: fc.constantFrom('1066-10-14', '1899-12-31', '2026-11-22') },
  moment: {
    types: ['timestamp with time zone', 'TIMESTAMP WITH TIME ZONE'],
    value: fc.constantFrom('1800-01-01 00:00:00.000001+00', '2026-03-29 01:30:00+00'),
  },
  boolean: { types: ['boolean', 'BOOLEAN'], value: fc.constantFrom('true', 'false') },
} as const satisfies Record<string, { types: readonly [string, string]; value: fc.Arbitrary<Row[number]> }>;

const names = ['id', 'Order Id', 'ключ', 'a"b', 'select', 'm', 'n'];

const tables = fc
  .tuple(
    fc.array(fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.integer({ min: 1, max: 2 }),
  )
  .chain(([columns, keyLength]) => {
    const row = fc.tuple(
      ...columns.map((kind) => fc.option(kinds[kind].value as fc.Arbitrary<number | string>, { freq: 6 })),
    );
    const before = fc.array(row, { maxLength: 12 });
    // Most rows stay, some go, some change, some come.
    const kept = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 });
    return fc.tuple(before, kept, fc.array(row, { maxLength: 5 })).map(([rows, fates, more]) => ({
      columns,
      keyLength: Math.min(keyLength, columns.length),
      before: rows,
      after: [...rows.filter((_, index) => fates[index] !== 0), ...more],
    }));
  });

describe.each<CoreEngine>(['duckdb', 'postgres'])('%s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await engines.databases[engine].session();
  });

  const fill = async (name: string, columns: readonly TableColumn[], rows: readonly Row[]) => {
    await run(session, `drop table if exists ${name}`);
    await run(
      session,
      `create table ${name} (${columns.map((c) => `${quoteName(c.name)} ${c.type}`).join(', ')})`,
    );
    if (rows.length === 0) return;
    const literals = rows.map((row) =>
      row.map((value, n) => literal(value, columns[n]?.type ?? '')).join(', '),
    );
    await run(session, `insert into ${name} values ${literals.map((row) => `(${row})`).join(', ')}`);
  };
  const literal = (value: Row[number], type: string) =>
    value === null
      ? 'null'
      : `cast(${stringLiteral(Object.is(value, -0) ? '-0' : String(value), engine)} as ${type})`;
  const compare = async (
    {
      columns: picked,
      before,
      after,
    }: {
      columns: readonly (keyof typeof kinds)[];
      before: readonly Row[];
      after: readonly Row[];
    },
    settings: Partial<TablePair>,
  ) => {
    const columns = picked.map((kind, n) => ({
      name: names[n] ?? '',
      type: kinds[kind].types[engine === 'postgres' ? 0 : 1],
    }));
    await fill('old_state', columns, before);
    await fill('new_state', columns, after);
    const pair = {
      before: { sql: 'old_state', columns },
      after: { sql: 'new_state', columns },
      ignore: [],
      hidden: [],
    };
    return compareTables({ ...pair, ...settings }, { session, engine, signal: never });
  };

  test('says with a key what a comparison row by row in memory says', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (made) => {
        const used = names.slice(0, made.columns.length);
        const key = used.slice(0, made.keyLength);
        const found = await compare(made, { key });
        expect(measuredDiff(found)).toEqual(expectedDiff(made.before, made.after, used, made.keyLength));
        expect(found.rows).toMatchObject({ before: made.before.length, after: made.after.length });
      }),
      { numRuns: 120 },
    );
  }, 120_000);

  test('says without a key whether the rows are the same, and what moved in the columns', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (made) => {
        const found = await compare(made, {});
        const same = sameRows(made.before, made.after);
        expect(found.status).toBe(same ? 'same' : 'changed');
        for (const [index, name] of names.slice(0, made.columns.length).entries()) {
          const old = expectedProfile(made.before, index);
          const now = expectedProfile(made.after, index);
          const moved = found.columns.find((column) => column.name === name);
          expect([name, moved?.nulls]).toEqual([
            name,
            old.nulls === now.nulls ? undefined : { before: old.nulls, after: now.nulls },
          ]);
          expect([name, moved?.distinct]).toEqual([
            name,
            old.distinct === now.distinct ? undefined : { before: old.distinct, after: now.distinct },
          ]);
        }
      }),
      { numRuns: 80 },
    );
  }, 120_000);

  test('sees values that changed places between rows, and nulls that became nothing else than zero', async () => {
    const columns = ['integer', 'text', 'float'] as const;
    const before = [
      [1, 'a', 0],
      [2, 'b', 1.5],
    ];
    const swapped = await compare(
      {
        columns,
        before,
        after: [
          [1, 'b', 0],
          [2, 'a', 1.5],
        ],
      },
      {},
    );
    expect(swapped).toMatchObject({ status: 'changed', columns: [] });
    const zero = await compare(
      {
        columns,
        before,
        after: [
          [1, 'a', null],
          [2, 'b', 1.5],
        ],
      },
      {},
    );
    expect(zero).toMatchObject({
      status: 'changed',
      columns: [{ name: 'ключ', nulls: { before: 0, after: 1 } }],
    });
  });
});
