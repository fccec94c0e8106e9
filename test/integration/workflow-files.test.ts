import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { namedCommands } from '../../src/action/action-command.ts';
import { reportWorkflowText } from '../../src/usecases/workflow/report-workflow-text.ts';
import { dispatchCommands, workflowText } from '../../src/usecases/workflow/workflow-text.ts';
import { type WorkflowJudge, workflowJudge } from '../support/workflow-judge.ts';
import { workflowBreaches } from '../support/workflow-rules.ts';

const secrets = {
  staging: ['CRM_TOKEN', 'STAGING_URL'],
  production: ['CRM_TOKEN', 'PRODUCTION_URL', 'SMTP_URL'],
};
const schedule = {
  entries: [{ cron: '16 6 * * *', timezone: 'Europe/Riga' }, { cron: '6 1-5 * * 1-5' }],
  startsPerMonth: 130,
};
const text = workflowText({ workspace: 'data/team', secrets, ownerTeams: true }, 'main', schedule);
const plain = workflowText(
  { workspace: '.', secrets: { staging: [], production: [] }, ownerTeams: false },
  'trunk "1"',
  { entries: [], startsPerMonth: 0 },
);
const ours = readFileSync(join(import.meta.dirname, '../../.github/workflows/ci.yml'), 'utf8');
const all = {
  text,
  plain,
  report: reportWorkflowText('data/team'),
  reportAtRoot: reportWorkflowText('.'),
  ours,
};

let judge: WorkflowJudge;
beforeAll(async () => {
  judge = await workflowJudge();
});
afterAll(() => judge.remove());

describe('workflow files', () => {
  test("have no errors for GitHub's own parser, which does find errors", () => {
    expect(judge.errors(Object.values(all))).toEqual(Object.values(all).map(() => []));
    const broken = [text.replace('queue: max', 'queue: most'), text.replace('runs-on:', 'run-on:')];
    for (const errors of judge.errors(broken)) expect(errors).not.toEqual([]);
  });

  test.each(Object.entries(all))('keep the rules: %s', (_, file) => {
    expect(workflowBreaches(file)).toEqual([]);
  });

  test.each([
    ['@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2', '@v6', 'is not pinned'],
    ['persist-credentials: false', 'persist-credentials: true', 'leaves credentials behind'],
    ['permissions: {}', 'permissions: read-all', 'not {} at the top'],
    ['echo "::error::', 'echo "${{ github.head_ref }}::error::', 'an expression in run'],
    [
      'STAGING_URL: ${{ secrets.STAGING_URL }}',
      'X: ${{ secrets.PRODUCTION_URL }}',
      'not the environment production-runs',
    ],
  ])('break a rule with %s replaced', (from, to, breach) => {
    expect(workflowBreaches(text.replace(from, to)).join()).toContain(breach);
  });

  test('offer only commands that the action knows', () => {
    expect(dispatchCommands.filter((command) => !namedCommands.includes(command))).toEqual([]);
  });

  test('have names that rules and people can rely on', () => {
    const { name, jobs } = parse(text);
    expect(name).toBe('datajob');
    expect(Object.keys(jobs)).toEqual([
      ...['datajob', 'promote', 'tick', 'manual', 'manual-production', 'command', 'command-production'],
    ]);
    // The name of a check is that of its job, as long as the job has no other one.
    expect(jobs.datajob.name).toBeUndefined();
    expect(parse(all.report).on.workflow_run.workflows).toEqual([name]);
  });

  test('give secrets of production to no job that runs what is not merged', () => {
    const { jobs } = parse(text);
    const given = (id: string) => Object.keys(jobs[id].steps.at(-1).env ?? jobs[id].steps.at(-2).env);
    expect(given('datajob')).toEqual(['CRM_TOKEN', 'STAGING_URL']);
    expect(given('command')).toEqual(['CRM_TOKEN', 'STAGING_URL']);
    for (const id of ['tick', 'manual-production', 'command-production']) {
      expect(given(id)).toEqual(['CRM_TOKEN', 'PRODUCTION_URL', 'SMTP_URL']);
    }
    expect(given('promote')).toEqual(['CRM_TOKEN', 'STAGING_URL']);
  });

  test('let reviewers of the environment production hold back promotions and nothing else', () => {
    const { jobs } = parse(text) as { jobs: Record<string, { environment: unknown }> };
    const environments = Object.entries(jobs).map(([id, { environment }]) => [id, environment]);
    const staging = { name: 'staging', deployment: false };
    const runs = { name: 'production-runs', deployment: false };
    expect(Object.fromEntries(environments)).toEqual({
      ...{ datajob: staging, promote: 'production', tick: runs },
      ...{ manual: staging, 'manual-production': runs },
      ...{ command: staging, 'command-production': runs },
    });
  });
});

describe('the jobs of the workflow', () => {
  const main = { ref: 'refs/heads/main', event: { repository: { default_branch: 'main' } } };
  const comment = (body: string, association = 'MEMBER') => ({
    ...main,
    event_name: 'issue_comment',
    event: {
      ...main.event,
      issue: { pull_request: { url: 'x' } },
      comment: { body, author_association: association },
    },
  });
  const hand = (command: string, environment = 'staging', ref = main.ref) => ({
    github: { ...main, ref, event_name: 'workflow_dispatch' },
    inputs: { command, environment },
  });
  const github = (event: object) => ({ github: event, inputs: {} });
  const served: readonly (readonly [string, object, readonly string[]])[] = [
    [
      'a pull request',
      github({ ...main, event_name: 'pull_request', ref: 'refs/pull/1/merge' }),
      ['datajob'],
    ],
    [
      'a merge queue',
      github({ ...main, event_name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/x' }),
      ['datajob'],
    ],
    ['a push to the default branch', github({ ...main, event_name: 'push' }), ['promote']],
    ['a push to another branch', github({ ...main, event_name: 'push', ref: 'refs/heads/other' }), []],
    ['a schedule', github({ ...main, event_name: 'schedule' }), ['tick']],
    ['a run by hand on staging', hand('run'), ['manual']],
    ['a plan by hand', hand('plan', 'production'), ['manual']],
    ['a run by hand in production', hand('run', 'production'), ['manual-production']],
    ['a promotion by hand', hand('promote', 'production'), ['promote']],
    ['a tick by hand', hand('tick'), ['manual-production']],
    // Skipped, it would count as passed.
    ['a start by hand on another branch', hand('run', 'production', 'refs/heads/other'), ['datajob']],
    ['a command', github(comment('/datajob stage')), ['command']],
    ['a command for production', github(comment('/datajob rollback orders')), ['command-production']],
    ['a promotion by comment', github(comment('/datajob promote')), ['promote']],
    ['a promotion that a stranger asks for', github(comment('/datajob promote', 'NONE')), []],
    ['a command of a stranger', github(comment('/datajob help', 'NONE')), ['command']],
    ['talk', github(comment('Please look at /datajob promote')), []],
  ];

  test('serve each event by exactly the right one', () => {
    const { jobs } = parse(text) as { jobs: Record<string, { if: string }> };
    const ids = Object.keys(jobs);
    const conditions = served.flatMap(([, contexts]) =>
      ids.map((id) => ({ expression: jobs[id]?.if ?? '', contexts })),
    );
    const verdicts = judge.hold(conditions);
    const serving = served.map(([name], index) => {
      const own = verdicts.slice(index * ids.length, (index + 1) * ids.length);
      return [name, ids.filter((_, at) => own[at])];
    });
    expect(serving).toEqual(served.map(([name, , expected]) => [name, expected]));
  });
});
