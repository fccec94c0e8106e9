import { type DatabricksConnection, databricksStatements } from './databricks-client.ts';
import type { HttpSend } from './http-exchange.ts';
import type { JsonRows } from './load-json-rows.ts';
import { type OpenService, openService } from './open-service.ts';
import { polledStatements } from './polled-statements.ts';

/** Opens a SQL warehouse. Rejects with `DatabaseError` when it does not answer or does not know the token. */
export const openDatabricks: OpenService<DatabricksConnection> = (connection, signal) => {
  const statements = (send: HttpSend) => polledStatements(databricksStatements(connection, send));
  return openService({ name: connection.name, engine: 'databricks', jsonRows, statements }, signal);
};

const jsonRows: JsonRows = {
  from: (value) => `(select explode(from_json(${value}, 'array<array<string>>')) as cells) as loaded`,
  cell: (index) => `cells[${index}]`,
  read: (text, { type }) => {
    if (type === 'bytes') return `unhex(substr(${text}, 3))`;
    return type === 'json' ? `parse_json(${text})` : undefined;
  },
  value: (json) => ({ text: ':p1', values: [json] }),
};
