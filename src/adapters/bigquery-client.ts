import { randomUUID } from 'node:crypto';
import { type BoundStatement, DatabaseError } from '../ports/database.ts';
import { type BigqueryConnection, bigqueryLogin } from './bigquery-login.ts';
import { bigqueryPlaces, pageRows } from './bigquery-places.ts';
import { type BigqueryColumn, bigqueryColumn } from './bigquery-values.ts';
import type { HttpAnswer, HttpSend } from './http-exchange.ts';
import { patient } from './http-retries.ts';
import { offsetOfLine } from './line-offset.ts';
import type { StatementService, Submitted } from './polled-statements.ts';
import { serviceAddress } from './service-address.ts';
import { at, jsonOf, serviceRefused, textAt } from './service-errors.ts';
import type { ServicePage } from './service-page.ts';

/** Statements over BigQuery's REST interface: each stands for itself, so temporary tables do not reach the next. */
export function bigqueryStatements(connection: BigqueryConnection, send: HttpSend): StatementService {
  const { project, url = 'https://bigquery.googleapis.com' } = connection;
  const address = serviceAddress(url, connection.name, 'https://bigquery.googleapis.com');
  const places = bigqueryPlaces(project, address.origin);
  const token = bigqueryLogin(connection);
  const ask = patient(send);
  const headers = () => ({ authorization: `Bearer ${token()}`, 'content-type': 'application/json' });
  const get = async (found: URL, statement: BoundStatement, signal: AbortSignal) =>
    resultOf(await ask({ method: 'GET', url: found, headers: headers() }, true, signal), statement);
  return {
    engine: 'bigquery',
    title: 'BigQuery',
    async submit(statement, signal) {
      const body = JSON.stringify(bodyOf(statement, connection));
      // By its id BigQuery knows a request that is sent again.
      const post = { method: 'POST', url: places.queries(), headers: headers(), body } as const;
      return submitted(await resultOf(await ask(post, true, signal), statement));
    },
    poll: async (id, statement, signal) =>
      submitted(await get(places.results(id, { timeoutMs: '10000' }), statement, signal)),
    written(result) {
      const rows = textAt(result, 'numDmlAffectedRows');
      return rows === '' ? undefined : Number(rows);
    },
    async *pages({ id, result }, statement, signal) {
      const columns = columnsOf(result);
      for (let page = result; columns.length > 0; ) {
        yield pageOf(columns, at(page, 'rows'));
        const pageToken = textAt(page, 'pageToken');
        if (pageToken === '') return;
        page = await get(places.results(id, { pageToken }), statement, signal);
      }
    },
    async cancel(id, signal) {
      const post = { method: 'POST', url: places.cancel(id), headers: headers(), body: '' } as const;
      (await send(post, signal)).body.destroy();
    },
  };
}

function bodyOf(
  { text, values }: BoundStatement,
  { project, dataset, location }: BigqueryConnection,
): object {
  const queryParameters = values.map((value, index) => ({
    name: `p${index + 1}`,
    parameterType: { type: 'STRING' },
    parameterValue: { value: value === null ? null : String(value) },
  }));
  return {
    query: text,
    useLegacySql: false,
    requestId: randomUUID(),
    // Not for long: the answer has what is needed to end the statement.
    timeoutMs: 1000,
    maxResults: pageRows,
    formatOptions: { useInt64Timestamp: true },
    labels: { tool: 'datajob' },
    ...(queryParameters.length > 0 && { parameterMode: 'NAMED', queryParameters }),
    ...(dataset !== undefined && { defaultDataset: { projectId: project, datasetId: dataset } }),
    ...(location !== undefined && { location }),
  };
}

/** The place of a job belongs to its name. */
function submitted(result: unknown): Submitted {
  const id = `${textAt(result, 'jobReference', 'jobId')}@${textAt(result, 'jobReference', 'location')}`;
  return { id, done: at(result, 'jobComplete') === true, result };
}

async function resultOf(answer: HttpAnswer, statement: BoundStatement): Promise<unknown> {
  const result = await jsonOf(answer);
  if (answer.status === 200) return result;
  const message = textAt(result, 'error', 'message');
  const reason = textAt(result, 'error', 'errors', 0, 'reason');
  if (message === '') throw serviceRefused('bigquery', answer.status, String(result));
  const offset = offsetIn(message, statement.text);
  const exceptionType = answer.status === 401 || reason === '' ? `HTTP_${answer.status}` : reason;
  throw new DatabaseError(
    message.slice(0, 4000),
    { engine: 'bigquery', exceptionType, ...(offset !== undefined && { offset }) },
    undefined,
  );
}

/** `at [2:7]`: both are counted from 1. */
function offsetIn(message: string, text: string): number | undefined {
  const [, line, column] = /\bat \[(\d+):(\d+)\]/.exec(message) ?? [];
  return line === undefined ? undefined : offsetOfLine(text, Number(line), Number(column) - 1);
}

function columnsOf(result: unknown): readonly BigqueryColumn[] {
  const fields = at(result, 'schema', 'fields');
  return Array.isArray(fields) ? fields.map(bigqueryColumn) : [];
}

function pageOf(columns: readonly BigqueryColumn[], rows: unknown): ServicePage {
  const read = (row: unknown) =>
    columns.map((column, index) => {
      const value = at(row, 'f', index, 'v');
      return value === null || value === undefined ? null : column.read(value);
    });
  return { columns, rows: Array.isArray(rows) ? rows.map(read) : [] };
}
