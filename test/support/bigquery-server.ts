import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import {
  refuseUnless,
  type ServedAnswer,
  type ServedRequest,
  type ServiceServer,
  startService,
} from './service-server.ts';

/** What a statement comes to. */
export interface BigqueryResult {
  readonly fields?: readonly object[];
  /** The rows of each page, as `{ f: [{ v }] }`. */
  readonly pages?: readonly (readonly object[])[];
  readonly written?: number;
  readonly error?: { readonly status: number; readonly reason: string; readonly message: string };
  /** How often it is asked for before it has ended. */
  readonly polls?: number;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const taken = new Set([
  ...[
    'query',
    'useLegacySql',
    'requestId',
    'timeoutMs',
    'maxResults',
    'formatOptions',
    'labels',
    'parameterMode',
  ],
  ...['queryParameters', 'defaultDataset', 'location', 'dryRun', 'useQueryCache', 'maximumBytesBilled'],
]);

/** A double of BigQuery's REST interface for the project `acme`; `key` is that of the account `jobs@acme`. */
export async function startBigquery(
  key: KeyObject,
  script: (statement: string, body: object, request: ServedRequest) => BigqueryResult | ServedAnswer,
): Promise<ServiceServer & { readonly running: ReadonlySet<string> }> {
  const known = new Map<string, string>();
  const jobs = new Map<string, { result: BigqueryResult; polls: number }>();
  const running = new Set<string>();
  const service = await startService((request) => {
    const { method, path, query, headers, body } = request;
    if (!isLoggedIn(String(headers.authorization), key)) {
      return failed(401, 'authError', 'Request had invalid authentication credentials.');
    }
    const [, below = ''] = /^\/bigquery\/v2\/projects\/acme\/(.*)$/.exec(path) ?? [];
    if (method === 'POST' && below === 'queries') return submit(request);
    const [, kind, id = '', cancel] = /^(queries|jobs)\/(\w+)(\/cancel)?$/.exec(below) ?? [];
    const job = jobs.get(id);
    refuseUnless(job !== undefined && query.get('location') === 'EU', `${method} ${path}: no such job there`);
    if (kind === 'jobs') {
      refuseUnless(method === 'POST' && cancel !== undefined && body === '', 'a job is cancelled by POST');
      running.delete(id);
      return json({ kind: 'bigquery#jobCancelResponse', job: { jobReference: reference(id) } });
    }
    refuseUnless(method === 'GET', method);
    refuseUnless(query.get('formatOptions.useInt64Timestamp') === 'true', 'timestamps are wanted as numbers');
    return answer(id, job, Number(query.get('pageToken') ?? '0'));
  });
  const submit = (request: ServedRequest): ServedAnswer => {
    const given = JSON.parse(request.body);
    for (const name of Object.keys(given)) refuseUnless(taken.has(name), `${name} is no field of a request`);
    refuseUnless(given.useLegacySql === false, 'the SQL is GoogleSQL');
    refuseUnless(uuid.test(given.requestId), 'requestId is a UUID');
    const before = known.get(given.requestId);
    if (before !== undefined) return answer(before, jobs.get(before) ?? fresh({}), 0);
    const used = new Set([...given.query.matchAll(/@(\w+)/g)].map(([, name]) => name));
    const parameters = given.queryParameters ?? [];
    refuseUnless(parameters.length === 0 || given.parameterMode === 'NAMED', 'parameterMode');
    refuseUnless(used.size === parameters.length, 'each parameter is used');
    for (const { name, parameterType, parameterValue } of parameters) {
      refuseUnless(used.has(name) && parameterType.type === 'STRING', name);
      refuseUnless(typeof parameterValue.value === 'string', 'a value is a text');
    }
    const result = given.query === 'select 1' ? one : script(given.query, given, request);
    if ('status' in result || 'hangsUp' in result) return result as ServedAnswer;
    const id = `job_${jobs.size}`;
    known.set(given.requestId, id);
    const job = fresh(result as BigqueryResult);
    jobs.set(id, job);
    running.add(id);
    return answer(id, job, 0);
  };
  const answer = (id: string, job: { result: BigqueryResult; polls: number }, page: number): ServedAnswer => {
    const about = { kind: 'bigquery#queryResponse', jobReference: reference(id) };
    if (job.polls-- > 0) return json({ ...about, jobComplete: false });
    running.delete(id);
    const { fields, pages = [[]], written, error } = job.result;
    if (error !== undefined) return failed(error.status, error.reason, error.message);
    refuseUnless(page < pages.length, 'no such page');
    return json({
      ...about,
      jobComplete: true,
      ...(fields && { schema: { fields }, totalRows: '1', rows: pages[page] }),
      ...(page + 1 < pages.length && { pageToken: String(page + 1) }),
      ...(written !== undefined && { numDmlAffectedRows: String(written) }),
    });
  };
  return { ...service, running };
}

function fresh(result: BigqueryResult) {
  return { result, polls: result.polls ?? 0 };
}

const one: BigqueryResult = { fields: [{ name: 'f0_', type: 'INTEGER' }], pages: [[{ f: [{ v: '1' }] }]] };
const reference = (jobId: string) => ({ projectId: 'acme', jobId, location: 'EU' });

/** Whether it is a token that the account's key has signed, for this service and now. */
function isLoggedIn(authorization: string, key: KeyObject): boolean {
  if (authorization === 'Bearer ambient') return true;
  const [, header = '', claims = '', signature = ''] =
    /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization) ?? [];
  if (signature === '') return false;
  const open = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  const { iss, sub, aud, iat, exp } = open(claims);
  const { alg, kid } = open(header);
  const signed = Buffer.from(`${header}.${claims}`);
  return (
    alg === 'RS256' &&
    kid === 'key-1' &&
    verify('RSA-SHA256', signed, createPublicKey(key), Buffer.from(signature, 'base64url')) &&
    iss === 'jobs@acme' &&
    sub === iss &&
    aud === 'https://bigquery.googleapis.com/' &&
    iat * 1000 <= Date.now() &&
    exp * 1000 > Date.now() &&
    exp - iat <= 3600
  );
}

function failed(status: number, reason: string, message: string): ServedAnswer {
  return json(
    { error: { code: status, message, errors: [{ message, domain: 'global', reason }], status: 'X' } },
    status,
  );
}

function json(value: object, status = 200): ServedAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
