import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { processIdentity } from '../../../src/adapters/process-identity.ts';
import { processStart } from '../../../src/adapters/process-start.ts';

const identity = processIdentity({});
const self = identity.owner();

describe('the identity of a process', () => {
  test('run ids sort by time and never repeat', () => {
    const ids = Array.from({ length: 200 }, () => identity.runId());
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) expect(id).toMatch(/^\d{8}T\d{6}Z-[0-9a-z]{6}$/);
  });

  test('we are alive; our id with another start belongs to somebody who is dead', () => {
    expect(identity.liveness(self)).toBe('alive');
    const [, machine] = self.startedAt.split('@');
    expect(identity.liveness({ ...self, startedAt: `1@${machine}` })).toBe('dead');
  });

  test('another process is alive until it ends', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume(); console.log(1)'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const pid = child.pid ?? 0;
    const owner = { ...self, pid, startedAt: processStart(pid) ?? '' };
    expect(identity.liveness(owner)).toBe('alive');
    child.stdin.end();
    await once(child, 'exit');
    expect(identity.liveness(owner)).toBe('dead');
  });

  test('what this machine cannot know is unknown', () => {
    expect(identity.liveness({ ...self, host: 'elsewhere' })).toBe('unknown');
    expect(identity.liveness({ ...self, startedAt: '1@another-boot/pid:[1]' })).toBe('unknown');
    expect(identity.liveness({ ...self, startedAt: 'unknown' })).toBe('unknown');
  });

  test('in a workflow the owner carries the link to its log', () => {
    const variables = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/data',
      GITHUB_RUN_ID: '42',
    };
    expect(processIdentity(variables).owner().url).toBe('https://github.com/acme/data/actions/runs/42');
    expect(self.url).toBeUndefined();
  });
});
