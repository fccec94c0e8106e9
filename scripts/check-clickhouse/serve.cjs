// ClickHouse's HTTP interface in front of chdb, ClickHouse as a library. Prints its address; ends with its input.
const { createServer } = require('node:http');
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const [library] = process.argv.slice(2);
const { Session } = require(require.resolve('chdb', { paths: [library] }));
const session = new Session();
const folder = mkdtempSync(join(tmpdir(), 'datajob-clickhouse-'));
const version = session.query('select version()', 'TSVRaw').trim();

// Of the interface, not of the statement; and two that an engine without a server does not know.
const notSettings = new Set([
  ...[
    'query',
    'query_id',
    'session_id',
    'session_timeout',
    'default_format',
    'database',
    'wait_end_of_query',
  ],
  ...['replace_running_query', 'send_progress_in_http_headers', 'http_headers_progress_interval_ms'],
  'cancel_http_readonly_queries_on_client_close',
]);

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    try {
      answer(request, Buffer.concat(chunks), response);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`The front of chdb failed: ${error.stack}`);
    }
  });
});

function answer(request, body, response) {
  const url = new URL(request.url, 'http://x');
  const refusal = refusalOf(request, url);
  if (refusal !== undefined) return fail(response, refusal.status, refusal.code, refusal.text);
  const given = [...url.searchParams].filter(([name]) => !notSettings.has(name));
  const format = url.searchParams.get('default_format') ?? 'TabSeparated';
  try {
    for (const [name, value] of given) session.query(`set ${name} = ${quoted(name, value)}`);
    const { text, table } = statementOf(url, body);
    const before = table === undefined ? 0 : count(table);
    const result = session.query(text, format);
    const zone = session.query('select timezone()', 'TSVRaw').trim();
    const written = table === undefined ? 0 : count(table) - before;
    response.writeHead(200, {
      'x-clickhouse-query-id': url.searchParams.get('query_id') ?? '',
      'x-clickhouse-timezone': zone,
      'x-clickhouse-summary': JSON.stringify({ read_rows: '0', written_rows: String(written) }),
      ...(result.length > 0 && { 'x-clickhouse-format': format }),
    });
    response.end(format === 'Null' ? '' : result);
  } catch (error) {
    const text = String(error.message)
      .replace(/^Query failed: /, '')
      .trim();
    fail(response, 500, /^Code: (\d+)/.exec(text)?.[1] ?? '0', `${text} (version ${version})\n`);
  }
}

function refusalOf({ method, headers }, url) {
  if (method !== 'POST' || url.pathname !== '/')
    return { status: 405, code: '0', text: 'Code: 0. DB::Exception: no such thing (NOT_HERE)' };
  const { 'x-clickhouse-user': user, 'x-clickhouse-key': key } = headers;
  if (user === 'tester' && key === 'pass word/1') return undefined;
  const text = `Code: 516. DB::Exception: ${user}: Authentication failed: password is incorrect, or there is no user with such name. (AUTHENTICATION_FAILED) (version ${version})\n`;
  return { status: 403, code: '516', text };
}

// chdb has no function `input`: what it would read stands in a file instead.
function statementOf(url, body) {
  const query = url.searchParams.get('query');
  const text = query ?? body.toString('utf8');
  const table = /^\s*insert\s+into\s+((?:`[^`]+`|[\w.])+)/i.exec(text)?.[1];
  if (query === null) return { text, table };
  const file = join(folder, 'data.csv');
  writeFileSync(file, body);
  const rewritten = query
    .replace(/from input\(('(?:[^'\\]|\\.|'')*')\)/, `from file('${file}', 'CSV', $1)`)
    .replace(/ format CSV$/, '');
  return { text: rewritten, table };
}

function count(table) {
  try {
    return Number(session.query(`select count() from ${table}`, 'TSVRaw'));
  } catch {
    return 0;
  }
}

function quoted(name, value) {
  // The value of a parameter has its escapes already; as a literal it needs them once more.
  const text = `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return /^\d+$/.test(value) && !name.startsWith('param_') ? value : text;
}

function fail(response, status, code, text) {
  response.writeHead(status, { 'x-clickhouse-exception-code': code, 'content-type': 'text/plain' });
  response.end(text);
}

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  console.log(`http://tester:${encodeURIComponent('pass word/1')}@127.0.0.1:${port}/default`);
});
process.stdin.resume();
process.stdin.on('end', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
