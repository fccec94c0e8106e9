import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Session } from '../../src/ports/database.ts';
import { evaluateChecks } from '../../src/quality/run-checks.ts';
import type { CoreEngine } from '../../src/sql/dialect.ts';
import { dialectOf } from '../../src/sql/dialects.ts';
import { stringLiteral } from '../../src/sql/literal.ts';
import {
  brokenRows,
  checkEntry,
  type OracleCheck,
  type OracleColumn,
  type OracleKind,
  type OracleRow,
  type OracleValue,
} from '../support/check-oracle.ts';
import { checkContext, checksOf } from '../support/checks.ts';
import { openEngines } from '../support/engines.ts';
import { run } from '../support/statements.ts';

let engines: Awaited<ReturnType<typeof openEngines>>;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines.close());

/** Types by engine (PostgreSQL, DuckDB), values that are easily counted wrongly, and bounds. */
const kinds = {
  integer: {
    types: ['bigint', 'BIGINT'],
    values: [-1, 0, 7, Number.MAX_SAFE_INTEGER],
    bounds: [-1, 0, 7],
  },
  decimal: {
    types: ['numeric(20,2)', 'DECIMAL(20,2)'],
    values: [-0.01, 0, 1.1, 100],
    bounds: [-0.01, 0, 1.1],
  },
  float: {
    types: ['double precision', 'DOUBLE'],
    values: [Number.NaN, -0, 0, 1.5, -1e300, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    bounds: [-1e300, 0, 1.5],
  },
  text: { types: ['text', 'VARCHAR'], values: ['', 'a', 'A', ' a', "it's", 'ключ', '\\', 'ab'], bounds: [] },
  date: {
    types: ['date', 'DATE'],
    values: ['0001-01-01', '1066-10-14', '1899-12-31', '2026-11-22'],
    bounds: ['1066-10-14', '1899-12-31'],
  },
  boolean: { types: ['boolean', 'BOOLEAN'], values: [true, false], bounds: [] },
} as const satisfies Record<
  OracleKind,
  { types: readonly [string, string]; values: readonly OracleValue[]; bounds: readonly (number | string)[] }
>;

const names = ['id', 'Order Id', 'ключ', 'a"b', 'select', "it's"];
const patterns = ['[a-z]+', 'a|A', '', '[^a]*', '[ab]{2}'];

const tables = fc
  .array(fc.constantFrom(...(Object.keys(kinds) as OracleKind[])), { minLength: 1, maxLength: names.length })
  .chain((picked) => {
    const columns = picked.map((kind, at): OracleColumn => ({ name: names[at] ?? '', kind }));
    const cell = ({ kind }: OracleColumn) =>
      fc.option(fc.constantFrom<OracleValue>(...kinds[kind].values), { freq: 5 });
    const rows = fc.array(fc.tuple(...columns.map(cell)) as fc.Arbitrary<OracleRow>, { maxLength: 15 });
    const checks = fc.array(checkOf(columns), { minLength: 1, maxLength: 12 });
    return fc.record({ columns: fc.constant(columns), rows, checks });
  });

function checkOf(columns: readonly OracleColumn[]): fc.Arbitrary<OracleCheck> {
  const all = columns.map((_, at) => at);
  const of = (...wanted: readonly OracleKind[]) =>
    all.filter((at) => wanted.includes(columns[at]?.kind ?? 'text'));
  const kindAt = (column: number) => kinds[columns[column]?.kind ?? 'text'];
  const found: fc.Arbitrary<OracleCheck>[] = [
    fc.constantFrom(...all).map((column) => ({ type: 'not_null', column })),
    fc
      .uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 2 })
      .map((list) => ({ type: 'unique', columns: list })),
    fc
      .constantFrom(...all)
      .chain((column) =>
        fc
          .subarray<number | string | boolean>([...kindAt(column).values].filter(isWritten), { minLength: 1 })
          .map((values) => ({ type: 'accepted_values', column, values })),
      ),
    fc
      .tuple(fc.constantFrom(...all), fc.constantFrom(...all))
      .filter(([column, key]) => columns[column]?.kind === columns[key]?.kind)
      .map(([column, key]) => ({ type: 'relationships', column, key })),
  ];
  const ranged = of('integer', 'decimal', 'float', 'date');
  if (ranged.length > 0) {
    const bounds = fc.constantFrom(...ranged).chain((column) => {
      const some = fc.constantFrom<number | string>(...kindAt(column).bounds);
      return fc.tuple(fc.constant(column), some, some);
    });
    found.push(
      bounds
        .filter(([, min, max]) => min <= max)
        .map(([column, min, max]) => ({ type: 'range', column, min, max })),
    );
  }
  const texts = of('text');
  if (texts.length > 0) {
    const matched = fc.tuple(
      fc.constantFrom(...texts),
      fc.constantFrom(...patterns.filter((text) => text !== '')),
    );
    found.push(matched.map(([column, regex]) => ({ type: 'pattern', column, regex })));
  }
  return fc.oneof(...found);
}

/** Whether YAML has the value. */
function isWritten(value: OracleValue): value is number | string | boolean {
  return value !== null && (typeof value !== 'number' || Number.isFinite(value));
}

describe.each<CoreEngine>(['duckdb', 'postgres'])('%s', (engine) => {
  let session: Session;
  const { quoteName } = dialectOf(engine);
  beforeAll(async () => {
    session = await engines.databases[engine].session();
  });

  const fill = async (columns: readonly OracleColumn[], rows: readonly OracleRow[]) => {
    const typeOf = ({ kind }: OracleColumn) => kinds[kind].types[engine === 'postgres' ? 0 : 1];
    const list = columns.map((column) => `${quoteName(column.name)} ${typeOf(column)}`);
    await run(session, 'drop table if exists made');
    await run(session, `create table made (${list.join(', ')})`);
    if (rows.length === 0) return;
    const literal = (value: OracleValue, column: OracleColumn | undefined): string => {
      if (value === null || column === undefined) return 'null';
      const text = Object.is(value, -0) ? '-0' : String(value);
      return `cast(${stringLiteral(text, engine)} as ${typeOf(column)})`;
    };
    const tuples = rows.map((row) => `(${row.map((value, at) => literal(value, columns[at])).join(', ')})`);
    await run(session, `insert into made values ${tuples.join(', ')}`);
  };

  test('counts the rows that break checks as a count row by row in memory does', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ columns, rows, checks }) => {
        await fill(columns, rows);
        const yaml = checks.map((check) => `  - ${JSON.stringify(checkEntry(check, 'made', columns))}`);
        const results = await evaluateChecks(checksOf(yaml.join('\n')), checkContext(engine, session));
        const found = results.map(({ status, failing, total, failure }) => [
          failure?.message,
          status,
          failing,
          total,
        ]);
        const expected = checks.map((check) => {
          const broken = brokenRows(check, rows);
          return [undefined, broken === 0 ? 'passed' : 'failed', broken, rows.length];
        });
        expect(withoutReasons(found)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('counts the same among the rows of `where`', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ columns, rows, checks }) => {
        await fill(columns, rows);
        const where = `${quoteName(columns[0]?.name ?? '')} is not null`;
        const wanted = checks.filter(({ type }) => type !== 'relationships');
        if (wanted.length === 0) return;
        const yaml = wanted.map(
          (check) => `  - ${JSON.stringify({ ...checkEntry(check, 'made', columns), where })}`,
        );
        const results = await evaluateChecks(checksOf(yaml.join('\n')), checkContext(engine, session));
        const kept = rows.filter(([first]) => first !== null);
        expect(results.map(({ failing, total }) => [failing, total])).toEqual(
          wanted.map((check) => [brokenRows(check, kept), kept.length]),
        );
      }),
      { numRuns: 20 },
    );
  });
});

/** A check that failed says so in a sentence; one that could not be asked is no failed one. */
function withoutReasons(found: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return found.map(([message, status, ...rest]) => [
    status === 'error' ? message : undefined,
    status,
    ...rest,
  ]);
}
