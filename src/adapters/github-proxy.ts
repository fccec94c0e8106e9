import type { EnvironmentVariables } from '../ports/environment-variables.ts';

/** Whether requests to this address go through a proxy, as `https_proxy`, `http_proxy` and `no_proxy` say. */
export function usesProxy(url: string, variables: EnvironmentVariables): boolean {
  const { protocol, hostname, port } = new URL(url);
  const name = protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const proxy = variables[name] || variables[name.toUpperCase()];
  if (!proxy || isLoopback(hostname)) return false;
  const exceptions = (variables['no_proxy'] || variables['NO_PROXY'] || '').toLowerCase().split(',');
  const hosts = [hostname, `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`];
  return !exceptions.map((exception) => exception.trim()).some((exception) => excepts(exception, hosts));
}

function excepts(exception: string, hosts: readonly string[]): boolean {
  if (exception === '') return false;
  if (exception === '*') return true;
  const suffix = exception.startsWith('.') ? exception : `.${exception}`;
  return hosts.some((host) => host === exception || host.endsWith(suffix));
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.startsWith('127.') || hostname.startsWith('[::1');
}
