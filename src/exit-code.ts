import type { ObstacleCode } from './failure.ts';

/** The exit codes of every command; a part of the public contract. */
export const exitCode = {
  /** The work is done. */
  done: 0,
  /** An error diagnostic, a failed step or check, a refused promotion. */
  findings: 1,
  /** Wrong usage of the command line. */
  usage: 2,
  /** The work could not be done: database, network, Git. */
  obstacle: 3,
  /** A bug of datajob. */
  bug: 70,
  /** Cancelled by SIGINT. */
  interrupted: 130,
  /** Cancelled by SIGTERM. */
  terminated: 143,
} as const;

/** The exit code for a known obstacle. */
export function exitCodeOfObstacle(code: ObstacleCode): number {
  if (code === 'usage') return exitCode.usage;
  if (code === 'config' || code === 'refused') return exitCode.findings;
  return exitCode.obstacle;
}
