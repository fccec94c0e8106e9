import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { performTest } from '../../src/action/commands/test.ts';
import type { Inputs } from '../../src/action/inputs.ts';
import { refuseUnmerged } from '../../src/action/merged.ts';
import type { PerformContext, Performed } from '../../src/action/performer.ts';
import { duckdbSandbox } from '../../src/adapters/duckdb-sandbox.ts';
import { gitRepository } from '../../src/adapters/git-repository.ts';
import { nodePorts } from '../../src/adapters/node-ports.ts';
import { readReport } from '../../src/report/read-report.ts';
import { readChangeSet } from '../../src/usecases/change-set.ts';
import { claimedReport } from '../../src/usecases/claimed-report.ts';
import { testedManifests } from '../../src/usecases/unit-tests/tested-manifests.ts';
import { type GitSandbox, git, gitSandbox, writeFiles } from '../support/git-sandbox.ts';
import { githubEvent } from '../support/github-event.ts';
import { programFolder } from '../support/run-world.ts';
import { sampleReport } from '../support/sample-report.ts';
import { never } from '../support/statements.ts';

const one = (rows: string) =>
  `tests: [{ name: it, given: { source: [{ a: 1 }] }, expect: { target: ${rows} } }]\n`;
const job = { sql: 'create table target as select a from source;\n', manifest: 'team: sales\n' };
const start = {
  'datajob.config.yaml': '',
  'orders/datajob.yaml': job.manifest,
  'orders/10_load.sql': job.sql,
  'orders/tests/a.yaml': one('[{ a: 1 }]'),
  'people/datajob.yaml': `${job.manifest}${one('[{ a: 1 }]')}`,
  'people/10_load.sql': job.sql,
  'plain/datajob.yaml': job.manifest,
  'plain/10_load.sql': job.sql,
  'script/datajob.yaml': `${job.manifest}steps: [{ python: 10_a.py }]\n${one('[{ a: 1 }]')}`,
  'script/10_a.py': 'raise SystemExit("started")\n',
};

let sandbox: GitSandbox;
let folder: string;
beforeAll(() => {
  sandbox = gitSandbox();
  folder = sandbox.init('work');
  writeFiles(folder, start);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'start');
});
afterAll(() => sandbox.remove());

const shared = nodePorts({
  cwd: programFolder,
  workspace: undefined,
  variables: { PATH: process.env['PATH'] },
  programFolder,
});

/** What a change of these files is planned and tested as; the files are put back. */
async function changed(files: Readonly<Record<string, string>>, head = 'acme/data') {
  writeFiles(folder, files);
  try {
    const own = nodePorts({ cwd: folder, workspace: folder, variables: {}, programFolder });
    const ports = {
      ...own,
      processes: shared.processes,
      sandbox: duckdbSandbox,
      repository: () => gitRepository(folder, '.'),
    };
    const changes = await readChangeSet({ base: 'HEAD' }, ports);
    const tested = await testedManifests(changes);
    const planned = { command: 'plan', tested } as unknown as Performed;
    const payload = {
      pull_request: { head: { repo: { full_name: head } } },
      repository: { full_name: 'acme/data' },
    };
    const event = githubEvent({ name: 'pull_request', payload });
    const context = {
      event,
      inputs: {},
      ports,
      performed: [planned],
      signal: never,
    } as unknown as PerformContext;
    const performed = tested.length === 0 ? undefined : await performTest(context);
    return { jobs: changes.plan.changes.map((change) => change.job), tested, performed };
  } finally {
    git(folder, 'checkout', '--quiet', '.');
  }
}

describe('a pull request', () => {
  test('runs the unit tests of the jobs that it changes, and of no others', async () => {
    const found = await changed({
      'orders/10_load.sql': 'create table target as select a + 1 as a from source;\n',
    });
    expect([found.jobs, found.tested]).toEqual([['orders'], ['orders/datajob.yaml']]);
    expect(found.performed).toMatchObject({ passed: false, command: 'test' });
    expect(found.performed?.sentence).toMatch(/^Unit tests: 1 test of 1 job in .*: 0 passed, 1 failed\.$/);
    expect(found.performed?.diagnostics).toMatchObject([
      { code: 'unit-test-failed', file: 'orders/tests/a.yaml', line: 1, severity: 'error' },
    ]);
    expect(found.performed?.markdown).toContain('| missing | 1 |');
  });

  test('that changes tests alone runs them, and changes no job that had to be staged', async () => {
    const found = await changed({
      'orders/tests/a.yaml': `# more\n${start['orders/tests/a.yaml']}`,
      'people/datajob.yaml': `# more\n${start['people/datajob.yaml']}`,
    });
    expect([found.jobs, found.tested]).toEqual([[], ['orders/datajob.yaml', 'people/datajob.yaml']]);
    expect(found.performed).toMatchObject({ passed: true, report: { tests: { passed: 2, tests: [] } } });
  });

  test('of a job without tests has nothing to run', async () => {
    const found = await changed({ 'plain/10_load.sql': 'select 2;\n' });
    expect([found.jobs, found.tested]).toEqual([['plain'], []]);
  });

  test('from a fork runs SQL in memory and starts no program', async () => {
    const files = { 'script/10_a.py': 'print(1)\n', 'people/10_load.sql': `${job.sql}select 1;\n` };
    const { performed } = await changed(files, 'stranger/data');
    expect(performed).toMatchObject({ passed: true, report: { tests: { passed: 1, notRun: 1 } } });
    expect(performed?.report?.tests?.tests).toMatchObject([{ job: 'script', status: 'not-run' }]);
  });

  test('from a fork is reported with its unit tests, as its own word', async () => {
    const { performed } = await changed(
      { 'people/10_load.sql': 'create table target as select 7 as a;\n' },
      'stranger/data',
    );
    const tests = performed?.report?.tests;
    const read = readReport(JSON.stringify(sampleReport({ fork: true, ...(tests && { tests }) })));
    if ('problem' in read) throw new Error(read.problem);
    const facts = {
      id: 1,
      attempt: 1,
      head: 'a'.repeat(40),
      source: 7,
      workflow: 'datajob',
      endedAt: '2026-11-22T14:00:00Z',
    };
    expect(claimedReport(read.report, 12, { run: facts, workspace: '.' }).tests).toEqual(tests);
  });
});

test('what a stranger may have written is not tested where secrets are', async () => {
  const merged = git(folder, 'rev-parse', 'HEAD');
  git(folder, 'switch', '--quiet', '--create', 'strange');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'strange');
  try {
    const event = githubEvent({ name: 'issue_comment', sha: merged });
    const asked = (command: 'test' | 'validate') =>
      refuseUnmerged([command], { event, inputs: {} as Inputs }, gitRepository(folder, '.'));
    await expect(asked('test')).rejects.toMatchObject({ code: 'refused' });
    await expect(asked('validate')).resolves.toBeUndefined();
  } finally {
    git(folder, 'switch', '--quiet', 'main');
  }
});
