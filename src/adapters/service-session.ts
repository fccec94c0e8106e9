import type { Column, Session } from '../ports/database.ts';
import { batchSink } from './batch-sink.ts';
import { type JsonRows, loadJsonRows } from './load-json-rows.ts';
import type { RunStatement, ServicePage } from './service-page.ts';
import { createTurns } from './turns.ts';

/** A session of a service on which every statement takes effect by itself. */
export function serviceSession(run: RunStatement, jsonRows: JsonRows): Session {
  const inTurn = createTurns();
  const session: Pick<Session, 'execute' | 'query' | 'stream'> = {
    async execute(statement, signal) {
      const pages = run(statement, signal);
      for (;;) {
        const next = await pages.next();
        if (next.done === true) return next.value;
      }
    },
    async query(statement, maxRows, signal) {
      const rows: (readonly unknown[])[] = [];
      let columns: readonly Column[] = [];
      for await (const page of run(statement, signal)) {
        columns = page.columns;
        rows.push(...page.rows.slice(0, maxRows + 1 - rows.length));
        if (rows.length > maxRows) break;
      }
      const truncated = rows.length > maxRows;
      return { columns: columns.map(({ name }) => name), rows: rows.slice(0, maxRows), truncated };
    },
    async stream(statement, batchRows, onBatch, signal) {
      const sink = batchSink(onBatch);
      const pages = run(statement, signal);
      try {
        for (;;) {
          const next = await pages.next();
          if (next.done === true) return next.value;
          await give(next.value, batchRows, sink.give);
        }
      } catch (error) {
        await pages.return({});
        throw signal.aborted ? error : sink.cause(error);
      }
    },
  };
  return {
    execute: (statement, signal) => inTurn(() => session.execute(statement, signal)),
    query: (statement, maxRows, signal) => inTurn(() => session.query(statement, maxRows, signal)),
    stream: (statement, batchRows, onBatch, signal) =>
      inTurn(() => session.stream(statement, batchRows, onBatch, signal)),
    load: (load, signal) => inTurn(() => loadJsonRows(load, run, jsonRows, signal)),
    begin: async () => undefined,
    commit: async () => undefined,
    rollback: async () => undefined,
  };
}

async function give(
  { columns, rows }: ServicePage,
  batchRows: number,
  take: (batch: ServicePage) => Promise<void>,
): Promise<void> {
  for (let at = 0; at === 0 || at < rows.length; at += batchRows) {
    await take({ columns, rows: rows.slice(at, at + batchRows) });
  }
}
