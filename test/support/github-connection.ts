import { connectGitHub, type GitHubConnection } from '../../src/adapters/github.ts';
import type { GitHub } from '../../src/ports/github/github.ts';
import type { TestGitHub } from '../github/server.ts';
import { type ManualClock, manualClock } from './manual-clock.ts';

export interface Connected {
  readonly github: GitHub;
  /** Moves by itself when somebody waits. */
  readonly clock: ManualClock;
}

/** Our adapter at a test server, with a clock that makes all waiting immediate. */
export function connectTo(server: TestGitHub, options: Partial<GitHubConnection> = {}): Connected {
  const clock = manualClock('2026-11-22T12:00:00Z', { auto: true });
  const github = connectGitHub({
    repository: 'acme/data',
    token: server.token,
    apiUrl: server.url,
    clock,
    ...options,
  });
  return { github, clock };
}
