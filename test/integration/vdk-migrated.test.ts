import { cpSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { nodeWorkspaceWriter } from '../../src/adapters/node-workspace-writer.ts';
import { workingTree } from '../../src/adapters/working-tree.ts';
import { importVdk } from '../../src/usecases/import-vdk/import-vdk.ts';
import { runWorld } from '../support/run-world.ts';

test('a job of VDK is imported and runs, its files untouched, and takes effect once for a scheduled time', async () => {
  const world = runWorld({});
  try {
    const folder = realpathSync(world.folder);
    cpSync(join(import.meta.dirname, '../vdk/jobs/orders-daily'), join(folder, 'jobs/orders-daily'), {
      recursive: true,
    });
    // Packages are not what this is about.
    rmSync(join(folder, 'jobs/orders-daily/requirements.txt'));
    const ports = { tree: workingTree(folder), writer: nodeWorkspaceWriter(folder) };
    const imported = await importVdk({ folder: 'jobs/orders-daily', all: false }, ports);
    expect(imported.diagnostics).toEqual([]);
    const params = { table: 'orders', day: '2026-01-02' };
    const run = () => world.run('orders-daily', { params, scheduledTime: '2026-01-02T06:15:00Z' });
    const first = await run();
    expect(first.result.error).toBeUndefined();
    expect(first.result.steps.map(({ name, rows }) => [name, rows])).toEqual([
      ['10_make.sql', expect.anything()],
      ['20_load.py', 2],
      ['30_sum.sql', 1],
    ]);
    expect(await world.query('select day, amount from totals')).toEqual([['2026-01-02', '29.500']]);
    expect((await run()).result.status).toBe('skipped');
    expect(await world.query('select count(*) from orders')).toEqual([[2]]);
  } finally {
    world.remove();
  }
});
