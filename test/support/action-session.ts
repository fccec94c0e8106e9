import { createCommandsOff } from '../../src/action/commands-off.ts';
import { createLog } from '../../src/action/log.ts';
import type { Session } from '../../src/action/session.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { githubEvent } from './github-event.ts';

/** A session of the action for its publishing half, which runs no command. */
export function actionSession(own: Partial<Session> & { readonly lines?: string[] } = {}): Session {
  const { lines = [], ...given } = own;
  const write = (line: string): void => void lines.push(line);
  return {
    event: githubEvent({ name: 'pull_request' }),
    inputs: {},
    ports: {} as Ports,
    log: createLog(write, createCommandsOff(write, 'secret-token')),
    mask: (text) => text,
    workspace: '.',
    runner: {},
    startedAt: Date.parse('2026-11-22T14:00:00Z'),
    signal: new AbortController().signal,
    ...given,
  };
}
