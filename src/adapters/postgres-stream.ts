import { Socket } from 'node:net';
import type { BoundStatement, Column, RowBatch } from '../ports/database.ts';
import type { PostgresClient, PostgresDriver } from './postgres-driver.ts';
import { columnTypeOf } from './postgres-values.ts';

/** What a statement whose rows were streamed has ended with. */
export interface StreamEnd {
  readonly command: string;
  readonly affected: number | undefined;
  readonly columns: number;
}

/**
 * Gives the rows of one statement in batches. While a batch is taken nothing more is read from the server's
 * socket, which is what holds the server back. A batch that is refused stops nothing: the rest is read and dropped,
 * because the protocol has no other way to come to the end, and then the refusal is the error.
 */
export function streamRows(
  client: PostgresClient,
  driver: PostgresDriver,
  statement: BoundStatement,
  batchRows: number,
  onBatch: (batch: RowBatch) => Promise<void>,
): Promise<StreamEnd> {
  return new Promise((resolve, reject) => {
    const socket = socketOf(client);
    const extended = { rowMode: 'array', queryMode: 'extended' };
    const query = new driver.Query({ ...extended, text: statement.text, values: [...statement.values] });
    let columns: Column[] = [];
    let rows: unknown[][] = [];
    let told = false;
    let refusal: { readonly error: unknown } | undefined;
    let giving = Promise.resolve();
    const give = (): void => {
      const batch = { columns, rows };
      rows = [];
      told = true;
      if (refusal !== undefined) return;
      socket?.pause();
      giving = giving
        .then(() => (refusal === undefined ? onBatch(batch) : undefined))
        .catch((error: unknown) => {
          refusal = { error };
        })
        .finally(() => socket?.resume());
    };
    query.on('row', (row: unknown[], result) => {
      if (columns.length === 0) columns = result?.fields.map(columnOf) ?? [];
      rows.push(row);
      if (rows.length >= batchRows) give();
    });
    query.on('error', (error) => void giving.then(() => reject(refusal?.error ?? error)));
    query.on('end', ({ command, rowCount, fields }) => {
      columns = fields.map(columnOf);
      if (rows.length > 0 || (!told && columns.length > 0)) give();
      const end = { command, affected: rowCount ?? undefined, columns: columns.length };
      void giving.then(() => (refusal === undefined ? resolve(end) : reject(refusal.error)));
    });
    client.query(query);
  });
}

function columnOf({ name, dataTypeID }: { readonly name: string; readonly dataTypeID: number }): Column {
  return { name, type: columnTypeOf(dataTypeID) };
}

function socketOf(client: PostgresClient): Socket | undefined {
  const connection: unknown = Reflect.get(client, 'connection');
  const stream: unknown = Object(connection).stream;
  return stream instanceof Socket ? stream : undefined;
}
