import { loadSqlite } from './sqlite-driver.ts';
import type { SqliteHandle, SqliteStatement } from './sqlite-library.ts';
import { sqliteProblem } from './sqlite-problem.ts';
import type { SqliteAnswer, SqliteRequest, SqliteRows } from './sqlite-protocol.ts';
import { type SqliteReader, sqliteColumn } from './sqlite-values.ts';

/** Answers to the parent's requests, in their order. */
export function serveSqlite(answer: (answer: SqliteAnswer) => void): void {
  let turn: Promise<void> = Promise.resolve();
  const state: State = { handle: undefined, cursor: undefined };
  process.on('message', (message) => {
    turn = turn.then(async () => answer(await answerTo(message as SqliteRequest, state)));
  });
}

interface State {
  handle: SqliteHandle | undefined;
  cursor: Cursor | undefined;
}

interface Cursor {
  readonly statement: SqliteStatement;
  readonly readers: readonly SqliteReader[];
  readonly rows: Iterator<readonly unknown[]>;
}

async function answerTo(request: SqliteRequest, state: State): Promise<SqliteAnswer> {
  const progress = { row: 0 };
  try {
    if (request.do === 'open') {
      state.handle = await open(request);
      return nothing;
    }
    if (state.handle === undefined) throw new Error('The database is not open.');
    if (request.do === 'start') return start(request, state.handle, state);
    if (request.do === 'next') return fetch(state, request.rows);
    if (request.do === 'repeat') return repeat(request, state.handle, progress);
    stop(state);
    return nothing;
  } catch (error) {
    stop(state);
    const text = 'text' in request ? request.text : '';
    const problem = sqliteProblem(error, text, state.handle);
    return { error: progress.row > 0 ? { ...problem, row: progress.row } : problem };
  }
}

const nothing: SqliteRows = { rows: [], done: true };

async function open({ path, busyMs }: Extract<SqliteRequest, { do: 'open' }>): Promise<SqliteHandle> {
  const handle = (await loadSqlite()).open(path);
  for (const text of [
    `pragma busy_timeout = ${busyMs}`,
    'pragma foreign_keys = on',
    'select count(*) from sqlite_master',
  ]) {
    const statement = handle.prepare(text);
    [...{ [Symbol.iterator]: () => statement.rows([]) }];
    statement.end();
  }
  const patterns = new Map<string, RegExp>();
  handle.define('regexp', (pattern, text) => {
    if (typeof pattern !== 'string' || text === null) return null;
    const compiled = patterns.get(pattern) ?? new RegExp(pattern, 'u');
    patterns.set(pattern, compiled);
    return Number(compiled.test(String(text)));
  });
  return handle;
}

function start(
  { text, values, rows }: Extract<SqliteRequest, { do: 'start' }>,
  handle: SqliteHandle,
  state: State,
): SqliteRows {
  stop(state);
  const statement = handle.prepare(text);
  const bound = values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
  if (statement.columns.length === 0) {
    try {
      return { ...nothing, changes: statement.run(bound) };
    } finally {
      statement.end();
    }
  }
  const readers = statement.columns.map(sqliteColumn);
  state.cursor = { statement, readers, rows: statement.rows(bound) };
  if (rows !== 'drop')
    return { ...fetch(state, rows), columns: readers.map(({ name, type }) => ({ name, type })) };
  let changes = 0;
  while (state.cursor.rows.next().done !== true) changes += 1;
  stop(state);
  return { ...nothing, changes };
}

function fetch(state: State, most: number): SqliteRows {
  const { cursor } = state;
  if (cursor === undefined) return nothing;
  const rows: unknown[][] = [];
  while (rows.length < most) {
    const next = cursor.rows.next();
    if (next.done === true) {
      stop(state);
      return { rows, done: true };
    }
    rows.push(cursor.readers.map(({ read }, at) => read(next.value[at])));
  }
  return { rows, done: false };
}

function repeat(
  { text, rows }: Extract<SqliteRequest, { do: 'repeat' }>,
  handle: SqliteHandle,
  progress: { row: number },
): SqliteRows {
  const statement = handle.prepare(text);
  try {
    for (const row of rows) {
      progress.row += 1;
      statement.run(row);
    }
    return { ...nothing, changes: rows.length };
  } finally {
    statement.end();
  }
}

function stop(state: State): void {
  const { cursor } = state;
  state.cursor = undefined;
  cursor?.rows.return?.();
  cursor?.statement.end();
}
