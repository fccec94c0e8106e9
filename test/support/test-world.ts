import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { duckdbSandbox } from '../../src/adapters/duckdb-sandbox.ts';
import { nodePorts } from '../../src/adapters/node-ports.ts';
import { workingTree } from '../../src/adapters/working-tree.ts';
import {
  runUnitTests,
  type UnitTestReport,
  type UnitTestRequest,
} from '../../src/usecases/unit-tests/run-unit-tests.ts';
import type { UnitTestResult } from '../../src/usecases/unit-tests/unit-test-result.ts';
import { programFolder } from './run-world.ts';

export type TestOptions = Partial<UnitTestRequest> & { readonly signal?: AbortSignal };

/** A job of SQL that counts orders by country; its tests are under test. */
export const ordersJob = {
  'orders/datajob.yaml': 'team: sales\nparams: { least: 0, day: { type: date, default: 2026-01-01 } }\n',
  'orders/10_load.sql': `create schema if not exists analytics;
create or replace table analytics.orders as
  select country, count(*) as orders, sum(amount) as total from raw.orders
  where country is not null group by country;
`,
  'orders/20_guard.sql': `select error('a total is too low') from analytics.orders where total < :least;\n`,
};

const shared = nodePorts({
  cwd: tmpdir(),
  workspace: tmpdir(),
  variables: { PATH: process.env['PATH'], HOME: process.env['HOME'], CRM_TOKEN: 'the-real-token' },
  programFolder,
});

/** Runs the unit tests of a workspace that is written for it alone. */
export async function runTests(
  files: Readonly<Record<string, string>>,
  { signal, ...request }: TestOptions = {},
): Promise<UnitTestReport> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'datajob-test-')));
  for (const [file, text] of Object.entries({ 'datajob.config.yaml': '', ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const ports = { ...shared, folder, tree: workingTree(folder), sandbox: duckdbSandbox };
  try {
    const never = new AbortController().signal;
    return await runUnitTests({ jobs: [], programs: true, ...request }, ports, signal ?? never);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs one test, given as the YAML of its keys beside `name`, of the job of orders with changes. */
export async function runTest(
  yaml: string,
  files: Readonly<Record<string, string>> = {},
  options: TestOptions = {},
): Promise<UnitTestResult> {
  const lines = yaml.trim().split('\n');
  const text = `tests:\n  - name: it\n${lines.map((line) => `    ${line}`).join('\n')}\n`;
  const report = await runTests({ ...ordersJob, 'orders/tests/a.yaml': text, ...files }, options);
  const [result] = report.tests;
  if (result === undefined) throw new Error(JSON.stringify(report.diagnostics, undefined, 1));
  return result;
}
