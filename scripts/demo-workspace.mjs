// The demo's stage: a bare Git remote and a clone of it, made from examples/.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const data = [
  'stocks.csv',
  'seattle-weather.csv',
  'airports.csv',
  'flights-5k.json',
  'co2-concentration.csv',
];

/** Gives `{ folder, remote, git, land }`; main holds the configuration but no job yet. */
export function makeWorkspace(root) {
  const base = mkdtempSync(join(tmpdir(), 'datajob-demo-'));
  const folder = join(base, 'workspace');
  const remote = join(base, 'remote.git');
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });

  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  cpSync(join(root, 'examples'), folder, { recursive: true });
  rmSync(join(folder, 'jobs'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Ada');
  git('config', 'user.email', 'ada@example.com');
  git('config', 'commit.gpgsign', 'false');
  git('remote', 'add', 'origin', remote);
  git('add', '--all');
  git('commit', '--quiet', '-m', 'An empty workspace');
  git('push', '--quiet', '--set-upstream', 'origin', 'main');
  git('remote', 'set-head', 'origin', 'main');

  mkdirSync(join(folder, 'landing'));
  const land = (name) =>
    cpSync(join(root, 'node_modules/vega-datasets/data', name), join(folder, 'landing', name));
  for (const name of data) land(name);
  return { base, folder, remote, git, land };
}
