// `node bench/engine.mjs`: what the runner adds to the work of the databases, as ratios within one run, written to
// bench/README.md. Exits with 1 when a promise is broken. DATAJOB_BENCH_VDK names a `vdk` to run side by side.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadModules } from './engines.mjs';
import { measure } from './measure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = join(root, 'bench/README.md');
const million = 1_000_000;
const { nodePorts, runJob, startPostgres } = await loadModules([
  'src/adapters/node-ports.ts',
  'src/usecases/run.ts',
  'test/support/postgres.ts',
]);
const scratch = mkdtempSync(join(tmpdir(), 'datajob-bench-'));
const server = await startPostgres();
const rows = [];
const known = new Map();
try {
  await wholeRuns();
  for (const engine of ['duckdb', 'postgres']) {
    const bare = await (engine === 'duckdb' ? bareDuckdb() : barePostgres());
    await manySteps(engine, bare);
    await pythonSteps(engine);
    await read(engine, bare);
    await write(engine, bare);
  }
} finally {
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
}
report();

/** One SQL step, as people start it. */
async function wholeRuns() {
  const folder = workspace('duckdb', { 'one/10_a.sql': 'create or replace table t as select 1 as a;\n' });
  const ours = { args: [join(root, 'dist/cli.cjs'), 'run', 'one'], cwd: folder };
  const vdk = process.env.DATAJOB_BENCH_VDK;
  const theirs = vdk && {
    node: vdk,
    args: ['run', vdkJob()],
    cwd: scratch,
    env: { VDK_VERSION_CHECK_DISABLED: 'True' },
  };
  const times = measure({ ours, ...(theirs && { vdk: theirs }) }, 9);
  const base = times.vdk ?? 250;
  rows.push([
    theirs ? '`vdk run`, one SQL step, SQLite' : '`vdk run` as it was measured once',
    ms(base),
    '',
    '',
  ]);
  rows.push(promise('`datajob run`, one SQL step, DuckDB', times.ours, base, '× `vdk run`', 1));
}

function vdkJob() {
  const folder = join(scratch, 'vdk-one');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'config.ini'), '[owner]\nteam = t\n[vdk]\ndb_default_type=SQLITE\n');
  writeFileSync(join(folder, '10_a.sql'), 'create table if not exists t as select 1 as a;\n');
  return folder;
}

/** A thousand files of one statement each, beside the same statements by the driver alone. */
async function manySteps(engine, bare) {
  const statement = (n) => `insert into steps values (${n}, 'some text', 1.5);\n`;
  const steps = (count) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`many/${1000 + n}_a.sql`, statement(n)]));
  const table = 'create table if not exists steps (a integer, b text, c double precision)';
  const [one, many] = [1, 1001].map((count) =>
    workspace(engine, { 'many/0_make.sql': table, ...steps(count) }, `many-${count}`),
  );
  const texts = Array.from({ length: 1000 }, (_, n) => statement(n));
  await bare.open();
  await bare.execute('create table if not exists steps (a integer, b text, c double precision)');
  await bare.close();
  const times = await inTurn(5, {
    one: () => run(one, 'many'),
    many: () => run(many, 'many'),
    bare: () => bare.transaction(texts),
  });
  const each = (times.many - times.one - times.bare) / 1000;
  rows.push([`1,000 statements, ${bare.name} alone`, ms(times.bare), '', '']);
  rows.push(
    promise(
      `1,000 SQL steps on ${bare.name}, each beyond that`,
      each,
      1,
      'ms',
      0.25,
      `${each.toFixed(2)} ms`,
    ),
  );
}

async function pythonSteps(engine) {
  if (engine !== 'duckdb') return;
  const steps = (count) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`py/${1000 + n}_a.py`, 'def run(job):\n    pass\n']),
    );
  const [one, many] = [1, 101].map((count) => workspace(engine, steps(count), `py-${count}`));
  const times = await inTurn(5, { one: () => run(one, 'py'), many: () => run(many, 'py') });
  const each = (times.many - times.one) / 100;
  rows.push(promise('100 Python steps, each beyond the first', each, 1, 'ms', 1, `${each.toFixed(2)} ms`));
}

/** All rows of a table in a Python step, beside the same driver that reads them as JavaScript values. */
async function read(engine, bare) {
  await bare.open();
  await bare.execute('drop table if exists big');
  await bare.execute(bigTable(engine));
  const query = 'select * from big';
  const step = timed('n = sum(1 for _ in job.query("select * from big"))\n    assert n == 1_000_000');
  const folder = workspace(engine, { 'read/10_a.py': step }, 'read');
  await bare.close();
  const times = await inTurn(3, {
    bare: async () => {
      await bare.open();
      const started = performance.now();
      if ((await bare.read(query)) !== million) throw new Error('Not all rows.');
      const time = performance.now() - started;
      await bare.close();
      return time;
    },
    ours: () => run(folder, 'read'),
  });
  rows.push([`a million rows of 5 columns, ${bare.name} alone`, ms(times.bare), '', '']);
  rows.push(promise(`the same by \`job.query\``, times.ours, times.bare, '× that', 2));
}

/** Rows of Python into a table, beside the engine's own COPY of the same rows from a file. */
async function write(engine, bare) {
  const file = join(scratch, 'rows.csv');
  await bare.open();
  await bare.execute('drop table if exists target');
  await bare.execute('create table target (id bigint, name text, amount double precision, day date)');
  const make = 'rows = [(n, f"customer {n}", n / 8, days[n % 1000]) for n in range(1_000_000)]';
  const step = [
    'from datetime import date, timedelta',
    'from time import perf_counter',
    'import csv',
    'def run(job):',
    '    days = [date(2026, 1, 1) + timedelta(n) for n in range(1000)]',
    `    ${make}`,
    '    job.execute("delete from target")',
    '    started = perf_counter()',
    '    job.ingest("target", rows, columns=["id", "name", "amount", "day"])',
    '    print("took", (perf_counter() - started) * 1000)',
    `    with open(${JSON.stringify(file)}, "w") as out: csv.writer(out, lineterminator="\\n").writerows(rows)`,
  ].join('\n');
  const folder = workspace(engine, { 'write/10_a.py': step }, 'write');
  await bare.close();
  const ours = () => run(folder, 'write');
  const alone = async () => {
    await bare.open();
    await bare.execute('delete from target');
    const started = performance.now();
    await bare.copy('target', file);
    const time = performance.now() - started;
    await bare.close();
    return time;
  };
  const times = await inTurn(3, { ours, alone });
  rows.push([`a million rows of 4 columns from CSV, ${bare.name} alone`, ms(times.alone), '', '']);
  rows.push(promise('the same rows by `job.ingest`', times.ours, times.alone, '× that', 2));
}

function bigTable(engine) {
  const series =
    engine === 'duckdb' ? `range(${million}) as s(i)` : `generate_series(0, ${million - 1}) as s(i)`;
  const text = engine === 'duckdb' ? 'varchar' : 'text';
  return `create table big as select cast(i as bigint) as id, 'customer ' || cast(i as ${text}) as name,
    cast(i as double precision) / 8 as amount, date '2026-01-01' + cast(i % 1000 as integer) as day,
    timestamp '2026-01-01 00:00:00' + i * interval '1 second' as moment from ${series}`;
}

function timed(body) {
  return [
    'from time import perf_counter',
    'def run(job):',
    '    started = perf_counter()',
    `    ${body}`,
    '    print("took", (perf_counter() - started) * 1000)',
  ].join('\n');
}

function workspace(engine, files, name = engine) {
  const folder = join(scratch, `${engine}-${name}`);
  const connection =
    engine === 'duckdb'
      ? `{ type: duckdb, path: ${JSON.stringify(join(scratch, 'bench.duckdb'))} }`
      : `{ type: postgres, url: ${JSON.stringify(server.url)} }`;
  const config = `environments: { local: { connections: { main: ${connection} } } }\n`;
  const jobs = new Set(Object.keys(files).map((file) => file.split('/')[0]));
  const manifests = [...jobs].map((job) => [`${job}/datajob.yaml`, 'team: t\n']);
  for (const [file, text] of [['datajob.config.yaml', config], ...manifests, ...Object.entries(files)]) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

function portsOf(folder) {
  const variables = { PATH: process.env.PATH, HOME: process.env.HOME };
  const ports =
    known.get(folder) ?? nodePorts({ cwd: folder, workspace: folder, variables, programFolder: root });
  known.set(folder, ports);
  return ports;
}

/** ms that the run took, or that its step says it took. */
async function run(folder, job) {
  const ports = portsOf(folder);
  let said;
  const sink = (event) => {
    if (event.type === 'output') said = /^took (.*)/.exec(event.text)?.[1] ?? said;
  };
  const started = performance.now();
  const { status, error } = await runJob(
    { job, environment: 'local' },
    ports,
    sink,
    new AbortController().signal,
  );
  if (status !== 'succeeded') throw new Error(`${job}: ${JSON.stringify(error)}`);
  return said === undefined ? performance.now() - started : Number(said);
}

async function bareDuckdb() {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const path = join(scratch, 'bench.duckdb');
  let instance;
  let connection;
  const bare = {
    name: 'DuckDB',
    async open() {
      instance = await DuckDBInstance.create(path);
      connection = await instance.connect();
    },
    execute: (sql) => connection.run(sql),
    async transaction(statements) {
      await bare.open();
      const started = performance.now();
      await connection.run('begin');
      for (const sql of statements) await connection.run(sql);
      await connection.run('commit');
      const time = performance.now() - started;
      await bare.close();
      return time;
    },
    async read(sql) {
      const result = await connection.stream(sql);
      let count = 0;
      for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk()) {
        count += chunk.getRows().length;
      }
      return count;
    },
    copy: (table, file) => connection.run(`copy ${table} from '${file}' (format csv, header false)`),
    async close() {
      connection?.closeSync();
      instance?.closeSync();
      connection = instance = undefined;
    },
  };
  return bare;
}

async function barePostgres() {
  const { default: pg } = await import('pg');
  const { from } = await import('pg-copy-streams');
  const { createReadStream } = await import('node:fs');
  const { pipeline } = await import('node:stream/promises');
  let client;
  const bare = {
    name: 'PostgreSQL',
    async open() {
      client = new pg.Client({ connectionString: server.url });
      await client.connect();
    },
    execute: (sql) => client.query(sql),
    async transaction(statements) {
      await bare.open();
      const started = performance.now();
      await client.query('begin');
      // By the extended protocol, as values need it.
      for (const text of statements) await client.query({ text, queryMode: 'extended' });
      await client.query('commit');
      const time = performance.now() - started;
      await bare.close();
      return time;
    },
    async read(text) {
      let count = 0;
      const query = new pg.Query({ text, rowMode: 'array' });
      query.on('row', () => {
        count += 1;
      });
      const ended = new Promise((resolve, reject) => query.on('end', resolve).on('error', reject));
      client.query(query);
      await ended;
      return count;
    },
    copy: (table, file) =>
      pipeline(createReadStream(file), client.query(from(`copy ${table} from stdin with (format csv)`))),
    async close() {
      await client?.end();
      client = undefined;
    },
  };
  return bare;
}

/** A B, A B, …: medians of what they return. Round 0 warms caches and is not counted. */
async function inTurn(rounds, works) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const time = await work();
      if (round > 0) times[name].push(time);
    }
  }
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

function promise(what, value, base, unit, limit, shown = ms(value)) {
  const ratio = value / base;
  const row = [
    what,
    shown,
    `${ratio.toFixed(2)} ${unit}`,
    `≤ ${limit} ${ratio <= limit ? '✓' : '**BROKEN**'}`,
  ];
  console.log(row.join(' | '));
  return row;
}

function ms(value) {
  return `${value.toFixed(0)} ms`;
}

function report() {
  const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  const title = '## The step engine\n';
  const text = `${title}
Made by \`node bench/engine.mjs\`: medians of works that run in turn, on one database, with what the database's own driver
or loader needs for the same.

| What | Time | Ratio | Promise |
|---|---|---|---|
${table}
`;
  // What people wrote below the table stays.
  const [before, after = ''] = readFileSync(readme, 'utf8').split(title);
  const notes = after.replace(/^[\s\S]*?\n(?:\|.*\n)+/, '');
  writeFileSync(readme, `${before.trimEnd()}\n\n${text}${notes}`);
  process.exitCode = text.includes('BROKEN') ? 1 : 0;
}
