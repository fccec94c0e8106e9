import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { workflowFindingsText, workflowOutcomeText } from '../../../../src/report/workflow-text.ts';
import { validateWorkspace } from '../../../../src/usecases/validate.ts';
import { findScheduleBlock } from '../../../../src/usecases/workflow/schedule-block.ts';
import { workflow } from '../../../../src/usecases/workflow/workflow.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { memoryFileTree } from '../../../support/memory-file-tree.ts';
import { memoryRepositoryFiles } from '../../../support/memory-repository-files.ts';

const path = '.github/workflows/datajob.yml';
const reportPath = '.github/workflows/datajob-report.yml';
const config = `teams:
  sales: { owners: ["@acme/sales"] }
environments:
  staging: { connections: { warehouse: { type: postgres, url: "\${STAGING_URL}" } } }
  production: { connections: { warehouse: { type: postgres, url: "\${PRODUCTION_URL}" } } }
smtp: { url: "\${SMTP_URL}", from: jobs@example.com }
defaults: { timezone: Europe/Riga }
`;

const manifest = (schedule: string, more = '') =>
  `team: sales\nsecrets: [CRM_TOKEN]\nschedule: ${schedule}\nsteps: [{ query: select 1 }]\n${more}`;

function world(jobs: Record<string, string>, repository: Record<string, string> = {}, place = '.') {
  const files = Object.entries(jobs).map(([name, text]) => [`jobs/sales/${name}/datajob.yaml`, text]);
  const tree = memoryFileTree({ 'datajob.config.yaml': config, ...Object.fromEntries(files) });
  return {
    tree,
    clock: manualClock('2026-11-22T00:00:00Z'),
    repositoryFiles: memoryRepositoryFiles(repository, place),
    repository: () => ({
      resolve: async (ref: string) => (ref.endsWith('/master') ? 'a'.repeat(40) : undefined),
    }),
  } as unknown as Parameters<typeof workflow>[1];
}

const daily = { orders: manifest('{ cron: "0 6 * * *" }') };

describe('workflow', () => {
  test('writes both files with what the workspace needs', async () => {
    const repository: Record<string, string> = {};
    const outcome = await workflow({ write: true }, world(daily, repository, 'data/team'));
    expect(outcome.written).toEqual([path, reportPath]);
    const { on, jobs } = parse(repository[path] ?? '');
    expect(on.push.branches).toEqual(['master']);
    expect(on.schedule).toEqual([{ cron: '6 6 * * *', timezone: 'Europe/Riga' }]);
    expect(jobs.datajob.steps[2]).toMatchObject({
      with: { workspace: 'data/team', 'members-token': '${{ secrets.DATAJOB_MEMBERS_TOKEN }}' },
      env: { CRM_TOKEN: '${{ secrets.CRM_TOKEN }}', STAGING_URL: '${{ secrets.STAGING_URL }}' },
    });
    expect(Object.keys(jobs.tick.steps[1].env)).toEqual(['CRM_TOKEN', 'PRODUCTION_URL', 'SMTP_URL']);
    expect(workflowOutcomeText(outcome, true)).toContain('1 entry and about 30 starts a month');
  });

  test('writes nothing when it is only asked', async () => {
    const repository: Record<string, string> = {};
    const outcome = await workflow({ write: false, branch: 'trunk' }, world(daily, repository));
    expect(repository).toEqual({});
    expect(outcome.files.map(({ state }) => state)).toEqual(['new', 'new']);
    expect(workflowOutcomeText(outcome, false)).toContain('branches: ["trunk"]');
  });

  test.each(['\n', '\r\n'])('replaces only the marked lines, with line breaks %j', async (lineBreak) => {
    const repository: Record<string, string> = {};
    await workflow({ write: true }, world(daily, repository));
    const mine = `# ünser Kommentar${'\n'}${repository[path]}# end without line break`.replaceAll(
      '\n',
      lineBreak,
    );
    repository[path] = mine;
    const changed = { orders: manifest('{ cron: "0 9 * * *" }') };
    const outcome = await workflow({ write: true }, world(changed, repository));
    expect(outcome.written).toEqual([path]);
    expect(repository[path]).toBe(mine.replace('"6 6 * * *" # 06:06', '"6 9 * * *" # 09:06'));
    expect((await workflow({ write: true }, world(changed, repository))).written).toEqual([]);
  });

  test('leaves a file without marks alone and says what to paste', async () => {
    const repository = { [path]: 'on:\n  schedule: [{ cron: "0 0 * * *" }]\n' };
    const outcome = await workflow({ write: true }, world(daily, repository));
    expect(repository[path]).toBe('on:\n  schedule: [{ cron: "0 0 * * *" }]\n');
    expect(outcome.files[0]).toMatchObject({ state: 'own' });
    expect(workflowFindingsText(outcome)).toContain('paste these lines below `on:`');
    expect(workflowFindingsText(outcome)).toContain('- cron: "6 6 * * *"');
  });

  test('leaves a file with broken marks alone', async () => {
    const repository = { [path]: 'on:\n  # <<< datajob schedule\n  # >>> datajob schedule\n' };
    const outcome = await workflow({ write: true }, world(daily, repository));
    expect(outcome.files[0]).toMatchObject({
      state: 'own',
      reason: expect.stringContaining('in this order'),
    });
  });

  test('does not guess schedules while the workspace has errors', async () => {
    const broken = { orders: 'team: slaes\n' };
    await expect(workflow({ write: true }, world(broken))).rejects.toThrow('has errors');
  });

  test('warns of what GitHub cannot do', async () => {
    const jobs = {
      often: manifest('{ cron: "* * * * *" }'),
      soon: manifest('{ cron: "0 6 * * *", startWithin: 10m }'),
    };
    const { warnings } = await workflow({ write: false }, world(jobs));
    expect(warnings.map(({ code, jobs: names }) => [code, names])).toEqual([
      ['too-often', ['often']],
      ['starts-too-soon', ['soon']],
    ]);
  });
});

describe('validate, with a workflow in the repository', () => {
  async function written(jobs: Record<string, string>, place = '.') {
    const repository: Record<string, string> = {};
    await workflow({ write: true }, world(jobs, repository, place));
    return repository;
  }

  test('is silent while the schedule fits, also for a job that another start serves', async () => {
    const repository = await written(daily);
    const more = {
      ...daily,
      late: manifest('{ cron: "5 6 * * *" }'),
      byHand: 'team: sales\nsteps: [{ query: select 1 }]\nname: by-hand\n',
    };
    expect((await validateWorkspace(world(more, repository))).diagnostics).toEqual([]);
  });

  test('finds due times that nothing starts, at the marks, with what to paste', async () => {
    const repository = await written(daily, 'data/team');
    const more = { ...daily, noon: manifest('{ cron: "0 12 * * *" }') };
    const { diagnostics } = await validateWorkspace(world(more, repository, 'data/team'));
    const { firstLine, lastLine } = findScheduleBlock(repository[path] ?? '') as {
      firstLine: number;
      lastLine: number;
    };
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'workflow-schedule',
        severity: 'error',
        file: `../../${path}`,
        line: firstLine,
        endLine: lastLine,
        message: expect.stringContaining('does not start noon in time: 2026-11-22 10:00 UTC'),
        hint: expect.stringContaining('{ cron: "6 12 * * *", timezone: "Europe/Riga" }'),
      }),
    ]);
  });

  test('takes the lines that it proposes', async () => {
    const repository = await written(daily);
    const more = { ...daily, noon: manifest('{ cron: "0 12 * * *" }') };
    const [found] = (await validateWorkspace(world(more, repository))).diagnostics;
    const lines = /`(schedule: .*)`$/.exec(found?.hint ?? '')?.[1] ?? '';
    const text = repository[path] ?? '';
    repository[path] = text.replace(/schedule:\n(?: {4}.*\n)+/, `${lines}\n`);
    expect((await validateWorkspace(world(more, repository))).diagnostics).toEqual([]);
  });

  test('only warns of starts that no job needs any more', async () => {
    const repository = await written({ ...daily, noon: manifest('{ cron: "0 12 * * 1" }') });
    const { diagnostics } = await validateWorkspace(world(daily, repository));
    expect(diagnostics).toMatchObject([{ code: 'workflow-schedule-superfluous', severity: 'warning' }]);
    expect(diagnostics[0]?.message).toContain('"6 12 * * 1" (Europe/Riga)');
  });

  test('looks at the schedule of production, and at paused jobs', async () => {
    const repository = await written(daily);
    const changed = {
      orders: manifest(
        '{ cron: "0 6 * * *", paused: true }',
        'environments: { production: { schedule: { cron: "0 7 * * *" } } }\n',
      ),
    };
    const { diagnostics } = await validateWorkspace(world(changed, repository));
    expect(diagnostics).toMatchObject([{ code: 'workflow-schedule' }]);
  });

  test('says nothing of a workflow without marks, or when only some paths are asked for', async () => {
    const own = { [path]: 'on: push\n' };
    expect((await validateWorkspace(world(daily, own))).diagnostics).toEqual([]);
    const repository = await written(daily);
    const changed = { orders: manifest('{ cron: "0 12 * * *" }') };
    expect((await validateWorkspace(world(changed, repository), ['jobs'])).diagnostics).toEqual([]);
  });

  test('finds marks that are no pair', async () => {
    const repository = await written(daily);
    repository[path] = (repository[path] ?? '').replace('# <<< datajob schedule', '');
    expect((await validateWorkspace(world(daily, repository))).diagnostics).toMatchObject([
      { code: 'workflow-marks' },
    ]);
  });
});
