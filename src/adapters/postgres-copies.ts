import { Obstacle } from '../failure.ts';
import { DatabaseError, type Session } from '../ports/database.ts';
import type { CopyRequest, StagingCopy } from '../ports/staging-copies.ts';
import type { ConnectionConfig } from '../workspace/config.ts';
import { checkCopyDatabase, copyDatabaseName, copyPrefix } from './copy-name.ts';
import { copyObstacle } from './copy-obstacle.ts';
import type { CopyTools } from './copy-tools.ts';
import { databaseOf, onMaintenance, withDatabase } from './postgres-maintenance.ts';
import { repeatSettings } from './postgres-settings.ts';

type PostgresConnection = Extract<ConnectionConfig, { type: 'postgres' }>;

/** Time between two attempts while others use staging, in ms; PostgreSQL itself waits 5 s in each. */
const pauseMs = 1000;

/**
 * Makes a copy on the same server with `CREATE DATABASE … TEMPLATE`, which PostgreSQL allows only while
 * nobody else is connected to the source: waits for that within bounds and says for whom. A copy that
 * is there already is dropped and made anew.
 */
export async function createPostgresCopy(
  connection: PostgresConnection,
  request: CopyRequest,
  tools: CopyTools,
): Promise<ConnectionConfig> {
  const source = databaseOf(connection);
  const name = copyDatabaseName(request.label, source);
  try {
    await onMaintenance(connection, { ...request, tools }, async (session) => {
      await runDdl(session, 'drop database if exists %I with (force)', [name], request.signal);
      await copyWhenUnused(session, { source, name, connection, request, tools });
      const note = { datajob: 1, label: request.label, connection: connection.name, database: source };
      const comment = JSON.stringify({ ...note, createdAt: new Date(request.createdAt).toISOString() });
      await runDdl(session, 'comment on database %I is %L', [name, comment], request.signal);
      await repeatSettings(session, source, name, request.signal);
    });
  } catch (error) {
    throw copyObstacle(
      error,
      `Staging connection \`${connection.name}\` (database ${source}) could not be copied`,
    );
  }
  return { ...connection, url: withDatabase(connection, name) };
}

/** The copies of one connection's database. One without a readable note was cut off in the making: as old as can be. */
export async function listPostgresCopies(
  connection: PostgresConnection,
  tools: CopyTools,
): Promise<StagingCopy[]> {
  const source = databaseOf(connection);
  const text = `select datname, shobj_description(oid, 'pg_database') from pg_database where starts_with(datname, $1)`;
  const { signal } = new AbortController();
  try {
    return await onMaintenance(connection, { signal, onWait: () => undefined, tools }, async (session) => {
      const { rows } = await session.query({ text, values: [copyPrefix] }, 10_000, signal);
      return rows.flatMap(([name, comment]) => copyOf(connection, source, String(name), comment) ?? []);
    });
  } catch (error) {
    throw copyObstacle(error, `The copies of connection \`${connection.name}\` could not be listed`);
  }
}

/** Drops a copy with all its connections; refuses a database that does not carry our prefix and the label. */
export async function dropPostgresCopy(
  connection: PostgresConnection,
  copy: StagingCopy,
  tools: CopyTools,
): Promise<void> {
  checkCopyDatabase(copy.label, copy.name);
  const { signal } = new AbortController();
  try {
    await onMaintenance(connection, { signal, onWait: () => undefined, tools }, (session) =>
      runDdl(session, 'drop database if exists %I with (force)', [copy.name], signal),
    );
  } catch (error) {
    throw copyObstacle(error, `The copy ${copy.name} could not be dropped`);
  }
}

interface DatabaseCopy {
  readonly source: string;
  readonly name: string;
  readonly connection: PostgresConnection;
  readonly request: CopyRequest;
  readonly tools: CopyTools;
}

async function copyWhenUnused(session: Session, copy: DatabaseCopy): Promise<void> {
  const { source, name, request, tools } = copy;
  const deadline = tools.clock.now() + tools.waitMs;
  for (let told = false; ; told = true) {
    try {
      return await runDdl(session, 'create database %I template %I', [name, source], request.signal);
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.evidence.sqlState !== '55006') throw error;
      const users = await whoUses(session, source, request.signal);
      if (tools.clock.now() >= deadline) throw inUse(copy, users, error);
      if (!told) request.onWait(`staging database ${source} is in use by ${users}`);
    }
    await tools.clock.sleep(pauseMs, request.signal);
    request.signal.throwIfAborted();
  }
}

async function whoUses(session: Session, database: string, signal: AbortSignal): Promise<string> {
  const text = `select format('%s (pid %s%s%s)', coalesce(usename, 'a background process'), pid,
      coalesce(', ' || nullif(application_name, ''), ''), coalesce(', from ' || host(client_addr), ''))
    from pg_stat_activity where datname = $1 order by backend_start`;
  const { rows } = await session.query({ text, values: [database] }, 10, signal);
  return rows.length === 0 ? 'someone who has left by now' : rows.map(([user]) => String(user)).join(', ');
}

function inUse({ connection, source, tools }: DatabaseCopy, users: string, cause: unknown): Obstacle {
  return new Obstacle(
    'staging-in-use',
    `Staging connection \`${connection.name}\` (database ${source}) could not be copied within ${Math.round(tools.waitMs / 1000)} s, because PostgreSQL copies a database only while nobody uses it. In use by: ${users}.`,
    {
      cause,
      hint: 'Close these connections and stage again, or set `isolation: none` for the environment `staging` to run without a copy: see docs/staging.md.',
    },
  );
}

function copyOf(
  connection: PostgresConnection,
  source: string,
  name: string,
  comment: unknown,
): StagingCopy | undefined {
  const note = readNote(comment);
  if (note !== undefined) {
    if (note.database !== source) return undefined;
    return { connection, label: note.label, name, createdAt: note.createdAt };
  }
  const label = `pr-${name.slice(copyPrefix.length, -source.length - 1)}`;
  // Only what is surely a copy of this very database: another one's may be in the making right now.
  return safeName(label, source) === name ? { connection, label, name, createdAt: 0 } : undefined;
}

function safeName(label: string, source: string): string | undefined {
  try {
    return copyDatabaseName(label, source);
  } catch {
    return undefined;
  }
}

interface CopyNote {
  readonly label: string;
  readonly database: string;
  readonly createdAt: number;
}

function readNote(comment: unknown): CopyNote | undefined {
  try {
    const note: unknown = JSON.parse(String(comment));
    const fields = new Map(Object.entries(typeof note === 'object' && note !== null ? note : {}));
    const [label, database] = [fields.get('label'), fields.get('database')];
    const createdAt = Date.parse(String(fields.get('createdAt')));
    if (typeof label !== 'string' || typeof database !== 'string' || Number.isNaN(createdAt))
      return undefined;
    return { label, database, createdAt };
  } catch {
    return undefined;
  }
}

/** Runs a statement whose names (`%I`) and literals (`%L`) the server itself has quoted. */
async function runDdl(
  session: Session,
  template: string,
  names: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const slots = names.map((_, index) => `$${index + 2}::text`).join(', ');
  const format = { text: `select format($1::text, ${slots})`, values: [template, ...names] };
  const { rows } = await session.query(format, 1, signal);
  await session.execute({ text: String(rows[0]?.[0]), values: [] }, signal);
}
