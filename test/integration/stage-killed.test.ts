import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bundledScript } from '../support/bundled-script.ts';
import { git, writeFiles } from '../support/git-sandbox.ts';
import { runAll } from '../support/sql.ts';
import { embeddedStaging, type StageWorld, stageWorld } from '../support/stage-world.ts';
import { thorough } from '../support/thorough.ts';

let world: StageWorld;
let script: string;
beforeAll(async () => {
  world = stageWorld();
  symlinkSync(join(import.meta.dirname, '../../node_modules'), join(world.sandboxFolder, 'node_modules'));
  script = await bundledScript('stage-until-killed', world.sandboxFolder);
});
afterAll(() => world.remove());

async function stageUntil(moment: number): Promise<number | string | null> {
  const child = spawn(process.execPath, [script, world.folder, String(moment)], { stdio: 'ignore' });
  const [code, signal] = await once(child, 'close');
  return signal ?? code;
}

test('a stage that is killed at any moment is completed by the next, on fresh copies', async () => {
  await runAll(world.ports().databases, embeddedStaging, ['create table visits as select 0 as n']);
  writeFiles(world.folder, {
    'jobs/customers/10_load.sql':
      'insert into visits values (1); create or replace table customers as select 5 as id;\n',
  });
  world.commit('change');
  const ends: unknown[] = [];
  // Every third moment, each time another one of three, so that a run of the test takes seconds.
  const distance = thorough ? 1 : 3;
  for (let moment = 1; ends.at(-1) !== 0 && moment < 200; moment += distance) {
    ends.push(await stageUntil(moment));
    expect(await world.query(embeddedStaging.path, 'select n from visits')).toEqual([[0]]);
  }
  expect(ends.length).toBeGreaterThan(8);
  expect(ends).toEqual([...ends.slice(0, -1).map(() => 'SIGKILL'), 0]);
  const { outcome, statuses } = await world.stage({ pr: 12 });
  expect(statuses).toEqual(['customers succeeded', 'orders succeeded', 'report succeeded']);
  expect(outcome.passed).toBe(true);
  const copy = '.datajob/pr/pr-12/default.duckdb';
  expect(await world.query(copy, 'select n from visits order by n')).toEqual([[0], [1]]);
  // The evidence of three jobs, and the plan.
  expect((await world.ledger()).size).toBe(4);
  for (const text of (await world.ledger()).values())
    expect(JSON.parse(text)).toMatchObject({ passed: true });
  expect(git(world.folder, 'status', '--porcelain')).toBe('');
}, 600_000);
