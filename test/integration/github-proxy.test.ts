import { connect } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { connectGitHub } from '../../src/adapters/github.ts';
import { scriptedServers } from '../support/scripted-servers.ts';

// In a file of its own: the library reads the environment once, when it is loaded.
const servers = scriptedServers();
const before = { http_proxy: process.env['http_proxy'], GITHUB_API_URL: process.env['GITHUB_API_URL'] };

afterEach(async () => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  await servers.stopAll();
});

test('requests go through the proxy that the environment names, with the same bounds', async () => {
  const api = await servers.start((request, response) => {
    const tooLong = request.url?.includes('/issues/2/');
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(tooLong ? `[${' '.repeat(21 * 1024 * 1024)}]` : '[]');
  });
  const proxy = await servers.start((_request, response) => response.writeHead(405).end());
  const tunnels: string[] = [];
  proxy.server.on('connect', (request, client) => {
    tunnels.push(request.url ?? '');
    const target = connect(Number(new URL(api.url).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    client.on('error', () => target.destroy());
    target.on('error', () => client.destroy());
  });
  process.env['http_proxy'] = proxy.url;
  process.env['GITHUB_API_URL'] = 'http://api.github.example';
  const controller = new AbortController();
  const github = connectGitHub({
    repository: 'acme/data',
    token: 'ghs_secret00000000000',
    apiUrl: 'http://api.github.example',
    variables: process.env,
    signal: controller.signal,
  });
  expect(await github.comments.list(1)).toEqual([]);
  expect(new Set(tunnels)).toEqual(new Set(['api.github.example:80']));
  await expect(github.comments.list(2)).rejects.toMatchObject({ reason: 'invalid' });
  controller.abort();
  await expect(github.comments.list(1)).rejects.toMatchObject({ code: 'cancelled' });
});
