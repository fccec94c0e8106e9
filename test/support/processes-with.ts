import { readdirSync, readFileSync } from 'node:fs';
import { isAlive } from './is-alive.ts';

/** Living processes whose environment holds all of these texts; Linux only. */
export function processesWith(...texts: readonly string[]): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 1 && pid !== process.pid && holds(pid, texts) && isAlive(pid));
}

function holds(pid: number, texts: readonly string[]): boolean {
  try {
    const environment = readFileSync(`/proc/${pid}/environ`, 'latin1');
    return texts.every((text) => environment.includes(text));
  } catch {
    return false; // Gone, or another user's.
  }
}
