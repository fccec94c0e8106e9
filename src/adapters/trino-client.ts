import { type BoundStatement, DatabaseError } from '../ports/database.ts';
import type { ConnectionConfig } from '../workspace/config.ts';
import type { HttpAnswer, HttpRequest, HttpSend } from './http-exchange.ts';
import { textOf } from './http-exchange.ts';
import { patient } from './http-retries.ts';
import { withLateAbort } from './late-abort.ts';
import { isReading } from './reading-statement.ts';
import { serviceAddress } from './service-address.ts';
import { at, jsonOf, serviceCancelled, serviceLost, serviceRefused, textAt } from './service-errors.ts';
import type { RunStatement, ServiceColumn, ServicePage } from './service-page.ts';
import { trinoError } from './trino-errors.ts';
import { writeValues } from './trino-literals.ts';
import { trinoReader } from './trino-values.ts';

export type TrinoConnection = Extract<ConnectionConfig, { type: 'trino' }>;

/** Statements of one session: Trino keeps none, so what `USE` and `SET SESSION` change goes with the next ones. */
export function trinoStatements(connection: TrinoConnection, send: HttpSend): RunStatement {
  const address = serviceAddress(connection.url, connection.name, 'https://USER:PASSWORD@HOST:8443');
  const sendPatiently = patient(send);
  const login = loginOf(address, connection);
  const session = createSession(connection);
  const ask = async (request: HttpRequest, repeatable: boolean, signal: AbortSignal): Promise<unknown> => {
    const answer = await sendPatiently(request, repeatable, signal);
    if (answer.status !== 200) throw serviceRefused('trino', answer.status, await textOf(answer, 1_000_000));
    session.learn(answer);
    return jsonOf(answer);
  };
  return async function* run(statement: BoundStatement, signal: AbortSignal) {
    const written = writeValues(statement);
    let next: URL | undefined;
    try {
      const url = new URL('/v1/statement', address.origin);
      const headers = { ...login, ...session.headers(), 'content-type': 'text/plain; charset=utf-8' };
      const post: HttpRequest = { method: 'POST', url, headers, body: written.text };
      let result = await withLateAbort(signal, (late) => ask(post, isReading(statement, 'trino'), late));
      let columns: readonly Reader[] = [];
      let told = false;
      for (;;) {
        next = nextOf(result, address);
        signal.throwIfAborted();
        if (at(result, 'error') !== undefined) throw trinoError(at(result, 'error'), written);
        columns = columns.length > 0 ? columns : columnsOf(result);
        const isUpdate = textAt(result, 'updateType') !== '';
        const rows = at(result, 'data');
        if (!isUpdate && columns.length > 0 && (Array.isArray(rows) || (next === undefined && !told))) {
          told = true;
          yield pageOf(columns, Array.isArray(rows) ? rows : []);
        }
        const count = at(result, 'updateCount');
        if (next === undefined) return isUpdate && count !== undefined ? { rows: Number(count) } : {};
        result = await ask({ method: 'GET', url: next, headers: login }, true, signal);
      }
    } catch (error) {
      throw signal.aborted ? serviceCancelled(error, 'trino') : serviceLost(error, 'trino', 'Trino');
    } finally {
      // There is more only when nobody wants it.
      if (next !== undefined) await cancel(next, login, send);
    }
  };
}

interface Reader extends ServiceColumn {
  readonly read: (value: unknown) => unknown;
}

function columnsOf(result: unknown): readonly Reader[] {
  const columns = at(result, 'columns');
  if (!Array.isArray(columns)) return [];
  return columns.map((column: unknown) => {
    const sqlType = textAt(column, 'type');
    return { name: textAt(column, 'name'), sqlType, ...trinoReader(sqlType) };
  });
}

function pageOf(columns: readonly Reader[], rows: readonly unknown[]): ServicePage {
  const read = (row: unknown) =>
    columns.map((column, index) => {
      const value = at(row, index);
      return value === null ? null : column.read(value);
    });
  return { columns, rows: rows.map(read) };
}

/** Only at the same address: what follows is asked for with the credentials. */
function nextOf(result: unknown, address: URL): URL | undefined {
  const text = textAt(result, 'nextUri');
  if (text === '') return undefined;
  const next = new URL(text);
  if (next.origin === address.origin) return next;
  throw new DatabaseError(
    `Trino names ${next.origin} for what follows, which is not the address of the connection.`,
    {
      engine: 'trino',
      sqlState: '3D000',
      hint: 'Behind a proxy the server needs `http-server.process-forwarded=true`.',
    },
    undefined,
  );
}

function loginOf(address: URL, { token }: TrinoConnection): Readonly<Record<string, string>> {
  const user = decodeURIComponent(address.username);
  const password = decodeURIComponent(address.password);
  const named = { 'x-trino-user': user || 'datajob', 'x-trino-client-capabilities': 'PARAMETRIC_DATETIME' };
  if (token !== undefined) return { ...named, authorization: `Bearer ${token}` };
  if (password === '') return named;
  return { ...named, authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}

function createSession({ catalog, schema }: TrinoConnection) {
  const place = new Map<string, string>();
  if (catalog !== undefined) place.set('catalog', catalog);
  if (schema !== undefined) place.set('schema', schema);
  const properties = new Map<string, string>();
  return {
    headers(): Readonly<Record<string, string>> {
      const set = [...properties].map(([name, value]) => `${name}=${value}`).join(',');
      return {
        'x-trino-source': 'datajob',
        'x-trino-time-zone': 'UTC',
        ...Object.fromEntries([...place].map(([name, value]) => [`x-trino-${name}`, value])),
        ...(set !== '' && { 'x-trino-session': set }),
      };
    },
    learn({ headers }: HttpAnswer): void {
      for (const name of ['catalog', 'schema']) {
        const value = headers.get(`x-trino-set-${name}`);
        if (value !== undefined) place.set(name, value);
      }
      for (const set of headers.get('x-trino-set-session')?.split(/\s*,\s*/) ?? []) {
        const [name = '', value = ''] = set.split(/=(.*)/s);
        properties.set(name, value);
      }
      for (const name of headers.get('x-trino-clear-session')?.split(/\s*,\s*/) ?? [])
        properties.delete(name);
    },
  };
}

const cancelMs = 5_000;

/** Whether it could be ended is of no use to know. */
async function cancel(url: URL, headers: Readonly<Record<string, string>>, send: HttpSend): Promise<void> {
  const limit = AbortSignal.timeout(cancelMs);
  const answer = await send({ method: 'DELETE', url, headers }, limit).catch(() => undefined);
  answer?.body.destroy();
}
