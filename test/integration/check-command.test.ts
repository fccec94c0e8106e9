import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nodePorts } from '../../src/adapters/node-ports.ts';
import { parseArguments } from '../../src/cli/arguments.ts';
import type { CommandContext } from '../../src/cli/command.ts';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { checkRunText } from '../../src/report/check-run-text.ts';
import { plainStyle } from '../../src/report/style.ts';
import type { RunEvent } from '../../src/run/event.ts';
import { checkGroupsOf } from '../../src/run/template-checks.ts';
import { type CheckRequest, checkJob } from '../../src/usecases/check.ts';
import type { ConnectionConfig } from '../../src/workspace/config.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { type GitSandbox, gitSandbox, writeFiles } from '../support/git-sandbox.ts';
import { memoryFileTree } from '../support/memory-file-tree.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { programFolder } from '../support/run-world.ts';
import { queryAll, runAll } from '../support/sql.ts';

const never = new AbortController().signal;
let server: PostgresServer;
let sandbox: GitSandbox;
beforeAll(async () => {
  server = await startPostgres();
  sandbox = gitSandbox();
});
afterAll(async () => {
  await server?.stop();
  sandbox?.remove();
});

const manifest = `team: sales
secrets: [NOT_SET_HERE]
params: { least: 0 }
classification: { orders: { email: pii } }
checks:
  - { id: ids, table: orders, not_null: id }
  - { id: cheap, sql: "select id, amount from orders where amount < :least" }
  - { id: mails, table: orders, severity: warn, not_null: email }
  - { id: gone, table: nowhere, severity: warn, row_count: { mustBe: 0 } }
  - { id: writes, severity: warn, sql: "delete from orders returning 1" }
`;

describe.each(['duckdb', 'postgres'] as const)('datajob check on %s', (engine) => {
  let folder: string;
  let connection: ConnectionConfig;
  beforeAll(async () => {
    folder = sandbox.init(engine);
    connection =
      engine === 'duckdb'
        ? { name: 'main', type: 'duckdb', path: '.datajob/main.duckdb' }
        : { name: 'main', type: 'postgres', url: server.url };
    const written =
      engine === 'duckdb'
        ? '{ type: duckdb, path: .datajob/main.duckdb }'
        : '{ type: postgres, url: "${URL}" }';
    const unset = '{ type: postgres, url: "${OTHER_URL}" }';
    writeFiles(folder, {
      'datajob.config.yaml': `environments: { local: { connections: { main: ${written}, other: ${unset} } } }\ndefaults: { connection: main }\n`,
      'jobs/orders/datajob.yaml': manifest,
      'jobs/orders/10_load.sql': 'delete from orders;\n',
      'jobs/orders/20_other.py': '',
    });
    await runAll(ports().databases, connection, [
      'create table orders (id int, amount int, email varchar(20))',
      `insert into orders values (1, 5, 'a@b'), (2, -1, null), (null, 3, 'c@d')`,
    ]);
  });
  const ports = () =>
    nodePorts({ cwd: folder, workspace: folder, variables: { URL: server.url }, programFolder });
  const check = async (request: Partial<CheckRequest> = {}) => {
    const events: RunEvent[] = [];
    const asked = { job: 'orders', environment: 'local', ...request } as const;
    const result = await checkJob(asked, ports(), (event) => events.push(event), never);
    return {
      result,
      verdicts: result.checks.map(({ id, status, failing }) => [id, status, failing]),
      events,
    };
  };

  test('evaluates every check, runs no step and leaves the data as it is', async () => {
    const { result, verdicts, events } = await check();
    expect(verdicts).toEqual([
      ['ids', 'failed', 1],
      ['cheap', 'failed', 1],
      ['mails', 'failed', 1],
      ['gone', 'error', undefined],
      ['writes', 'error', undefined],
    ]);
    expect(result).toMatchObject({ status: 'failed', errorClass: 'user', environment: 'local', steps: [] });
    expect(events.map(({ type }) => type)).toEqual([
      'run-started',
      ...verdicts.map(() => 'check-finished'),
      'run-finished',
    ]);
    expect(await queryAll(ports().databases, connection, 'select count(*) from orders')).toEqual([[3]]);
    const text = checkRunText(result, plainStyle);
    expect(text).toContain('  ✗ check ids failed: expected no failing rows, found 1 failing row of 3\n');
    expect(text).toContain('      jobs/orders/datajob.yaml:6:');
    expect(text).toMatch(/Checks of orders failed in .* \(local\), 0 of 5 checks passed$/);
    expect(text).not.toContain('5  '); // no rows unless they are asked for
  });

  test('takes parameters, looks at some checks only and shows failing rows when asked, but nothing personal', async () => {
    const { result, verdicts } = await check({
      only: ['cheap', 'mails'],
      params: { least: '4' },
      samples: true,
    });
    expect(verdicts).toEqual([
      ['cheap', 'failed', 2],
      ['mails', 'failed', 1],
    ]);
    // What a query gives cannot be told apart into personal and other columns.
    expect(result.checks[0]?.samples).toMatchObject({ rows: [], note: expect.any(String) });
    expect(result.checks[1]?.samples).toMatchObject({ columns: ['id', 'amount'], hidden: 1 });
    expect(checkRunText(result, plainStyle)).not.toContain('a@b');
  });

  test('looks at what the templates of the steps check, with the inputs that they are given', async () => {
    writeFiles(folder, {
      'shared/load/template.yaml':
        'inputs: { to: { type: identifier } }\nchecks: [{ id: few, table: "${{ params.to }}", row_count: { mustBeLessThan: 3 } }]\n',
      'shared/load/10_load.sql': 'delete from ${{ params.to }};\n',
      'jobs/copy/datajob.yaml':
        'team: sales\nsteps: [{ uses: ./shared/load, with: { to: orders } }]\nchecks: [{ id: own, table: orders, unique: id }]\n',
    });
    const { verdicts } = await check({ job: 'copy' });
    expect(verdicts).toEqual([
      ['uses-1/few', 'failed', undefined],
      ['own', 'passed', 0],
    ]);
    expect((await check({ job: 'copy', only: ['own'] })).result.status).toBe('succeeded');
  });

  test('ends with exit code 1 for an error, 0 for warnings, and gives the JSON of a run without steps', async () => {
    const command = (...argv: string[]) =>
      checkCommand({
        arguments: parseArguments(['check', 'orders', ...argv]),
        open: async () => ports(),
        sink: () => undefined,
        signal: never,
        style: plainStyle,
      } as unknown as CommandContext);
    const failing = await command('--param', 'least=4', '--only', 'cheap', '--only', 'mails');
    expect(failing).toMatchObject({
      exitCode: 1,
      json: {
        job: 'orders',
        environment: 'local',
        status: 'failed',
        steps: [],
        checks: [{ failing: 2 }, {}],
      },
      text: expect.stringContaining('0 of 2 checks passed'),
    });
    expect((await command('--only', 'mails', '--env', 'local')).exitCode).toBe(0);
  });

  test('passes with warnings, and asks for no variable and no secret that only steps need', async () => {
    const { result } = await check({ only: ['mails'] });
    expect(result.status).toBe('succeeded');
  });
});

test('a DuckDB file that is not there is not made, and one that is there stays as it is', async () => {
  const folder = sandbox.init('embedded');
  writeFiles(folder, {
    'datajob.config.yaml': '',
    'jobs/orders/datajob.yaml':
      'team: sales\nsteps: [{ query: select 1 }]\nchecks: [{ table: orders, row_count: { mustBe: 0 } }]\n',
  });
  const ports = nodePorts({ cwd: folder, workspace: folder, variables: {}, programFolder });
  const check = () => checkJob({ job: 'orders', environment: 'local' }, ports, () => undefined, never);
  expect(await check()).toMatchObject({
    status: 'failed',
    errorClass: 'user',
    error: {
      message: expect.stringContaining('There is no DuckDB file'),
      hint: expect.stringMatching(/^Run/),
    },
  });
  expect(existsSync(join(folder, '.datajob'))).toBe(false);
  const local = { name: 'default', type: 'duckdb', path: '.datajob/local.duckdb' } as const;
  await runAll(ports.databases, local, ['create table orders as select 1 as id where false']);
  const before = readFileSync(join(folder, local.path));
  const results = await Promise.all([check(), check()]);
  expect(results.map(({ status }) => status)).toEqual(['succeeded', 'succeeded']);
  expect(readFileSync(join(folder, local.path)).equals(before)).toBe(true);
});

test('a template that cannot be read is told at the step that uses it, and no check of it is left out', async () => {
  const folder = sandbox.init('template');
  const files = {
    'datajob.config.yaml': '',
    'templates/load/1_a.sql': 'select 1;',
    'templates/load/template.yaml': '',
  };
  const manifest = 'team: sales\nsteps: [{ uses: load }]\nchecks: [{ sql: select 1 }]\n';
  writeFiles(folder, { ...files, 'jobs/orders/datajob.yaml': manifest });
  const ports = nodePorts({ cwd: folder, workspace: folder, variables: {}, programFolder });
  const broken = memoryFileTree({
    ...files,
    'templates/load/template.yaml': 'nope: 1',
    'jobs/orders/datajob.yaml': manifest,
  });
  const [job] = (await loadWorkspace(ports.tree)).jobs;
  if (job === undefined) throw new Error('The job was not read.');
  await expect(checkGroupsOf(job.manifest, broken)).rejects.toMatchObject({
    failure: { rule: 'bad-template', class: 'config', file: 'jobs/orders/datajob.yaml', line: 2 },
  });
  expect((await checkGroupsOf(job.manifest, ports.tree)).map(({ checks }) => checks.length)).toEqual([1]);
});

test('an unknown check or job is wrong usage with a proposal', async () => {
  const folder = sandbox.init('unknown');
  writeFiles(folder, {
    'datajob.config.yaml': '',
    'jobs/orders/datajob.yaml': manifest,
    'jobs/orders/1_a.sql': 'select 1',
  });
  const ports = nodePorts({ cwd: folder, workspace: folder, variables: {}, programFolder });
  const check = (request: Partial<CheckRequest>) =>
    checkJob({ job: 'orders', environment: 'local', ...request }, ports, () => undefined, never);
  await expect(check({ only: ['cheep'] })).rejects.toMatchObject({
    code: 'usage',
    hint: 'Did you mean cheap?',
  });
  await expect(check({ job: 'ordres' })).rejects.toMatchObject({
    code: 'usage',
    hint: 'Did you mean orders?',
  });
});
