import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/**
 * When a process started, as text that no other process with the same id can have: on Linux its start
 * in ticks, the boot and the process-id namespace it belongs to. Undefined when there is no such process.
 */
export function processStart(pid: number): string | undefined {
  return process.platform === 'linux' ? startFromProc(pid) : startFromPs(pid);
}

/** Whether two starts were read in the same boot and namespace, so that process ids mean the same. */
export function sameMachine(a: string, b: string): boolean {
  return a.slice(a.indexOf('@') + 1) === b.slice(b.indexOf('@') + 1) || !a.includes('@');
}

function startFromProc(pid: number): string | undefined {
  const stat = readIfThere(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The second field is the program's name in parentheses and may hold anything; field 22 is the start.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields[18];
  // A zombie has ended; only its parent has not asked for its exit code yet.
  return ticks === undefined || state === 'Z' || state === 'X' ? undefined : `${ticks}@${machine()}`;
}

function machine(): string {
  const boot = readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  let namespace = '';
  try {
    namespace = readlinkSync('/proc/self/ns/pid');
  } catch {
    // Hidden in some sandboxes; the boot alone must do.
  }
  return `${boot}/${namespace}`;
}

function startFromPs(pid: number): string | undefined {
  try {
    const args = ['-o', 'lstart=', '-p', String(pid)];
    const options = { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' }, stdio: 'pipe' } as const;
    return execFileSync('ps', args, options).trim() || undefined;
  } catch {
    return undefined;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
