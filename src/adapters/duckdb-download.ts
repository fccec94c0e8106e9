import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Obstacle, toError } from '../failure.ts';
import { bindingPins, bindingVersion } from './duckdb-pins.ts';
import { type Execution, execute } from './processes.ts';

/**
 * Path of `duckdb.node` in the cache, after fetching the platform's package with the user's own npm on first use.
 * The package must have the pinned SHA-512. Unpacked aside and renamed, so that a cancelled run leaves no half cache.
 */
export async function fetchBinding(
  platform: string,
  signal: AbortSignal,
  pins: Readonly<Record<string, string>> = bindingPins,
): Promise<string> {
  const pin = Object.hasOwn(pins, platform) ? pins[platform] : undefined;
  const name = `@duckdb/node-bindings-${platform}`;
  const hint = `Install it with: npm install ${name}@${bindingVersion}, or give the path of a duckdb.node in DATAJOB_DUCKDB_BINDING.`;
  if (pin === undefined) {
    throw new Obstacle(
      'config',
      `DuckDB's native part is not installed, and datajob has no pinned download for ${platform}.`,
      { hint },
    );
  }
  const cache = join(cacheFolder(), 'datajob');
  const target = join(cache, `duckdb-${bindingVersion}-${platform}`);
  const binding = join(target, 'duckdb.node');
  if (existsSync(binding)) return binding;
  const aside = await makeAside(cache);
  try {
    await fetchPackage(aside, `${name}@${bindingVersion}`, signal);
    const archive = await checkedArchive(aside, pin, name);
    await run('tar', ['-xzf', archive], aside, signal);
    await moveIntoPlace(join(aside, 'package'), target, binding);
    return binding;
  } catch (error) {
    if (error instanceof Obstacle && error.code !== 'process') throw error;
    throw new Obstacle('network', `DuckDB's native part could not be fetched: ${toError(error).message}`, {
      cause: error,
      hint,
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function makeAside(cache: string): Promise<string> {
  try {
    await mkdir(cache, { recursive: true });
    return await mkdtemp(join(cache, '.fetching-'));
  } catch (cause) {
    throw new Obstacle(
      'files',
      `DuckDB's native part cannot be kept in ${cache}: ${toError(cause).message}`,
      {
        cause,
        hint: 'Set XDG_CACHE_HOME to a folder that this user may write to.',
      },
    );
  }
}

function cacheFolder(): string {
  return process.env['RUNNER_TOOL_CACHE'] || process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
}

async function fetchPackage(folder: string, specifier: string, signal: AbortSignal): Promise<void> {
  await run(
    'npm',
    ['pack', specifier, '--pack-destination', folder, '--silent', '--ignore-scripts'],
    folder,
    signal,
  );
}

async function checkedArchive(folder: string, pin: string, name: string): Promise<string> {
  const archive = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (archive === undefined) throw new Obstacle('process', `npm pack ${name} left no archive.`);
  const path = join(folder, archive);
  const found = `sha512-${createHash('sha512')
    .update(await readFile(path))
    .digest('base64')}`;
  if (found === pin) return archive;
  throw new Obstacle(
    'refused',
    `The downloaded ${name} is not the pinned one: expected ${pin}, found ${found}. Nothing of it was used.`,
    { hint: 'Check the npm registry that this machine is set to use.' },
  );
}

// Another process may have been faster: its files are as good.
async function moveIntoPlace(folder: string, target: string, binding: string): Promise<void> {
  try {
    await rename(folder, target);
  } catch (error) {
    if (!existsSync(binding)) throw error;
  }
}

async function run(
  file: string,
  args: readonly string[],
  cwd: string,
  signal: AbortSignal,
): Promise<Execution> {
  const result = await execute(file, args, { cwd, signal });
  if (result.code === 0) return result;
  const said = `${result.stderr}\n${result.stdout.toString()}`.trim().split('\n').slice(-5).join('\n');
  throw new Obstacle('process', `${file} ${args[0]} ended with exit code ${result.code}: ${said}`);
}
