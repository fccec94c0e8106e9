import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { Obstacle } from '../../../src/failure.ts';
import { existingText, initText, newJobText } from '../../../src/report/starter-text.ts';
import { initWorkspace } from '../../../src/usecases/init.ts';
import { newJob } from '../../../src/usecases/new-job.ts';
import { validateWorkspace } from '../../../src/usecases/validate.ts';
import { manualClock } from '../../support/manual-clock.ts';
import { memoryFileTree } from '../../support/memory-file-tree.ts';
import { memoryRepositoryFiles } from '../../support/memory-repository-files.ts';
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

  test('its workflows start its job, and lie at the root of the repository', async () => {
    const files: Record<string, string> = {};
    const outcome = await initWorkspace({ writer: memoryWorkspaceWriter(files, 'data/team') });
    expect(outcome.written).toContain('.github/workflows/datajob-report.yml');
    const workflow = parse(files['.github/workflows/datajob.yml'] ?? '');
    expect(workflow.on.schedule).toEqual([{ cron: '16 6 * * *' }]);
    expect(workflow.jobs.tick.steps.at(-1).with).toEqual({ workspace: 'data/team' });
    const ports = {
      tree: memoryFileTree(files),
      repositoryFiles: memoryRepositoryFiles(files),
      clock: manualClock('2026-11-22T00:00:00Z'),
    };
    expect((await validateWorkspace(ports)).diagnostics).toEqual([]);
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
