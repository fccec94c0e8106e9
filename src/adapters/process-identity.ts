import { randomInt } from 'node:crypto';
import { hostname } from 'node:os';
import type { Identity, Owner } from '../ports/identity.ts';
import { processStart, sameMachine } from './process-start.ts';

/** This process among all that may start runs. */
export function processIdentity(variables: Readonly<Record<string, string | undefined>>): Identity {
  const url = logUrl(variables);
  const owner: Owner = {
    host: hostname(),
    pid: process.pid,
    startedAt: processStart(process.pid) ?? 'unknown',
    ...(url !== undefined && { url }),
  };
  return { runId: newRunId, owner: () => owner, liveness: (other) => liveness(owner, other) };
}

function newRunId(): string {
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
  const random = Array.from({ length: 6 }, () => digits[randomInt(digits.length)]).join('');
  return `${time}-${random}`;
}

/**
 * `dead` needs certainty, because a run of a dead owner is started again: the same machine must answer,
 * and say that there is no such process, or that its id belongs to another one now.
 */
function liveness(self: Owner, other: Owner): 'alive' | 'dead' | 'unknown' {
  const known = other.startedAt !== 'unknown' && self.startedAt !== 'unknown';
  if (other.host !== self.host || !known || !sameMachine(self.startedAt, other.startedAt)) return 'unknown';
  if (other.pid === self.pid) return other.startedAt === self.startedAt ? 'alive' : 'dead';
  const start = processStart(other.pid);
  if (start !== undefined) return start === other.startedAt ? 'alive' : 'dead';
  return isGone(other.pid) ? 'dead' : 'unknown';
}

// Asks the kernel by signal 0, so that a hidden /proc or a missing `ps` is not taken for death.
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform === 'linux' && processStart(process.pid) !== undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

// GitHub's variables: https://docs.github.com/actions/reference/workflows-and-actions/variables
function logUrl(variables: Readonly<Record<string, string | undefined>>): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = variables;
  if (server === undefined || repository === undefined || run === undefined) return undefined;
  return `${server}/${repository}/actions/runs/${run}`;
}
