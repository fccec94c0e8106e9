// How long the required check of a pull request takes that changes no job: the Action's own program, started as
// GitHub's runner does, from its start to its exit. `node bench/quiet-pull-request.mjs [DIST]` shows it alone.
import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generateManifests } from './generate-manifests.mjs';
import { measure } from './measure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// GitHub runs the Action with Node 24, whatever measures.
const node = join(root, 'node_modules/node24/bin/node');

/** Medians in ms: bare Node, the check with and without a token, and one answer of the API as it gets it. */
export async function measureQuietPullRequest({ dist = join(root, 'dist'), jobs = 20, rounds = 15 } = {}) {
  const scratch = mkdtempSync(join(tmpdir(), 'datajob-bench-'));
  const server = await startServer();
  try {
    const folder = checkout(join(scratch, 'data'), jobs);
    const check = (token) => ({
      node,
      args: [join(dist, 'action.cjs')],
      cwd: folder,
      env: variables(folder, scratch, { token, apiUrl: server.url }),
    });
    return measure(
      {
        node: { node, args: ['-e', '0'] },
        alone: check(''),
        told: check('bench-token'),
        asking: {
          node,
          args: [join(root, 'bench/ask-once.cjs'), `${server.url}/repos/acme/data/issues/1/comments`],
        },
      },
      rounds,
    );
  } finally {
    server.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** As actions/checkout leaves a pull request that changes words: its merge with the base, with a detached head. */
function checkout(folder, jobs) {
  mkdirSync(folder, { recursive: true });
  generateManifests(folder, jobs);
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost'];
  const git = (...args) =>
    execFileSync('git', ['-c', 'gc.auto=0', ...who, ...args], { cwd: folder, encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'README.md'), 'Jobs.\n');
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', '.');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'jobs');
  git('switch', '--quiet', '--create', 'words');
  mkdirSync(join(folder, 'docs'));
  appendFileSync(join(folder, 'docs/index.md'), 'More words.\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'words');
  git('switch', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '--no-edit', 'words');
  git('update-ref', 'refs/remotes/origin/main', 'main');
  return folder;
}

function variables(folder, scratch, { token, apiUrl }) {
  const commit = (name) => execFileSync('git', ['rev-parse', name], { cwd: folder, encoding: 'utf8' }).trim();
  const repo = { full_name: 'acme/data', default_branch: 'main' };
  const event = {
    action: 'opened',
    number: 1,
    pull_request: {
      number: 1,
      head: { sha: commit('HEAD^2'), ref: 'words', repo },
      base: { sha: commit('HEAD^1'), ref: 'main', repo },
    },
    repository: repo,
  };
  const path = (name) => join(scratch, name);
  writeFileSync(path('event.json'), JSON.stringify(event));
  return {
    // Files of an earlier round would be taken for what a step has written.
    ...{ GITHUB_OUTPUT: devNull, GITHUB_ENV: devNull, GITHUB_STEP_SUMMARY: devNull },
    INPUT_COMMAND: 'auto',
    INPUT_WORKSPACE: '.',
    INPUT_TOKEN: token,
    INPUT_COMMENT: 'auto',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: apiUrl,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path('event.json'),
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_REPOSITORY: 'acme/data',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: commit('HEAD'),
    GITHUB_WORKFLOW: 'datajob',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: scratch,
  };
}

/** A process of its own: while commands are measured, this one waits for them. */
async function startServer() {
  const child = spawn(process.execPath, [join(root, 'bench/no-comments.cjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout.once('data', (text) => resolve(Number(text)));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const times = await measureQuietPullRequest({ ...(process.argv[2] && { dist: process.argv[2] }) });
  for (const [name, time] of Object.entries(times)) {
    console.log(`${name.padEnd(8)} ${time.toFixed(0)} ms  ${(time / times.node).toFixed(2)} × bare Node`);
  }
}
