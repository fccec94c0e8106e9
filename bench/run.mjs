// `npm run bench`: the speed that is promised, as ratios within one run, written to bench/README.md.
// Exits with 1 when a promise is broken.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, memoryOf } from './measure.mjs';
import { measureQuietPullRequest } from './quiet-pull-request.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/cli.cjs');
const readme = join(root, 'bench/README.md');
const sizes = [1_000, 10_000];
const scratch = mkdtempSync(join(tmpdir(), 'datajob-bench-'));
const rows = [];

try {
  startUp();
  await quietPullRequest();
  validation();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
report();

function startUp() {
  const folder = workspace(20);
  const times = measure(
    {
      node: { args: ['-e', '0'] },
      version: { args: [cli, '--version'] },
      unchanged: { args: [cli, 'plan'], cwd: folder },
    },
    15,
  );
  rows.push(['`node -e 0`', ms(times.node), '', '']);
  rows.push(promise('`datajob --version`', times.version, times.node, '× bare Node', 3));
  rows.push(promise('`datajob plan`, nothing changed', times.unchanged, times.node, '× bare Node', 3));
}

async function quietPullRequest() {
  const { node, alone, told, asking } = await measureQuietPullRequest();
  const what = 'check of a pull request that changes no job';
  rows.push(['`node -e 0`, Node 24', ms(node), '', '']);
  rows.push(promise(`${what}, no token`, alone, node, '× bare Node', 3));
  rows.push(promise(`${what}, one call of the API`, told, node, '× bare Node', 3));
  rows.push([
    'a program that only makes that call',
    ms(asking),
    `${(asking / node).toFixed(2)} × bare Node`,
    '',
  ]);
}

function validation() {
  const [small, large] = sizes.map(workspace);
  const validate = (folder) => ({ args: [cli, 'validate', '--json'], cwd: folder });
  const warm = measure({ small: validate(small), large: validate(large) }, 5);
  appendFileSync(join(large, 'jobs/team-3/job-00003/10_load.sql'), '\nselect 1;\n');
  const times = measure(
    {
      validate: validate(large),
      plan: { args: [cli, 'plan', '--json'], cwd: large },
      baseline: { args: [join(root, 'bench/baseline-yaml-ajv.mjs'), large], runs: 1 },
    },
    5,
  );
  const memory = memoryOf(validate(large));
  rows.push(['`yaml` + ajv alone, 10,000 manifests', ms(times.baseline), '', '']);
  rows.push(
    promise('`datajob validate`, 10,000 manifests', times.validate, times.baseline, '× `yaml` + ajv', 0.1),
  );
  rows.push(promise('growth from 1,000 to 10,000 manifests', warm.large, warm.small, '× the time', 10));
  rows.push(promise('peak memory of `validate`, MB', memory, 1, 'MB', 300, ''));
  rows.push(
    promise('`datajob plan`, 1 of 10,000 changed', times.plan, times.validate, '× `validate`', 1 / 3),
  );
}

/** A Git checkout with this many generated jobs. */
function workspace(count) {
  const folder = join(scratch, String(count));
  execFileSync(process.execPath, [join(root, 'bench/generate-manifests.mjs'), String(count), folder]);
  const git = (...args) => execFileSync('git', ['-c', 'gc.auto=0', ...args], { cwd: folder });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '--quiet', '-m', 'jobs');
  return folder;
}

function promise(what, value, base, unit, limit, shown = ms(value)) {
  const ratio = value / base;
  const kept = ratio <= limit;
  return [what, shown, `${ratio.toFixed(2)} ${unit}`, `≤ ${limit.toFixed(2)} ${kept ? '✓' : '**BROKEN**'}`];
}

function ms(value) {
  return `${value.toFixed(0)} ms`;
}

/** What people wrote below the table stays. */
function notes() {
  const old = readFileSync(readme, 'utf8');
  const start = old.indexOf('\n## ');
  return start < 0 ? '' : old.slice(start);
}

function report() {
  const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  const text = `# Speed

Whole processes, medians, warm file cache, compared in turn within one run: ratios count, single
times depend on the machine. Made by \`npm run bench\`; the manifests come from
\`bench/generate-manifests.mjs\` (about 60 lines each, with the SQL files that they name).

Node ${process.versions.node}, ${cpus().length} cores.

| What | Time | Ratio | Promise |
|---|---|---|---|
${table}
`;
  writeFileSync(readme, text + notes());
  console.log(text);
  process.exitCode = text.includes('BROKEN') ? 1 : 0;
}
