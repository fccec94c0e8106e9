import { describe, expect, test } from '@jest/globals';
import { runTest, runTests } from '../support/test-world.ts';

const ends = 'expect: { analytics.orders: [] }';

describe('a mistake in a unit test is told at its place', () => {
  test.each([
    [
      'a value that its column cannot hold',
      `given: { raw.orders: { columns: { id: integer }, rows: [{ id: x }] } }\n${ends}`,
      /^The rows of raw\.orders cannot be put there: Conversion Error/,
      3,
    ],
    [
      'a type that there is not',
      `given: { a: { columns: { id: nonsense } } }\n${ends}`,
      /cannot be put there/,
      3,
    ],
    [
      'no rows and no types',
      `given: { raw.orders: [] }\n${ends}`,
      /^raw\.orders has no rows that would show its columns/,
      3,
    ],
    [
      'SQL of the setup',
      `setup: |\n  select 1;\n  select nope;\n${ends}`,
      /^`setup` cannot be run: Binder Error/,
      5,
    ],
    [
      'CSV with a name twice',
      `given: { a: { csv: "x,x\\n" } }\n${ends}`,
      /^A column of the CSV has no name, or two/,
      3,
    ],
    ['CSV without names', `given: { a: { csv: "\\n" } }\n${ends}`, /^The CSV has no line with the names/, 3],
    [
      'CSV with an open quote',
      `given: { a: { csv: 'x,"y' } }\n${ends}`,
      /^The CSV cannot be read: line 1 has a quote/,
      3,
    ],
    [
      'a query',
      `given: { raw.orders: [{ country: LV, amount: 1 }] }\nexpect:\n  all:\n    query: |\n      select country,\n        nope from analytics.orders\n    rows: []`,
      /^The query cannot be run: Binder Error/,
      8,
    ],
  ])('%s', async (_what, yaml, message, line) => {
    const { status, failure } = await runTest(yaml);
    expect([status, failure?.message]).toEqual(['failed', expect.stringMatching(message)]);
    expect([failure?.file, failure?.line]).toEqual(['orders/tests/a.yaml', line]);
  });

  test.each([
    ['{', /^orders\/tests\/rows\.json is not JSON: /],
    ['{ "a": 1 }', /is not a list of objects/],
    ['[{ "a": [1] }]', /is not a list of objects/],
  ])('a JSON file that holds %s', async (text, message) => {
    const files = { 'orders/tests/rows.json': text };
    const { failure } = await runTest(`given: { a: { file: rows.json } }\n${ends}`, files);
    expect(failure).toMatchObject({
      file: 'orders/tests/a.yaml',
      line: 3,
      message: expect.stringMatching(message),
    });
  });

  test('an error of another class', async () => {
    const given = 'given: { raw.orders: [{ id: 1, country: LV, amount: -1 }] }';
    const { reason } = await runTest(`${given}\nerror: { class: platform }`);
    expect(reason).toBe('The failure was to be of class platform, and it is of class user.');
  });

  test('a table that is not given, when nothing like it is', async () => {
    const { failure } = await runTest(ends);
    expect(failure?.hint).toBe('The test does not give it: write its rows under `given`.');
  });
});

test('a template that starts programs is not run where these must not be started', async () => {
  const files = {
    'templates/load/template.yaml': '',
    'templates/load/10_load.py': 'print(1)\n',
    'people/datajob.yaml': 'team: t\nsteps: [{ uses: load }]\ntests: [{ name: it, error: x }]\n',
  };
  const report = await runTests(files, { programs: false });
  expect(report).toMatchObject({ notRun: 1, tests: [{ status: 'not-run' }] });
});
