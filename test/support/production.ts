import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabases } from '../../src/adapters/databases.ts';
import { gitStateStore } from '../../src/adapters/git-state-store.ts';
import { sha256 } from '../../src/adapters/sha256.ts';
import { workingTree } from '../../src/adapters/working-tree.ts';
import { releasePath, releaseText } from '../../src/release/desired-state.ts';
import type { RunRecord } from '../../src/release/release.ts';
import type { TickOutcome } from '../../src/usecases/perform-tick.ts';
import { computeBundle } from '../../src/workspace/bundle.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { bundledScript } from './bundled-script.ts';
import { commitFiles, git, gitSandbox } from './git-sandbox.ts';

export interface TickExit {
  /** Absent when the process was killed or ended with an error. */
  readonly outcome?: TickOutcome;
  /** How many calls of ports it made. */
  readonly calls?: number;
  readonly signal: string | null;
  readonly stderr: string;
}

/** A workspace with a bare Git remote and a DuckDB file as production. */
export interface Production {
  readonly folder: string;
  /** Commits files and makes releases of all jobs, promoted at this time (ISO 8601). */
  release(files: Readonly<Record<string, string>>, promotedAt: string): Promise<void>;
  /** One tick in a process of its own. */
  tick(
    now: string,
    options?: { readonly killAt?: number; readonly env?: Record<string, string> },
  ): Promise<TickExit>;
  /** Rows of a query in production, as text. */
  query(sql: string): Promise<string[]>;
  record(job: string, key: string): Promise<RunRecord | undefined>;
  ledger(prefix: string): Promise<readonly string[]>;
  remove(): void;
}

/** Makes the remote and the clone; call `remove` when the test is done. */
export async function production(): Promise<Production> {
  const sandbox = gitSandbox();
  const remote = sandbox.bare('remote.git');
  const folder = sandbox.clone(remote, 'workspace');
  // Beside the packages, where Node finds those that are not bundled.
  const cache = join(import.meta.dirname, '../../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const scripts = mkdtempSync(join(cache, 'datajob-tick-'));
  const script = await bundledScript('tick-process', scripts);
  const store = gitStateStore(folder, 'origin');
  return {
    folder,
    release: async (files, promotedAt) => {
      const commit = commitFiles(folder, files);
      git(folder, 'push', '--quiet', 'origin', 'HEAD:main');
      const releases = await releasesOf(folder, commit, promotedAt);
      await store.update('production', 'release', async () => releases);
    },
    tick: (now, { killAt = 0, env = {} } = {}) => runTick([script, folder, now, String(killAt)], env),
    query: (sql) => queryProduction(folder, sql),
    record: async (job, key) => {
      const path = `runs/${job}/${key}.json`;
      const text = (await (await store.read('ledger')).read([path])).get(path);
      return text === undefined ? undefined : JSON.parse(text);
    },
    ledger: async (prefix) => (await store.read('ledger')).list(prefix),
    remove: () => {
      rmSync(scripts, { recursive: true, force: true });
      sandbox.remove();
    },
  };
}

async function releasesOf(folder: string, commit: string, promotedAt: string): Promise<Map<string, string>> {
  const tree = workingTree(folder);
  const { jobs, config, diagnostics } = await loadWorkspace(tree);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const releases = new Map<string, string>();
  for (const job of jobs) {
    const { digest, files } = await computeBundle(job, config, tree, sha256);
    const { manifest, file } = job;
    const { name, team } = manifest;
    const release = {
      job: name,
      team,
      digest,
      commit,
      file,
      files,
      manifest,
      promotedAt,
      promotedBy: 'Ann',
      history: [],
    };
    releases.set(releasePath(name), releaseText(release));
  }
  return releases;
}

function runTick(args: readonly string[], env: Record<string, string>): Promise<TickExit> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      const printed = stdout.length === 0 ? {} : JSON.parse(Buffer.concat(stdout).toString());
      resolve({ ...printed, signal, stderr: Buffer.concat(stderr).toString() });
    });
  });
}

async function queryProduction(folder: string, sql: string): Promise<string[]> {
  const signal = new AbortController().signal;
  const connection = { name: 'default', type: 'duckdb', path: '.datajob/production.duckdb' } as const;
  const options = { signal, waitMs: 10_000, onWait: () => undefined };
  const database = await createDatabases(folder).open(connection, options);
  try {
    const session = await database.session();
    const { rows } = await session.query({ text: sql, values: [] }, 10_000, signal);
    return rows.map((row) => row.join(' '));
  } finally {
    await database.close();
  }
}
