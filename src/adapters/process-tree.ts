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
const killedMs = 2000;

/** Ends what still lives of the tree: SIGTERM, then SIGKILL after `graceMs`. Resolves when nothing is left. */
export async function endTree(tree: ProcessTree, graceMs: number): Promise<void> {
  if (!signalTree(tree, 'SIGTERM')) return;
  if (await isGone(tree, graceMs)) return;
  signalTree(tree, 'SIGKILL');
  await isGone(tree, killedMs);
}

/** Sends a signal to all living members; false when there are none. */
export function signalTree(tree: ProcessTree, signal: NodeJS.Signals): boolean {
  const members = findMembers(tree);
  // The group first: it also holds what was forked since we looked.
  if (members.length > 0) send(-tree.group, signal);
  for (const member of members) send(member, signal);
  return members.length > 0;
}

async function isGone(tree: ProcessTree, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (findMembers(tree).length > 0) {
    if (performance.now() >= until) return false;
    await pause(pollMs);
  }
  return true;
}

/**
 * Living processes of the tree. Linux shows also those that left the group (`setsid`, daemons) by
 * their environment, and which members are zombies; elsewhere only the group itself can be asked.
 */
function findMembers(tree: ProcessTree): number[] {
  if (process.platform !== 'linux') return send(-tree.group, 0) ? [-tree.group] : [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 1 && pid !== process.pid && isMember(pid, tree));
}

function isMember(pid: number, tree: ProcessTree): boolean {
  try {
    // «pid (name) state parent group …»; the name may hold spaces and parentheses.
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return false;
    return Number(group) === tree.group || environmentOf(pid).includes(tree.mark);
  } catch {
    return false; // It ended while we looked.
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
