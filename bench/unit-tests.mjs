// `node bench/unit-tests.mjs`: a hundred unit tests of ten jobs, the whole process of `datajob test`, beside the same
// process with one test and bare Node, in turn within one run. Exits with 1 when a promise is broken. An argument
// names the folder of the built program; default: dist.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';

const rounds = 5;
// Three seconds where bare Node takes 65 ms, as on the machine that measured the other promises when it is quiet.
const mostRatio = 45;
const jobs = 10;
const testsPerJob = 10;
const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(resolve(root, process.argv[2] ?? 'dist'), 'cli.cjs');

const workspace = mkdtempSync(join(tmpdir(), 'datajob-bench-'));
try {
  writeWorkspace();
  const datajob = (...args) => ({ args: [cli, 'test', '--workspace', workspace, ...args] });
  const times = measure(
    { node: { args: ['-e', '0'] }, one: datajob('job-0', '--name', 'test 0'), hundred: datajob() },
    rounds,
  );
  const each = (times.hundred - times.one) / (jobs * testsPerJob - 1);
  console.log(`bare Node ${ms(times.node)}, one test ${ms(times.one)}`);
  const ratio = times.hundred / times.node;
  const kept = ratio <= mostRatio;
  console.log(`${jobs * testsPerJob} tests ${ms(times.hundred)}, ${each.toFixed(1)} ms each`);
  console.log(`${ratio.toFixed(1)} × bare Node (≤ ${mostRatio} ${kept ? '✓' : 'BROKEN'})`);
  process.exitCode = kept ? 0 : 1;
} finally {
  rmSync(workspace, { recursive: true });
}

/** Ten rows in, an aggregate, a view on it, two rows out. */
function writeWorkspace() {
  writeFileSync(join(workspace, 'datajob.config.yaml'), '');
  const rows = Array.from(
    { length: 10 },
    (_, at) => `{ id: ${at}, country: ${at % 2 ? 'LV' : 'EE'}, amount: ${at}.5 }`,
  );
  const test = (name) => `  - name: ${name}
    given: { raw.orders: [${rows.join(', ')}] }
    expect:
      analytics.orders:
        - { country: LV, orders: 5, total: 27.5 }
        - { country: EE, orders: 5, total: 22.5 }
`;
  for (let job = 0; job < jobs; job += 1) {
    const folder = join(workspace, `jobs/bench/job-${job}`);
    mkdirSync(join(folder, 'tests'), { recursive: true });
    writeFileSync(join(folder, 'datajob.yaml'), 'team: bench\n');
    writeFileSync(
      join(folder, '10_load.sql'),
      `create or replace table analytics.orders as
  select country, count(*) as orders, sum(amount) as total from raw.orders group by country;
`,
    );
    writeFileSync(
      join(folder, '20_view.sql'),
      'create or replace view analytics.v as select * from analytics.orders;\n',
    );
    const tests = Array.from({ length: testsPerJob }, (_, at) => test(`test ${at}`));
    writeFileSync(join(folder, 'tests/orders.yaml'), `tests:\n${tests.join('')}`);
  }
}

function ms(time) {
  return `${time.toFixed(0)} ms`;
}
