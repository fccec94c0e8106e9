import type { Socket } from 'node:net';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import { usesProxy } from './github-proxy.ts';

/** The proxy through which an address is reached, as `https_proxy`, `http_proxy` and `no_proxy` say. */
export function proxyFor(url: URL, variables: EnvironmentVariables): URL | undefined {
  if (!usesProxy(url.href, variables)) return undefined;
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const written = variables[name] || variables[name.toUpperCase()] || '';
  const text = /^https?:\/\//.test(written) ? written : `http://${written}`;
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** A connection to the host of an address through a proxy, encrypted as the address says. */
export async function openTunnel(proxy: URL, url: URL, signal: AbortSignal): Promise<Socket> {
  const socket = await connectBy(proxy, url, signal);
  if (url.protocol !== 'https:') return socket;
  const { connect } = process.getBuiltinModule('node:tls');
  return new Promise((resolve, reject) => {
    const secure = connect({ socket, servername: url.hostname }, () => resolve(secure));
    secure.once('error', reject);
  });
}

function connectBy(proxy: URL, url: URL, signal: AbortSignal): Promise<Socket> {
  const { request } = process.getBuiltinModule(proxy.protocol === 'https:' ? 'node:https' : 'node:http');
  const target = `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
  const login = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const headers = {
    host: target,
    ...(proxy.username !== '' && {
      'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}`,
    }),
  };
  const { hostname, port } = proxy;
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method: 'CONNECT', path: target, headers, agent: false, signal });
    asked.once('connect', (answer, socket) => {
      if (answer.statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(refused(answer.statusCode ?? 0));
    });
    // Some answer a CONNECT that they do not take like any other request.
    asked.once('response', (answer) => {
      answer.destroy();
      reject(refused(answer.statusCode ?? 0));
    });
    asked.once('error', reject);
    asked.setTimeout(connectMs, () => asked.destroy(tooSlow()));
    asked.end();
  });
}

const connectMs = 10_000;

function refused(status: number): Error {
  return Object.assign(new Error(`the proxy answered ${status}`), { code: 'ECONNREFUSED' });
}

function tooSlow(): Error {
  return Object.assign(new Error('no answer of the proxy'), { code: 'ETIMEDOUT' });
}
