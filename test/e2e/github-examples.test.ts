import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { scheduleEvent } from '../github/events/repository.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { type GitHubStory, githubStory, type StoryOptions } from '../support/github-story.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const job = 'jobs/markets/stocks-load';
const pull = { number: 12, branch: 'stocks' };
let dist: BuiltDist;
let story: GitHubStory;

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  story = await githubStory(dist.folder, {
    ...filesBelow('examples'),
    ...landed(),
    '.gitignore': '.datajob/\n',
  });
});
afterEach(() => story.end());

test('a pull request on the examples: what people see of it', async () => {
  const load = file(`${job}/20_load.sql`);
  const manifest = file(`${job}/datajob.yaml`);
  story.change(pull, {
    [`${job}/datajob.yaml`]: manifest.replace('15 22 * * *', '0 2 * * *'),
    [`${job}/20_load.sql`]: `truncate markets.price;\n${load.replace('insert into', 'insrt into')}`,
    'jobs/weather/weather-report/datajob.yaml': undefined,
    'jobs/markets/stocks-best/datajob.yaml':
      'team: markets\ndescription: The best month of each share.\nafter: [stocks-load]\n' +
      'checks: [{ table: markets.best, unique: symbol, not_null: [price] }]\n',
    'jobs/markets/stocks-best/10_best.sql':
      'create or replace table markets.best as select symbol, max(price) as price from markets.price group by symbol;\n',
  });
  const red = await story.check(12, 'opened');
  expect(red.exitCode).toBe(1);
  show('first', red.summary);

  story.change(pull, { [`${job}/20_load.sql`]: `truncate markets.price;\n${load}` });
  const green = await story.check(12, 'synchronize');
  expect([green.exitCode, green.annotations]).toEqual([0, expect.anything()]);
  const comment = show('second', green.summary);
  for (const part of ['stocks-load', 'stocks-best', 'weather-report', 'stocks-monthly', '02:00 every day']) {
    expect(comment).toContain(part);
  }
  expect(comment).toMatch(/markets.price/);
  expect(green.summary).toContain('mermaid');
});

describe('a pull request on tables with data', () => {
  test('shows what it does to them, and what blocks: nothing that was bad before', async () => {
    const env = await productionWithDebt();
    story.change(quality, { ...townFor('city as town'), [load]: withFees('') });
    const untested = await story.check(14, 'opened', { env });
    const first = show('quality-1-unit-test', untested.summary);
    expect(untested.exitCode).toBe(1);
    expect(first).toMatch(/Unit tests: 0 of 1 passed, 1 failed/);
    expect(first).toMatch(/\| expected \| MIB .* \*\*null\*\* .*\n\| actual \| MIB .* \*\*NA\*\* /);
    expect(first).toContain('`travel.airport`, contract');
    expect(first).toContain('still 1.0.0, **and its version does not say so: this blocks**');
    expect(first).toContain('Read by: delays-daily (team travel): city');

    story.change(quality, { ...townFor("nullif(city, 'NA') as town"), ...newVersion(), ...reader() });
    const red = await story.check(14, 'synchronize', { env });
    const second = show('quality-2-regression', red.summary);
    expect(red.exitCode).toBe(1);
    expect(red.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(second).toContain('1 new, 1 known debt, 1 with a waiver; 1 blocks');
    expect(second).toMatch(
      /new,<br>\*\*blocks\*\* \| `stocks-load` \| `markets.price.not_null.price` \| 245 failing rows/,
    );
    expect(second).toMatch(
      /known \| `stocks-load` \| `positive-price` \| 2 failing rows \| it was 2 .* 0, 2, 2 \|/,
    );
    expect(second).toMatch(/`airports-load` \| `city-known` \| [-\d]{10}<br>\d+ days left/);
    expect(second).toContain('Unit tests: 2 passed');

    story.change(quality, { [load]: withFees(' else price') });
    const green = await story.check(14, 'synchronize', { env });
    const third = show('quality-3-green', green.summary);
    expect([green.exitCode, green.outputs['verdict']]).toEqual([0, 'passed']);
    expect(third).toContain('✅ datajob passed');
    expect(third).toContain('1 known debt, 1 with a waiver; none blocks');
    expect(third).toMatch(
      /`markets.price` by `stocks-load`: \*\*changed\*\*, 560 &#8594; 562 rows: 2 added, 315 changed/,
    );
    expect(third).toMatch(/\| `price` \| 315 \|/);
  });
});

const quality = { number: 14, branch: 'towns-and-fees' };
const load = `${job}/20_load.sql`;
const airports = 'jobs/travel/airports-load';
const delays = 'jobs/travel/delays-daily';

/** Two days of production, the second with bad prices; staging holds what was good. The variables of a pull request. */
async function productionWithDebt(): Promise<Record<string, string>> {
  const [production, staging] = ['production', 'staging'].map((name) =>
    join(story.sandbox.folder, `${name}.duckdb`),
  ) as [string, string];
  const env = { PRODUCTION_FILE: production };
  const config = file('datajob.config.yaml').replace(/# No environments[\s\S]*/, environments);
  await merged(
    11,
    {
      'datajob.config.yaml': config,
      [`${airports}/datajob.yaml`]: file(`${airports}/datajob.yaml`),
      ...without(/stocks-changes|jobs\/weather/),
    },
    { env, inputs: { command: 'promote', override: 'the first release' } },
  );
  const tick = (days: number, inputs = {}) => {
    // Later than the schedules of the night, on each following day.
    const now = new Date((Math.ceil(Date.now() / day) + days) * day + 4.5 * 3_600_000).toISOString();
    return story.run(scheduleEvent(story.github, '* * * * *'), {
      env: { ...env, SMTP_URL: 'smtp://127.0.0.1:9' },
      inputs: { now, ...inputs },
    });
  };
  const good = await tick(1);
  expect([good.exitCode, good.log]).toEqual([0, expect.anything()]);
  copyFileSync(production, staging);
  const bad = `${landed()['landing/stocks.csv']}\nAAPL,Apr 1 2010,-1\nMSFT,Apr 1 2010,-29.29\n`;
  await merged(13, { 'landing/stocks.csv': bad });
  expect((await tick(2)).exitCode).toBe(1);
  return { STAGING_FILE: staging };
}

const day = 86_400_000;

const environments = `environments:
  staging: { connections: { default: { type: duckdb, path: "\${STAGING_FILE}" } } }
  production: { connections: { default: { type: duckdb, path: "\${PRODUCTION_FILE}" } } }
`;

/** Somebody's pull request is merged, and the workflow does with it what is said. */
async function merged(
  number: number,
  files: Record<string, string | undefined>,
  step?: StoryOptions,
): Promise<void> {
  story.change({ number, branch: `change-${number}` }, files);
  const event = story.merge(number);
  if (step === undefined) return;
  const result = await story.run(event, step);
  expect([result.exitCode, result.log]).toEqual([0, expect.anything()]);
}

function without(pattern: RegExp): Record<string, undefined> {
  const paths = Object.keys(filesBelow('examples')).filter((path) => pattern.test(path));
  return Object.fromEntries(paths.map((path) => [path, undefined]));
}

/** The column `city` gets another name, in the job, its contract and its test. */
function townFor(expression: string): Record<string, string> {
  const paths = [
    `${airports}/datajob.yaml`,
    `${airports}/airport.odcs.yaml`,
    `${airports}/tests/airports.yaml`,
  ];
  const renamed = paths.map((path) => [
    path,
    file(path)
      .replaceAll('name: city', 'name: town')
      .replace('not_null: city', 'not_null: town')
      .replace(/(travel\.airport:\n(?: +- .*\n)*?.*)$/, (rows) => rows.replaceAll('city:', 'town:')),
  ]);
  return {
    ...Object.fromEntries(renamed),
    [`${airports}/20_airports.sql`]: file(`${airports}/20_airports.sql`).replace(
      "nullif(city, 'NA') as city",
      expression,
    ),
  };
}

/** The job that reads the column. */
function reader(): Record<string, string> {
  return {
    [`${delays}/10_delays.sql`]: file(`${delays}/10_delays.sql`).replace('a.city', 'a.town as city'),
    [`${delays}/datajob.yaml`]: file(`${delays}/datajob.yaml`)
      .replace('[iata, city]', '[iata, town]')
      .replace('city: Riga }]', 'town: Riga }]'),
  };
}

function newVersion(): Record<string, string> {
  const contract = `${airports}/airport.odcs.yaml`;
  return { [contract]: (townFor('')[contract] ?? '').replace('version: 1.0.0', 'version: 2.0.0') };
}

/** Fees since 2005: who forgets the years before loses their prices. */
function withFees(otherwise: string): string {
  return file(load).replace(
    'as date), price,',
    `as date),\n  case when date[-4:] >= '2005' then round(price * 0.994, 2)${otherwise} end as price,`,
  );
}

/** The comment as it is now; with DATAJOB_PAGES it and the summary are kept for `scripts/report-page.mjs`. */
function show(name: string, summary: string): string {
  const body = story.github.repository.comments.at(-1)?.body ?? '';
  const folder = process.env['DATAJOB_PAGES'];
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `comment-${name}.md`), body);
    writeFileSync(join(folder, `summary-${name}.md`), summary);
  }
  return body;
}

function file(path: string): string {
  // Whatever day it is, the waiver holds for two months.
  const until = new Date(Date.now() + 60 * day).toISOString().slice(0, 10);
  return readFileSync(join(root, 'examples', path), 'utf8').replace(
    /until: \d{4}-\d\d-\d\d/,
    `until: ${until}`,
  );
}

function filesBelow(folder: string): Record<string, string> {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(root, folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [relative('', path), readFileSync(join(root, folder, path), 'utf8')]),
  );
}

/** What the demo has delivered, as a part of the repository. */
function landed(): Record<string, string> {
  const names = [
    'stocks.csv',
    'seattle-weather.csv',
    'airports.csv',
    'flights-5k.json',
    'co2-concentration.csv',
  ];
  return Object.fromEntries(
    names.map((name) => [
      `landing/${name}`,
      readFileSync(join(root, 'node_modules/vega-datasets/data', name), 'utf8'),
    ]),
  );
}
