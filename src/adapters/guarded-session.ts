import { DatabaseError, type Load, type Session } from '../ports/database.ts';
import { loadByStatements } from './load-by-statements.ts';

/**
 * A session in which statements are refused that DuckDB's own locks let through although they write to the terminal
 * or break the engine: pragmas, and calls that turn on logging or profiling.
 */
export function guardedSession(session: Session): Session {
  const checked = async <T>(text: string, work: () => Promise<T>): Promise<T> => {
    if (isRefused(text)) throw refusal(text);
    return work();
  };
  return {
    execute: (statement, signal) => checked(statement.text, () => session.execute(statement, signal)),
    query: (statement, maxRows, signal) =>
      checked(statement.text, () => session.query(statement, maxRows, signal)),
    stream: (statement, batchRows, onBatch, signal) =>
      checked(statement.text, () => session.stream(statement, batchRows, onBatch, signal)),
    // The engine's own way goes over a file, and files are closed to it.
    load: (load: Load, signal) => loadByStatements(load, session, signal),
    begin: () => session.begin(),
    commit: () => session.commit(),
    rollback: () => session.rollback(),
  };
}

const words =
  /\b(?:enable|disable|truncate)_(?:logging|profiling|profile|logs|progress_bar)\b|\bduckdb_logs?/i;

function isRefused(text: string): boolean {
  const bare = text.replace(/\/\*[\s\S]*?\*\/|--[^\r\n]*/g, ' ').trim();
  return (
    /^(?:pragma|install|load|export|import|attach|detach|checkpoint|force)\b/i.test(bare) || words.test(text)
  );
}

function refusal(text: string): DatabaseError {
  const word = /[A-Za-z]+/.exec(text)?.[0]?.toUpperCase() ?? 'This';
  const message = `${word} is not allowed in a unit test: its database is in memory, alone, and its settings are fixed.`;
  return new DatabaseError(message, { engine: 'duckdb', exceptionType: 'Permission' }, undefined);
}
