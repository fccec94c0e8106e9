import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { builtIns } from '../../../src/sql/templates/built-ins.ts';
import { computeBundle, computeBundles } from '../../../src/workspace/bundle.ts';
import { loadWorkspace } from '../../../src/workspace/load-workspace.ts';
import { memoryFileTree } from '../../support/memory-file-tree.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const base = {
  'datajob.config.yaml': 'teams: { sales: {} }\n',
  'jobs/orders/datajob.yaml': 'team: sales\nsteps:\n  - sql: 10_load.sql\n  - uses: history\n',
  'jobs/orders/10_load.sql': 'select 1;\nselect 2;\n',
  'jobs/orders/lib/part.py': 'print(1)\n',
  'jobs/orders/inner/datajob.yaml': 'team: sales\nsteps: [{ query: select 1 }]\n',
  'jobs/orders/inner/x.txt': 'x',
  'templates/history/template.yaml': 'inputs: { n: 5 }\n',
  'templates/history/10_a.sql': 'select :n;\n',
};

async function bundleOf(files: Record<string, string>, name = 'orders', links: Record<string, string> = {}) {
  const tree = memoryFileTree(files, links);
  const { jobs, config, diagnostics } = await loadWorkspace(tree);
  expect(diagnostics).toEqual([]);
  const job = jobs.find(({ manifest }) => manifest.name === name);
  if (job === undefined) throw new Error(`no job ${name}`);
  return computeBundle(job, config, tree, sha256);
}

describe('computeBundle', () => {
  test('names the files that decide what the job does, and no others', async () => {
    const bundle = await bundleOf({
      ...base,
      'jobs/orders/README.md': '',
      'jobs/orders/.env': '',
      'jobs/orders/__pycache__/a.pyc': '',
    });
    expect(bundle.job).toBe('orders');
    expect(bundle.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(bundle.files).toEqual([
      'jobs/orders/10_load.sql',
      'jobs/orders/datajob.yaml',
      'jobs/orders/lib/part.py',
      'templates/history/10_a.sql',
      'templates/history/template.yaml',
    ]);
  });

  test.each([
    [
      'a comment and other formatting in the manifest',
      'jobs/orders/datajob.yaml',
      '# hello\nsteps:\n- sql: "10_load.sql"\n- uses: history\nteam: sales\n',
    ],
    ['a README', 'jobs/orders/README.md', 'changed'],
    [
      'unit tests in the manifest',
      'jobs/orders/datajob.yaml',
      `${base['jobs/orders/datajob.yaml']}tests: [{ name: it, error: x }]\n`,
    ],
    ['files of unit tests', 'jobs/orders/tests/a.yaml', 'tests: [{ name: it, error: x }]\n'],
    ['rows of unit tests', 'jobs/orders/tests/rows/a.csv', 'a\n1\n'],
    ['line ends', 'jobs/orders/10_load.sql', 'select 1;\r\nselect 2;\r\n'],
    ['a job in a folder below', 'jobs/orders/inner/x.txt', 'y'],
    ['the teams of the config', 'datajob.config.yaml', 'teams: { sales: { email: [a@example.com] } }\n'],
  ])('does not change with %s', async (_what, path, text) => {
    const { digest } = await bundleOf(base);
    expect((await bundleOf({ ...base, [path]: text })).digest).toBe(digest);
  });

  test.each([
    ['a step file', 'jobs/orders/10_load.sql', 'select 3;\n'],
    ['a file that a step may import', 'jobs/orders/lib/part.py', 'print(2)\n'],
    ['a new file', 'jobs/orders/data.csv', '1,2\n'],
    ['code beside unit tests, which a step may import', 'jobs/orders/tests/helper.py', 'print(1)\n'],
    ['the manifest', 'jobs/orders/datajob.yaml', `${base['jobs/orders/datajob.yaml']}timeout: 1h\n`],
    ['a template', 'templates/history/10_a.sql', 'select :n + 1;\n'],
    ['a default of the config', 'datajob.config.yaml', 'teams: { sales: {} }\ndefaults: { timeout: 1h }\n'],
    [
      'the engine of a connection',
      'datajob.config.yaml',
      'environments: { production: { connections: { w: { type: postgres, url: "${U}" } } } }\n',
    ],
  ])('changes with %s', async (_what, path, text) => {
    const { digest } = await bundleOf(base);
    expect((await bundleOf({ ...base, [path]: text })).digest).not.toBe(digest);
  });

  test('does not change when the folder moves, if the job keeps its name', async () => {
    const named = {
      ...base,
      'jobs/orders/datajob.yaml': `name: orders\n${base['jobs/orders/datajob.yaml']}`,
    };
    const moved = Object.fromEntries(
      Object.entries(named).map(([path, text]) => [path.replace('jobs/orders', 'sales/o'), text]),
    );
    expect((await bundleOf(moved)).digest).toBe((await bundleOf(named)).digest);
  });

  test('follows links to their content and names both', async () => {
    const { 'jobs/orders/10_load.sql': _file, ...rest } = base;
    const files = { ...rest, 'shared/load.sql': 'select 1;\nselect 2;\n' };
    const bundle = await bundleOf(files, 'orders', { 'jobs/orders/10_load.sql': '../../shared/load.sql' });
    expect(bundle.digest).toBe((await bundleOf(base)).digest);
    expect(bundle.files).toEqual(expect.arrayContaining(['jobs/orders/10_load.sql', 'shared/load.sql']));
  });
});

describe('a template in a folder', () => {
  const manifest = (text: string) => ({ ...base, 'jobs/orders/datajob.yaml': `team: sales\n${text}` });
  const shared = { 'shared/load/template.yaml': '', 'shared/load/10_a.py': 'print(1)\n' };

  test.each([
    ['that a step uses', 'steps: [{ uses: ./shared/load }]\n'],
    ['that Python may run', 'templates: [./shared/load]\nsteps: [{ sql: 10_load.sql }]\n'],
  ])('%s is a part of the job, with all of its files', async (_, text) => {
    const bundle = await bundleOf({ ...manifest(text), ...shared });
    expect(bundle.files).toEqual(
      expect.arrayContaining(['shared/load/10_a.py', 'shared/load/template.yaml']),
    );
    const other = await bundleOf({ ...manifest(text), ...shared, 'shared/load/10_a.py': 'print(2)\n' });
    expect(other.digest).not.toBe(bundle.digest);
  });
});

describe('a template of datajob itself', () => {
  const files = {
    ...base,
    'jobs/orders/datajob.yaml':
      'team: sales\nsteps: [{ uses: upsert, with: { source: a, target: b, key: id } }]\n',
  };
  test('counts by its version', async () => {
    const tree = memoryFileTree(files);
    const { jobs, config } = await loadWorkspace(tree);
    const texts: string[] = [];
    await computeBundles(jobs, config, tree, (text) => {
      texts.push(text);
      return sha256(text);
    });
    expect(texts.join('\n')).toContain(`"builtIns":{"upsert":${builtIns.get('upsert')?.version}}`);
  });

  test('counts with all others when there is Python, which may run any', async () => {
    const texts: string[] = [];
    const job = {
      'datajob.config.yaml': '',
      'jobs/load/datajob.yaml': 'team: t',
      'jobs/load/10_load.py': 'pass',
    };
    for (const more of [{}, { 'jobs/load/datajob.yaml': 'team: t\ncompat: vdk' }]) {
      const tree = memoryFileTree({ ...job, ...more });
      const { jobs, config } = await loadWorkspace(tree);
      await computeBundles(jobs, config, tree, (text) => {
        texts.push(text);
        return sha256(text);
      });
    }
    const all = Object.fromEntries([...builtIns].map(([name, { version }]) => [name, version]));
    expect(texts.map((text) => JSON.parse(text).builtIns)).toEqual([all, { ...all, vdk: 1 }]);
  });

  test('does not count when the workspace has one of that name', async () => {
    const own = { ...files, 'templates/upsert/template.yaml': 'inputs: { source: a, target: b, key: c }' };
    const digest = (await bundleOf({ ...own, 'templates/upsert/10_a.sql': 'select 1' })).digest;
    expect((await bundleOf({ ...own, 'templates/upsert/10_a.sql': 'select 2' })).digest).not.toBe(digest);
  });
});

describe('computeBundles', () => {
  test('gives what computeBundle gives, for many at once', async () => {
    const tree = memoryFileTree(base);
    const { jobs, config } = await loadWorkspace(tree);
    const bundles = await computeBundles(jobs, config, tree, sha256);
    expect([...bundles.keys()].sort()).toEqual(['inner', 'orders']);
    expect(bundles.get('orders')).toEqual(await bundleOf(base));
  });
});
