import { expect, test } from '@jest/globals';
import { usesProxy } from '../../../src/adapters/github-proxy.ts';

test.each([
  ['https://api.github.com', { https_proxy: 'http://proxy' }, true],
  ['https://api.github.com', { HTTPS_PROXY: 'http://proxy' }, true],
  ['https://api.github.com', { http_proxy: 'http://proxy' }, false],
  ['https://api.github.com', {}, false],
  ['https://api.github.com', { https_proxy: 'http://proxy', no_proxy: 'example.com, github.com' }, false],
  ['https://api.github.com', { https_proxy: 'http://proxy', NO_PROXY: 'API.github.com:443' }, false],
  ['https://api.github.com', { https_proxy: 'http://proxy', no_proxy: 'hub.com,' }, true],
  ['https://api.github.com', { https_proxy: 'http://proxy', no_proxy: '*' }, false],
  ['http://127.0.0.1:80', { http_proxy: 'http://proxy' }, false],
])('%s with %j: %s', (url, variables, expected) => {
  expect(usesProxy(url, variables)).toBe(expected);
});
