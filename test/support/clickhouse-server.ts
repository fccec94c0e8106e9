import {
  refuseUnless,
  type ServedAnswer,
  type ServedRequest,
  type ServiceServer,
  startService,
} from './service-server.ts';

/** What a statement is answered with. */
export type ClickhouseScript = (
  statement: string,
  request: ServedRequest,
) => ServedAnswer | Promise<ServedAnswer>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A double of ClickHouse's HTTP interface: it takes what a server would take, and answers as the script says. */
export async function startClickhouse(
  script: ClickhouseScript,
): Promise<ServiceServer & { readonly url: string }> {
  const ids = new Set<string>();
  const service = await startService(async (request) => {
    const { method, path, query, headers, body } = request;
    refuseUnless(method === 'POST' && path === '/', `${method} ${path}: what may write is posted to /`);
    for (const name of query.keys()) refuseUnless(query.getAll(name).length === 1, `${name} is given twice`);
    refuseUnless(!query.has('user') && !query.has('password'), 'credentials stand in the address');
    if (headers['x-clickhouse-user'] !== 'ann' || headers['x-clickhouse-key'] !== 'pass word') {
      return refused(403, 516, 'ann: Authentication failed: password is incorrect. (AUTHENTICATION_FAILED)');
    }
    if (/^KILL QUERY WHERE query_id = '[0-9a-f-]{36}' SYNC$/.test(body)) return {};
    const [id, session] = [query.get('query_id') ?? '', query.get('session_id') ?? ''];
    refuseUnless(uuid.test(id) && uuid.test(session), 'ids are random');
    if (ids.has(id)) refuseUnless(query.get('replace_running_query') === '1', `query ${id} runs already`);
    const statement = query.get('query') ?? body;
    if (statement === 'select 1') return table(['1'], ['UInt8'], '1');
    const answer = await script(statement, request);
    // One that is turned away never had its id.
    if (answer.status !== 429) ids.add(id);
    return answer;
  });
  const { host } = new URL(service.origin);
  return { ...service, url: `http://ann:pass%20word@${host}/sales?max_threads=2` };
}

/** An answer in `TabSeparatedWithNamesAndTypes`; rows have their fields written already. */
export function table(
  names: readonly string[],
  types: readonly string[],
  ...rows: readonly string[]
): ServedAnswer {
  const lines = [names.join('\t'), types.join('\t'), ...rows];
  return { headers: rowHeaders, body: `${lines.join('\n')}\n` };
}

export const rowHeaders = {
  'x-clickhouse-format': 'TabSeparatedWithNamesAndTypes',
  'x-clickhouse-timezone': 'UTC',
};

export function refused(status: number, code: number, text: string): ServedAnswer {
  const headers = { 'x-clickhouse-exception-code': String(code) };
  return {
    status,
    headers,
    body: `Code: ${code}. DB::Exception: ${text} (version 26.7.2.1 (official build))\n`,
  };
}
