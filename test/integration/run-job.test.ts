import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitRepository } from '../../src/adapters/git-repository.ts';
import { gitStateStore } from '../../src/adapters/git-state-store.ts';
import { nodePorts } from '../../src/adapters/node-ports.ts';
import { readRuns } from '../../src/release/ledger.ts';
import type { RunEvent } from '../../src/run/event.ts';
import { promote } from '../../src/usecases/promote.ts';
import { type JobRequest, runJob } from '../../src/usecases/run.ts';
import { commitFiles, type GitSandbox, git, gitSandbox, writeFiles } from '../support/git-sandbox.ts';
import { programFolder } from '../support/run-world.ts';

const never = new AbortController().signal;
let sandbox: GitSandbox;

beforeEach(() => {
  sandbox = gitSandbox();
});
afterEach(() => sandbox.remove());

const job = {
  'datajob.config.yaml': '',
  'jobs/sales/datajob.yaml': 'team: sales\n',
  'jobs/sales/10_say.sh': 'echo first version\n',
};

function ports(folder: string, variables: Readonly<Record<string, string>> = {}) {
  const own = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables };
  return nodePorts({ cwd: folder, workspace: folder, variables: own, programFolder });
}

async function run(
  folder: string,
  request: Partial<JobRequest> = {},
  variables: Record<string, string> = {},
) {
  const events: RunEvent[] = [];
  const asked = { job: 'sales', environment: 'local', ...request } as const;
  const result = await runJob(asked, ports(folder, variables), (event) => events.push(event), never);
  const output = events.map((event) => (event.type === 'output' ? event.text : '')).join('');
  return { result, output, types: events.map(({ type }) => type) };
}

/** A clone with a bare remote; the files are committed and pushed. */
function clone(files: Readonly<Record<string, string>>): string {
  const folder = sandbox.clone(sandbox.bare('remote.git'), 'workspace');
  commitFiles(folder, files);
  git(folder, 'push', '--quiet', 'origin', 'HEAD:main');
  return folder;
}

async function promoteAll(folder: string): Promise<void> {
  await promote({ override: { reason: 'test' } }, ports(folder));
}

describe('a run by hand outside production', () => {
  test('runs the working tree and records nothing', async () => {
    const folder = clone(job);
    await promoteAll(folder);
    writeFiles(folder, { 'jobs/sales/10_say.sh': 'echo not committed\n' });
    const { result, output } = await run(folder);
    expect(result).toMatchObject({ status: 'succeeded', environment: 'local' });
    expect(result.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(output).toBe('not committed\n');
    expect(await recorded(folder)).toEqual([]);
  });

  test('of an unknown job is wrong usage with a proposal', async () => {
    const folder = sandbox.init('workspace');
    writeFiles(folder, job);
    await expect(run(folder, { job: 'slaes' })).rejects.toMatchObject({
      code: 'usage',
      hint: 'Did you mean sales?',
    });
  });

  test('of a job with errors fails at their place, and errors of another job are in nobody’s way', async () => {
    const folder = sandbox.init('workspace');
    writeFiles(folder, {
      ...job,
      'jobs/broken/datajob.yaml': 'team: sales\nsteps: [{ query: "select :nope" }]\n',
    });
    expect((await run(folder)).result.status).toBe('succeeded');
    const { result, types } = await run(folder, { job: 'broken' });
    expect(result).toMatchObject({
      status: 'failed',
      errorClass: 'config',
      error: { file: 'jobs/broken/datajob.yaml', line: 2 },
    });
    expect(types).toEqual(['run-started', 'run-finished']);
  });

  test('fails when variables of its connection are not set, and reads no others', async () => {
    const variable = (name: string) => `"$\{${name}}"`;
    const folder = sandbox.init('workspace');
    writeFiles(folder, {
      ...job,
      'jobs/sales/20_one.sql': 'select 1',
      'datajob.config.yaml': `environments:
  local: { connections: { w: { type: postgres, url: ${variable('LOCAL_URL')} } } }
  production: { connections: { w: { type: postgres, url: ${variable('PRODUCTION_URL')} } } }
`,
    });
    const { result } = await run(folder);
    expect(result.error).toMatchObject({ class: 'config', rule: 'missing-variable' });
    expect(result.error?.message).toContain('LOCAL_URL');
    expect(result.error?.message).not.toContain('PRODUCTION_URL');
  });
});

describe('a run by hand in production', () => {
  const request = { environment: 'production' } as const;

  test('runs the bytes of the release and records them', async () => {
    const folder = clone(job);
    await promoteAll(folder);
    commitFiles(folder, { 'jobs/sales/10_say.sh': 'echo second version\n' });
    const { result, output } = await run(folder, request);
    expect(result).toMatchObject({ status: 'succeeded', environment: 'production' });
    expect(output).toBe('first version\n');
    expect(await recorded(folder)).toMatchObject([
      { runId: result.runId, digest: result.digest, trigger: 'manual', status: 'succeeded' },
    ]);
  });

  test('is recorded with who asked for it and why', async () => {
    const folder = clone(job);
    await promoteAll(folder);
    await run(folder, { ...request, by: 'octocat', reason: 'source was late' });
    const { result } = await run(folder, request);
    const records = await recorded(folder);
    expect(records.map(({ requestedBy }) => requestedBy)).toEqual(
      expect.arrayContaining([
        { who: 'octocat', why: 'source was late' },
        { who: await gitRepository(folder, 'origin').actor() },
      ]),
    );
    expect(result).not.toHaveProperty('requestedBy');
  });

  test('tells whom it alerts: the team, as the job names nobody', async () => {
    const config = 'teams: { sales: { email: [sales@example.com] } }\n';
    const folder = clone({ ...job, 'datajob.config.yaml': config, 'jobs/sales/10_say.sh': 'exit 3\n' });
    await promoteAll(folder);
    const { result } = await run(folder, request);
    expect(result.alerts).toMatchObject([{ event: 'failure', to: ['sales@example.com'], mail: 'none' }]);
    const [record] = await recorded(folder);
    expect(record?.result).not.toHaveProperty('alerts');
  });

  test('is refused for a job that has no release', async () => {
    const folder = clone(job);
    await promoteAll(folder);
    commitFiles(folder, { 'jobs/other/datajob.yaml': 'team: sales\n', 'jobs/other/10_say.sh': 'echo x\n' });
    await expect(run(folder, { ...request, job: 'other' })).rejects.toMatchObject({ code: 'refused' });
    const { result, output } = await run(folder, { ...request, job: 'other', override: 'fire drill' });
    expect(output).toBe('x\n');
    expect(result.reason).toContain('fire drill');
  });

  test('runs the working tree, and says so, where there is no Git or nothing was ever promoted', async () => {
    const plain = `${sandbox.folder}/plain`;
    writeFiles(plain, job);
    for (const folder of [plain, clone(job)]) {
      const { result, output } = await run(folder, request);
      expect(output).toBe('first version\n');
      expect(result).toMatchObject({
        status: 'succeeded',
        reason: expect.stringContaining('no releases yet'),
      });
    }
  });

  test('does not take a remote that cannot be reached for one without releases', async () => {
    const folder = clone(job);
    git(folder, 'remote', 'set-url', 'origin', `${sandbox.folder}/gone.git`);
    await expect(run(folder, request)).rejects.toMatchObject({ code: 'git' });
  });
});

async function recorded(folder: string) {
  const snapshot = await gitStateStore(folder, 'origin').read('ledger');
  return (await readRuns(snapshot, 'sales')).records;
}
