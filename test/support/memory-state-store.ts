import { Obstacle } from '../../src/failure.ts';
import type { StateBranch, StateSnapshot, StateStore } from '../../src/ports/state-store.ts';

/** A state store in memory with the same compare-and-swap rules as the real one. */
export interface MemoryStateStore extends StateStore {
  /** The present files of a branch. */
  files(branch: StateBranch): Readonly<Record<string, string>>;
  /** The messages of all writes to a branch, oldest first. */
  messages(branch: StateBranch): readonly string[];
  /** Before the next write is stored, somebody else does this; queued when called several times. */
  raceNext(other: () => Promise<unknown>): void;
  /** Writes without a race, as if another clone had pushed. */
  put(branch: StateBranch, changes: Readonly<Record<string, string | undefined>>): void;
  /** Every following read and write rejects with this error; undefined ends it. */
  breakWith(error: Error | undefined): void;
}

interface Branch {
  version: number;
  files: ReadonlyMap<string, string>;
  messages: string[];
}

const attempts = 20;

/** Starts empty, or with the given files per branch. */
export function memoryStateStore(
  initial: Partial<Record<StateBranch, Readonly<Record<string, string>>>> = {},
): MemoryStateStore {
  const branches = { production: branch(initial.production), ledger: branch(initial.ledger) };
  const races: (() => Promise<unknown>)[] = [];
  let failure: Error | undefined;

  const read = async (name: StateBranch): Promise<StateSnapshot> => {
    if (failure !== undefined) throw failure;
    return snapshotOf(branches[name]);
  };
  const update: StateStore['update'] = async (name, message, change) => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const before = branches[name].version;
      const changes = await change(await read(name));
      if (changes === undefined) return read(name);
      await races.shift()?.();
      if (failure !== undefined) throw failure;
      if (branches[name].version !== before) continue;
      apply(branches[name], changes, message);
      return read(name);
    }
    throw new Obstacle('state-conflict', `Lost the race for datajob/${name} ${attempts} times.`);
  };
  return {
    read,
    update,
    files: (name) => Object.fromEntries(branches[name].files),
    messages: (name) => branches[name].messages,
    raceNext: (other) => void races.push(other),
    put: (name, changes) => apply(branches[name], new Map(Object.entries(changes)), 'put'),
    breakWith: (error) => {
      failure = error;
    },
  };
}

function branch(files: Readonly<Record<string, string>> = {}): Branch {
  const entries = Object.entries(files);
  return { version: entries.length > 0 ? 1 : 0, files: new Map(entries), messages: [] };
}

function apply(target: Branch, changes: ReadonlyMap<string, string | undefined>, message: string): void {
  const files = new Map(target.files);
  for (const [path, content] of changes) {
    if (content === undefined) files.delete(path);
    else files.set(path, content);
  }
  target.files = files;
  target.version += 1;
  target.messages.push(message);
}

// Holds the files of its moment: later writes replace the map and never change it.
function snapshotOf({ version, files }: Branch): StateSnapshot {
  return {
    version: version === 0 ? undefined : String(version),
    list: async (prefix) => [...files.keys()].filter((path) => path.startsWith(prefix)).sort(),
    read: async (paths) =>
      new Map(paths.flatMap((path) => (files.has(path) ? [[path, files.get(path) ?? '']] : []))),
  };
}
