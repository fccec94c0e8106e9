import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readReport } from '../../src/report/read-report.ts';
import type { Report } from '../../src/report/report.ts';
import { readChangeSet } from '../../src/usecases/change-set.ts';
import { reportPlan } from '../../src/usecases/plan-report.ts';
import { validateWorkspace } from '../../src/usecases/validate.ts';
import { git, writeFiles } from '../support/git-sandbox.ts';
import { type StageWorld, stageWorld } from '../support/stage-world.ts';

let world: StageWorld;
beforeEach(() => {
  world = stageWorld();
});
afterEach(() => world.remove());

/** All that a check finds out, as the action puts it together. */
async function realReport(): Promise<Report> {
  const ports = world.ports();
  const { jobs, diagnostics } = await validateWorkspace({ tree: ports.tree });
  const plan = await reportPlan(await readChangeSet({}, ports), ports);
  const { outcome } = await world.stage({ pr: 12 });
  return {
    version: 1,
    pr: 12,
    head: git(world.folder, 'rev-parse', 'HEAD'),
    workspace: '.',
    workflow: 'datajob',
    event: 'pull_request',
    at: '2026-11-22T14:03:11.000Z',
    verdict: 'failed',
    sentence: 'Not passed.',
    fork: false,
    validation: { jobs, diagnostics },
    plan,
    stage: {
      environment: outcome.environment,
      passed: outcome.passed,
      runs: outcome.jobs,
      evidence: outcome.evidence,
      notes: outcome.notes,
    },
    notes: [],
  };
}

test('a report with runs, failures, checks and schedules has the shape of the schema', async () => {
  git(world.folder, 'rm', '--quiet', '-r', 'jobs/alone');
  writeFiles(world.folder, {
    'jobs/customers/datajob.yaml': [
      'team: sales',
      'schedule: { cron: "0 3 * * *", timezone: Europe/Riga }',
      'checks: [{ table: customers, not_null: [id], row_count: { mustBeGreaterThan: 5 } }]',
    ].join('\n'),
    'jobs/customers/10_load.sql': 'create or replace table customers as select null::integer as id;\n',
    'jobs/new/datajob.yaml': 'team: sales\n',
    'jobs/new/10_broken.sql': 'select 1;\nselekt 2;\n',
  });
  world.commit('change');
  const report = await realReport();
  expect(report.stage?.runs.map(({ status }) => status)).toContain('failed');
  expect(report.plan?.changes.map(({ kind }) => kind).sort()).toEqual(['added', 'changed', 'removed']);
  expect(readReport(JSON.stringify(report))).toEqual({ report });
});

test('a report with findings has it, too', async () => {
  writeFiles(world.folder, {
    'jobs/customers/datajob.yaml': 'team: sales\nshedule: { cron: "0 3 * * *" }\nafter: [nobody]\n',
    'jobs/customers/10_load.sql': 'select :nobody;\n',
  });
  world.commit('change');
  const report = await realReport();
  expect(report.validation?.diagnostics.length).toBeGreaterThan(0);
  expect(readReport(JSON.stringify(report))).toEqual({ report });
});
