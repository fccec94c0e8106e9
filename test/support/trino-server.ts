import {
  refuseUnless,
  type ServedAnswer,
  type ServedRequest,
  type ServiceServer,
  startService,
} from './service-server.ts';

/** What a statement comes to: pages of rows, an update, or an error. */
export interface TrinoResult {
  readonly columns?: readonly (readonly [name: string, type: string])[];
  /** The JSON text of each page's `data`. */
  readonly pages?: readonly string[];
  readonly update?: { readonly type: string; readonly count?: number };
  readonly error?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** It never ends. */
  readonly endless?: true;
}

/**
 * A double of Trino's client protocol: a statement is posted, and followed from `nextUri` to `nextUri`, each of which
 * may be asked for again until the one after it was. A query that is left behind is one that nobody cancelled.
 */
export async function startTrino(
  script: (statement: string, request: ServedRequest) => TrinoResult | ServedAnswer,
): Promise<ServiceServer & { readonly url: string; readonly running: ReadonlySet<string> }> {
  const queries = new Map<string, TrinoResult>();
  const running = new Set<string>();
  const handle = (request: ServedRequest): ServedAnswer => {
    const { method, path, headers, body } = request;
    refuseUnless(headers['x-trino-user'] === 'ann', 'X-Trino-User is wanted with every request');
    const basic = `Basic ${Buffer.from('ann:pass word').toString('base64')}`;
    if (headers.authorization !== basic) return { status: 401, body: 'Invalid credentials' };
    if (method === 'POST') {
      refuseUnless(path === '/v1/statement', path);
      refuseUnless(headers['x-trino-client-capabilities'] === 'PARAMETRIC_DATETIME', 'short timestamps');
      refuseUnless(!/;\s*$/.test(body), 'a statement ends without a semicolon');
      refuseUnless(body !== '', 'an empty statement');
      const result = body === 'select 1' ? one : script(body, request);
      if ('status' in result || 'hangsUp' in result) return result as ServedAnswer;
      const id = `20261122_000000_${String(queries.size).padStart(5, '0')}_abcde`;
      queries.set(id, result as TrinoResult);
      running.add(id);
      return json({ id, infoUri: 'x', stats: { state: 'QUEUED' }, nextUri: uri(id, 0) });
    }
    const [, id = '', token = ''] = /^\/v1\/statement\/executing\/(\w+)\/y1\/(\d+)$/.exec(path) ?? [];
    const result = queries.get(id);
    refuseUnless(result !== undefined && running.has(id), `${method} ${path}: no such query`);
    refuseUnless(headers['x-trino-catalog'] === undefined, 'headers of the session go with the POST only');
    if (method === 'DELETE') {
      running.delete(id);
      return { status: 204 };
    }
    return page(id, result, Number(token));
  };
  const uri = (id: string, token: number) => `${service.origin}/v1/statement/executing/${id}/y1/${token}`;
  const page = (id: string, result: TrinoResult, token: number): ServedAnswer => {
    const { columns, pages = [], update, error, headers, endless } = result;
    const state = { id, infoUri: 'x', stats: { state: 'RUNNING' } };
    const described = {
      ...(columns && { columns: columns.map(([name, type]) => ({ name, type, typeSignature: {} })) }),
      ...(update && { updateType: update.type }),
    };
    // The first answer knows nothing yet, as when a query is planned.
    if (token === 0 || endless) return json({ ...state, nextUri: uri(id, token + 1) });
    const data = pages[token - 1];
    if (data !== undefined) {
      const shown = JSON.stringify({ ...state, ...described, nextUri: uri(id, token + 1) });
      return {
        headers: { 'content-type': 'application/json' },
        body: `${shown.slice(0, -1)},"data":${data}}`,
      };
    }
    running.delete(id);
    const end = {
      ...(update?.count !== undefined && { updateCount: update.count }),
      ...(error && { error }),
    };
    return json({ ...state, ...described, ...end }, headers);
  };
  const service = await startService(handle);
  const { host } = new URL(service.origin);
  return { ...service, url: `http://ann:pass%20word@${host}`, running };
}

const one: TrinoResult = { columns: [['_col0', 'integer']], pages: ['[[1]]'] };

function json(value: object, headers: Readonly<Record<string, string>> = {}): ServedAnswer {
  return { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}
