import { connect } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { openClickhouse } from '../../src/adapters/clickhouse.ts';
import { startClickhouse, table } from '../support/clickhouse-server.ts';
import { scriptedServers } from '../support/scripted-servers.ts';
import { errorOf, never, rows } from '../support/statements.ts';

const servers = scriptedServers();
const before = process.env['http_proxy'];
let stop: (() => Promise<void>) | undefined;
afterEach(async () => {
  if (before === undefined) delete process.env['http_proxy'];
  else process.env['http_proxy'] = before;
  await servers.stopAll();
  await stop?.();
});

test('a database is reached through the proxy that the environment names', async () => {
  const database = await startClickhouse(() => table(['a'], ['UInt8'], '7'));
  stop = database.stop;
  const proxy = await servers.start((_, response) => response.writeHead(405).end());
  const tunnels: unknown[] = [];
  proxy.server.on('connect', (request, client) => {
    tunnels.push([request.url, request.headers['proxy-authorization']]);
    const target = connect(Number(new URL(database.origin).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    client.on('error', () => target.destroy());
    target.on('error', () => client.destroy());
  });
  const address = new URL(proxy.url);
  process.env['http_proxy'] = `http://me:pass%20word@${address.host}`;
  const url = 'http://ann:pass%20word@clickhouse.example:8123/sales';
  const opened = await openClickhouse({ name: 'c', type: 'clickhouse', url }, never);
  expect(await rows(await opened.session(), 'select a from t')).toEqual([[7]]);
  await opened.close();
  const login = `Basic ${Buffer.from('me:pass word').toString('base64')}`;
  expect(new Set(tunnels.map((tunnel) => JSON.stringify(tunnel)))).toEqual(
    new Set([JSON.stringify(['clickhouse.example:8123', login])]),
  );
});

test('a proxy that refuses is said', async () => {
  const proxy = await servers.start((_, response) => response.writeHead(407).end());
  proxy.server.on('connect', (_, client) => client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
  process.env['http_proxy'] = proxy.url;
  const url = 'http://ann@clickhouse.example:8123/sales';
  const { message, evidence } = await errorOf(openClickhouse({ name: 'c', type: 'clickhouse', url }, never));
  expect([message, evidence.code]).toEqual([
    'The connection to ClickHouse failed: the proxy answered 407',
    'ECONNREFUSED',
  ]);
});
