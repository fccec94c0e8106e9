import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { type RunWorld, runWorld } from '../support/run-world.ts';

let server: PostgresServer;
let world: RunWorld;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());
afterEach(() => world.remove());

const config = 'environments: { local: { connections: { warehouse: { type: postgres, url: "${URL}" } } } }';

function python(engine: string, files: Readonly<Record<string, string>>) {
  const own = Object.fromEntries(Object.entries(files).map(([name, text]) => [`sales/${name}`, text]));
  const base = { 'sales/datajob.yaml': 'team: t', ...own };
  world = runWorld(engine === 'postgres' ? { 'datajob.config.yaml': config, ...base } : base);
  return world.run('sales', { variables: { URL: server.url } });
}

const types: Readonly<Record<string, readonly [string, string][]>> = {
  // A type, and Python values that must come back as they went, beside None.
  both: [
    ['smallint', '[-32768, 0, 32767]'],
    ['integer', '[-2147483648, 7, 2147483647]'],
    ['bigint', '[-2**63, 2**53 + 1, 2**63 - 1]'],
    ['double precision', '[0.1, -1e308, float("inf"), float("-inf"), 5e-324, -0.0]'],
    ['real', '[0.5, -2.0]'],
    ['numeric(18, 3)', '[Decimal("1.500"), Decimal("-999999999999999.999"), Decimal("0.000")]'],
    ['numeric(30, 2)', '[Decimal("1234567890123456789012345678.05")]'],
    ['boolean', '[True, False]'],
    ['date', '[date(1, 1, 1), date(9999, 12, 31), date(2024, 2, 29)]'],
    ['time', '[time(0, 0), time(23, 59, 59, 999999), time(1, 2, 3, 400000)]'],
    [
      'timestamp',
      '[datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999), datetime(2024, 2, 29, 1, 2, 3, 4000)]',
    ],
    [
      'timestamp with time zone',
      '[datetime(1970, 1, 1, tzinfo=timezone.utc), datetime(2024, 6, 1, 2, 3, 4, 5, tzinfo=timezone.utc)]',
    ],
    [
      'text',
      `["", " a ", "\\\\N", "null", "a,b", 'say "x"', "l1\\nl2\\r\\n", "ä😀", "\\\\", "x" * 5000, "'"]`,
    ],
  ],
};

const step = (type: string, values: string) => `
from datetime import date, datetime, time, timezone
from decimal import Decimal
def run(job):
    given = [*${values}, None, *${values}[::-1], None]
    job.execute("drop table if exists made; create table made (n integer, v ${type})")
    assert job.ingest("made", list(enumerate(given)), columns=["n", "v"]) == len(given)
    back = [v for _, v in job.query("select n, v from made order by n")]
    assert list(map(repr, back)) == list(map(repr, given)), f"{back} is not {given}"
    one = list(job.query("select v from made where n = 0"))
    assert one == [(given[0],)], one
`;

describe.each(['duckdb', 'postgres'])('values that a Python step loads and reads again on %s', (engine) => {
  test('are what they were, of every type', async () => {
    const files = (types['both'] ?? []).map(([type, values], index) => [
      `${10 + index}_a.py`,
      step(type, values),
    ]);
    const { result, output } = await python(engine, Object.fromEntries(files));
    expect([result.error, output]).toEqual([undefined, '']);
  });

  test('keep their order and stay beside each other, over many parts and kinds', async () => {
    const { result, output } = await python(engine, {
      '10_a.py': `
def value(n):
    return None if n % 7 == 0 else n if n % 20_000 < 10_000 else n + 0.5
def run(job):
    job.execute("drop table if exists made; create table made (n bigint, t text, f double precision, u text)")
    rows = ((n, f"t{n}", value(n), None if n % 3 else "ü" * (n % 40)) for n in range(60_000))
    print(job.ingest("made", rows, columns=["n", "t", "f", "u"]))
    wrong = 0
    for n, t, f, u in job.query("select n, t, f, u from made order by n"):
        if t != f"t{n}" or f != value(n) or u != (None if n % 3 else "ü" * (n % 40)):
            wrong += 1
    print(wrong, list(job.query("select count(*), count(distinct n) from made")))
`,
    });
    expect([result.error, output]).toEqual([undefined, '60000\n0 [(60000, 60000)]\n']);
  });

  test.each([
    ['a text in a column of numbers', '"x" if n == 15_000 else n', 'integer', /15001|15,?001/],
    ['a number that is too large', '2**40 if n == 15_000 else n', 'integer', /15001|15,?001/],
    ['a fraction in a column of numbers', '1.5 if n == 15_000 else n', 'bigint', /15001|15,?001/],
  ])('%s is refused, with its row and column, and nothing of the load stays', async (_, value, type, row) => {
    const { result, output } = await python(engine, {
      '10_a.py': `
def run(job):
    job.execute("drop table if exists made; create table made (n integer, v ${type})")
    try:
        job.ingest("made", ((n, ${value}) for n in range(20_000)), columns=["n", "v"])
    except Exception as error:
        print(error)
`,
    });
    // DuckDB and PostgreSQL hold what was refused against the whole transaction.
    expect(result.status).toBe('failed');
    expect(output).toMatch(row);
    expect(output).toMatch(/\bv\b/);
  });
});

test('a NUL, for which no column has room, is refused', async () => {
  const { result } = await python('duckdb', {
    '10_a.py': 'def run(job):\n    job.ingest("made", [("a\\0b",)], columns=["t"], create=True)',
  });
  expect(result.error).toMatchObject({ class: 'user', message: expect.stringContaining('NUL') });
});
