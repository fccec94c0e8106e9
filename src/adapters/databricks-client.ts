import type { BoundStatement } from '../ports/database.ts';
import type { ConnectionConfig } from '../workspace/config.ts';
import { databricksFailure, databricksRefusal } from './databricks-errors.ts';
import { databricksColumns, databricksPage } from './databricks-values.ts';
import type { HttpSend } from './http-exchange.ts';
import { patient } from './http-retries.ts';
import type { StatementService, Submitted } from './polled-statements.ts';
import { isReading } from './reading-statement.ts';
import { serviceAddress } from './service-address.ts';
import { at, jsonOf, serviceRefused, textAt } from './service-errors.ts';

export type DatabricksConnection = Extract<ConnectionConfig, { type: 'databricks' }>;

const path = '/api/2.0/sql/statements';

/** Statements over Databricks' statement execution: each stands for itself, so `USE` does not reach the next. */
export function databricksStatements(connection: DatabricksConnection, send: HttpSend): StatementService {
  const ask = patient(send);
  const { request, cancel } = createRequests(connection, send);
  const fetchLink = createLinkFetcher(ask);
  return {
    engine: 'databricks',
    title: 'Databricks',
    async submit(statement, signal) {
      const body = JSON.stringify(bodyOf(statement, connection));
      const repeatable = isReading(statement, 'databricks');
      return submitted(await request({ method: 'POST', below: '', body }, repeatable, signal), statement);
    },
    poll: async (id, statement, signal) =>
      submitted(await request({ method: 'GET', below: `/${id}` }, true, signal), statement),
    async written(result, signal) {
      if (databricksColumns(result)[0]?.name !== 'num_affected_rows') return undefined;
      const rows = await fetchLink(at(result, 'result', 'external_links', 0), signal);
      return Number(at(rows, 0, 0) ?? 0);
    },
    async *pages({ id, result }, _, signal) {
      const columns = databricksColumns(result);
      if (columns.length === 0) return;
      let link = at(result, 'result', 'external_links', 0);
      if (link === undefined) yield databricksPage(columns, []);
      while (link !== undefined) {
        yield databricksPage(columns, await fetchLink(link, signal));
        const next = at(link, 'next_chunk_index');
        if (typeof next !== 'number') return;
        // Its address is good for some minutes only, so it is asked for when it is wanted.
        const below = `/${id}/result/chunks/${next}`;
        link = at(await request({ method: 'GET', below }, true, signal), 'external_links', 0);
      }
    },
    cancel,
  };
}

interface Given {
  readonly method: 'GET' | 'POST';
  /** Behind the address of all statements. */
  readonly below: string;
  readonly body?: string;
}

function createRequests(connection: DatabricksConnection, send: HttpSend) {
  const address = serviceAddress(connection.url, connection.name, 'https://WORKSPACE.cloud.databricks.com');
  const ask = patient(send);
  const headers = { authorization: `Bearer ${connection.token}`, 'content-type': 'application/json' };
  const place = (below: string) => new URL(`${path}${below}`, address.origin);
  return {
    async request(
      { method, below, body }: Given,
      repeatable: boolean,
      signal: AbortSignal,
    ): Promise<unknown> {
      const sent = { method, url: place(below), headers, ...(body !== undefined && { body }) };
      const answer = await ask(sent, repeatable, signal);
      const result = await jsonOf(answer);
      if (answer.status === 200) return result;
      throw databricksRefusal(answer.status, result);
    },
    async cancel(id: string, signal: AbortSignal): Promise<void> {
      const sent = { method: 'POST', url: place(`/${id}/cancel`), headers, body: '' } as const;
      (await send(sent, signal)).body.destroy();
    },
  };
}

/** Reads rows where they are stored; the address holds its own credentials, ours do not go there. */
function createLinkFetcher(ask: ReturnType<typeof patient>) {
  return async (link: unknown, signal: AbortSignal): Promise<unknown> => {
    const url = serviceAddress(textAt(link, 'external_link'), 'Databricks', 'https://…');
    const own = at(link, 'http_headers');
    const headers = Object.fromEntries(
      Object.entries(Object(own)).map(([name, value]) => [name, String(value)]),
    );
    const answer = await ask({ method: 'GET', url, headers }, true, signal);
    if (answer.status === 200) return jsonOf(answer);
    answer.body.destroy();
    throw serviceRefused(
      'databricks',
      answer.status,
      'the rows could not be read from where they are stored',
    );
  };
}

function bodyOf(
  { text, values }: BoundStatement,
  { warehouse, catalog, schema }: DatabricksConnection,
): object {
  const parameters = values.map((value, index) => ({
    name: `p${index + 1}`,
    value: value === null ? null : String(value),
    type: 'STRING',
  }));
  return {
    warehouse_id: warehouse,
    statement: text,
    // The answer comes at once, with what is needed to end the statement.
    wait_timeout: '0s',
    // Rows within the answers end at 25 MB, and take the statement with them.
    disposition: 'EXTERNAL_LINKS',
    format: 'JSON_ARRAY',
    ...(parameters.length > 0 && { parameters }),
    ...(catalog !== undefined && { catalog }),
    ...(schema !== undefined && { schema }),
  };
}

function submitted(result: unknown, statement: BoundStatement): Submitted {
  const state = textAt(result, 'status', 'state');
  if (state !== 'PENDING' && state !== 'RUNNING' && state !== 'SUCCEEDED')
    throw databricksFailure(result, statement);
  return { id: encodeURIComponent(textAt(result, 'statement_id')), done: state === 'SUCCEEDED', result };
}
