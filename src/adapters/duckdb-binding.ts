import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Obstacle, toError } from '../failure.ts';
import { fetchBinding } from './duckdb-download.ts';

let loading: Promise<unknown> | undefined;

/**
 * The native part of DuckDB: the file that DATAJOB_DUCKDB_BINDING names, else the package as installed beside us or
 * in the current folder, else the cached download, fetched on first use. Rejects with `Obstacle`.
 */
export function loadBinding(signal: AbortSignal): Promise<unknown> {
  loading ??= findBinding(signal).catch((error: unknown) => {
    // So that the next connection may try again.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function findBinding(signal: AbortSignal): Promise<unknown> {
  const given = process.env['DATAJOB_DUCKDB_BINDING'];
  if (given) return loadFile(resolve(given), 'DATAJOB_DUCKDB_BINDING names');
  const platform = platformName();
  const installed = findInstalled(`@duckdb/node-bindings-${platform}/duckdb.node`);
  if (installed !== undefined) return loadFile(installed, 'The installed package holds');
  return loadFile(await fetchBinding(platform, signal), 'The download holds');
}

function loadFile(path: string, who: string): unknown {
  try {
    return createRequire(path)(path);
  } catch (error) {
    throw new Obstacle(
      'config',
      `${who} ${path}, which cannot be loaded as DuckDB's native part: ${toError(error).message}`,
      {
        cause: error,
        hint: existsSync(path)
          ? `Give DATAJOB_DUCKDB_BINDING the duckdb.node of @duckdb/node-bindings-${platformName()}, with its library beside it.`
          : 'There is no such file. Correct DATAJOB_DUCKDB_BINDING, or remove it to use the installed or downloaded one.',
      },
    );
  }
}

function findInstalled(request: string): string | undefined {
  const places = [process.argv[1] ?? '', join(process.cwd(), 'package.json')].filter(Boolean);
  for (const place of places) {
    const require = createRequire(resolve(place));
    try {
      return require.resolve(request);
    } catch {
      // Package managers with strict folders show it to its parents only.
    }
    try {
      const api = createRequire(require.resolve('@duckdb/node-api'));
      return createRequire(api.resolve('@duckdb/node-bindings')).resolve(request);
    } catch {
      // Not installed here.
    }
  }
  return undefined;
}

/** As in the names of DuckDB's packages: `linux-x64`, `linux-x64-musl`, `darwin-arm64`. */
export function platformName(): string {
  const base = `${process.platform}-${process.arch}`;
  return process.platform === 'linux' && !usesGlibc() ? `${base}-musl` : base;
}

function usesGlibc(): boolean {
  const report: unknown = process.report.getReport();
  const header: unknown =
    typeof report === 'object' && report !== null ? Reflect.get(report, 'header') : undefined;
  return typeof header === 'object' && header !== null && Reflect.has(header, 'glibcVersionRuntime');
}
