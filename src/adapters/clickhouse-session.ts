import { type BoundStatement, DatabaseError, type RowBatch, type Session } from '../ports/database.ts';
import { batchSink } from './batch-sink.ts';
import type { ClickhouseClient } from './clickhouse-client.ts';
import { loadIntoClickhouse } from './clickhouse-load.ts';
import { clickhouseBatches, rowFormat } from './clickhouse-rows.ts';
import type { HttpAnswer } from './http-exchange.ts';
import { isReading } from './reading-statement.ts';
import { createTurns } from './turns.ts';

/** Statements take effect one by one: ClickHouse has no transactions that could take them back. */
export function clickhouseSession(client: ClickhouseClient): Session {
  const inTurn = createTurns();
  const rowsOf = <T>(
    statement: BoundStatement,
    signal: AbortSignal,
    take: (answer: HttpAnswer) => Promise<T>,
  ) =>
    client.ask(
      { statement, reads: isReading(statement, 'clickhouse'), settings: { default_format: rowFormat } },
      signal,
      take,
    );
  return {
    execute: (statement, signal) =>
      inTurn(() => {
        const settings = { default_format: 'Null', wait_end_of_query: '1' };
        return client.ask(
          { statement, reads: isReading(statement, 'clickhouse'), settings },
          signal,
          written,
        );
      }),
    query: (statement, maxRows, signal) =>
      inTurn(() => rowsOf(statement, signal, (answer) => firstRows(answer, maxRows, statement.text))),
    stream: (statement, batchRows, onBatch, signal) =>
      inTurn(async () => {
        const sink = batchSink(onBatch);
        const give = async (answer: HttpAnswer) => {
          for await (const batch of batchesOf(answer, batchRows, statement.text)) await sink.give(batch);
          return writtenRows(answer);
        };
        return rowsOf(statement, signal, give).catch((error: unknown) => {
          throw signal.aborted ? error : sink.cause(error);
        });
      }),
    load: (load, signal) => inTurn(() => loadIntoClickhouse(client, load, signal)),
    begin: async () => undefined,
    commit: async () => undefined,
    rollback: async () => undefined,
  };
}

async function firstRows(answer: HttpAnswer, maxRows: number, text: string) {
  const rows: (readonly unknown[])[] = [];
  let columns: RowBatch['columns'] = [];
  for await (const batch of batchesOf(answer, Math.max(1, Math.min(maxRows + 1, 1000)), text)) {
    columns = batch.columns;
    rows.push(...batch.rows);
    if (rows.length > maxRows) break;
  }
  const truncated = rows.length > maxRows;
  return { columns: columns.map(({ name }) => name), rows: rows.slice(0, maxRows), truncated };
}

function batchesOf(answer: HttpAnswer, batchRows: number, text: string): AsyncGenerator<RowBatch> {
  const format = answer.headers.get('x-clickhouse-format');
  if (format === undefined || format === rowFormat) return clickhouseBatches(answer, batchRows, text);
  throw new DatabaseError(
    `The statement gives its rows as FORMAT ${format}, which the run cannot read.`,
    { engine: 'clickhouse', exceptionType: 'SYNTAX_ERROR', hint: 'Leave FORMAT out.' },
    undefined,
  );
}

async function written(answer: HttpAnswer) {
  for await (const _ of answer.body) {
    // A statement may have a FORMAT of its own; its rows are not wanted.
  }
  return writtenRows(answer);
}

/** With the rows that materialized views have written. */
function writtenRows({ headers }: HttpAnswer): { rows?: number } {
  const summary = /"written_rows":"(\d+)"/.exec(headers.get('x-clickhouse-summary') ?? '')?.[1];
  return summary === undefined || summary === '0' ? {} : { rows: Number(summary) };
}
