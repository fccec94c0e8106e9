import { spawn } from 'node:child_process';
import { type Dirent, existsSync, lstatSync, readdirSync, readlinkSync, type Stats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Obstacle } from '../failure.ts';
import type { TreeEntry } from '../ports/file-tree.ts';
import { absentOrThrow } from './read-plain-file.ts';

/**
 * Every file and symbolic link below a folder, sorted by code unit: in a Git checkout those that Git
 * tracks or would add, elsewhere all but `.git` and `node_modules`. `.datajob` is ours and never listed.
 * `below` limits the listing to some folders. `onTracked` is told early, while Git still looks for other files,
 * what it tracks. `tracked` is what Git said of its index, where that was asked before. Rejects with `Obstacle` `git` when the folder is a checkout that Git cannot read.
 */
export async function listWorkingTree(
  folder: string,
  below: readonly string[] = [],
  onTracked: (entries: ReadonlyMap<string, TreeEntry>) => void = () => {},
  tracked?: Promise<Buffer>,
): Promise<TreeEntry[]> {
  const known =
    tracked === undefined || below.length === 0
      ? undefined
      : listTrackedFolders(folder, below, await tracked);
  const entries = known ?? (isInCheckout(folder) ? await listWithGit(folder, below, onTracked) : []);
  // Nothing at all: no checkout, or a folder that the checkout around it ignores.
  const found = entries.length > 0 ? entries : walk(folder);
  return found
    .filter((entry) => !entry.path.startsWith('.datajob/'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isInCheckout(folder: string): boolean {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return true;
    if (dirname(current) === current) return false;
  }
}

async function listWithGit(
  folder: string,
  below: readonly string[],
  onTracked: (entries: ReadonlyMap<string, TreeEntry>) => void,
): Promise<TreeEntry[]> {
  if (below.length > 0) return listFolders(folder, below);
  const [entries, changed] = await Promise.all([
    readTracked(folder, gitPaths(folder, ['ls-files', '-z', '--stage']), onTracked),
    gitPaths(folder, ['ls-files', '-z', '--others', '--exclude-standard', '--modified']),
  ]);
  // A path that ends with `/` is another repository inside this one.
  for (const path of changed) if (!path.endsWith('/')) addFromDisk(entries, folder, path);
  return [...entries.values()];
}

// `--modified` would compare every file of the index, also outside the folders: these few are looked at one by one.
async function listFolders(folder: string, below: readonly string[]): Promise<TreeEntry[]> {
  const options = ['-z', '-t', '--stage', '--others', '--exclude-standard'];
  const lines = await gitPaths(folder, ['--literal-pathspecs', 'ls-files', ...options, '--', ...below]);
  const entries = new Map<string, TreeEntry>();
  for (const line of lines) {
    const rest = line.slice(2);
    const path = line.startsWith('?') ? rest : rest.slice(rest.indexOf('\t') + 1);
    const isSubmodule = !line.startsWith('?') && rest.startsWith('160000');
    if (!isSubmodule && !path.endsWith('/')) addFromDisk(entries, folder, path);
  }
  return [...entries.values()];
}

/**
 * The files below a few folders, when Git tracks all that is there: then nothing can be new or ignored, and Git need
 * not be asked again. Else undefined.
 */
function listTrackedFolders(
  folder: string,
  below: readonly string[],
  tracked: Buffer,
): TreeEntry[] | undefined {
  const entries = new Map<string, TreeEntry>();
  for (const start of below) {
    const pending = [start];
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
      const children = statusOf(folder, path)?.isDirectory() ? childrenOf(join(folder, path)) : undefined;
      if (children?.some(({ name }) => name === '.git')) return undefined;
      if (children !== undefined) pending.push(...children.map(({ name }) => `${path}/${name}`));
      else if (statusOf(folder, path) !== undefined) {
        if (entries.size >= mostKnown || !tracked.includes(`\t${path}\0`)) return undefined;
        addFromDisk(entries, folder, path);
      }
    }
  }
  return entries.size === 0 ? undefined : [...entries.values()];
}

/** Each is looked for in the whole list. */
const mostKnown = 50;

function statusOf(folder: string, path: string): Stats | undefined {
  return lstatSync(join(folder, path), { throwIfNoEntry: false });
}

async function readTracked(
  folder: string,
  lines: Promise<readonly string[]>,
  onTracked: (entries: ReadonlyMap<string, TreeEntry>) => void,
): Promise<Map<string, TreeEntry>> {
  const entries = new Map<string, TreeEntry>();
  for (const line of await lines) addTracked(entries, folder, line);
  onTracked(entries);
  return entries;
}

/** Takes a line such as `100644 <object> 0<tab>jobs/a.sql`; a submodule (160000) has no files of ours. */
function addTracked(entries: Map<string, TreeEntry>, folder: string, line: string): void {
  const path = line.slice(line.indexOf('\t') + 1);
  if (line.startsWith('100644')) entries.set(path, { path });
  else if (line.startsWith('100755')) entries.set(path, { path, executable: true });
  else if (line.startsWith('120000')) addFromDisk(entries, folder, path);
}

/** Puts what is on disk now; a path that is gone, or a folder now, leaves the listing. */
function addFromDisk(entries: Map<string, TreeEntry>, folder: string, path: string): void {
  const file = join(folder, path);
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (status?.isSymbolicLink()) entries.set(path, { path, link: readlinkSync(file) });
  else if (status === undefined || status.isDirectory()) entries.delete(path);
  else if (!status.isFile()) entries.set(path, { path, unreadable: true });
  else entries.set(path, (status.mode & 0o100) === 0 ? { path } : { path, executable: true });
}

// Not through the processes adapter: this runs before everything else, and loading execa would take
// longer than the listing itself. There is no shell, and paths stand behind `--`.
function gitPaths(folder: string, args: readonly string[]): Promise<string[]> {
  return new Promise((resolvePaths, reject) => {
    const child = spawn('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', (cause) => reject(unreadable(folder, String(cause), cause)));
    child.on('close', (code) => {
      if (code !== 0) reject(unreadable(folder, Buffer.concat(errors).toString('utf8').trim(), undefined));
      else resolvePaths(splitAtZero(Buffer.concat(output).toString('utf8')));
    });
  });
}

function splitAtZero(text: string): string[] {
  const paths = text.split('\0');
  paths.pop();
  return paths;
}

function unreadable(folder: string, reason: string, cause: unknown): Obstacle {
  return new Obstacle('git', `Git could not list the files of ${folder}: ${reason}`, {
    cause,
    hint: 'Is `git` installed, and may this user read the repository (`git status`)?',
  });
}

function walk(folder: string): TreeEntry[] {
  const entries = new Map<string, TreeEntry>();
  const visit = (prefix: string): void => {
    for (const child of childrenOf(join(folder, prefix))) {
      const path = prefix === '' ? child.name : `${prefix}/${child.name}`;
      if (child.isDirectory()) {
        if (!skippedFolders.has(child.name)) visit(path);
      } else addFromDisk(entries, folder, path);
    }
  };
  visit('');
  return [...entries.values()];
}

/** Nothing of a folder that is gone meanwhile, or whose name is not UTF-8, so that nothing could name what is in it. */
function childrenOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return absentOrThrow(error, folder) ?? [];
  }
}

const skippedFolders = new Set(['.git', '.datajob', 'node_modules']);
