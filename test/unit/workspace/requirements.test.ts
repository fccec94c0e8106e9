import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../src/adapters/sha256.ts';
import { computeBundle } from '../../../src/workspace/bundle.ts';
import { loadWorkspace } from '../../../src/workspace/load-workspace.ts';
import { placeOfPackage, readRequirements } from '../../../src/workspace/requirements.ts';
import { memoryFileTree } from '../../support/memory-file-tree.ts';

const read = (files: Record<string, string>, links: Record<string, string> = {}) => {
  const tree = memoryFileTree(files, links);
  return readRequirements('jobs/sales', (paths) => tree.read(paths));
};

describe('requirements.txt', () => {
  test('is read with what it includes; comments and blank lines say nothing, a backslash goes on', async () => {
    const found = await read({
      'jobs/sales/requirements.txt':
        '\uFEFF# all\r\n\r\n-r lib/more.txt # more\r\npandas==2.2.0 \\\r\n  --hash=sha256:00\r\n--constraint=limits.txt\r\n',
      'jobs/sales/lib/more.txt':
        '-r ../requirements.txt\n--find-links ../wheels\nurl @ https://x/#egg\n./vendor/own[extra]\n',
      'jobs/sales/limits.txt': '',
    });
    expect(found?.problems).toEqual([]);
    expect(found?.files.map(({ path }) => path)).toEqual([
      'jobs/sales/requirements.txt',
      'jobs/sales/lib/more.txt',
      'jobs/sales/limits.txt',
    ]);
    expect(found?.files[0]?.lines).toEqual([
      { line: 3, text: '-r lib/more.txt' },
      { line: 4, text: 'pandas==2.2.0   --hash=sha256:00' },
      { line: 6, text: '--constraint=limits.txt' },
    ]);
    expect(found?.local).toEqual(['jobs/sales/wheels', 'jobs/sales/vendor/own']);
  });

  test('without any line asks for nothing, and so does none', async () => {
    expect(await read({ 'jobs/sales/requirements.txt': '# none\n\n' })).toBeUndefined();
    expect(await read({})).toBeUndefined();
  });

  test.each([
    ['-r ../shared.txt', /^`\.\.\/shared\.txt` lies outside the folder of the job/],
    ['-c/etc/constraints.txt', /^`\/etc\/constraints\.txt` lies outside/],
    ['--requirement missing.txt', /^`jobs\/sales\/missing\.txt` does not exist\.$/],
    ['../lib', /lies outside/],
    ['-f ../wheels', /lies outside/],
    ['-e ./lib', /^A folder cannot be installed as editable/],
    ['--editable=.', /^A folder cannot be installed as editable/],
  ])('is refused for the line %s, by validate and by a run', async (line, message) => {
    const files = { 'jobs/sales/requirements.txt': `\n${line}\n`, 'jobs/shared.txt': '' };
    const found = await read(files);
    expect(found?.problems).toEqual([
      expect.objectContaining({ line: 2, message: expect.stringMatching(message) }),
    ]);
    const job = {
      'datajob.config.yaml': '',
      'jobs/sales/datajob.yaml': 'team: t',
      'jobs/sales/10_load.py': '',
    };
    const { diagnostics, jobs } = await loadWorkspace(memoryFileTree({ ...files, ...job }));
    expect(jobs).toEqual([]);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'bad-requirements',
        severity: 'error',
        file: 'jobs/sales/requirements.txt',
        line: 2,
      }),
    ]);
  });

  test.each(['-e git+https://example.com/x.git#egg=x', '/opt/wheels/x.whl', '-f https://example.com/wheels'])(
    'leaves %s to the installer',
    async (line) => {
      expect(await read({ 'jobs/sales/requirements.txt': line })).toMatchObject({ problems: [], local: [] });
    },
  );

  test('may include a file that other jobs have, too, by a link in the folder of the job', async () => {
    const files = { 'jobs/sales/requirements.txt': '-r all.txt', 'shared/all.txt': 'pandas\n' };
    const found = await read(files, { 'jobs/sales/all.txt': '../../shared/all.txt' });
    expect(found?.problems).toEqual([]);
    expect(found?.files[1]?.lines).toEqual([{ line: 1, text: 'pandas' }]);
  });

  test('tells where a package is asked for, however its name is written', async () => {
    const found = await read({
      'jobs/sales/requirements.txt': '--no-index\n-r more.txt\n',
      'jobs/sales/more.txt': 'a\nMy.Package[x]>=1\n',
    });
    if (!found) throw new Error('There are lines.');
    expect(placeOfPackage(found, { name: 'my-package' })).toEqual({ file: 'jobs/sales/more.txt', line: 2 });
    expect(placeOfPackage(found, { name: 'other' })).toEqual({
      file: 'jobs/sales/requirements.txt',
      line: 1,
    });
    expect(placeOfPackage(found, { line: 2 })).toEqual({ file: 'jobs/sales/requirements.txt', line: 2 });
  });

  test('of a template is told to be of no use', async () => {
    const files = {
      'datajob.config.yaml': '',
      'jobs/sales/datajob.yaml': 'team: t\nsteps: [{ uses: load }]',
      'templates/load/template.yaml': '',
      'templates/load/10_load.py': '',
      'templates/load/requirements.txt': 'pandas\n',
    };
    const { diagnostics, jobs } = await loadWorkspace(memoryFileTree(files));
    expect(diagnostics).toMatchObject([
      { code: 'template-requirements', severity: 'warning', file: 'templates/load/requirements.txt' },
    ]);
    expect(jobs).toHaveLength(1);
  });

  test('is a part of the bundle, with the files that it includes', async () => {
    const digestOf = async (files: Record<string, string>) => {
      const job = {
        'datajob.config.yaml': '',
        'jobs/sales/datajob.yaml': 'team: t',
        'jobs/sales/10_load.py': '',
      };
      const tree = memoryFileTree({ ...job, ...files }, { 'jobs/sales/all.txt': '../../shared/all.txt' });
      const { jobs, config } = await loadWorkspace(tree);
      if (!jobs[0]) throw new Error('no job');
      return computeBundle(jobs[0], config, tree, sha256);
    };
    const all = { 'jobs/sales/requirements.txt': '-r all.txt', 'shared/all.txt': 'pandas==1\n' };
    const first = await digestOf(all);
    expect(first.files).toContain('jobs/sales/requirements.txt');
    expect(first.files).toContain('shared/all.txt');
    expect((await digestOf({ ...all, 'shared/all.txt': 'pandas==2\n' })).digest).not.toBe(first.digest);
    expect((await digestOf({ ...all, 'jobs/sales/requirements.txt': '-rall.txt' })).digest).not.toBe(
      first.digest,
    );
  });
});
