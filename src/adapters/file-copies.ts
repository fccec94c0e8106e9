import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Obstacle } from '../failure.ts';
import type { CopyRequest, StagingCopy } from '../ports/staging-copies.ts';
import { stringLiteral } from '../sql/literal.ts';
import type { ConnectionConfig, ResolvedEnvironment } from '../workspace/config.ts';
import { copyObstacle } from './copy-obstacle.ts';
import type { CopyTools } from './copy-tools.ts';
import { copyDuckdb, type FileCopy } from './duckdb-copy.ts';

export type FileConnection = Extract<ConnectionConfig, { type: 'duckdb' | 'sqlite' }>;

/**
 * Copies a DuckDB or SQLite file to `.datajob/pr/LABEL/NAME.TYPE`; staging that does not exist yet gives an empty
 * copy. A note beside it, written first, says what it is, so that a copy cut off half-way is swept too.
 */
export async function createFileCopy(
  connection: FileConnection,
  request: CopyRequest,
  tools: CopyTools,
): Promise<ConnectionConfig> {
  const folder = join(tools.folder, '.datajob', 'pr', request.label);
  const target = join(folder, `${fileStem(connection.name)}.${connection.type}`);
  try {
    await mkdir(folder, { recursive: true });
    await removeCopy(target);
    const note = {
      datajob: 1,
      connection: connection.name,
      source: connection.path,
      createdAt: request.createdAt,
    };
    await writeFile(noteOf(target), `${JSON.stringify(note)}\n`);
    const source = resolve(tools.folder, connection.path);
    const copy = { connection, request, tools };
    if (!existsSync(source)) return { ...connection, path: target };
    await (connection.type === 'sqlite' ? copySqlite(target, copy) : copyDuckdb(source, target, copy));
  } catch (error) {
    throw copyObstacle(error, `Staging connection \`${connection.name}\` could not be copied`);
  }
  return { ...connection, path: target };
}

/** All copies below the workspace, whatever connection they were made from: that one may be gone from the config. */
export async function listFileCopies(
  environment: ResolvedEnvironment,
  workspace: string,
): Promise<StagingCopy[]> {
  const root = join(workspace, '.datajob', 'pr');
  const copies: StagingCopy[] = [];
  for (const label of await namesIn(root)) {
    for (const name of await namesIn(join(root, label))) {
      if (!/\.(duckdb|sqlite)\.json$/.test(name)) continue;
      copies.push(await readCopy(join(root, label, name), label, environment));
    }
  }
  return copies;
}

/** Removes the file of a copy, its log and its note; refuses any path outside `.datajob/pr/LABEL`. */
export async function dropFileCopy(copy: StagingCopy, workspace: string): Promise<void> {
  const folder = join(workspace, '.datajob', 'pr', copy.label);
  if (dirname(resolve(copy.name)) !== resolve(folder) || !/\.(duckdb|sqlite)$/.test(copy.name)) {
    throw new Obstacle('refused', `\`${copy.name}\` is not a copy made by datajob; it is not removed.`);
  }
  try {
    await removeCopy(copy.name);
    await rmdir(folder);
  } catch (error) {
    // Other copies of the same pull request are still there, or somebody else was faster.
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) {
      throw copyObstacle(error, `\`${copy.name}\` could not be removed`);
    }
  }
}

/** A SQLite file is written anew by the database itself, which sees one state of it and lets others go on. */
async function copySqlite(target: string, { connection, request, tools }: FileCopy): Promise<void> {
  const { signal, onWait } = request;
  const partial = `${target}.${randomUUID()}.tmp`;
  try {
    const database = await tools.databases.open(connection, { signal, waitMs: tools.waitMs, onWait });
    try {
      const text = `vacuum into ${stringLiteral(partial, 'sqlite')}`;
      await (await database.session()).execute({ text, values: [] }, signal);
    } finally {
      await database.close();
    }
    await rename(partial, target);
  } finally {
    await rm(partial, { force: true });
  }
}

async function readCopy(note: string, label: string, environment: ResolvedEnvironment): Promise<StagingCopy> {
  const name = note.slice(0, -'.json'.length);
  const written: unknown = await readFile(note, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  const fields = new Map(Object.entries(typeof written === 'object' && written !== null ? written : {}));
  const connectionName = String(fields.get('connection') ?? basename(name, extname(name)));
  const createdAt = Number(fields.get('createdAt'));
  return {
    connection: environment.connections[connectionName] ?? {
      name: connectionName,
      type: name.endsWith('.sqlite') ? 'sqlite' : 'duckdb',
      path: String(fields.get('source') ?? ''),
    },
    label,
    name,
    // A note that cannot be read was cut off while it was written: the file's own time is the same.
    createdAt: Number.isFinite(createdAt) ? createdAt : (await stat(note)).mtimeMs,
  };
}

async function removeCopy(target: string): Promise<void> {
  const folder = dirname(target);
  for (const name of await namesIn(folder)) {
    // A log is called by a dot behind the name, or in SQLite by a dash.
    const isPart =
      /^[.-]/.test(name.slice(basename(target).length)) &&
      name.startsWith(basename(target)) &&
      name !== basename(noteOf(target));
    if (isPart) await rm(join(folder, name), { force: true });
  }
  await rm(target, { force: true });
  await rm(noteOf(target), { force: true });
}

function noteOf(target: string): string {
  return `${target}.json`;
}

// The schema allows only plain names; whatever else comes never leaves the folder.
function fileStem(connection: string): string {
  return connection.replace(/[^A-Za-z0-9_-]/g, '_');
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}
