import { DatabaseError, type Databases, type Session } from '../../ports/database.ts';

/** A statement that the database refused. */
export interface RefusedStatement {
  readonly connection: string;
  readonly text: string;
  readonly error: DatabaseError;
}

/** The same databases; `record` is told of every statement that they refuse. */
export function recordedDatabases(
  databases: Databases,
  record: (refused: RefusedStatement) => void,
): Databases {
  return {
    open: async (connection, options) => {
      const database = await databases.open(connection, options);
      return {
        dialect: database.dialect,
        close: () => database.close(),
        session: async () => recordedSession(await database.session(), connection.name, record),
      };
    },
  };
}

function recordedSession(
  session: Session,
  connection: string,
  record: (refused: RefusedStatement) => void,
): Session {
  const recorded = async <T>(text: string, work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof DatabaseError) record({ connection, text, error });
      throw error;
    }
  };
  return {
    execute: (statement, signal) => recorded(statement.text, session.execute(statement, signal)),
    query: (statement, maxRows, signal) =>
      recorded(statement.text, session.query(statement, maxRows, signal)),
    stream: (statement, batchRows, onBatch, signal) =>
      recorded(statement.text, session.stream(statement, batchRows, onBatch, signal)),
    load: (load, signal) => session.load(load, signal),
    begin: () => session.begin(),
    commit: () => session.commit(),
    rollback: () => session.rollback(),
  };
}
