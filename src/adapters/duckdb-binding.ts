import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Obstacle, toError } from '../failure.ts';
import { fetchBinding } from './duckdb-download.ts';
import { bindingVersion } from './duckdb-pins.ts';

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
    if (!path.endsWith('.node')) throw new Error('it is not a .node file');
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

// Only of the very version that our JavaScript part was made for.
function findInstalled(request: string): string | undefined {
  const places = [process.argv[1] ?? '', join(process.cwd(), 'package.json')].filter(Boolean);
  for (const place of places) {
    const require = createRequire(resolve(place));
    const lookups = [
      () => require.resolve(request),
      // Package managers with strict folders show it to its parents only.
      () => {
        const api = createRequire(require.resolve('@duckdb/node-api'));
        return createRequire(api.resolve('@duckdb/node-bindings')).resolve(request);
      },
    ];
    for (const lookup of lookups) {
      const found = attempt(lookup);
      if (found !== undefined && versionBeside(found) === bindingVersion) return found;
    }
  }
  return undefined;
}

function attempt(lookup: () => string): string | undefined {
  try {
    return lookup();
  } catch {
    return undefined;
  }
}

function versionBeside(binding: string): unknown {
  const manifest: unknown = createRequire(binding)(join(dirname(binding), 'package.json'));
  return typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'version') : undefined;
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
