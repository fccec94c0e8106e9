import { stringLiteral } from '../sql/literal.ts';
import type { JsonRows } from './load-json-rows.ts';
import { type OpenService, openService } from './open-service.ts';
import { type TrinoConnection, trinoStatements } from './trino-client.ts';

/** Opens a Trino. Rejects with `DatabaseError` when it does not answer or does not know the user. */
export const openTrino: OpenService<TrinoConnection> = (connection, signal) =>
  openService(
    {
      name: connection.name,
      engine: 'trino',
      jsonRows,
      statements: (send) => trinoStatements(connection, send),
    },
    signal,
  );

const jsonRows: JsonRows = {
  from: (value) => `unnest(cast(json_parse(${value}) as array(array(varchar)))) as loaded (cells)`,
  cell: (index) => `cells[${index + 1}]`,
  read: (text, { type }) => {
    if (type === 'bytes') return `from_hex(substr(${text}, 3))`;
    return type === 'json' ? `json_parse(${text})` : undefined;
  },
  value: (json) => ({ text: stringLiteral(json, 'trino'), values: [] }),
};
