// Writes test/github/generated/{api,webhooks}.json: what the GitHub server of the tests needs from GitHub's own
// description of its API. Run it by hand after a change below: node scripts/generate-github-api.mjs [package.tgz]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corrected } from './generate/github-corrections.mjs';
import { operations, webhooks } from './generate/github-selection.mjs';
import { lean, reachable, usable } from './generate/github-subset.mjs';

const version = '23.0.2';
const sha512 =
  'sha512-pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==';
const target = fileURLToPath(new URL('../test/github/generated/', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'datajob-openapi-'));
try {
  const description = corrected(fetchDescription(folder, process.argv[2]));
  write('api.json', apiOf(description));
  write('webhooks.json', webhooksOf(description));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The package is 400 MB unpacked: only the one file of it is taken out. */
function fetchDescription(folder, given) {
  const archive = given ?? pack(folder);
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== sha512) throw new Error(`${archive} is not @octokit/openapi@${version}: it has ${found}.`);
  const member = 'package/generated/api.github.com.json';
  execFileSync('tar', ['-xzf', archive, '-C', folder, member]);
  return JSON.parse(readFileSync(join(folder, member), 'utf8'));
}

function pack(folder) {
  const output = execFileSync('npm', ['pack', `@octokit/openapi@${version}`, '--json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return join(folder, JSON.parse(output.toString())[0].filename);
}

function apiOf(description) {
  const paths = {};
  const missing = new Set(operations);
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!missing.delete(operation.operationId)) continue;
      paths[path] ??= {};
      paths[path][method] = lean(usable(operation));
    }
  }
  if (missing.size > 0) throw new Error(`The description has no ${[...missing].join(', ')}.`);
  // Types that are lists, as `null` needs them, came with 3.1.
  return {
    openapi: '3.1.0',
    info: { title: 'A part of the GitHub REST API', version, license: { name: 'MIT' } },
    paths,
    components: reachable(description.components, paths),
  };
}

function webhooksOf(description) {
  const events = {};
  for (const [event, name] of Object.entries(webhooks)) {
    const hook = description['x-webhooks'][name]?.post;
    if (hook === undefined) throw new Error(`The description has no webhook ${name}.`);
    events[event] = lean(hook.requestBody.content['application/json'].schema);
  }
  return { version, events, components: reachable(description.components, events) };
}

/** One line for each path, event or component: small, and a change of one is seen as one. */
function write(name, value) {
  const text = `${lines(value, 3)}\n`;
  writeFileSync(join(target, name), text);
  process.stdout.write(`${name}: ${Math.round(text.length / 1000)} KB\n`);
}

function lines(value, depth) {
  if (depth === 0 || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, content]) => `${JSON.stringify(key)}:${lines(content, depth - 1)}`,
  );
  return `{\n${entries.join(',\n')}\n}`;
}
