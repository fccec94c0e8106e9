import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { Obstacle } from '../../../src/failure.ts';
import { existingText, initText, newJobText } from '../../../src/report/starter-text.ts';
import { initWorkspace } from '../../../src/usecases/init.ts';
import { newJob } from '../../../src/usecases/new-job.ts';
import { validateWorkspace } from '../../../src/usecases/validate.ts';
import { memoryFileTree } from '../../support/memory-file-tree.ts';
import { memoryWorkspaceWriter } from '../../support/memory-workspace-writer.ts';

describe('initWorkspace', () => {
  test('writes a workspace without findings', async () => {
    const files: Record<string, string> = {};
    const outcome = await initWorkspace({ writer: memoryWorkspaceWriter(files) });
    expect(outcome.written).toEqual(Object.keys(files).sort());
    expect(initText(outcome)).toContain('datajob run hello');
    expect(await validateWorkspace({ tree: memoryFileTree(files) })).toMatchObject({
      jobs: 1,
      diagnostics: [],
    });
  });

  test('writes nothing when a file is there', async () => {
    const files = { 'datajob.config.yaml': 'version: 1\n' };
    const outcome = await initWorkspace({ writer: memoryWorkspaceWriter(files) });
    expect(outcome).toMatchObject({ written: [], existing: ['datajob.config.yaml'] });
    expect(Object.keys(files)).toEqual(['datajob.config.yaml']);
    expect(existingText(outcome.existing)).toContain('  datajob.config.yaml');
  });

  test('its workflow has few rights, pinned actions, every event, and no cancelled promotions', async () => {
    const files: Record<string, string> = {};
    await initWorkspace({ writer: memoryWorkspaceWriter(files) });
    const text = files['.github/workflows/datajob.yml'] ?? '';
    const workflow = parse(text);
    expect(Object.keys(workflow.on)).toEqual([
      'pull_request',
      'merge_group',
      'push',
      'schedule',
      'workflow_dispatch',
    ]);
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.datajob.permissions).toEqual({ contents: 'write' });
    expect(workflow.concurrency['cancel-in-progress']).toContain("== 'pull_request'");
    for (const { uses } of workflow.jobs.datajob.steps) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    expect(text).not.toMatch(/run:/);
  });
});

describe('newJob', () => {
  const config = { 'datajob.config.yaml': 'teams:\n  sales: {}\n' };

  test.each([['sql'], ['python']] as const)('writes a %s job without findings', async (starter) => {
    const files: Record<string, string> = { ...config };
    const ports = { tree: memoryFileTree(config), writer: memoryWorkspaceWriter(files) };
    const outcome = await newJob({ name: 'sales/orders-daily', starter }, ports);
    expect(outcome).toMatchObject({ job: 'orders-daily', team: 'sales', folder: 'jobs/sales/orders-daily' });
    expect(newJobText(outcome)).toContain('datajob run orders-daily');
    expect(await validateWorkspace({ tree: memoryFileTree(files) })).toMatchObject({
      jobs: 1,
      diagnostics: [],
    });
  });

  test.each([
    ['orders', 'is not TEAM/JOB'],
    ['a/b/c', 'is not TEAM/JOB'],
    ['sales/Orders', '«Orders» is not a name'],
    ['sales/..', '«..» is not a name'],
    ['salse/orders', 'There is no team «salse»'],
    ['sales/taken', 'There is a job «taken» already: elsewhere/taken/datajob.yaml'],
  ])('%s is refused', async (name, message) => {
    const tree = memoryFileTree({
      ...config,
      'elsewhere/taken/datajob.yaml': 'team: sales\nsteps: [{ query: select 1 }]\n',
    });
    const files: Record<string, string> = {};
    const attempt = newJob({ name, starter: 'sql' }, { tree, writer: memoryWorkspaceWriter(files) });
    await expect(attempt).rejects.toThrow(message);
    await expect(attempt).rejects.toBeInstanceOf(Obstacle);
    expect(files).toEqual({});
  });

  test('any team will do where the config names none', async () => {
    const files: Record<string, string> = {};
    const ports = {
      tree: memoryFileTree({ 'datajob.config.yaml': '' }),
      writer: memoryWorkspaceWriter(files),
    };
    expect((await newJob({ name: 'any/orders', starter: 'sql' }, ports)).existing).toEqual([]);
  });
});
