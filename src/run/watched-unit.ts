import type { RunRequest } from './run-request.ts';
import type { Statements, UnitOfWork } from './unit-of-work.ts';

/** The unit as one step sees it, with every statement told before it runs; a load is told as the INSERT that it is. */
export function watchedUnit(unit: UnitOfWork, step: string, tell: RunRequest['onStatement']): UnitOfWork {
  if (tell === undefined) return unit;
  return {
    ...unit,
    session: async (connection) =>
      watched(await unit.session(connection), (text) => tell({ step, connection, text })),
  };
}

function watched(session: Statements, tell: (text: string) => void): Statements {
  const loadPacked = session.loadPacked?.bind(session);
  return {
    execute: (statement, signal) => {
      tell(statement.text);
      return session.execute(statement, signal);
    },
    query: (statement, maxRows, signal) => {
      tell(statement.text);
      return session.query(statement, maxRows, signal);
    },
    stream: (statement, batchRows, onBatch, signal) => {
      tell(statement.text);
      return session.stream(statement, batchRows, onBatch, signal);
    },
    load: (load, signal) => {
      tell(`insert into ${load.table} values ()`);
      return session.load(load, signal);
    },
    ...(loadPacked && {
      loadPacked: (load, signal) => {
        tell(`insert into ${load.table} values ()`);
        return loadPacked(load, signal);
      },
    }),
  };
}
