import {
  refuseUnless,
  type ServedAnswer,
  type ServedRequest,
  type ServiceServer,
  startService,
} from './service-server.ts';

/** What a statement comes to. */
export interface DatabricksResult {
  readonly columns?: readonly (readonly [name: string, type: string])[];
  /** The rows of each chunk. */
  readonly chunks?: readonly (readonly (readonly (string | null)[])[])[];
  readonly error?: { readonly error_code: string; readonly message: string; readonly sql_state?: string };
  /** How often it is asked for before it has ended. */
  readonly polls?: number;
}

const taken = new Set([
  ...['warehouse_id', 'statement', 'catalog', 'schema', 'parameters', 'row_limit', 'byte_limit'],
  ...['disposition', 'format', 'wait_timeout', 'on_wait_timeout'],
]);

/** A double of Databricks' statement execution with the warehouse `w1`, and of the storage that its rows are read from. */
export async function startDatabricks(
  script: (statement: string, body: object, request: ServedRequest) => DatabricksResult | ServedAnswer,
): Promise<ServiceServer & { readonly running: ReadonlySet<string> }> {
  const statements = new Map<string, { result: DatabricksResult; polls: number }>();
  const running = new Set<string>();
  const service = await startService((request) => {
    const { method, path, headers } = request;
    if (path.startsWith('/storage/')) return stored(request);
    if (headers.authorization !== 'Bearer dapi-1')
      return json({ error_code: '403', message: 'Invalid access token.' }, 403);
    if (method === 'POST' && path === '/api/2.0/sql/statements') return submit(request);
    const [, id = '', rest = ''] = /^\/api\/2\.0\/sql\/statements\/([\w-]+)(\/.*)?$/.exec(path) ?? [];
    const known = statements.get(id);
    refuseUnless(known !== undefined, `${path}: no such statement`);
    if (rest === '/cancel') {
      refuseUnless(method === 'POST', 'a statement is cancelled by POST');
      running.delete(id);
      return json({});
    }
    refuseUnless(method === 'GET', method);
    if (rest === '') return answer(id, known);
    const [, index] = /^\/result\/chunks\/(\d+)$/.exec(rest) ?? [];
    refuseUnless(index !== undefined, path);
    return json(links(id, known.result, Number(index)));
  });
  const stored = ({ method, path, headers, query }: ServedRequest): ServedAnswer => {
    refuseUnless(
      method === 'GET' && headers.authorization === undefined,
      'the token does not go to the storage',
    );
    refuseUnless(headers['x-key'] === 'k' && query.get('signature') === 's', 'the link is signed');
    const [, id = '', index = ''] = /^\/storage\/([\w-]+)\/(\d+)$/.exec(path) ?? [];
    return json(statements.get(id)?.result.chunks?.[Number(index)] ?? []);
  };
  const submit = (request: ServedRequest): ServedAnswer => {
    const given = JSON.parse(request.body);
    for (const name of Object.keys(given)) refuseUnless(taken.has(name), `${name} is no field of a request`);
    if (given.warehouse_id !== 'w1')
      return json({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'no warehouse' }, 404);
    refuseUnless(/^(0|[5-9]|[1-4]\d|50)s$/.test(given.wait_timeout), 'wait_timeout');
    refuseUnless(given.disposition === 'EXTERNAL_LINKS' && given.format === 'JSON_ARRAY', 'disposition');
    const used = new Set([...given.statement.matchAll(/(?<!:):([a-z]\w*)/g)].map(([, name]) => name));
    for (const { name, value, type } of given.parameters ?? []) {
      refuseUnless(used.has(name) && type === 'STRING' && typeof value === 'string', `parameter ${name}`);
    }
    refuseUnless(used.size === (given.parameters ?? []).length, 'each parameter has a value');
    const result = given.statement === 'select 1' ? one : script(given.statement, given, request);
    if ('status' in result || 'hangsUp' in result) return result as ServedAnswer;
    const id = `01ef-${statements.size}`;
    statements.set(id, {
      result: result as DatabricksResult,
      polls: (result as DatabricksResult).polls ?? 0,
    });
    running.add(id);
    return json({ statement_id: id, status: { state: 'PENDING' } });
  };
  const answer = (id: string, state: { result: DatabricksResult; polls: number }): ServedAnswer => {
    if (state.polls-- > 0) return json({ statement_id: id, status: { state: 'RUNNING' } });
    running.delete(id);
    const { columns = [], chunks = [], error } = state.result;
    if (error !== undefined) return json({ statement_id: id, status: { state: 'FAILED', error } });
    const described = columns.map(([name, type], position) => ({
      name,
      type_text: type,
      type_name: 'X',
      position,
    }));
    return json({
      statement_id: id,
      status: { state: 'SUCCEEDED' },
      manifest: { format: 'JSON_ARRAY', schema: { column_count: columns.length, columns: described } },
      result: chunks.length === 0 ? {} : links(id, state.result, 0),
    });
  };
  const links = (id: string, { chunks = [] }: DatabricksResult, index: number) => {
    refuseUnless(index < chunks.length, `no chunk ${index}`);
    const external_link = `${service.origin}/storage/${id}/${index}?signature=s`;
    const next = index + 1 < chunks.length ? { next_chunk_index: index + 1 } : {};
    const expiration = '2099-01-01T00:00:00Z';
    return {
      external_links: [
        { external_link, expiration, chunk_index: index, http_headers: { 'x-key': 'k' }, ...next },
      ],
    };
  };
  return { ...service, running };
}

const one: DatabricksResult = { columns: [['1', 'INT']], chunks: [[['1']]] };

function json(value: object, status = 200): ServedAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
