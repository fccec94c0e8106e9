import { type Database, DatabaseError } from '../ports/database.ts';
import type { EngineName } from '../sql/dialect.ts';
import { dialectOf } from '../sql/dialects.ts';
import { createHttpClient, type HttpSend } from './http-exchange.ts';
import type { JsonRows } from './load-json-rows.ts';
import type { RunStatement } from './service-page.ts';
import { serviceSession } from './service-session.ts';

export type OpenService<Connection> = (connection: Connection, signal: AbortSignal) => Promise<Database>;

export interface Service {
  /** Of the connection. */
  readonly name: string;
  readonly engine: EngineName;
  readonly jsonRows: JsonRows;
  /** The statements of a new session. */
  readonly statements: (send: HttpSend) => RunStatement;
}

/** Of one request: none of these services lets one wait for the end of a statement. */
const answerMs = 120_000;

/** A database behind an HTTP service; asks it once, so that wrong credentials are told by `open`. */
export async function openService(service: Service, signal: AbortSignal): Promise<Database> {
  const { name, engine, jsonRows, statements } = service;
  const { send: sendPlain, close } = createHttpClient();
  const send: HttpSend = (request, stop) => sendPlain({ answerMs, ...request }, stop);
  let closed = false;
  const session = () => serviceSession(statements(send), jsonRows);
  try {
    await session().query({ text: 'select 1', values: [] }, 1, signal);
  } catch (error) {
    close();
    throw error;
  }
  return {
    dialect: dialectOf(engine),
    async session() {
      if (!closed) return session();
      throw new DatabaseError(`Connection ${name} is closed already.`, { engine }, undefined);
    },
    async close() {
      closed = true;
      close();
    },
  };
}
