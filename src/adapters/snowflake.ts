import type { HttpSend } from './http-exchange.ts';
import type { JsonRows } from './load-json-rows.ts';
import { type OpenService, openService } from './open-service.ts';
import { polledStatements } from './polled-statements.ts';
import { snowflakeStatements } from './snowflake-client.ts';
import type { SnowflakeConnection } from './snowflake-login.ts';

/** Opens a Snowflake account. Rejects with `DatabaseError` when it does not answer or does not know the user. */
export const openSnowflake: OpenService<SnowflakeConnection> = (connection, signal) => {
  const statements = (send: HttpSend) => polledStatements(snowflakeStatements(connection, send));
  return openService({ name: connection.name, engine: 'snowflake', jsonRows, statements }, signal);
};

const jsonRows: JsonRows = {
  from: (value) => `table(flatten(input => parse_json(${value}))) as loaded`,
  cell: (index) => `cast(loaded.value[${index}] as varchar)`,
  read: (text, { type, sqlType }) => {
    if (type === 'bytes') return `to_binary(substr(${text}, 3), 'HEX')`;
    return type === 'json' ? `cast(parse_json(${text}) as ${sqlType})` : undefined;
  },
  value: (json) => ({ text: '?', values: [json] }),
};
