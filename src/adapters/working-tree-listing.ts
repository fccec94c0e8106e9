import { spawn } from 'node:child_process';
import { existsSync, lstatSync, type Stats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Obstacle } from '../failure.ts';
import type { TreeEntry } from '../ports/file-tree.ts';
import { type BegunAnswers, takeAnswer } from './begun-answers.ts';
import { addFromDisk, childrenOf, walk } from './entries-on-disk.ts';
import { splitAtZero } from './git.ts';
import { wholeListing } from './whole-listing.ts';

/** What is below a folder. */
export interface Listing {
  /** Sorted by code unit. */
  readonly entries: readonly TreeEntry[];
  readonly byPath: ReadonlyMap<string, TreeEntry>;
}

/** What Git was asked by then, and not for long. */
export interface AskedBefore {
  /** What it tracks. */
  readonly tracked?: Promise<Buffer> | undefined;
  readonly begun?: BegunAnswers | undefined;
}

/**
 * Every file and symbolic link below a folder: in a Git checkout those that Git
 * tracks or would add, elsewhere all but `.git` and `node_modules`. `.datajob` is ours and never listed.
 * `below` limits the listing to some folders. `onTracked` is told early, while Git still looks for other files,
 * what it tracks. Rejects with `Obstacle`
 * `git` when the folder is a checkout that Git cannot read.
 */
export async function listWorkingTree(
  folder: string,
  below: readonly string[] = [],
  onTracked: (entries: ReadonlyMap<string, TreeEntry>) => void = () => {},
  { tracked, begun }: AskedBefore = {},
): Promise<Listing> {
  const known =
    tracked === undefined || below.length === 0
      ? undefined
      : listTrackedFolders(folder, below, await tracked);
  const ask = (args: readonly string[]): Promise<Buffer> => gitOutput(folder, args, begun);
  const listed = async (): Promise<Map<string, TreeEntry>> =>
    below.length > 0 ? listFolders(folder, below) : listWithGit(folder, ask, onTracked);
  const byPath = known ?? (isInCheckout(folder) ? await listed() : new Map());
  // Nothing at all: no checkout, or a folder that the checkout around it ignores.
  const found = byPath.size > 0 ? byPath : walk(folder);
  for (const path of found.keys()) if (path.startsWith('.datajob/')) found.delete(path);
  return { entries: sortedEntries(found), byPath: found };
}

/** Git gives its index sorted by bytes, which is the same for nearly all names. */
function sortedEntries(byPath: ReadonlyMap<string, TreeEntry>): TreeEntry[] {
  const entries = [...byPath.values()];
  let before = '';
  for (const { path } of entries) {
    if (path < before) return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
    before = path;
  }
  return entries;
}

function isInCheckout(folder: string): boolean {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return true;
    if (dirname(current) === current) return false;
  }
}

async function listWithGit(
  folder: string,
  ask: (args: readonly string[]) => Promise<Buffer>,
  onTracked: (entries: ReadonlyMap<string, TreeEntry>) => void,
): Promise<Map<string, TreeEntry>> {
  const [entries, changed] = await Promise.all([
    readTracked(folder, ask(wholeListing.tracked), onTracked),
    ask(wholeListing.changed),
  ]);
  // A path that ends with `/` is another repository inside this one.
  for (const path of splitAtZero(changed)) if (!path.endsWith('/')) addFromDisk(entries, folder, path);
  return entries;
}

// `--modified` would compare every file of the index, also outside the folders: these few are looked at one by one.
async function listFolders(folder: string, below: readonly string[]): Promise<Map<string, TreeEntry>> {
  const options = ['-z', '-t', '--stage', '--others', '--exclude-standard'];
  const output = await gitOutput(folder, ['--literal-pathspecs', 'ls-files', ...options, '--', ...below]);
  const entries = new Map<string, TreeEntry>();
  for (const line of splitAtZero(output)) {
    const rest = line.slice(2);
    const path = line.startsWith('?') ? rest : rest.slice(rest.indexOf('\t') + 1);
    const isSubmodule = !line.startsWith('?') && rest.startsWith('160000');
    if (!isSubmodule && !path.endsWith('/')) addFromDisk(entries, folder, path);
  }
  return entries;
}

/**
 * The files below a few folders, when Git tracks all that is there: then nothing can be new or ignored, and Git need
 * not be asked again. Else undefined.
 */
function listTrackedFolders(
  folder: string,
  below: readonly string[],
  tracked: Buffer,
): Map<string, TreeEntry> | undefined {
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
  return entries.size === 0 ? undefined : entries;
}

/** Each is looked for in the whole list. */
const mostKnown = 50;

function statusOf(folder: string, path: string): Stats | undefined {
  return lstatSync(join(folder, path), { throwIfNoEntry: false });
}

async function readTracked(
  folder: string,
  output: Promise<Buffer>,
  onTracked: (entries: ReadonlyMap<string, TreeEntry>) => void,
): Promise<Map<string, TreeEntry>> {
  const entries = trackedEntries(folder, await output);
  onTracked(entries);
  return entries;
}

/**
 * From lines such as `100644 <object> 0<tab>jobs/a.sql`; a submodule (160000) has no files of ours. Each path is made of
 * its own bytes: as pieces of one long text, tens of thousands of them would be slow to compare and to look up.
 */
function trackedEntries(folder: string, output: Buffer): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  // Ids are of one length.
  const facts = output.indexOf('\t');
  for (let start = 0, end = 0; start < output.length; start = end + 1) {
    end = output.indexOf(0, start + facts);
    if (end < 0) break;
    const path = output.toString('utf8', start + facts + 1, end);
    const isPlain = output[start + 1] === digit0 && output[start + 3] === digit6;
    if (isPlain) entries.set(path, { path });
    else addUnusual(entries, folder, { mode: output.toString('latin1', start, start + 6), path });
  }
  return entries;
}

// Of `100644`, which nearly all have.
const digit0 = 48;
const digit6 = 54;

function addUnusual(
  entries: Map<string, TreeEntry>,
  folder: string,
  { mode, path }: { readonly mode: string; readonly path: string },
): void {
  if (mode === '100755') entries.set(path, { path, executable: true });
  else if (mode === '120000') addFromDisk(entries, folder, path);
}

// Not through the processes adapter: this runs before everything else, and loading execa would take
// longer than the listing itself. There is no shell, and paths stand behind `--`.
async function gitOutput(folder: string, args: readonly string[], begun?: BegunAnswers): Promise<Buffer> {
  const answer = await takeAnswer(begun, folder, args);
  return answer?.code === 0 ? answer.stdout : askGit(folder, args);
}

function askGit(folder: string, args: readonly string[]): Promise<Buffer> {
  return new Promise((resolveOutput, reject) => {
    const child = spawn('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', (cause) => reject(unreadable(folder, String(cause), cause)));
    child.on('close', (code) => {
      if (code !== 0) reject(unreadable(folder, Buffer.concat(errors).toString('utf8').trim(), undefined));
      else resolveOutput(Buffer.concat(output));
    });
  });
}

function unreadable(folder: string, reason: string, cause: unknown): Obstacle {
  return new Obstacle('git', `Git could not list the files of ${folder}: ${reason}`, {
    cause,
    hint: 'Is `git` installed, and may this user read the repository (`git status`)?',
  });
}
