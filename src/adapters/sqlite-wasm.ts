import type { Database } from 'node-sqlite3-wasm';
import type { SqliteColumn, SqliteDriver, SqliteHandle, SqliteStatement } from './sqlite-library.ts';
import type { SqliteValue } from './sqlite-protocol.ts';

/** SQLite for Node 20. One program at a time may use a file, and others than this one do not see its lock. */
export async function wasmSqlite(): Promise<SqliteDriver> {
  const { default: driver } = await import('node-sqlite3-wasm');
  return { open: (path) => wasmHandle(new driver.Database(path)) };
}

function wasmHandle(database: Database): SqliteHandle {
  return {
    prepare: (text) => prepare(database, text),
    define: (name, work) => {
      database.function(name, (pattern, text) => work(pattern, text), { deterministic: true });
    },
    close: () => database.close(),
  };
}

function prepare(database: Database, text: string): SqliteStatement {
  const statement = database.prepare(text);
  const names = namesOf(statement);
  const columns = withTypes(database, text, names);
  // Two columns may have one name, and the library would give one value for them: places stand for the names.
  const places = names.map((_, at) => String(at));
  Reflect.set(statement, '_getColumnNames', () => places);
  return {
    columns,
    *rows(values) {
      for (const row of statement.iterate([...values])) yield places.map((place) => Reflect.get(row, place));
    },
    run: (values: readonly SqliteValue[]) => statement.run([...values]).changes,
    end: () => {
      if (!statement.isFinalized) statement.finalize();
    },
  };
}

// The library tells the names with the rows only; this is how it asks for them itself.
function namesOf(statement: object): readonly string[] {
  const ask: unknown = Reflect.get(statement, '_getColumnNames');
  const names: unknown = typeof ask === 'function' ? ask.call(statement) : [];
  return Array.isArray(names) ? names.map(String) : [];
}

const view = 'datajob_columns';

/** A view of a query tells the types of its columns, which the library does not. */
function withTypes(database: Database, text: string, names: readonly string[]): SqliteColumn[] {
  if (names.length === 0 || !/^\s*(select|with|values)\b/i.test(text)) return names.map((name) => ({ name }));
  try {
    database.exec(`create temp view ${view} as ${text}`);
    const facts = database.all(`select type from pragma_table_info('${view}', 'temp') order by cid`);
    database.exec(`drop view temp.${view}`);
    return names.map((name, at) => {
      const type = facts[at]?.['type'];
      return { name, ...(typeof type === 'string' && type !== '' && { type }) };
    });
  } catch {
    return names.map((name) => ({ name }));
  }
}
