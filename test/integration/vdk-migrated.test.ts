import { cpSync, readFileSync, realpathSync, rmSync } from 'node:fs';
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

test('templates of the workspace that its Python names are listed in the manifest, so that they are a part of the job', async () => {
  const template = { 'template.yaml': 'inputs: { target: { type: identifier } }' };
  const sql = `create table ${'${{ params.target }}'} as select 1 as n`;
  const python = [
    'def run(job_input):',
    '    # job_input.execute_template("commented", {})',
    '    job_input.execute_template(',
    '        template_args={"target": "a"},',
    '        template_name="own/load",',
    '    )',
    '    job_input.execute_template("plain", {"target": "b"})',
    '    for name in ["plain"]:',
    '        job_input.execute_template(name, {"target": "c"})',
    '    job_input.execute_template("nowhere", {}) if False else None',
  ].join('\n');
  const world = runWorld({
    'templates/own/load/template.yaml': template['template.yaml'],
    'templates/own/load/10_make.sql': sql,
    'templates/plain/template.yaml': template['template.yaml'],
    'templates/plain/10_make.sql': sql,
    'jobs/orders/config.ini': '[owner]\nteam = sales\n',
    'jobs/orders/10_load.py': python,
  });
  try {
    const ports = { tree: workingTree(world.folder), writer: nodeWorkspaceWriter(world.folder) };
    const { diagnostics, jobs } = await importVdk({ folder: 'jobs/orders', all: false }, ports);
    expect(diagnostics).toEqual([]);
    const manifest = readFileSync(join(world.folder, 'jobs/orders/datajob.yaml'), 'utf8');
    expect(manifest).toContain(
      'templates:\n  - "./templates/own/load" # 10_load.py:3\n  - "plain" # 10_load.py:7\n',
    );
    const told = (jobs[0]?.notes ?? []).map(({ line, fate, what }) => `${line} ${fate} ${what}`);
    expect(told).toEqual(
      expect.arrayContaining([
        '3 carried the template own/load',
        '9 left execute_template',
        '10 left the template nowhere',
      ]),
    );
    expect((await world.run('orders')).result.error).toBeUndefined();
    expect(await world.query('select a.n + b.n + c.n from a, b, c')).toEqual([[3]]);
  } finally {
    world.remove();
  }
});
