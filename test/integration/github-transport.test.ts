import type { IncomingMessage, RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { connectGitHub, type GitHubConnection } from '../../src/adapters/github.ts';
import { createTransport } from '../../src/adapters/github-transport.ts';
import { manualClock } from '../support/manual-clock.ts';
import { scriptedServers } from '../support/scripted-servers.ts';

const servers = scriptedServers();

afterEach(() => servers.stopAll());

async function serve(listener: RequestListener): Promise<string> {
  return (await servers.start(listener)).url;
}

function connectAt(apiUrl: string, own: Partial<GitHubConnection> = {}) {
  const clock = manualClock('2026-11-22T12:00:00Z', { auto: true });
  return connectGitHub({ repository: 'acme/data', token: 'ghs_secret00000000000', apiUrl, clock, ...own });
}

const comment = {
  id: 1,
  body: 'hello',
  user: { login: 'ana' },
  html_url: 'https://github.com/acme/data/pull/1#issuecomment-1',
  created_at: '2026-11-22T12:00:00Z',
};

const json = { 'content-type': 'application/json; charset=utf-8' };

describe('redirects', () => {
  test('a renamed repository is followed, also by what writes', async () => {
    const seen: string[] = [];
    const url = await serve((request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
      const moved = request.url?.startsWith('/repos/acme/data/');
      if (moved) response.writeHead(307, { location: '/repositories/1/issues/1/comments' }).end();
      else response.writeHead(201, json).end(JSON.stringify(comment));
    });
    expect((await connectAt(url).comments.create(1, 'hello')).body).toBe('hello');
    expect(seen).toEqual([
      'POST /repos/acme/data/issues/1/comments token ghs_secret00000000000',
      'POST /repositories/1/issues/1/comments token ghs_secret00000000000',
    ]);
  });

  test('the token goes to no other host, neither by a redirect nor by a link to the next page', async () => {
    const strangers: IncomingMessage[] = [];
    const elsewhere = await serve((request, response) => {
      strangers.push(request);
      response.writeHead(200, json).end('[]');
    });
    const url = await serve((request, response) => {
      if (request.url?.includes('/issues/2/'))
        response.writeHead(302, { location: `${elsewhere}/moved` }).end();
      else response.writeHead(200, { ...json, link: `<${elsewhere}/next>; rel="next"` }).end('[]');
    });
    const github = connectAt(url);
    await github.comments.list(1);
    await github.comments.list(2);
    expect(strangers.map(({ url: path, headers }) => [path, headers.authorization])).toEqual([
      ['/next', undefined],
      ['/moved', undefined],
    ]);
  });

  test('a circle ends', async () => {
    let count = 0;
    const url = await serve((_request, response) => {
      count += 1;
      response.writeHead(302, { location: '/again' }).end();
    });
    await expect(connectAt(url, { maxWaitMs: 0 }).comments.list(1)).rejects.toThrow(/redirects/);
    expect(count).toBe(6);
  });

  test('what is no address of the web is not followed', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    });
    await expect(connectAt(url, { maxWaitMs: 0 }).comments.list(1)).rejects.toMatchObject({
      reason: 'unreachable',
    });
  });
});

test('an answer without end is not read for ever', async () => {
  const url = await serve((_request, response) => {
    response.writeHead(200, json);
    const write = (): void => {
      while (response.write('x'.repeat(65_536)));
    };
    response.on('drain', write);
    write();
  });
  const transport = createTransport(url, { timeoutMs: 10_000, maxBytes: 1_000_000 });
  await expect(transport(url, { method: 'GET', headers: {} })).rejects.toThrow(/larger than 1000000 bytes/);
});

test('what is broken off in the middle of an answer is asked for again', async () => {
  let count = 0;
  const url = await serve((_request, response) => {
    count += 1;
    response.writeHead(200, { ...json, 'content-length': '100' });
    if (count === 1) response.write('[', () => response.destroy());
    else response.end(`[]${' '.repeat(98)}`);
  });
  expect(await connectAt(url).comments.list(1)).toEqual([]);
  expect(count).toBe(2);
});
