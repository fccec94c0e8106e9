import type { BoundStatement } from '../ports/database.ts';
import type { MysqlClient } from './mysql-driver.ts';
import { type MysqlColumn, type MysqlField, mysqlColumn } from './mysql-values.ts';

/** What a statement has ended with. */
export interface MysqlEnd {
  readonly columns: readonly MysqlColumn[];
  /** Absent for a statement that gave rows. */
  readonly affected?: number;
  readonly warnings: number;
}

export interface MysqlTaker {
  /** A row of the first result; a promise holds back the rows after it. */
  row(row: unknown[], columns: readonly MysqlColumn[]): Promise<void> | undefined;
}

/** Runs one statement and gives its rows as they come; while one is taken the server is not read from. */
export function runMysql(
  client: MysqlClient,
  statement: BoundStatement,
  taker: MysqlTaker,
): Promise<MysqlEnd> {
  return new Promise((resolve, reject) => {
    let columns: readonly MysqlColumn[] = [];
    let affected: number | undefined;
    let warnings = 0;
    let results = 0;
    let taking: Promise<void> = Promise.resolve();
    let refusal: { readonly error: unknown } | undefined;
    const failed = (error: unknown) => {
      client.off('error', failed);
      void taking.then(() => reject(refusal?.error ?? error));
    };
    // A connection that is gone tells it here only, and at once.
    client.on('error', failed);
    // The driver writes values in as literals, which is how MySQL's own programs do it.
    const query = client.query({
      sql: statement.text,
      ...(statement.values.length > 0 && { values: [...statement.values] }),
    });
    query.on('fields', (fields: readonly MysqlField[] | undefined) => {
      results += 1;
      if (results === 1 && fields !== undefined) columns = fields.map(mysqlColumn);
    });
    query.on('result', (result: unknown) => {
      if (!Array.isArray(result)) {
        const header = new Map(Object.entries(Object(result)));
        if (results === 1) affected = Number(header.get('affectedRows'));
        warnings = Number(header.get('warningStatus') ?? 0);
        return;
      }
      // A procedure may give several results: the first is the answer.
      if (results > 1 || refusal !== undefined) return;
      const waits = taker.row(readRow(result, columns), columns);
      if (waits === undefined) return;
      client.pause();
      taking = waits
        .catch((error: unknown) => {
          refusal ??= { error };
        })
        .finally(() => client.resume());
    });
    query.on('error', failed);
    query.on('end', () => {
      client.off('error', failed);
      void taking.then(() => {
        if (refusal !== undefined) reject(refusal.error);
        else resolve({ columns, warnings, ...(affected !== undefined && { affected }) });
      });
    });
  });
}

function readRow(row: readonly unknown[], columns: readonly MysqlColumn[]): unknown[] {
  return columns.map(({ read }, at) => {
    const value = row[at];
    return value instanceof Uint8Array ? read(value as Buffer) : null;
  });
}
