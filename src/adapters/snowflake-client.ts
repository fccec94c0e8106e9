import { randomUUID } from 'node:crypto';
import { type BoundStatement, DatabaseError } from '../ports/database.ts';
import type { HttpAnswer, HttpSend } from './http-exchange.ts';
import { patient } from './http-retries.ts';
import { offsetOfLine } from './line-offset.ts';
import type { StatementService, Submitted } from './polled-statements.ts';
import { serviceAddress } from './service-address.ts';
import { at, jsonOf, serviceRefused, textAt } from './service-errors.ts';
import type { ServicePage } from './service-page.ts';
import { type SnowflakeConnection, snowflakeLogin } from './snowflake-login.ts';
import { type SnowflakeColumn, snowflakeColumn } from './snowflake-values.ts';

const path = '/api/v2/statements';

/** Statements over Snowflake's SQL API: each stands for itself, so `USE` and temporary tables do not reach the next. */
export function snowflakeStatements(connection: SnowflakeConnection, send: HttpSend): StatementService {
  const example = 'https://ORGANISATION-ACCOUNT.snowflakecomputing.com';
  const address = serviceAddress(connection.url, connection.name, example);
  const login = snowflakeLogin(connection, address.hostname);
  const ask = patient(send);
  const headers = () => ({ ...login(), accept: 'application/json', 'content-type': 'application/json' });
  const place = (below: string, query: Readonly<Record<string, string>> = {}) => {
    const url = new URL(`${path}${below}`, address.origin);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url;
  };
  const get = (url: URL, signal: AbortSignal) =>
    ask({ method: 'GET', url, headers: headers() }, true, signal);
  return {
    engine: 'snowflake',
    title: 'Snowflake',
    async submit(statement, signal) {
      // By its id Snowflake knows a request that is sent again.
      const url = place('', { requestId: randomUUID(), retry: 'true', async: 'true' });
      const body = JSON.stringify(bodyOf(statement, connection));
      return submitted(await ask({ method: 'POST', url, headers: headers(), body }, true, signal), statement);
    },
    poll: async (id, statement, signal) => submitted(await get(place(`/${id}`), signal), statement),
    written: writtenRows,
    async *pages({ id, result }, statement, signal) {
      const columns = columnsOf(result);
      if (columns.length === 0) return;
      yield pageOf(columns, at(result, 'data'));
      const partitions = at(result, 'resultSetMetaData', 'partitionInfo');
      for (let part = 1; Array.isArray(partitions) && part < partitions.length; part++) {
        const answer = await get(place(`/${id}`, { partition: String(part) }), signal);
        yield pageOf(columns, at(await resultOf(answer, statement), 'data'));
      }
    },
    async cancel(id, signal) {
      const url = place(`/${id}/cancel`);
      (await send({ method: 'POST', url, headers: headers(), body: '' }, signal)).body.destroy();
    },
  };
}

async function submitted(answer: HttpAnswer, statement: BoundStatement): Promise<Submitted> {
  const result = await resultOf(answer, statement);
  return { id: textAt(result, 'statementHandle'), done: answer.status === 200, result };
}

function bodyOf({ text, values }: BoundStatement, connection: SnowflakeConnection): object {
  const { database, schema, warehouse, role } = connection;
  const bindings = values.map((value, index) => [
    String(index + 1),
    { type: 'TEXT', value: value === null ? null : String(value) },
  ]);
  return {
    statement: text,
    ...(bindings.length > 0 && { bindings: Object.fromEntries(bindings) }),
    ...(database !== undefined && { database }),
    ...(schema !== undefined && { schema }),
    ...(warehouse !== undefined && { warehouse }),
    ...(role !== undefined && { role }),
    // Times without a zone mean the same on every engine.
    parameters: { TIMEZONE: 'UTC', QUERY_TAG: 'datajob' },
  };
}

async function resultOf(answer: HttpAnswer, statement: BoundStatement): Promise<unknown> {
  const result = await jsonOf(answer);
  if (answer.status === 200 || answer.status === 202) return result;
  const message = textAt(result, 'message');
  const code = textAt(result, 'code');
  if (message === '' || answer.status >= 500) {
    throw serviceRefused('snowflake', answer.status, message === '' ? String(result) : message);
  }
  const sqlState = textAt(result, 'sqlState');
  const offset = offsetIn(message, statement.text);
  throw new DatabaseError(
    message.slice(0, 4000),
    {
      engine: 'snowflake',
      exceptionType: answer.status === 401 ? 'HTTP_401' : answer.status === 408 ? 'timeout' : code,
      ...(sqlState !== '' && { sqlState }),
      ...(offset !== undefined && { offset }),
    },
    undefined,
  );
}

/** `error line 1 at position 7`: lines are counted from 1, positions from 0. */
function offsetIn(message: string, text: string): number | undefined {
  const [, line, position] = /\bline (\d+) at position (\d+)/.exec(message) ?? [];
  return line === undefined ? undefined : offsetOfLine(text, Number(line), Number(position));
}

function columnsOf(result: unknown): readonly SnowflakeColumn[] {
  const rowType = at(result, 'resultSetMetaData', 'rowType');
  return Array.isArray(rowType) ? rowType.map(snowflakeColumn) : [];
}

function pageOf(columns: readonly SnowflakeColumn[], data: unknown): ServicePage {
  const read = (row: unknown) =>
    columns.map((column, index) => {
      const value = at(row, index);
      return value === null || value === undefined ? null : column.read(value);
    });
  return { columns, rows: Array.isArray(data) ? data.map(read) : [] };
}

/** Of a statement that writes rows: all that it inserted, changed and deleted. */
function writtenRows(result: unknown): number | undefined {
  const stats = at(result, 'stats');
  const counts = ['numRowsInserted', 'numRowsUpdated', 'numRowsDeleted'].map((name) => at(stats, name));
  if (counts.every((count) => count === undefined)) return undefined;
  return counts.reduce((sum: number, count) => sum + Number(count ?? 0), 0);
}
