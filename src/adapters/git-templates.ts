import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Obstacle } from '../failure.ts';
import type { FolderCache } from '../ports/folder-cache.ts';
import type { TemplateSource } from '../ports/template-source.ts';
import { argument, type Git, gitIn, splitAtZero } from './git.ts';
import { readable } from './git-failure.ts';
import { materialise } from './git-materialise.ts';
import { gitTree } from './git-tree.ts';

export interface GitTemplatesOptions {
  readonly cache: FolderCache;
  /** Where `OWNER/NAME` is, such as `https://github.com`. */
  readonly server: string;
  /** Protocols that Git may use; default: https and ssh, for a stranger only https. */
  readonly protocols?: readonly string[];
  /** What is asked for may come from anybody, so Git shows nobody's credentials. */
  readonly stranger?: boolean;
}

/** Templates by commit, fetched by the Git of the machine with the credentials that it finds itself. */
export function gitTemplates(options: GitTemplatesOptions): TemplateSource {
  const { cache, server, stranger = false } = options;
  const { protocols = stranger ? ['https'] : ['https', 'ssh'] } = options;
  const settings = settingsOf(protocols, stranger);
  const addressOf = (repository: string): string => {
    const address = /^[\w.-]+\/[\w.-]+$/.test(repository) ? `${server}/${repository}` : repository;
    const protocol = /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase() ?? 'ssh';
    if (protocols.includes(protocol)) return argument(address, 'address of a repository');
    throw new Obstacle('refused', `Templates are not fetched by ${protocol}://.`, {
      hint: `Use ${protocols.map((each) => `${each}://`).join(' or ')}.`,
    });
  };
  const never = new AbortController().signal;
  return {
    async fetch(repository, commit, path) {
      const address = addressOf(repository);
      const key = JSON.stringify({ format: 1, address, commit, path });
      const make = (folder: string): Promise<void> => fetchInto(folder, { address, commit, path, settings });
      return join(await cache.folder(key, make, never), 'files');
    },
    commitOf: (repository, ref) => commitOf(addressOf(repository), ref, settings),
    sweep: (unusedMs) => cache.sweep(unusedMs),
  };
}

interface Wanted {
  readonly address: string;
  readonly commit: string;
  readonly path: string;
  /** For Git, as arguments. */
  readonly settings: readonly string[];
}

const fetchMs = 5 * 60_000;

async function fetchInto(folder: string, wanted: Wanted): Promise<void> {
  const bare = join(folder, 'git');
  await mkdir(bare);
  const git = gitIn(bare);
  await git.text('make a place for a template', ['init', '--quiet', '--bare', '.']);
  await fetchCommit(git, wanted);
  const paths = await checkedPaths(git, wanted);
  await materialise(gitTree(git, wanted.commit), paths, join(folder, 'files'));
  await rm(bare, { recursive: true, force: true, maxRetries: 3 });
}

/** Git itself makes sure that what it has got under an id is what that id means. */
async function fetchCommit(git: Git, { address, commit, settings }: Wanted): Promise<void> {
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
  const fetch = (...args: readonly string[]) =>
    git.run([...settings, 'fetch', ...options, ...args], { timeoutMs: fetchMs });
  let answer = await fetch('--depth=1', address, commit);
  if (answer.code !== 0 && /not our ref|unadvertised object|couldn't find remote ref/i.test(answer.stderr)) {
    // A server that gives only what its branches and tags lead to.
    const all = await fetch(
      address,
      '+refs/heads/*:refs/fetched/heads/*',
      '+refs/tags/*:refs/fetched/tags/*',
    );
    if (all.code !== 0) answer = all;
  }
  const type = await git.run(['cat-file', '-t', commit]);
  if (type.code === 0 && type.stdout.toString().trim() === 'commit') return;
  const why = answer.code === 0 ? 'it is no commit' : readable(answer.stderr);
  throw new Obstacle('git', `The repository ${address} did not give the commit ${commit}: ${why}`, {
    cause: new Error(answer.stderr.trim()),
    hint: 'Is the commit pushed, and may the Git of this machine read the repository?',
  });
}

function settingsOf(protocols: readonly string[], stranger: boolean): string[] {
  const settings = [
    'protocol.allow=never',
    ...protocols.map((name) => `protocol.${name}.allow=always`),
    // Empty: helpers, and headers with a token, that the settings of the machine name.
    ...(stranger ? ['credential.helper=', 'http.extraHeader='] : []),
  ];
  return settings.flatMap((setting) => ['-c', setting]);
}

const mostFiles = 1000;
const mostBytes = 20 * 1024 * 1024;

/** Paths of the files below the folder; refused are too many, submodules, and links that lead out. */
async function checkedPaths(git: Git, { address, commit, path }: Wanted): Promise<string[]> {
  const below = path === '' ? [] : [path];
  const args = ['--literal-pathspecs', 'ls-tree', '-r', '-z', '-l', commit, '--', ...below];
  const lines = splitAtZero(await git.bytes('list the files of a template', args));
  const where = `${address}, folder ${path === '' ? '/' : path}`;
  if (lines.length === 0) {
    throw new Obstacle('git', `There is no such folder in the commit ${commit} of ${where}.`);
  }
  const tree = gitTree(git, commit);
  const paths: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    const [, mode, size, file] = /^(\d{6}) \w+ [0-9a-f]+ +(\d+|-)\t(.+)$/s.exec(line) ?? [];
    if (mode === undefined || file === undefined) continue;
    if (mode === '160000') throw refused(where, `${file} is a submodule`);
    if (mode === '120000' && (await leadsOut(tree, file)))
      throw refused(where, `the link ${file} leads out of it`);
    bytes += Number(size === '-' ? 0 : size);
    paths.push(file);
  }
  if (paths.length > mostFiles) throw refused(where, `it has more than ${mostFiles} files`);
  if (bytes > mostBytes) throw refused(where, `it has more than ${mostBytes / 1024 / 1024} MiB`);
  return paths;
}

async function leadsOut(tree: ReturnType<typeof gitTree>, link: string): Promise<boolean> {
  if ((await tree.target(link)) !== undefined) return false;
  const through = await tree.throughLink(link);
  return through.length === 0 || through.includes(link);
}

function refused(where: string, why: string): Obstacle {
  return new Obstacle('refused', `The template of ${where} was not taken: ${why}.`);
}

/** What a branch or a tag, also an annotated one, leads to. */
async function commitOf(
  address: string,
  ref: string,
  settings: readonly string[],
): Promise<string | undefined> {
  if (!/^[\w][\w./+-]*$/.test(ref)) return undefined;
  const wanted = [`refs/tags/${ref}^{}`, `refs/tags/${ref}`, `refs/heads/${ref}`];
  const git = gitIn(process.cwd());
  try {
    const args = [...settings, 'ls-remote', '--quiet', address, ...wanted];
    const answer = await git.run(args, { timeoutMs: 30_000 });
    const found = new Map(
      answer.stdout
        .toString()
        .split('\n')
        .map((line) => line.split('\t'))
        .map(([id = '', name = '']) => [name, id] as const),
    );
    return wanted.map((name) => found.get(name)).find((id) => id !== undefined);
  } catch {
    // It is only advice.
    return undefined;
  }
}
