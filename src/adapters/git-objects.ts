import { Obstacle } from '../failure.ts';
import type { Git } from './git.ts';

/** Contents of blobs by object id or by `COMMIT:PATH`; those that do not exist are absent. */
export type BlobReader<T> = (names: readonly string[]) => Promise<ReadonlyMap<string, T>>;

// Bounds the memory of one call; a process more per five thousand files costs nothing.
const namesPerProcess = 5000;

/**
 * Reads blobs through `git cat-file --batch`. Questions of the same moment share one process, so that
 * ten thousand bundles that each ask for their files do not start ten thousand processes.
 */
export function blobReader<T>(git: Git, convert: (content: Buffer) => T): BlobReader<T> {
  let waiting: Question<T>[] = [];
  const answerAll = async (): Promise<void> => {
    const questions = waiting;
    waiting = [];
    try {
      const names = [...new Set(questions.flatMap((question) => question.names))];
      const found = await readAll(git, names, convert);
      for (const { names: asked, resolve } of questions) resolve(pick(found, asked));
    } catch (error) {
      for (const { reject } of questions) reject(error);
    }
  };
  return (names) =>
    new Promise((resolve, reject) => {
      if (names.length === 0) return resolve(new Map());
      waiting.push({ names, resolve, reject });
      if (waiting.length === 1) setImmediate(() => void answerAll());
    });
}

/** The same with something made of each content. */
export function converted<T>(read: BlobReader<Buffer>, convert: (content: Buffer) => T): BlobReader<T> {
  return async (names) =>
    new Map([...(await read(names))].map(([name, content]) => [name, convert(content)]));
}

/** The same, keeping contents: text and digest of a file are often asked for one after the other. */
export function rememberingReader(read: BlobReader<Buffer>): BlobReader<Buffer> {
  const kept = new Map<string, Buffer>();
  let keptBytes = 0;
  return async (names) => {
    const found = await read(names.filter((name) => !kept.has(name)));
    const all = new Map<string, Buffer>();
    for (const name of names) {
      const content = kept.get(name) ?? found.get(name);
      if (content !== undefined) all.set(name, content);
    }
    for (const [name, content] of found) {
      keptBytes += content.length;
      // A copy, because the content is a view of all that Git printed.
      if (keptBytes <= mostKeptBytes) kept.set(name, Buffer.from(content));
    }
    return all;
  };
}

const mostKeptBytes = 4 * 1024 * 1024;

interface Question<T> {
  readonly names: readonly string[];
  readonly resolve: (found: ReadonlyMap<string, T>) => void;
  readonly reject: (reason: unknown) => void;
}

async function readAll<T>(
  git: Git,
  names: readonly string[],
  convert: (content: Buffer) => T,
): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  for (let start = 0; start < names.length; start += namesPerProcess) {
    const some = names.slice(start, start + namesPerProcess);
    const input = some.map((name) => `${oneLine(name)}\n`).join('');
    const output = await git.bytes('read files of a commit', ['cat-file', '--batch'], { input });
    parseBatch(output, some, (name, content) => found.set(name, convert(content)));
  }
  return found;
}

function oneLine(name: string): string {
  if (!name.includes('\n')) return name;
  throw new Obstacle('git', `${JSON.stringify(name)} holds a line break and cannot be read by name.`);
}

// For each name, in order: `<id> blob <size>`, line break, content, line break; or `<name> missing`.
function parseBatch(output: Buffer, names: readonly string[], take: (name: string, content: Buffer) => void) {
  let at = 0;
  for (const name of names) {
    const lineEnd = output.indexOf(0x0a, at);
    const header = output.toString('utf8', at, lineEnd);
    at = lineEnd + 1;
    const [, type, digits] = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(header) ?? [];
    if (digits === undefined) continue;
    const size = Number(digits);
    if (type === 'blob') take(name, output.subarray(at, at + size));
    at += size + 1;
  }
}

function pick<T>(found: ReadonlyMap<string, T>, names: readonly string[]): Map<string, T> {
  const picked = new Map<string, T>();
  for (const name of names) {
    const content = found.get(name);
    if (content !== undefined) picked.set(name, content);
  }
  return picked;
}
