import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { commentMarkdown } from '../../src/report/comment.ts';
import { validate as validateReport } from '../../src/report/generated/report-validator.js';
import { planJson } from '../../src/report/json.ts';
import { planMarkdown } from '../../src/report/markdown.ts';
import { planText } from '../../src/report/plan-text.ts';
import { plainStyle } from '../../src/report/style.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { readChangeSet } from '../../src/usecases/change-set.ts';
import { planChanges } from '../../src/usecases/plan.ts';
import { reportPlan } from '../../src/usecases/plan-report.ts';
import { contractText } from '../support/contracts.ts';
import { git, writeFiles } from '../support/git-sandbox.ts';
import { sampleReport } from '../support/sample-report.ts';
import { type StageWorld, stageWorld } from '../support/stage-world.ts';

let world: StageWorld;
beforeEach(() => {
  world = stageWorld();
});
afterEach(() => world.remove());

const file = 'jobs/orders/orders.odcs.yaml';
const manifest = 'team: sales\noutputs: [{ table: orders, contract: orders.odcs.yaml }]\n';
const columns =
  '- { name: id, logicalType: integer, required: true }\n- { name: country, logicalType: string }';
const reader = (name: string, inputs: string) => ({
  [`jobs/${name}/datajob.yaml`]: `team: ${name}\ninputs: [${inputs}]\nsteps: [{ query: select 1 }]\n`,
});

/** What `main` holds before the change. */
function prepare(): void {
  writeFiles(world.folder, {
    'jobs/orders/datajob.yaml': manifest,
    'jobs/orders/10_load.sql': "create or replace table orders as select 1 as id, 'LV' as country;\n",
    [file]: contractText({ version: '1.2.0', columns }),
    ...reader('finance', '{ table: analytics.orders, columns: [country, amount] }'),
    ...reader('stock', '{ table: orders, columns: [id] }'),
    ...reader('everything', 'Orders'),
    ...reader('people', 'customers'),
  });
  world.commit('before');
  git(world.folder, 'push', '--quiet', 'origin', 'HEAD:main');
  git(world.folder, 'fetch', '--quiet', 'origin');
}

const withoutCountry =
  '- { name: id, logicalType: integer, required: true }\n- { name: amount, logicalType: number }';

test('a column that goes without a new version is an error at its place, which lists who reads it and stops the stage', async () => {
  prepare();
  writeFiles(world.folder, { [file]: contractText({ version: '1.3.0', columns: withoutCountry }) });
  world.commit('change');
  const plan = await planChanges({}, world.ports());
  expect(plan.diagnostics).toEqual([
    {
      code: 'breaking-contract',
      severity: 'error',
      message:
        'Column `country` is gone: this breaks those who read orders, so the version of its contract, 1.2.0, must become 2.0.0.',
      file,
      line: 7,
      column: 11,
      hint: 'Write `version: 2.0.0` in line 4, or take the change back.',
    },
  ]);
  const contract = { job: 'orders', table: 'orders', contract: file, from: '1.2.0', to: '1.3.0' };
  expect(plan.contracts).toMatchObject([
    {
      ...contract,
      differences: [
        { breaks: 'readers', columns: ['country'], line: 7 },
        { text: 'Column `amount` is new', columns: ['amount'], line: 10 },
      ],
      consumers: [
        { job: 'everything', team: 'everything', columns: [] },
        { job: 'finance', team: 'finance', file: 'jobs/finance/datajob.yaml', columns: ['country'] },
      ],
    },
  ]);
  expect(planJson(plan)).toMatchObject({ contracts: [contract] });
  for (const text of [planText(plan, plainStyle), planMarkdown(plan)]) {
    expect(text).toMatch(/1\.2\.0 → 1\.3\.0|1&#46;2\.0 &#8594; 1\.3\.0/);
    expect(text).toContain('breaks readers');
    expect(text).toMatch(/read by finance \(team finance\): country/);
  }
  const report = sampleReport({
    plan: await reportPlan(await readChangeSet({}, world.ports()), world.ports()),
  });
  const comment = commentMarkdown(report, [], {});
  expect(comment).toContain('must become 2.0.0.');
  expect(comment).toContain('**and its version does not say so: this blocks**');
  const { outcome } = await world.stage({ pr: 3 });
  expect(outcome).toMatchObject({ passed: false, jobs: [], diagnostics: [{ code: 'breaking-contract' }] });
});

test('with a new first number it passes, and still tells whom it breaks, in comment and summary', async () => {
  prepare();
  writeFiles(world.folder, { [file]: contractText({ version: '2.0.0', columns: withoutCountry }) });
  const ports = world.ports();
  const changes = await readChangeSet({}, ports);
  expect(changes.plan.diagnostics).toEqual([]);
  const plan = await reportPlan(changes, ports);
  const report = sampleReport({ plan });
  expect(
    validateReport(JSON.parse(JSON.stringify({ ...report, plan: { ...plan, base: report.head } }))),
  ).toBe(true);
  for (const text of [commentMarkdown(report, [], {}), summaryMarkdown(report)]) {
    expect(text).toContain('1 of 1 changed data contract breaks a promise');
    expect(text).toContain('Column `country` is gone — **breaks readers**');
    expect(text).toContain('Read by: everything (team everything); finance (team finance): country');
  }
});

test('a contract that is taken away is told as broken; a new one and one in which nothing breaks are not', async () => {
  prepare();
  const added = `${columns}\n- name: amount`;
  writeFiles(world.folder, { [file]: contractText({ version: '1.2.0', columns: added }) });
  const compatible = await planChanges({}, world.ports());
  expect(compatible.diagnostics).toEqual([]);
  expect(compatible.contracts).toMatchObject([
    { differences: [{ text: 'Column `amount` is new' }], consumers: [] },
  ]);

  writeFiles(world.folder, { 'jobs/orders/datajob.yaml': 'team: sales\n' });
  const gone = await planChanges({}, world.ports());
  expect(gone.contracts).toMatchObject([
    { from: '1.2.0', differences: [{ breaks: 'readers' }], problems: [] },
  ]);
  expect(gone.contracts?.[0]?.consumers.map(({ job }) => job)).toEqual(['everything', 'finance', 'stock']);

  writeFiles(world.folder, {
    'jobs/orders/datajob.yaml': manifest,
    [file]: contractText({ version: '1.2.0', columns }),
    'jobs/alone/datajob.yaml': 'team: sales\noutputs: [{ table: alone, contract: a.yaml }]\n',
    'jobs/alone/a.yaml': contractText({}).replaceAll('orders', 'alone'),
  });
  const started = await planChanges({}, world.ports());
  expect({ contracts: started.contracts, diagnostics: started.diagnostics }).toEqual({ diagnostics: [] });
});

test('the contract is part of the bundle, but the place of what it says is not', async () => {
  prepare();
  const digest = async () => (await planChanges({}, world.ports())).changes.map((change) => change.digest);
  writeFiles(world.folder, { 'jobs/orders/datajob.yaml': `# a comment\n\n${manifest}` });
  expect(await digest()).toEqual([]);
  writeFiles(world.folder, { [file]: contractText({ version: '1.2.1', columns }) });
  expect(await digest()).toHaveLength(1);
});
