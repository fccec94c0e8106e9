import type { Message, Peer } from '../ports/channels.ts';
import type { PackedLoad } from '../ports/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { isIdentifier } from '../sql/typed-value.ts';
import { readPackedRows } from './packed-rows.ts';
import { connectionNameOf } from './run-context.ts';
import { runFailure } from './run-failure.ts';
import type { StepRequest } from './step-request.ts';
import type { StepWork } from './step-work.ts';

type LoadRequest = Extract<StepRequest, { do: 'load' }>;

/** Loads the CSV that the program sends into a table on the step's unit, and gives the number of rows. */
export async function loadRows(
  work: StepWork,
  given: LoadRequest,
  peer: Peer,
  messages: AsyncIterator<Message>,
): Promise<number> {
  const name = connectionNameOf(work.context, given.connection ?? work.step.connection);
  const { dialect } = await work.connections.database(name);
  const request = given.unquoted ? asUnquoted(given, dialect) : given;
  if (!isIdentifier(request.table)) {
    throw runFailure('bad-request', `${JSON.stringify(request.table)} cannot be the name of a table.`, {
      hint: 'Letters, digits and underscores; dots separate the parts, as in analytics.orders.',
    });
  }
  const table = dialect.quoteIdentifier(request.table);
  const session = await work.unit.session(name);
  for (const text of createStatements(request, table, dialect)) {
    await session.execute({ text, values: [] }, work.signal);
  }
  const columns = request.columns.map((column) => dialect.quoteName(column.name));
  if (session.loadPacked !== undefined) {
    const rows = packsOf(peer, messages);
    return (await session.loadPacked({ table, columns, rows }, work.signal)).rows;
  }
  // The program writes for this engine from here on.
  await peer.send({ engine: dialect.name });
  const csv = chunksOf(messages);
  const folder = await work.temporaryFolder();
  return (await session.load({ table, columns, csv, folder }, work.signal)).rows;
}

/** Tells the program what the columns take, and gives what it sends. */
function packsOf(peer: Peer, messages: AsyncIterator<Message>): PackedLoad['rows'] {
  return async function* packs(targets) {
    await peer.send({ engine: 'packed', targets });
    for await (const message of rowsOf(messages)) {
      if (message.kind === 'packed') yield readPackedRows(message.value, message.bytes);
    }
  };
}

async function* chunksOf(messages: AsyncIterator<Message>): AsyncGenerator<Uint8Array> {
  for await (const message of rowsOf(messages)) if (message.kind === 'bytes') yield message.bytes;
}

async function* rowsOf(messages: AsyncIterator<Message>): AsyncGenerator<Message> {
  for (let next = await messages.next(); next.done !== true; next = await messages.next()) {
    if (next.value.kind !== 'json') yield next.value;
    else if (Object(next.value.value).do === 'load-end') return;
    else throw runFailure('bad-request', 'Another request came before the rows had ended.');
  }
  throw new Error('The program ended while it sent rows.');
}

function createStatements({ create, columns }: LoadRequest, table: string, dialect: Dialect): string[] {
  if (create === 'never') return [];
  const list = columns
    .map(({ name, type }) => `${dialect.quoteName(name)} ${columnType(type, dialect)}`)
    .join(', ');
  if (create === 'if-missing') return [`create table if not exists ${table} (${list})`];
  return [`drop table if exists ${table}`, `create table ${table} (${list})`];
}

/** The names as SQL without quotes would have them: PostgreSQL folds plain ones to lower case. */
function asUnquoted(request: LoadRequest, dialect: Dialect): LoadRequest {
  const fold = (name: string) => {
    // DuckDB keeps the letters that a name was first written with.
    if (!isIdentifier(name) || dialect.name === 'duckdb' || dialect.folds === 'no') return name;
    return dialect.folds === 'lower' ? name.toLowerCase() : name.toUpperCase();
  };
  const columns = request.columns.map((column) => ({ ...column, name: fold(column.name) }));
  return { ...request, table: fold(request.table), columns };
}

function columnType(type: string, { columnTypes }: Dialect): string {
  const types: Readonly<Record<string, string>> = columnTypes;
  return Object.hasOwn(types, type) ? (types[type] ?? columnTypes.text) : columnTypes.text;
}
