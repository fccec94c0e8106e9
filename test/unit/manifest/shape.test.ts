import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from '../../../src/manifest/document.ts';
import { validate } from '../../../src/manifest/generated/manifest-validator.js';
import { checkShape, type ShapeKind } from '../../../src/manifest/shape.ts';
import { realisticManifests } from '../../support/realistic-manifests.ts';
import { mutatedManifests } from '../../support/yaml-texts.ts';

test('a manifest fits exactly when the validator says so of the whole, whatever other manifests had in common with it', () => {
  const texts = fc.tuple(mutatedManifests(), fc.constantFrom('', 'timeout: 5m\n', 'timeout: soon\n'));
  let fitting = 0;
  fc.assert(
    fc.property(texts, ([text, more]) => {
      const document = parseDocument('f.yaml', text + more);
      if (document.value === undefined) return;
      const fits = validate(document.value ?? {});
      expect(checkShape('manifest', document).length === 0).toBe(fits);
      if (fits) fitting++;
    }),
    { numRuns: 4000 },
  );
  expect(fitting).toBeGreaterThan(20);
});

describe('what fits gives no findings', () => {
  test('realistic manifests', () => {
    const [first = '', second = ''] = realisticManifests;
    expect(findings('manifest', first)).toEqual([]);
    expect(findings('manifest', second.replace(/team: .*/, 'team: data').replace('resources:', ''))).toEqual(
      [],
    );
  });

  test('an empty config and an empty template', () => {
    expect(findings('config', '')).toEqual([]);
    expect(findings('config', '# all defaults\n')).toEqual([]);
    expect(findings('template', '')).toEqual([]);
  });

  test('a document that could not be read, for which its own findings speak', () => {
    expect(checkShape('manifest', parseDocument('f.yaml', 'a: [\n'))).toEqual([]);
  });

  test.each([
    'schedule: [{cron: 0 6 * * *}, {cron: 0 9 * * 6, timezone: Europe/Riga}]',
    'schedule: {cron: [{cron: 0 6 * * *}]}',
    'environments: {staging: {schedule: {catchUp: none}}}',
    'params: {a: 1, b: x, c: true, d: {type: date}, e: {default: 5}, f: {type: enum, values: [x]}}',
    'checks: [{table: t, not_null: a}, {table: t, not_null: [a, b]}, {table: t, unique: {columns: [a]}}]',
    'checks: [{table: \'s."Order Lines"\', unique: a}, {table: "a.${{ params.t }}", unique: a}, {table: t$1, unique: a}]',
    'checks: [{table: t, accepted_values: {column: c, values: [1, x], mustBeLessThan: 1, unit: percent}}]',
    'checks: [{sql: select 1, mustBeBetween: [0, 5], id: a, severity: warn, connection: w}]',
    'checks: [{table: t, expression: {sql: a > 0}, freshness: {column: c, mustBeLessThan: 26h}, samples: 5}]',
    'alerts: [{}, {on: [missed], class: [user], email: [a@b.c]}]',
    'steps: [{uses: scd2, with: {source: a, days: 5}}, {run: x, env: {A: "5"}, expose: [w], needs: []}]',
  ])('%s', (text) => {
    expect(findings('manifest', `team: a\n${text}\n`)).toEqual([]);
  });
});

describe('one mistake in a manifest is one finding at its place', () => {
  test.each([
    ['a misspelt key', 'tema: a', ['unknown-key 2:1-5']],
    ['an unknown key in a step', 'steps: [{sql: a, env: {}}]', ['unknown-key 2:18-21']],
    ['a step of two kinds', 'steps: [{sql: a, uses: b}]', ['not-allowed 2:18-22']],
    ['a step of no kind', 'steps: [{name: a}]', ['missing-key 2:9']],
    ['a step with a misspelt kind', 'steps: [{pyhton: a}]', ['unknown-key 2:10-16']],
    ['a step that is no map', 'steps: [a.sql]', ['wrong-type 2:9-14']],
    ['no steps', 'steps:', ['wrong-type 2:1-6']],
    ['an empty list of steps', 'steps: []', ['out-of-bounds 2:8']],
    ['text instead of a list', 'after: a-b', ['wrong-type 2:8-11']],
    ['a number as a duration', 'timeout: 30', ['wrong-type 2:10-12']],
    ['a duration without unit', 'timeout: "30"', ['bad-format 2:10-14']],
    ['a cron of four fields', 'schedule: {cron: 0 6 * *}', ['bad-format 2:18-25']],
    ['a cron with a second too many', 'schedule: {cron: 0 0 6 * * *}', ['bad-format 2:18-29']],
    ['a schedule without cron', 'schedule: {catchUp: all}', ['missing-key 2:1-9']],
    ['a value that is not allowed', 'atomic: jobs', ['not-allowed 2:9-13']],
    ['another version', 'version: 2', ['not-allowed 2:10-11']],
    ['a name with capitals', 'name: Orders', ['bad-format 2:7-13']],
    ['a parameter name with capitals', 'params: {Foo: 1}', ['bad-format 2:10-13']],
    ['a list as a parameter', 'params: {a: [1]}', ['wrong-type 2:13']],
    ['an enum without values', 'params: {a: {type: enum}}', ['missing-key 2:10-11']],
    ['a number for a variable', 'steps: [{run: x, env: {A: 5}}]', ['wrong-type 2:27-28']],
    ['a secret in two places', 'secrets: [A, B, A]', ['repeated-item 2:17-18']],
    ['too many retries', 'retry: {limit: 99}', ['out-of-bounds 2:16-18']],
    ['an unknown operator', 'checks: [{table: t, row_count: {mustBeMore: 1}}]', ['unknown-key 2:33-43']],
    ['no operator', 'checks: [{table: t, row_count: {}}]', ['out-of-bounds 2:32']],
    ['one bound instead of two', 'checks: [{sql: x, mustBeBetween: [1]}]', ['out-of-bounds 2:34']],
    ['a check of a table and a query', 'checks: [{table: t, sql: x}]', ['not-allowed 2:21-24']],
    ['a table with an open quote', "checks: [{table: 's.\"a b', unique: id}]", ['bad-format 2:18-26']],
    ['a table with spaces', 'checks: [{table: "a b", unique: id}]', ['bad-format 2:18-23']],
    ['an address without @', 'alerts: [{email: [x]}]', ['bad-format 2:19-20']],
    ['a webhook in clear', 'alerts: [{slack: {webhook: "https://x"}}]', ['bad-format 2:28-39']],
    ['an unknown environment', 'environments: {prod: {}}', ['unknown-key 2:16-20']],
    ['a key with a slash and a tilde', 'steps: [{sql: a, "x/y~z": 1}]', ['unknown-key 2:18-25']],
    [
      'several mistakes',
      'atomic: x\nsteps:\n  - sql: 5\n  - foo: 1',
      ['missing-key 5:5', 'not-allowed 2:9-10', 'wrong-type 4:10-11'],
    ],
  ])('%s', (_, text, expected) => {
    expect(places('manifest', `team: a\n${text}\n`)).toEqual(expected);
  });

  test('a missing key is at the start of the file, and a misspelt one is not missing as well', () => {
    expect(places('manifest', '')).toEqual(['missing-key 1:1']);
    expect(places('manifest', 'tema: a\n')).toEqual(['unknown-key 1:1-5']);
  });

  test('a file that is no map', () => {
    expect(findings('manifest', '- a\n')).toMatchObject([
      { message: 'The file must be a map of keys and values, not a list.' },
    ]);
  });

  test('more than fifty findings are not listed', () => {
    const text = Array.from({ length: 2000 }, (_, index) => `key${index}: 1\n`).join('');
    expect(findings('manifest', `team: a\n${text}`)).toHaveLength(50);
  });
});

describe('one mistake in a config is one finding at its place', () => {
  test.each([
    ['an unknown environment', 'environments: {prod: {connections: {}}}', ['unknown-key 1:16-20']],
    ['an unknown type', connection('{type: postgress, url: x}'), ['not-allowed 1:51-60']],
    ['no type', connection('{url: x}'), ['missing-key 1:41-42']],
    ['no path', connection('{type: duckdb}'), ['missing-key 1:41-42']],
    ['a key of another type', connection('{type: duckdb, path: a, url: x}'), ['unknown-key 1:68-71']],
    ['another address', connection('{type: postgres, url: "mysql://h"}'), ['bad-format 1:66-77']],
    ['another state', 'state: {gti: {}}', ['unknown-key 1:9-12']],
    ['two states', 'state: {git: {}, postgres: {url: x}}', ['not-allowed 1:18-26']],
    ['an engine as text', 'engine: actions', ['wrong-type 1:9-16']],
    ['a team name with capitals', 'teams: {Sales: {}}', ['bad-format 1:9-14']],
  ])('%s', (_, text, expected) => {
    expect(places('config', `${text}\n`)).toEqual(expected);
  });
});

describe('messages say what to do', () => {
  test.each([
    ['tema: a', 'Unknown key `tema`.', 'did you mean `team`?'],
    ['atomic: jobs', '`atomic` must be one of `job`, `step` or `none`.', 'did you mean `job`?'],
    ['after: a-b', '`after` must be a list, not text.', 'write a list: `after: [a-b]`'],
    ['description: 5', '`description` must be text, not a number.', 'put it in quotes: `"5"`'],
    ['timeout: 30', 'A duration is a whole number and one unit: `90s`, `30m`, `2h` or `1d`.', undefined],
    ['steps:', '`steps` is empty: give it a list, or remove it.', undefined],
    [
      'steps: [{name: a}]',
      'One of the keys `sql`, `query`, `python`, `run` or `uses` is missing here.',
      undefined,
    ],
    [
      'steps: [{sql: a, uses: b}]',
      '`uses` cannot stand beside `sql`: keep one of them, or make two entries.',
      undefined,
    ],
    [
      'environments: {x: {}}',
      'Unknown key `x`. These are known here: `local`, `staging` and `production`.',
      undefined,
    ],
    [
      `secrets: [A]\nretry: {"${'k'.repeat(200)}\\n": 1}`,
      `Unknown key \`${'k'.repeat(59)}…\`. These are known here: \`limit\`, \`on\`, \`delay\`, \`factor\` and \`maxDelay\`.`,
      undefined,
    ],
    [
      'schedule: "15 6 * * *"',
      '`schedule` must be a map of keys and values or a list, not text.',
      'write `schedule: { cron: "15 6 * * *" }` with your times',
    ],
    ['steps: 10_load.sql', '`steps` must be a list, not text.', undefined],
    ['after: "@x"', '`after` must be a list, not text.', 'write a list: `after: ["@x"]`'],
    ['version: "1"', '`version` must be `1`.', 'take the quotes away'],
    ['retry: {limit: 1.5}', '`limit` must be a whole number, not 1.5.', undefined],
  ])('%s', (text, message, hint) => {
    const [finding] = findings('manifest', `${text.startsWith('tema') ? '' : 'team: a\n'}${text}\n`);
    expect(finding?.message).toBe(message);
    expect(finding?.hint).toBe(hint);
  });
});

function connection(text: string): string {
  return `environments: {staging: {connections: { w: ${text}}}}`;
}

function findings(kind: ShapeKind, text: string) {
  return checkShape(kind, parseDocument('f.yaml', text));
}

function places(kind: ShapeKind, text: string): string[] {
  return findings(kind, text)
    .map(
      ({ code, line, column, endColumn }) => `${code} ${line}:${column}${endColumn ? `-${endColumn}` : ''}`,
    )
    .sort();
}
