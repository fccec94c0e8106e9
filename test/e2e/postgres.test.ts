import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { writeFiles } from '../support/git-sandbox.ts';
import { interpreters } from '../support/node-interpreters.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { runDatajob } from '../support/run-cli.ts';

let dist: BuiltDist;
let server: PostgresServer;
let folder: string;

beforeAll(async () => {
  dist = buildDist();
  server = await startPostgres();
}, 120_000);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'datajob-e2e-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

afterAll(async () => {
  await server?.stop();
  dist.remove();
}, 60_000);

test.each(interpreters())(
  'the sample job runs on PostgreSQL with $name, and the address stays secret',
  async ({ path: node }) => {
    const env = { WAREHOUSE_URL: server.url };
    const datajob = (...argv: string[]) => runDatajob(argv, { dist, node, cwd: folder, env });
    await datajob('init');
    writeFiles(folder, {
      'datajob.config.yaml':
        'jobs: ["jobs/**/datajob.yaml"]\nenvironments:\n  local:\n    connections: { warehouse: { type: postgres, url: "${WAREHOUSE_URL}" } }\n',
    });
    expect((await datajob('validate')).stdout).toBe('1 job: no findings\n');
    const run = await datajob('run', 'hello', '--json');
    expect([run.code, JSON.parse(run.stdout)]).toMatchObject([
      0,
      { status: 'succeeded', environment: 'local' },
    ]);

    writeFiles(folder, { 'jobs/analytics/hello/20_load.sql': 'insert into hello\n  selekt 1;\n' });
    const failed = await datajob('run', 'hello', '--json');
    expect([failed.code, JSON.parse(failed.stdout).error]).toMatchObject([
      1,
      { class: 'user', file: 'jobs/analytics/hello/20_load.sql', line: 2, column: 3 },
    ]);
    expect(`${run.stdout}${run.stderr}${failed.stdout}${failed.stderr}`).not.toContain(server.url);
  },
);
