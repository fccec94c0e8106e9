import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type BoundStatement, DatabaseError } from '../ports/database.ts';
import type { ClickhouseAddress } from './clickhouse-address.ts';
import { clickhouseCancelled, clickhouseError, clickhouseLost, isException } from './clickhouse-errors.ts';
import { type HttpAnswer, type HttpSend, textOf } from './http-exchange.ts';
import { patient } from './http-retries.ts';

/** One request to ClickHouse. */
export interface ClickhouseRequest {
  readonly statement: BoundStatement;
  /** Its effect is the same when it is done twice. */
  readonly reads: boolean;
  readonly settings?: Readonly<Record<string, string>>;
  /** Follows the statement, as the data of an INSERT. */
  readonly data?: AsyncIterable<Uint8Array>;
}

/** Requests of one session: temporary tables and settings of one stand for the next ones. */
export interface ClickhouseClient {
  /** Gives what `take` makes of the answer. Rejects with `DatabaseError`. An abort ends the statement on the server. */
  ask<T>(
    request: ClickhouseRequest,
    signal: AbortSignal,
    take: (answer: HttpAnswer) => Promise<T>,
  ): Promise<T>;
}

/** What holds for every statement; the settings of the URL come after these. */
const settings: Readonly<Record<string, string>> = {
  date_time_output_format: 'iso',
  output_format_decimal_trailing_zeros: '1',
  output_format_tsv_crlf_end_of_line: '0',
  bool_true_representation: 'true',
  bool_false_representation: 'false',
  format_tsv_null_representation: '\\N',
  // Those after it must see what ALTER … UPDATE and DELETE have done.
  mutations_sync: '1',
  cancel_http_readonly_queries_on_client_close: '1',
  // So that no proxy takes a long statement for a dead connection.
  send_progress_in_http_headers: '1',
  http_headers_progress_interval_ms: '30000',
};

const maxSaidBytes = 1024 * 1024;
const killMs = 5_000;
/** How long the server keeps a session that is not used, in seconds; a Python step may think in between. */
const sessionSeconds = '600';

export function clickhouseClient(address: ClickhouseAddress, send: HttpSend): ClickhouseClient {
  const sendPatiently = patient(send);
  let session = randomUUID();
  const once: ClickhouseClient['ask'] = async (request, signal, take) => {
    const id = randomUUID();
    const { reads, data, statement } = request;
    const { headers } = address;
    try {
      signal.throwIfAborted();
      const url = urlOf(address, request, { id, session });
      const body = data ?? statement.text;
      const answer = await sendPatiently({ method: 'POST', url, headers, body }, reads, signal);
      await refuseErrors(answer, statement.text);
      return await take(answer);
    } catch (error) {
      if (!signal.aborted) throw clickhouseLost(error);
      // The server may be busy with the statement for a while, and hold the session so long.
      session = randomUUID();
      await kill(address, send, id);
      throw clickhouseCancelled(error);
    }
  };
  const ask: ClickhouseClient['ask'] = async (request, signal, take) => {
    for (let left = mostLockedAttempts; ; left -= 1) {
      try {
        return await once(request, signal, take);
      } catch (error) {
        // The statement before was left early, and the server has not noticed yet; this one has not begun.
        if (left === 0 || request.data !== undefined || !isLocked(error)) throw error;
        await pause(lockedMs);
      }
    }
  };
  return { ask };
}

const mostLockedAttempts = 50;
const lockedMs = 100;

function isLocked(error: unknown): boolean {
  return error instanceof DatabaseError && error.evidence.exceptionType === 'SESSION_IS_LOCKED';
}

function urlOf(
  address: ClickhouseAddress,
  request: ClickhouseRequest,
  ids: { id: string; session: string },
): URL {
  const url = new URL(address.url);
  const { statement, reads, data } = request;
  const given = { ...settings, ...address.settings, ...request.settings };
  for (const [name, value] of Object.entries(given)) url.searchParams.set(name, value);
  url.searchParams.set('query_id', ids.id);
  url.searchParams.set('session_id', ids.session);
  url.searchParams.set('session_timeout', sessionSeconds);
  // One that is sent again takes the place of the one before.
  if (reads) url.searchParams.set('replace_running_query', '1');
  if (data !== undefined) url.searchParams.set('query', statement.text);
  for (const [at, value] of statement.values.entries()) {
    url.searchParams.set(`param_p${at + 1}`, value === null ? '\\N' : escapedField(String(value)));
  }
  return url;
}

/** Values of parameters are read like fields of `TabSeparated`. */
function escapedField(value: string): string {
  const signs: Readonly<Record<string, string>> = {
    '\\': '\\\\',
    '\t': '\\t',
    '\n': '\\n',
    '\r': '\\r',
    '\0': '\\0',
  };
  return [...value].map((sign) => signs[sign] ?? sign).join('');
}

async function refuseErrors(answer: HttpAnswer, text: string): Promise<void> {
  const { status, headers } = answer;
  const code = headers.get('x-clickhouse-exception-code');
  if (status === 200 && code === undefined) return;
  const said = await textOf(answer, maxSaidBytes);
  if (code !== undefined || isException(said)) throw clickhouseError(said, text);
  // Not ClickHouse but something before it.
  throw clickhouseError(
    `Code: 0. DB::Exception: HTTP ${status}: ${said.slice(0, 500)} (HTTP_${status})`,
    text,
  );
}

/** Nobody waits for a statement that is not wanted any more; whether it could be ended is of no use to know. */
async function kill({ url, headers }: ClickhouseAddress, send: HttpSend, id: string): Promise<void> {
  const body = `KILL QUERY WHERE query_id = '${id}' SYNC`;
  const limit = AbortSignal.timeout(killMs);
  const answer = await send({ method: 'POST', url, headers, body }, limit).catch(() => undefined);
  answer?.body.destroy();
}
