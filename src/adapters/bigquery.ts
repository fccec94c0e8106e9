import { bigqueryStatements } from './bigquery-client.ts';
import type { BigqueryConnection } from './bigquery-login.ts';
import type { HttpSend } from './http-exchange.ts';
import type { JsonRows } from './load-json-rows.ts';
import { type OpenService, openService } from './open-service.ts';
import { polledStatements } from './polled-statements.ts';

/** Opens a BigQuery project. Rejects with `DatabaseError` when it does not answer or does not know the account. */
export const openBigquery: OpenService<BigqueryConnection> = (connection, signal) => {
  const statements = (send: HttpSend) => polledStatements(bigqueryStatements(connection, send));
  return openService({ name: connection.name, engine: 'bigquery', jsonRows, statements }, signal);
};

const jsonRows: JsonRows = {
  from: (value) => `unnest(json_query_array(${value})) as loaded`,
  cell: (index) => `json_value(loaded, '$[${index}]')`,
  read: (text, { type }) => {
    if (type === 'bytes') return `from_hex(substr(${text}, 3))`;
    return type === 'json' ? `parse_json(${text})` : undefined;
  },
  value: (json) => ({ text: '@p1', values: [json] }),
};
