// Fails when `git status` shows anything: a build or a test left something that is neither committed nor ignored.
import { execFileSync } from 'node:child_process';

const status = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
if (status !== '') {
  console.error(`Not clean:\n${status}`);
  process.exit(1);
}
