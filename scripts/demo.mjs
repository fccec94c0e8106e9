// `npm run demo`: a data team's change goes from pull request to scheduled production run, with the real
// commands on real data. Every step is checked, so the demo fails when datajob does not do what it shows.
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { openMailbox } from './demo-mailbox.mjs';
import { makeWorkspace } from './demo-workspace.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/cli.cjs');
const bold = process.stdout.isTTY ? (text) => `\x1b[1m${text}\x1b[0m` : (text) => text;

const started = Date.now();
const mailbox = await openMailbox();
const workspace = makeWorkspace(root);
const { folder, git, land } = workspace;
const at = (day) => new Date(firstTick() + day * 86_400_000).toISOString().replace('.000', '');

try {
  await pullRequestWithMistakes();
  await fixAndStage();
  await mergeAndPromote();
  await productionRuns();
  await badData();
  await regression();
  await recovery();
  await rollBack();
  await overview();
} finally {
  await mailbox.close();
}

async function pullRequestWithMistakes() {
  heading(1, 'A pull request adds nine jobs, with a typo and a wrong SQL parameter');
  git('switch', '--quiet', '--create', 'nine-jobs');
  cpSync(join(root, 'examples/jobs'), join(folder, 'jobs'), { recursive: true });
  // The example's waiver ends some day; the demo's never does.
  edit('jobs/travel/airports-load/datajob.yaml', /until: \S+/, `until: ${at(60).slice(0, 10)}`);
  edit('jobs/markets/stocks-load/datajob.yaml', 'schedule:', 'schedul:');
  edit('jobs/markets/stocks-monthly/10_summary.sql', ':since', ':sinse');
  edit('jobs/travel/delays-daily/10_delays.sql', 'group by all', 'gruop by all');
  edit('jobs/travel/flights-load/10_flights.sql', 'cast(delay', 'cast(dealy');
  await datajob(['validate'], 1);
}

async function fixAndStage() {
  heading(
    2,
    'The typos are mended; a unit test finds a broken query without any account, and staging a wrong column',
  );
  edit('jobs/markets/stocks-load/datajob.yaml', 'schedul:', 'schedule:');
  edit('jobs/markets/stocks-monthly/10_summary.sql', ':sinse', ':since');
  commit('Nine jobs');
  await datajob(['validate'], 0);
  await datajob(['test'], 1);
  edit('jobs/travel/delays-daily/10_delays.sql', 'gruop by all', 'group by all');
  commit('Mend the delays query');
  await datajob(['stage', '--pr', '1'], 1);

  heading(3, 'The fix is staged again: every job passes, and the evidence is recorded');
  edit('jobs/travel/flights-load/10_flights.sql', 'cast(dealy', 'cast(delay');
  commit('Mend the flights query');
  await datajob(['plan'], 0);
  await datajob(['stage', '--pr', '1'], 0);
}

async function mergeAndPromote() {
  heading(4, 'The merge promotes exactly the bytes that passed');
  merge('nine-jobs');
  await datajob(['promote'], 0);
  await datajob(['clean', '--pr', '1'], 0);
}

async function productionRuns() {
  heading(5, 'Production runs on schedule, and jobs that come `after` others follow them');
  await datajob(['tick', '--now', at(0)], 0);
  await datajob(['run', 'stocks-load', '--env', 'staging', '--quiet'], 0);
}

async function badData() {
  heading(
    6,
    'Bad data arrives: checks fail, the runs are taken back, SQL and Python alike, and mails go out',
  );
  const before = await inProduction();
  appendFileSync(join(folder, 'landing/stocks.csv'), '\nAAPL,Apr 1 2010,-1\nMSFT,Apr 1 2010,-29.29\n');
  appendFileSync(join(folder, 'landing/seattle-weather.csv'), '2016-01-01,1.5,4.4,0.6,3.1,hail\n');
  await datajob(['tick', '--now', at(1)], 1);
  const after = await inProduction();
  expect(after === before, `production changed from «${before}» to «${after}»`);
  say(`Production before and after: ${after}. Nobody saw the bad rows.`);
  showMails(2);
  await datajob(['tick', '--now', at(2), '--quiet'], 1);
  say('The next day they fail again: these are the same incidents.');
  showMails(0);
}

async function regression() {
  heading(7, 'A pull request meanwhile: what it makes worse blocks, what was bad before does not');
  git('switch', '--quiet', '--create', 'after-fees');
  const load = 'jobs/markets/stocks-load/20_load.sql';
  edit(load, "'%b %-d %Y') as date), price,", "'%b %-d %Y') as date), price - 6,");
  commit('Prices after fees');
  await datajob(['stage', '--pr', '2'], 1);
  edit(load, 'price - 6', 'round(price * 0.994, 2)');
  commit('Fees are a share of the price');
  await datajob(['stage', '--pr', '2'], 0);
  merge('after-fees');
  await datajob(['promote'], 0);
}

async function recovery() {
  heading(8, 'The sources are mended: one recovery mail each');
  land('stocks.csv');
  land('seattle-weather.csv');
  await datajob(['tick', '--now', at(3)], 0);
  showMails(2);
}

async function rollBack() {
  heading(9, 'A last change goes live, and is rolled back');
  git('switch', '--quiet', '--create', 'newer-prices');
  edit('jobs/markets/stocks-monthly/datajob.yaml', 'default: 2000-01-01', 'default: 2005-01-01');
  commit('Newer prices only');
  await datajob(['stage', '--pr', '3'], 0);
  merge('newer-prices');
  await datajob(['promote'], 0);
  await datajob(['rollback', 'stocks-monthly', '--reason', 'the auditors need the old years'], 0);
  say('A rolled-back job is held, so the next promotion leaves it alone:');
  await datajob(['promote'], 0);
}

async function overview() {
  heading(10, 'What production runs, and what happened');
  await datajob(['status'], 0);
  await datajob(['history', 'stocks-load'], 0);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`\n${bold('Done')} in ${seconds} s. The workspace is yours to play with:\n`);
  console.log(`  cd ${folder}`);
  console.log(`  node ${cli} run stocks-load        # a run on your laptop, on .datajob/local.duckdb`);
  console.log(`  node ${cli} --help\n`);
}

/** Runs the real command and lets it speak; any other exit code than the expected one ends the demo. */
async function datajob(args, expected) {
  console.log(bold(`\n$ datajob ${args.map((arg) => (/\s/.test(arg) ? `'${arg}'` : arg)).join(' ')}`));
  const env = { ...process.env, SMTP_URL: mailbox.url };
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, env, stdio: 'inherit' });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code === expected, `datajob ${args.join(' ')} ended with exit code ${code} instead of ${expected}`);
}

function showMails(expected) {
  const mails = mailbox.mails.splice(0);
  expect(mails.length === expected, `${mails.length} mails arrived instead of ${expected}`);
  if (expected === 0) say('No further mail.');
  for (const { to, subject, text } of mails) {
    console.log(`\n  ✉  To: ${to.join(', ')}\n     Subject: ${subject}\n`);
    console.log(text.trimEnd().replace(/^/gm, '     '));
  }
}

async function inProduction() {
  const instance = await DuckDBInstance.create(join(folder, '.datajob/production.duckdb'), {
    access_mode: 'READ_ONLY',
  });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(
    "select (select count(*) from weather.day) || ' days of weather, ' || count(*) || ' prices, lowest ' || min(price) from markets.price",
  );
  connection.closeSync();
  instance.closeSync();
  return String(reader.getRows()[0][0]);
}

/** The first 04:30 UTC after now: later than the evening and night schedules of the examples. */
function firstTick() {
  const day = new Date(started);
  const tick = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 4, 30);
  return tick > started ? tick : tick + 86_400_000;
}

function edit(path, from, to) {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  expect(changed !== text, `${path} does not hold «${from}»`);
  writeFileSync(file, changed);
}

function commit(message) {
  git('add', '--all');
  git('commit', '--quiet', '-m', message);
}

function merge(branch) {
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '-m', `Merge ${branch}`, branch);
  git('push', '--quiet', 'origin', 'main');
  console.log(bold(`\n$ git merge ${branch} && git push`));
}

function heading(number, text) {
  console.log(`\n${bold(`── ${number}. ${text} `)}`);
}

function say(text) {
  console.log(`\n${text}`);
}

function expect(condition, problem) {
  if (condition) return;
  console.error(`\nThe demo found a defect: ${problem}.\nThe workspace is kept: ${folder}`);
  process.exit(1);
}

if (!existsSync(cli)) expect(false, `${cli} is missing; run \`npm run build\``);
