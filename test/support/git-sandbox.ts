import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Real Git repositories in a temporary folder. */
export interface GitSandbox {
  /** Absolute path of the temporary folder. */
  readonly folder: string;
  /** A new bare repository whose default branch is `main`. */
  bare(name: string): string;
  /** A clone of a repository; `options` are passed to `git clone`. */
  clone(source: string, name: string, ...options: readonly string[]): string;
  /** A new repository with a working tree. */
  init(name: string): string;
  remove(): void;
}

/** Makes the folder; call `remove` when the test is done. */
export function gitSandbox(): GitSandbox {
  const folder = mkdtempSync(join(tmpdir(), 'datajob-test-'));
  return {
    folder,
    bare(name) {
      git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', name);
      return join(folder, name);
    },
    clone(source, name, ...options) {
      git(folder, 'clone', '--quiet', ...options, source, name);
      return join(folder, name);
    },
    init(name) {
      git(folder, 'init', '--quiet', '--initial-branch=main', name);
      return join(folder, name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Runs git and gives its output; throws when it fails. */
export function git(folder: string, ...args: readonly string[]): string {
  const identity = { GIT_AUTHOR_NAME: 'Ann', GIT_AUTHOR_EMAIL: 'ann@example.com' };
  const committer = { GIT_COMMITTER_NAME: 'Ann', GIT_COMMITTER_EMAIL: 'ann@example.com' };
  const env = { ...process.env, ...identity, ...committer, LC_ALL: 'C' };
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env, stdio: 'pipe' }).trimEnd();
}

/** Writes files below a folder; undefined removes. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    if (content === undefined) {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Writes files and commits everything; gives the commit's id. */
export function commitFiles(folder: string, files: Readonly<Record<string, string | undefined>>): string {
  writeFiles(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'change');
  return git(folder, 'rev-parse', 'HEAD');
}
