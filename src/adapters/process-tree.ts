import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A process group that we started, with the mark that every descendant inherits in its environment. */
export interface ProcessTree {
  /** Process group id: the id of the process that leads it. */
  readonly group: number;
  /** A variable of the environment, `NAME=value`, that no other process has. */
  readonly mark: string;
}

const pollMs = 25;
/** After SIGKILL only the kernel is left to wait for. */
const killedMs = 5000;

/** Ends what still lives of the tree: SIGTERM, then SIGKILL after `graceMs`. Resolves when nothing is left. */
export async function endTree(tree: ProcessTree, graceMs: number): Promise<void> {
  if (!signalTree(tree, 'SIGTERM')) return;
  if (await isGone(tree, graceMs)) return;
  // Again and again: what forks on and on may have a new member at every look.
  const until = performance.now() + killedMs;
  while (signalTree(tree, 'SIGKILL') && performance.now() < until) await pause(1);
}

/** Sends a signal to all living members; false when there are none. */
export function signalTree(tree: ProcessTree, signal: NodeJS.Signals): boolean {
  const members = findMembers(tree);
  // Groups first: the kernel signals one as a whole, with what was forked since we looked.
  if (members.length > 0) send(-tree.group, signal);
  for (const group of groupsOf(members, tree)) send(-group, signal);
  for (const { pid } of members) send(pid, signal);
  return members.length > 0;
}

/** Groups that members made for themselves (`setsid`); never our own, in which a member cannot be. */
function groupsOf(members: readonly Member[], tree: ProcessTree): ReadonlySet<number> {
  const leaders = new Set(members.map(({ group }) => group));
  for (const other of [tree.group, 0, 1, placeOf('self')?.group ?? 0]) leaders.delete(other);
  return leaders;
}

async function isGone(tree: ProcessTree, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (findMembers(tree).length > 0) {
    if (performance.now() >= until) return false;
    await pause(pollMs);
  }
  return true;
}

interface Member {
  readonly pid: number;
  readonly group: number;
}

/**
 * Living processes of the tree. Linux shows also those that left the group (`setsid`, daemons) by
 * their environment, and which members are zombies; elsewhere only the group itself can be asked.
 */
function findMembers(tree: ProcessTree): Member[] {
  if (process.platform !== 'linux') {
    return send(-tree.group, 0) ? [{ pid: -tree.group, group: tree.group }] : [];
  }
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 1 && pid !== process.pid)
    .flatMap((pid) => memberAt(pid, tree) ?? []);
}

function memberAt(pid: number, tree: ProcessTree): Member | undefined {
  const place = placeOf(pid);
  // A zombie has ended; only its parent has not asked for its exit code yet.
  if (place === undefined || place.state === 'Z' || place.state === 'X') return undefined;
  const { group } = place;
  return group === tree.group || environmentOf(pid).includes(tree.mark) ? { pid, group } : undefined;
}

function placeOf(pid: number | 'self'): { readonly state: string; readonly group: number } | undefined {
  try {
    // «pid (name) state parent group …»; the name may hold spaces and parentheses.
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state = '', , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state, group: Number(group) };
  } catch {
    return undefined; // It ended while we looked.
  }
}

function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return ''; // Another user's process.
  }
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false; // Gone already.
  }
}
