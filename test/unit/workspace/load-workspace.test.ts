import { describe, expect, test } from '@jest/globals';
import { loadWorkspace } from '../../../src/workspace/load-workspace.ts';
import { readTemplate } from '../../../src/workspace/templates.ts';
import { memoryFileTree } from '../../support/memory-file-tree.ts';

const config = 'teams: { sales: {} }\ndefaults: { retry: { limit: 5 }, timeout: 2h }\n';

async function manifestOf(text: string, files: Record<string, string> = {}) {
  const tree = memoryFileTree({ 'datajob.config.yaml': config, 'jobs/orders/datajob.yaml': text, ...files });
  const workspace = await loadWorkspace(tree);
  expect(workspace.diagnostics).toEqual([]);
  const [job] = workspace.jobs;
  if (job === undefined) throw new Error('no job');
  return job.manifest;
}

describe('the normal form of a manifest', () => {
  test.each([
    ['true', {}],
    ['{}', {}],
    ['{ until: 2026-12-24, reason: moved }', { until: '2026-12-24', reason: 'moved' }],
    ['false', undefined],
  ])('paused: %s', async (text, paused) => {
    const { schedule } = await manifestOf(
      `team: sales\nschedule: { cron: 0 6 * * *, paused: ${text} }\nsteps: [{ query: select 1 }]\n`,
    );
    expect(schedule?.paused).toEqual(paused);
  });

  test('a very long circle of jobs is told by its ends', async () => {
    const jobs = Array.from({ length: 100 }, (_, index) => [
      `job-${index}/datajob.yaml`,
      `team: sales\nafter: [job-${(index + 1) % 100}]\nsteps: [{ query: select 1 }]\n`,
    ]);
    const tree = memoryFileTree({ 'datajob.config.yaml': '', ...Object.fromEntries(jobs) });
    const { diagnostics } = await loadWorkspace(tree);
    expect(diagnostics).toHaveLength(100);
    expect(diagnostics[0]?.message).toMatch(/: job-0 → job-1 → .* → … \(100 jobs\) → .* → job-99 → job-0\. /);
  });

  test('thousands of findings in one SQL file are told at once', async () => {
    const sql = Array.from({ length: 20_000 }, (_, index) => `select :p${index};\n`).join('');
    const tree = memoryFileTree({
      'datajob.config.yaml': '',
      'orders/datajob.yaml': 'team: sales\n',
      'orders/10_load.sql': sql,
    });
    const started = performance.now();
    const { diagnostics } = await loadWorkspace(tree);
    expect(diagnostics.at(-1)).toMatchObject({ line: 20_000, column: 8 });
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test('thousands of findings in one manifest are told at once', async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `no-job-${index}`).join(', ');
    const tree = memoryFileTree({
      'datajob.config.yaml': '',
      'orders/datajob.yaml': `team: sales\nafter: [${names}]\nsteps: [{ query: select 1 }]\n`,
    });
    const started = performance.now();
    const { diagnostics } = await loadWorkspace(tree);
    expect(diagnostics).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test('fills in what the manifest and the config leave out', async () => {
    const manifest = await manifestOf('team: sales\n', { 'jobs/orders/10_load.sql': 'select 1;' });
    expect(manifest).toEqual({
      name: 'orders',
      team: 'sales',
      after: [],
      params: {},
      secrets: [],
      timeoutMs: 7_200_000,
      retry: { limit: 5, on: ['platform'], delayMs: 30_000, factor: 2, maxDelayMs: 600_000 },
      steps: [
        {
          kind: 'sql',
          name: '10_load',
          needs: [],
          file: 'jobs/orders/10_load.sql',
          origin: { file: 'jobs/orders/10_load.sql', line: 1, column: 1 },
        },
      ],
      checks: [],
      alerts: [],
      environments: {},
    });
  });

  test('takes files as steps in string order and leaves other files alone', async () => {
    const manifest = await manifestOf('team: sales\n', {
      'jobs/orders/9_last.sh': '',
      'jobs/orders/10_first.py': '',
      'jobs/orders/20_second.sql': '',
      'jobs/orders/30_not.txt': '',
      'jobs/orders/helper.py': '',
      'jobs/orders/sub/10_other.sql': '',
    });
    expect(manifest.steps.map(({ kind, name, needs }) => [kind, name, needs])).toEqual([
      ['python', '10_first', []],
      ['sql', '20_second', ['10_first']],
      ['run', '9_last', ['20_second']],
    ]);
  });

  test('names steps, orders them, and says where inline SQL begins', async () => {
    const manifest = await manifestOf(
      'team: sales\nsteps:\n  - query: |\n      select 1\n  - run: echo\n    env: { A: b }\n    needs: []\n  - query: "select 2"\n',
    );
    expect(manifest.steps.map(({ name, needs }) => [name, needs])).toEqual([
      ['query-1', []],
      ['run-2', []],
      ['query-3', ['run-2']],
    ]);
    const [first, , third] = manifest.steps;
    expect(first).toMatchObject({
      sql: 'select 1\n',
      sqlOrigin: { line: 4, column: 7 },
      origin: { line: 3 },
    });
    expect(third).toMatchObject({ sqlOrigin: { line: 8, column: 13 } });
  });

  test('makes one check of every assertion, each with an id of its own', async () => {
    const manifest = await manifestOf(
      [
        'team: sales',
        'steps: [{ query: select 1 }]',
        'checks:',
        '  - { table: a.t, not_null: [x, y], unique: [x, y], row_count: { mustBeBetween: [1, 5] } }',
        '  - { table: a.t, not_null: { columns: [x], mustBeLessThan: 1, unit: percent }, severity: warn }',
        '  - { id: mine, table: a.t, accepted_values: { column: x, values: [1, "b"] } }',
        '  - { id: two, table: a.t, unique: x, row_count: { mustBe: 3 } }',
        '  - { sql: select 1 }',
      ].join('\n'),
    );
    expect(manifest.checks.map(({ id }) => id)).toEqual([
      'a.t.not_null.x',
      'a.t.not_null.y',
      'a.t.unique.x-y',
      'a.t.row_count',
      'a.t.not_null.x-2',
      'mine',
      'two.x',
      'two.row_count',
      'sql-5',
    ]);
    expect(manifest.checks[3]?.threshold).toEqual({ operator: 'mustBeBetween', value: [1, 5], unit: 'rows' });
    expect(manifest.checks[4]).toMatchObject({
      severity: 'warn',
      threshold: { operator: 'mustBeLessThan', value: [1], unit: 'percent' },
    });
    expect(manifest.checks[8]).toMatchObject({ type: 'sql', sqlOrigin: { line: 8 } });
  });

  test('can be written as JSON and read again', async () => {
    const manifest = await manifestOf(
      'team: sales\nsteps: [{ query: select 1 }]\nchecks: [{ sql: select 2 }]\n',
    );
    expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest);
  });
});

describe('loadWorkspace', () => {
  const job = (name: string, after = ''): string =>
    `name: ${name}\nteam: sales\n${after}steps: [{ query: select 1 }]\n`;

  test('gives the jobs without errors by name, and counts all', async () => {
    const workspace = await loadWorkspace(
      memoryFileTree({
        'datajob.config.yaml': config,
        'z/datajob.yaml': job('aa'),
        'a/datajob.yaml': job('zz'),
        'broken/datajob.yaml': 'team: nobody\nsteps: [{ query: select 1 }]\n',
      }),
    );
    expect(workspace.jobs.map(({ manifest }) => manifest.name)).toEqual(['aa', 'zz']);
    expect(workspace.manifests).toEqual(['a/datajob.yaml', 'broken/datajob.yaml', 'z/datajob.yaml']);
    expect(workspace.manifestCount).toBe(3);
    expect(workspace.diagnostics.map(({ code }) => code)).toEqual(['unknown-team']);
  });

  test('reads only the manifests asked for, and does not miss the others', async () => {
    const workspace = await loadWorkspace(
      memoryFileTree({
        'datajob.config.yaml': config,
        'a/datajob.yaml': job('aa', 'after: [bb]\n'),
        'b/datajob.yaml': 'broken: [\n',
      }),
      { manifests: ['a/datajob.yaml', 'gone/datajob.yaml'] },
    );
    expect(workspace.diagnostics).toEqual([]);
    expect(workspace.jobs.map(({ file }) => file)).toEqual(['a/datajob.yaml']);
  });

  test('a workspace without a config says how to start one', async () => {
    const workspace = await loadWorkspace(memoryFileTree({ 'a/datajob.yaml': job('aa') }));
    expect(workspace.jobs).toEqual([]);
    expect(workspace.diagnostics.map(({ code }) => code)).toEqual(['no-config']);
    expect(workspace.diagnostics[0]?.message).toContain('datajob init');
  });

  test('ten thousand jobs after one that does not exist are told in a moment', async () => {
    const files: Record<string, string> = { 'datajob.config.yaml': config };
    for (let index = 0; index < 2_000; index += 1) {
      files[`jobs/job-${index}/datajob.yaml`] = job(`job-${index}`, `after: [jbo-${index % 700}]\n`);
    }
    const workspace = await loadWorkspace(memoryFileTree(files));
    expect(workspace.diagnostics).toHaveLength(2_000);
  });
});

describe('readTemplate', () => {
  const files = {
    'templates/history/template.yaml': 'inputs: { key: { type: identifier }, limit: 5 }\n',
    'templates/history/20_b.sql': 'select 2;',
    'templates/history/10_a.sql': 'select 1;',
    'templates/history/README.md': '',
  };

  test('gives inputs and SQL files in order', async () => {
    expect(await readTemplate(memoryFileTree(files), 'history')).toEqual({
      name: 'history',
      folder: 'templates/history',
      file: 'templates/history/template.yaml',
      inputs: { key: { type: 'identifier' }, limit: { type: 'integer', default: 5 } },
      checks: [],
      steps: [
        { kind: 'sql', file: 'templates/history/10_a.sql' },
        { kind: 'sql', file: 'templates/history/20_b.sql' },
      ],
    });
  });

  test('gives nothing for a template that is not there or has errors', async () => {
    expect(await readTemplate(memoryFileTree(files), 'other')).toBeUndefined();
    const broken = { ...files, 'templates/history/template.yaml': 'inputz: {}\n' };
    expect(await readTemplate(memoryFileTree(broken), 'history')).toBeUndefined();
  });
});
