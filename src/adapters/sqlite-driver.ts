import type { SqliteDriver, SqliteHandle } from './sqlite-library.ts';
import { wasmSqlite } from './sqlite-wasm.ts';

/** SQLite of Node itself, from 22.16 on; else the same compiled to WebAssembly. */
export async function loadSqlite(): Promise<SqliteDriver> {
  return (await fromNode()) ?? wasmSqlite();
}

async function fromNode(): Promise<SqliteDriver | undefined> {
  try {
    const { DatabaseSync, StatementSync } = await import('node:sqlite');
    // Before 22.16 it does not tell the columns of a statement.
    if (typeof Reflect.get(StatementSync.prototype, 'columns') !== 'function') return undefined;
    return { open: (path) => nodeHandle(new DatabaseSync(path)) };
  } catch {
    return undefined;
  }
}

type NodeDatabase = InstanceType<typeof import('node:sqlite')['DatabaseSync']>;

function nodeHandle(database: NodeDatabase): SqliteHandle {
  return {
    prepare(text) {
      const statement = database.prepare(text);
      statement.setReadBigInts(true);
      statement.setReturnArrays(true);
      const columns = statement.columns().map(({ name, type }) => ({ name, ...(type !== null && { type }) }));
      return {
        columns,
        rows: (values) => statement.iterate(...values) as unknown as Iterator<readonly unknown[]>,
        run: (values) => Number(statement.run(...values).changes),
        end: () => undefined,
      };
    },
    define: (name, work) => database.function(name, { deterministic: true, varargs: true }, work),
    close: () => database.close(),
  };
}
