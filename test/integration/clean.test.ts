import { existsSync, utimesSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cleanText } from '../../src/report/clean-text.ts';
import { plainStyle } from '../../src/report/style.ts';
import { cleanCopies } from '../../src/usecases/clean.ts';
import { writeFiles } from '../support/git-sandbox.ts';
import { runAll } from '../support/sql.ts';
import { embeddedStaging, type StageWorld, stageWorld } from '../support/stage-world.ts';

let world: StageWorld;
beforeEach(() => {
  world = stageWorld();
});
afterEach(() => world.remove());

describe('clean', () => {
  const day = 86_400_000;

  test('drops the copies of one pull request, or those that are too old, and nothing else', async () => {
    await runAll(world.ports().databases, embeddedStaging, ['create table precious as select 1 as id']);
    for (const pr of [12, 13]) await world.stage({ pr, jobs: ['alone'] });
    const now = Date.now();
    const first = await cleanCopies({ pr: 12 }, world.ports());
    expect(first.dropped).toMatchObject([{ label: 'pr-12', connection: 'default' }]);
    expect(first.kept).toMatchObject([{ label: 'pr-13' }]);
    expect(await cleanCopies({ now: now + day / 2 }, world.ports())).toMatchObject({
      dropped: [],
      failed: [],
    });
    const later = await cleanCopies({ now: now + 400 * day }, world.ports());
    expect(later).toMatchObject({ dropped: [{ label: 'pr-13' }], kept: [], failed: [] });
    expect(await cleanCopies({ pr: 12 }, world.ports())).toEqual({
      ...{ dropped: [], kept: [] },
      ...{ forgotten: [], unused: [], failed: [] },
    });
    expect(await world.query('.datajob/staging.duckdb', 'select id from precious')).toEqual([[1]]);
  });

  test('sweeps packages that no run has used for a month, unless it is about one pull request', async () => {
    const never = new AbortController().signal;
    const ports = world.ports();
    const made = await ports.packages.folder('k', async () => undefined, never);
    const old = new Date(Date.now() - 31 * day);
    for (const path of [made, made.replace(/[^.]+$/, 'json')]) utimesSync(path, old, old);
    expect(await cleanCopies({ pr: 12 }, ports)).toMatchObject({ unused: [] });
    const outcome = await cleanCopies({}, ports);
    expect(outcome).toMatchObject({ unused: [made], failed: [] });
    expect(cleanText(outcome, plainStyle)).toContain('1 folder of packages and templates removed');
    expect(existsSync(made)).toBe(false);
  });

  test('reports a staging server that it cannot ask, and sweeps the rest', async () => {
    await world.stage({ pr: 12, jobs: ['alone'] });
    const connections = `{ gone: { type: postgres, url: "postgres://u@127.0.0.1:1/x" }, unset: { type: postgres, url: "\${NOT_SET}" } }`;
    writeFiles(world.folder, {
      'datajob.config.yaml': `environments: { staging: { connections: ${connections} } }\n`,
    });
    const outcome = await cleanCopies({ pr: 12 }, world.ports());
    expect(outcome.dropped).toMatchObject([{ label: 'pr-12' }]);
    expect(outcome.failed.map(({ name }) => name).sort()).toEqual(['gone', 'unset']);
    expect(outcome.failed.find(({ name }) => name === 'unset')?.reason).toContain('NOT_SET');
  });

  test('refuses what is no number of a pull request', async () => {
    for (const pr of [0, -1, 1.5, Number.NaN]) {
      await expect(cleanCopies({ pr }, world.ports())).rejects.toMatchObject({ code: 'usage' });
    }
  });
});
