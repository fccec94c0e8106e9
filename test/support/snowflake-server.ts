import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  refuseUnless,
  type ServedAnswer,
  type ServedRequest,
  type ServiceServer,
  startService,
} from './service-server.ts';

/** What a statement comes to. */
export interface SnowflakeResult {
  readonly rowType?: readonly object[];
  /** The rows of each partition. */
  readonly partitions?: readonly (readonly (readonly (string | null)[])[])[];
  readonly stats?: object;
  readonly error?: { readonly code: string; readonly message: string; readonly sqlState: string };
  /** How often it is asked for before it has ended. */
  readonly polls?: number;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const taken = new Set([
  'statement',
  'timeout',
  'database',
  'schema',
  'warehouse',
  'role',
  'bindings',
  'parameters',
]);

/** A double of Snowflake's SQL API; `key` is the private key whose public one the user ANN of account 127 has. */
export async function startSnowflake(
  key: KeyObject,
  script: (statement: string, body: object, request: ServedRequest) => SnowflakeResult | ServedAnswer,
): Promise<ServiceServer & { readonly running: ReadonlySet<string> }> {
  const known = new Map<string, string>();
  const results = new Map<string, { result: SnowflakeResult; polls: number }>();
  const running = new Set<string>();
  const service = await startService((request) => {
    const { method, path, query, headers } = request;
    if (!isLoggedIn(String(headers.authorization), headers['x-snowflake-authorization-token-type'], key)) {
      return json({ code: '390144', message: 'JWT token is invalid. [abc]' }, 401);
    }
    refuseUnless(headers['user-agent'] !== undefined && headers.accept === 'application/json', 'headers');
    if (method === 'POST' && path === '/api/v2/statements') return submit(request);
    const [, handle = '', cancel] = /^\/api\/v2\/statements\/([\w-]+)(\/cancel)?$/.exec(path) ?? [];
    const found = results.get(handle);
    refuseUnless(found !== undefined, `no statement ${handle}`);
    if (cancel !== undefined) {
      refuseUnless(method === 'POST', 'a statement is cancelled by POST');
      running.delete(handle);
      return json({ code: '000604', message: 'SQL execution canceled', sqlState: '57014' });
    }
    refuseUnless(method === 'GET', method);
    return answer(handle, found, query.get('partition'));
  });
  const submit = (request: ServedRequest): ServedAnswer => {
    const { query, headers, body } = request;
    refuseUnless(headers['content-type'] === 'application/json', 'content-type');
    const id = query.get('requestId') ?? '';
    refuseUnless(uuid.test(id), 'requestId is a UUID');
    // The same request again is the same statement.
    const before = known.get(id);
    if (before !== undefined) {
      refuseUnless(query.get('retry') === 'true', 'a request that is sent again says so');
      return accepted(before);
    }
    const given = JSON.parse(body);
    for (const name of Object.keys(given)) refuseUnless(taken.has(name), `${name} is no field of a request`);
    refuseUnless(typeof given.statement === 'string' && !/;\s*$/.test(given.statement), 'one statement');
    const marks = given.statement.split('?').length - 1;
    refuseUnless(Object.keys(given.bindings ?? {}).length === marks, `${marks} marks`);
    for (const [at, bind] of Object.entries<{ type: string; value: unknown }>(given.bindings ?? {})) {
      refuseUnless(/^[1-9]\d*$/.test(at) && bind.type === 'TEXT', 'bindings are counted from 1');
      refuseUnless(bind.value === null || typeof bind.value === 'string', 'the values of bindings are texts');
    }
    const result = given.statement === 'select 1' ? one : script(given.statement, given, request);
    if ('status' in result || 'hangsUp' in result) return result as ServedAnswer;
    const handle = `01b2c3d4-0000-${String(results.size).padStart(4, '0')}`;
    known.set(id, handle);
    results.set(handle, { result: result as SnowflakeResult, polls: (result as SnowflakeResult).polls ?? 0 });
    running.add(handle);
    return accepted(handle);
  };
  const accepted = (handle: string): ServedAnswer => {
    const url = `/api/v2/statements/${handle}`;
    const message =
      'Asynchronous execution in progress. Use provided query id to perform query monitoring and management.';
    return json({ code: '333334', message, statementHandle: handle, statementStatusUrl: url }, 202);
  };
  const answer = (
    handle: string,
    state: { result: SnowflakeResult; polls: number },
    partition: string | null,
  ): ServedAnswer => {
    if (state.polls-- > 0) return accepted(handle);
    running.delete(handle);
    const { rowType = [], partitions = [[]], stats, error } = state.result;
    if (error !== undefined) return json({ ...error, statementHandle: handle }, 422);
    if (partition !== null) {
      const data = partitions[Number(partition)];
      refuseUnless(data !== undefined, `no partition ${partition}`);
      return { headers: { 'content-encoding': 'gzip' }, body: gzipSync(JSON.stringify({ data })) };
    }
    const partitionInfo = partitions.map((rows) => ({ rowCount: rows.length, uncompressedSize: 1 }));
    const resultSetMetaData = { numRows: 1, format: 'jsonv2', rowType, partitionInfo };
    const end = {
      code: '090001',
      sqlState: '00000',
      message: 'Statement executed successfully.',
      statementHandle: handle,
    };
    return json({ resultSetMetaData, data: partitions[0], ...end, ...(stats && { stats }) });
  };
  return { ...service, running };
}

const one: SnowflakeResult = {
  rowType: [{ name: '1', type: 'fixed', precision: 1, scale: 0, nullable: false }],
  partitions: [[['1']]],
};

/** Whether it is a token that the user's key has signed, for this account and now. */
function isLoggedIn(authorization: string, kind: unknown, key: KeyObject): boolean {
  if (authorization === 'Bearer programmatic') return kind === undefined;
  const [, header = '', claims = '', signature = ''] =
    /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization) ?? [];
  if (kind !== 'KEYPAIR_JWT' || signature === '') return false;
  const open = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  const publicKey = createPublicKey(key);
  const print = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
  const { iss, sub, iat, exp } = open(claims);
  return (
    open(header).alg === 'RS256' &&
    verify(
      'RSA-SHA256',
      Buffer.from(`${header}.${claims}`),
      publicKey,
      Buffer.from(signature, 'base64url'),
    ) &&
    sub === '127.ANN' &&
    iss === `127.ANN.SHA256:${print}` &&
    iat * 1000 <= Date.now() &&
    exp * 1000 > Date.now() &&
    exp - iat <= 3600
  );
}

function json(value: object, status = 200): ServedAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
