// For benchmarks that ask databases: modules of ours, an empty database of each engine, and times of works in turn.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Modules of ours in one bundle, beside the packages that it needs. */
export async function loadModules(modules) {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  const bundle = mkdtempSync(join(root, 'node_modules/.cache/bench-'));
  const contents = modules.map((module) => `export * from './${module}';`).join('\n');
  const outfile = join(bundle, 'parts.mjs');
  const common = { bundle: true, platform: 'node', format: 'esm', packages: 'external' };
  await build({ ...common, stdin: { contents, resolveDir: root }, outfile, logLevel: 'warning' });
  try {
    return await import(outfile);
  } finally {
    rmSync(bundle, { recursive: true });
  }
}

/** Does `work(database, engine, signal)` on an empty DuckDB and an empty PostgreSQL, one after the other. */
export async function onEachEngine(work) {
  const { createDatabases, startPostgres } = await loadModules([
    'src/adapters/databases.ts',
    'test/support/postgres.ts',
  ]);
  const { signal } = new AbortController();
  const folder = mkdtempSync(join(tmpdir(), 'datajob-bench-'));
  const server = await startPostgres();
  try {
    const { open } = createDatabases(folder);
    const options = { signal, waitMs: 0, onWait: () => undefined };
    const connections = [
      { name: 'd', type: 'duckdb', path: 'bench.duckdb' },
      { name: 'p', type: 'postgres', url: server.url },
    ];
    for (const connection of connections) {
      const database = await open(connection, options);
      await work(database, connection.type, signal);
      await database.close();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A B C, A B C, …: the median of each in ms. The first round warms caches and is not counted. */
export async function inTurn(works, rounds = 5) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const started = performance.now();
      await work();
      if (round > 0) times[name].push(performance.now() - started);
    }
  }
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}
