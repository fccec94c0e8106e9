import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const job = 'jobs/markets/stocks-load';
const pull = { number: 12, branch: 'stocks' };
let dist: BuiltDist;
let story: GitHubStory;

beforeAll(async () => {
  dist = buildDist();
  story = await githubStory(dist.folder, {
    ...filesBelow('examples'),
    ...landed(),
    '.gitignore': '.datajob/\n',
  });
});
afterAll(async () => {
  await story.end();
  dist.remove();
});

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

/** The comment as it is now; with DATAJOB_PAGES it and the summary are kept for `scripts/report-page.mjs`. */
function show(name: string, summary: string): string {
  const body = story.github.repository.comments[0]?.body ?? '';
  const folder = process.env['DATAJOB_PAGES'];
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `comment-${name}.md`), body);
    writeFileSync(join(folder, `summary-${name}.md`), summary);
  }
  return body;
}

function file(path: string): string {
  return readFileSync(join(root, 'examples', path), 'utf8');
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
