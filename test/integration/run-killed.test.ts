import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundledScript } from '../support/bundled-script.ts';
import { type RunWorld, runWorld } from '../support/run-world.ts';
import { thorough } from '../support/thorough.ts';

let scripts: string;
let script: string;
let world: RunWorld;

beforeAll(async () => {
  // Beside the packages, where Node finds those that are not bundled.
  const cache = join(import.meta.dirname, '../../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  scripts = mkdtempSync(join(cache, 'datajob-run-'));
  script = await bundledScript('run-process', scripts);
  world = runWorld({
    'whole/datajob.yaml': 'team: t\n',
    'whole/10_make.sql': 'create table if not exists whole (step int, at_time text);',
    'whole/20_add.sql':
      'insert into whole values (1, :scheduled_time::text); insert into whole values (2, :scheduled_time::text);',
    'steps/datajob.yaml': 'team: t\natomic: step\n',
    'steps/10_make.sql': 'create table if not exists steps (step int, at_time text);',
    'steps/20_add.sql': 'insert into steps values (1, :scheduled_time::text);',
    'steps/30_add.sql': 'insert into steps values (2, :scheduled_time::text);',
  });
});
afterAll(() => {
  world.remove();
  rmSync(scripts, { recursive: true, force: true });
});

interface Exit {
  readonly status?: string;
  readonly calls?: number;
  readonly signal: string | null;
}

describe('a run that is killed', () => {
  // Odd distances, so that some die before a call and some after one.
  test.each([
    ['whole', thorough ? 1 : 3],
    ['steps', thorough ? 1 : 3],
  ])(
    'at many moments and started again takes effect exactly once (job %s, every call number %i)',
    async (job, every) => {
      const time = (day: number) => new Date(Date.UTC(2026, 0, day)).toISOString();
      const { calls = 0, status } = await runProcess(job, time(1), 0);
      expect(status).toBe('succeeded');
      expect(calls).toBeGreaterThan(8);
      let killed = 0;
      let runs = 1;
      for (let at = 1; at <= calls; at += every) {
        const first = await runProcess(job, time(1 + at), at);
        if (first.signal === 'SIGKILL') killed += 1;
        const second = await world.run(job, { scheduledTime: time(1 + at) });
        expect(['succeeded', 'skipped']).toContain(second.result.status);
        runs += 1;
      }
      expect(killed).toBeGreaterThan(runs / 2);
      const twice = `select at_time, step from ${job} group by all having count(*) <> 1`;
      expect(await world.query(twice)).toEqual([]);
      expect(await world.query(`select count(*)::int from ${job}`)).toEqual([[2 * runs]]);
    },
    600_000,
  );
});

function runProcess(job: string, time: string, killAt: number): Promise<Exit> {
  return new Promise((resolve) => {
    const args = [script, world.folder, job, time, String(killAt)];
    execFile(process.execPath, args, (error, stdout) => {
      const signal = error?.signal ?? null;
      resolve({ ...(stdout === '' ? {} : JSON.parse(stdout)), signal });
    });
  });
}
