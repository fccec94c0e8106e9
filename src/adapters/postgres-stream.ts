import { Socket } from 'node:net';
import type { BoundStatement, Column, RowBatch } from '../ports/database.ts';
import type { PostgresClient, PostgresDriver } from './postgres-driver.ts';
import { packTexts } from './postgres-texts.ts';
import { columnTypeOf, parserOf } from './postgres-values.ts';

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
    const extended = { rowMode: 'array', queryMode: 'extended', types: asTexts };
    const query = new driver.Query({ ...extended, text: statement.text, values: [...statement.values] });
    let columns: Column[] = [];
    let typeIds: number[] = [];
    let rows: (string | null)[][] = [];
    let size = 0;
    let told = false;
    let refusal: { readonly error: unknown } | undefined;
    let giving = Promise.resolve();
    const give = (): void => {
      const batch = batchOf(columns, typeIds, rows);
      rows = [];
      size = 0;
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
    query.on('row', (row: (string | null)[], result) => {
      if (columns.length === 0) {
        columns = result?.fields.map(columnOf) ?? [];
        typeIds = result?.fields.map(({ dataTypeID }) => dataTypeID) ?? [];
      }
      rows.push(row);
      for (const text of row) size += text?.length ?? 0;
      if (rows.length >= batchRows || size >= batchCharacters) give();
    });
    query.on('error', (error) => void giving.then(() => reject(refusal?.error ?? error)));
    query.on('end', ({ command, rowCount, fields }) => {
      columns = fields.map(columnOf);
      typeIds = fields.map(({ dataTypeID }) => dataTypeID);
      if (rows.length > 0 || (!told && columns.length > 0)) give();
      const end = { command, affected: rowCount ?? undefined, columns: columns.length };
      void giving.then(() => (refusal === undefined ? resolve(end) : reject(refusal.error)));
    });
    client.query(query);
  });
}

/** What a batch holds at most, so that a few large rows are not kept together. */
const batchCharacters = 2 * 1024 * 1024;

/** The driver makes no values of the texts: the program does. */
const asTexts = { getTypeParser: () => (text: string) => text };

function batchOf(
  columns: readonly Column[],
  typeIds: readonly number[],
  texts: readonly (readonly (string | null)[])[],
): RowBatch {
  return {
    columns,
    packed: { count: texts.length, columns: columns.map((_, index) => packTexts(texts, index)) },
    get rows() {
      const parsers = typeIds.map(parserOf);
      return texts.map((row) =>
        row.map((text, index) => (text === null ? null : (parsers[index]?.(text) ?? text))),
      );
    },
  };
}

function columnOf({ name, dataTypeID }: { readonly name: string; readonly dataTypeID: number }): Column {
  return { name, type: columnTypeOf(dataTypeID) };
}

function socketOf(client: PostgresClient): Socket | undefined {
  const connection: unknown = Reflect.get(client, 'connection');
  const stream: unknown = Object(connection).stream;
  return stream instanceof Socket ? stream : undefined;
}
