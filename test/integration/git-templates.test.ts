import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { folderCache } from '../../src/adapters/folder-cache.ts';
import { gitRepository } from '../../src/adapters/git-repository.ts';
import { gitTemplates } from '../../src/adapters/git-templates.ts';
import { sha256 } from '../../src/adapters/sha256.ts';
import { templateRepository, templateTree } from '../../src/adapters/template-trees.ts';
import { workingTree } from '../../src/adapters/working-tree.ts';
import { batchedTree } from '../../src/usecases/batched-tree.ts';
import { computeBundle, computeBundles } from '../../src/workspace/bundle.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { commitFiles, type GitSandbox, git, gitSandbox } from '../support/git-sandbox.ts';
import { type RunWorld, runWorld } from '../support/run-world.ts';

const insert = (name: string): string => `\${{ params.${name} }}`;
const load = {
  'shared/load/template.yaml': 'inputs: { target: { type: identifier }, n: 1 }',
  'shared/load/10_make.sql': `create table ${insert('target')} as select :n as n;`,
  'shared/load/20_more.py':
    'from helper import twice\ndef run(job):\n    target = job.params["target"]\n    job.execute(f"insert into {target} values (:n)", n=twice(job.params["n"]))\n',
  'shared/load/helper.py':
    'def twice(n):\n    if n > 100:\n        raise ValueError("too much")\n    return 2 * n\n',
  'shared/load/30_tell.sh': 'echo "told $DATAJOB_PARAM_N"\n',
  'shared/load/README.md': 'not a part of it',
  'elsewhere.sql': 'not in the folder',
};

let sandbox: GitSandbox;
let cache: string;
let repository: string;
let first: string;
let second: string;
beforeAll(() => {
  sandbox = gitSandbox();
  cache = join(sandbox.folder, 'cache');
  const bare = sandbox.bare('templates.git');
  const clone = sandbox.clone(bare, 'clone');
  first = commitFiles(clone, load);
  git(clone, 'tag', '--annotate', '--message', 'one', 'v1');
  symlinkSync('../../elsewhere.sql', join(clone, 'shared/load/40_linked.sql'));
  second = commitFiles(clone, { 'elsewhere.sql': `update ${insert('target')} set n = n + 1;` });
  symlinkSync('/etc/hostname', join(clone, 'shared/load/name.txt'));
  commitFiles(clone, {});
  git(clone, 'push', '--quiet', '--tags', 'origin', 'HEAD:main');
  repository = `file://${bare}`;
});
afterAll(() => sandbox.remove());

let world: RunWorld | undefined;
afterEach(() => world?.remove());

const source = (folder = cache, protocols: readonly string[] = ['file']) =>
  gitTemplates({ cache: folderCache(folder), server: `file://${sandbox.folder}`, protocols });

const job = (uses: string, values = 'target: orders, n: 3') => ({
  'jobs/orders/datajob.yaml': `team: sales\nsteps:\n  - uses: ${uses}\n    with: { ${values} }\n`,
});

/** The findings of a workspace with one job, and the bundle of the job when it has none. */
async function judge(uses: string, templates = source()) {
  world = runWorld(job(uses));
  const tree = templateTree(workingTree(world.folder), templates);
  const { jobs, config, diagnostics } = await loadWorkspace(tree);
  return { diagnostics, bundle: jobs[0] && (await computeBundle(jobs[0], config, tree, sha256)) };
}

describe('a template of another repository, pinned by commit', () => {
  test('runs with its SQL, Python and shell steps, also when Python runs it', async () => {
    world = runWorld(job(`${repository}//shared/load@${first}`));
    const { result, output } = await world.run('orders', { templates: source() });
    expect(result.error).toBeUndefined();
    expect(output).toBe('told 3\n');
    expect(await world.query('select n from orders order by n')).toEqual([[3], [6]]);
    const uses = `${repository}//shared/load@${second}`;
    world.write(
      'jobs/orders/10_run.py',
      `def run(job):\n    job.run_template("${uses}", target="again", n=1)\n`,
    );
    world.write('jobs/orders/datajob.yaml', `team: sales\ntemplates: ["${uses}"]\n`);
    expect((await world.run('orders', { templates: source() })).result.error).toBeUndefined();
    expect(await world.query('select n from again order by n')).toEqual([[2], [3]]);
  });

  test('is named with repository, commit and line when one of its steps fails', async () => {
    const uses = `${repository}//shared/load@${first}`;
    world = runWorld(job(uses, 'target: orders, n: 300'));
    const { result } = await world.run('orders', { templates: source() });
    expect(result.error).toMatchObject({
      rule: 'python-exception',
      file: `${repository}@${first}/shared/load/helper.py`,
      line: 3,
    });
    world.remove();
    world = runWorld(job(uses, 'target: no_such_schema.orders'));
    expect((await world.run('orders', { templates: source() })).result.error).toMatchObject({
      file: `${repository}@${first}/shared/load/10_make.sql`,
      line: 1,
    });
  });

  test('is a part of the digest with its commit and its files, links inside the repository followed', async () => {
    const one = await judge(`${repository}//shared/load@${first}`);
    expect(one.diagnostics).toEqual([]);
    const root = `${repository}@${first}/shared/load`;
    expect(one.bundle?.files).toEqual([
      ...['10_make.sql', '20_more.py', '30_tell.sh', 'helper.py', 'template.yaml'].map(
        (name) => `${root}/${name}`,
      ),
      'jobs/orders/datajob.yaml',
    ]);
    const two = await judge(`${repository}//shared/load@${second}`);
    expect(two.bundle?.digest).not.toBe(one.bundle?.digest);
    expect(two.bundle?.files).toContain(`${repository}@${second}/shared/load/40_linked.sql`);
  });

  test('needs no network when it is there, and validate says what could not be fetched', async () => {
    const uses = `${repository}//shared/load@${first}`;
    await judge(uses);
    const gone = `${repository}//shared@${first}`;
    renameSync(repository.slice('file://'.length), join(sandbox.folder, 'away.git'));
    const judged = await judge(uses);
    const other = await judge(gone);
    renameSync(join(sandbox.folder, 'away.git'), repository.slice('file://'.length));
    expect([judged.diagnostics, judged.bundle?.job]).toEqual([[], 'orders']);
    expect(other.diagnostics).toEqual([
      expect.objectContaining({
        code: 'template-not-fetched',
        severity: 'error',
        file: 'jobs/orders/datajob.yaml',
        line: 3,
        message: expect.stringContaining(`${repository} did not give the commit ${first}`),
      }),
    ]);
  });

  test.each([
    ['a tag', () => `${repository}//shared/load@v1`, () => `write \`${repository}//shared/load@${first}\``],
    ['a branch', () => `${repository}//shared/load@main`, () => 'write `'],
    [
      'a short id',
      () => `${repository}//shared/load@${first.slice(0, 7)}`,
      () => 'Write the 40 hexadecimal digits',
    ],
    [
      'a tag that does not exist',
      () => `${repository}//shared/load@v9`,
      () => 'Write the 40 hexadecimal digits',
    ],
  ])('is refused by %s, with what to write', async (_, uses, hint) => {
    const { diagnostics } = await judge(uses());
    expect(diagnostics).toMatchObject([{ code: 'bad-template', line: 3, severity: 'error' }]);
    expect(diagnostics[0]?.hint).toContain(hint());
  });

  test('is refused when a link leads out of it, when the folder is not there, and by a protocol that is not allowed', async () => {
    const third = git(join(sandbox.folder, 'clone'), 'rev-parse', 'HEAD');
    const before = readdirSync(cache).length;
    expect((await judge(`${repository}//shared/load@${third}`)).diagnostics[0]?.message).toContain(
      'the link shared/load/name.txt leads out of it',
    );
    expect((await judge(`${repository}//nowhere@${first}`)).diagnostics[0]?.message).toContain(
      'no such folder',
    );
    const usual = gitTemplates({ cache: folderCache(cache), server: 'https://github.com' });
    expect(
      (await judge(`${repository}//shared/load@${second}x`.slice(0, -1), usual)).diagnostics,
    ).toMatchObject([{ message: 'Templates are not fetched by file://.', hint: 'Use https:// or ssh://.' }]);
    const stranger = gitTemplates({
      cache: folderCache(cache),
      server: 'https://github.com',
      stranger: true,
    });
    expect((await judge(`git@example.com:a/b.git//x@${first}`, stranger)).diagnostics).toMatchObject([
      { message: 'Templates are not fetched by ssh://.', hint: 'Use https://.' },
    ]);
    // Nothing that was refused is kept.
    expect(readdirSync(cache)).toHaveLength(before);
  });

  test('may be given by owner and name, and from the root of its repository', async () => {
    const bare = sandbox.bare('acme/whole');
    const clone = sandbox.clone(bare, 'whole');
    const commit = commitFiles(clone, {
      'template.yaml': '',
      '10_load.sql': 'create table orders as select 1 as n;',
    });
    git(clone, 'push', '--quiet', 'origin', 'HEAD:main');
    world = runWorld({
      'jobs/orders/datajob.yaml': `team: sales\nsteps: [{ uses: "acme/whole@${commit}" }]`,
    });
    const { result } = await world.run('orders', { templates: source() });
    expect(result.error).toBeUndefined();
    expect(await world.query('select n from orders')).toEqual([[1]]);
  });

  test('has the same digest in a commit as on disk, and is not written out with the files of a release', async () => {
    const workspace = sandbox.init('workspace');
    const text = job(`${repository}//shared/load@${first}`);
    const commit = commitFiles(workspace, { 'datajob.config.yaml': '', ...text });
    const mine = templateRepository(gitRepository(workspace, '.'), source());
    const trees = [batchedTree(mine.treeAt(commit)), templateTree(workingTree(workspace), source())];
    const bundles = [];
    for (const tree of trees) {
      const { jobs, config } = await loadWorkspace(tree);
      bundles.push(...(await computeBundles(jobs, config, tree, sha256)).values());
    }
    expect(bundles).toHaveLength(2);
    expect(bundles[0]).toEqual(bundles[1]);
    const out = join(sandbox.folder, 'release');
    await mine.materialise(commit, bundles[0]?.files ?? [], out);
    expect(readdirSync(out, { recursive: true })).toEqual([
      'jobs',
      'jobs/orders',
      'jobs/orders/datajob.yaml',
    ]);
  });

  test('is fetched also from a server that gives only what its branches lead to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'datajob-cache-'));
    // In its first version the protocol knows no other commits, unless the server is set to give them.
    const oldProtocol = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'protocol.version',
      GIT_CONFIG_VALUE_0: '0',
    };
    const before = { ...process.env };
    Object.assign(process.env, oldProtocol);
    try {
      const found = await source(folder).fetch(repository, second, 'shared/load');
      expect(existsSync(join(found, 'shared/load/10_make.sql'))).toBe(true);
      expect(existsSync(join(found, 'elsewhere.sql'))).toBe(false);
    } finally {
      for (const name of Object.keys(oldProtocol)) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
