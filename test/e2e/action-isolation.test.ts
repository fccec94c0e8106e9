import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActionResult, runAction } from '../support/action-runner.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { commitFiles, type GitSandbox, gitSandbox } from '../support/git-sandbox.ts';
import { interpreter } from '../support/node-interpreters.ts';
import { type Guard, withoutGuard } from '../support/without-guard.ts';

/**
 * What the runner gives to an action must not reach the jobs that it runs: tokens, and files with which
 * later steps of the workflow can be steered. Each attack is also made on a program without the guard, where
 * it must succeed: else it would prove nothing.
 */

const job = 'jobs/sales/orders';
let dist: BuiltDist;
let sandbox: GitSandbox;
let repository: string;
let token: string;

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(() => {
  sandbox = gitSandbox();
  repository = sandbox.clone(sandbox.bare('remote.git'), 'work');
  token = `ghs_${randomBytes(12).toString('hex')}`;
});
afterEach(() => sandbox.remove());

const inherited: Guard = {
  text: /\(inheritedNames\.has\(.*?\) \|\| name\.startsWith\("LC_"\)\)/,
  without: 'true',
};
const forgotten: Guard = {
  text: /if \(place === void 0\) return;\s*const kept/,
  without: 'return; const kept',
};
const named: Guard = {
  text: /\.filter\(\(name\d*\) => !isOfRunner\(name\d*\) && !commandFiles\.has\(name\d*\)\)/,
  without: '',
};
const taken: Guard = { text: /if \(isOfRunner\(name\d*\)\) delete /, without: 'if (false) delete ' };
const emptied: Guard = { text: /\(0, import_node_fs\d*\.truncateSync\)\(path\d*\);/, without: '' };
const silenced: Guard = {
  text: /if \(!isOff\) write\d*\(`::stop-commands::\$\{token\d*\}`\);\s*isOff = true;/,
  without: '',
};

describe('the variables of the runner', () => {
  test.each([
    ['shell', 'run: env > seen.txt'],
    ['python', 'python: 10_look.py'],
  ])('are not inherited by %s steps', async (_, step) => {
    const files = {
      [`${job}/10_look.py`]: 'import os\nopen("seen.txt", "w").write(repr(dict(os.environ)))\n',
      [`${job}/datajob.yaml`]: `team: sales\nsteps:\n  - ${step}\n`,
    };
    const seen = async (guards: readonly Guard[]) => {
      await attack(files, guards);
      return readFileSync(join(repository, job, 'seen.txt'), 'utf8');
    };
    const names = /INPUT_|ACTIONS_|GITHUB_|RUNNER_/;
    expect(await seen([])).not.toMatch(names);
    expect(await seen([inherited, named])).toMatch(names);
  });

  test('cannot be asked for as secrets of a job', async () => {
    const names = ['INPUT_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_ENV'];
    for (const name of names) {
      const script = `[ -n "$${name}" ] && touch stolen || true`;
      const files = {
        [`${job}/datajob.yaml`]: `team: sales\nsecrets: [${name}]\nsteps:\n  - run: '${script}'\n`,
      };
      expect((await attack(files, [])).exitCode).toBe(1);
      expect(existsSync(join(repository, job, 'stolen'))).toBe(false);
    }
    await attack(
      {
        [`${job}/datajob.yaml`]:
          'team: sales\nsecrets: [GITHUB_ENV]\nsteps:\n  - run: \'[ -f "$GITHUB_ENV" ] && touch stolen\'\n',
      },
      [named],
    );
    expect(existsSync(join(repository, job, 'stolen'))).toBe(true);
  });

  test('cannot be named in the config, from where they would go to a server', async () => {
    const files = (name: string) => ({
      'datajob.config.yaml': `environments: { local: { connections: { main: { type: duckdb, path: "\${${name}}" } } } }\n`,
      [`${job}/datajob.yaml`]: 'team: sales\nsteps:\n  - query: select 1\n',
    });
    const path = join(sandbox.folder, 'opened.duckdb');
    const env = { ACTIONS_RUNTIME_TOKEN: path };
    expect((await attack(files('ACTIONS_RUNTIME_TOKEN'), [], env)).exitCode).toBe(1);
    expect(existsSync(path)).toBe(false);
    await attack(files('ACTIONS_RUNTIME_TOKEN'), [named, taken], env);
    expect(existsSync(path)).toBe(true);
  });

  test.each([
    ['shell', 'run: cat /proc/[0-9]*/environ > seen.bin 2> /dev/null || true'],
    ['python', 'python: 10_look.py'],
  ])('are not found in the memory of the program by %s steps', async (_, step) => {
    const files = {
      [`${job}/10_look.py`]: [
        'import glob',
        'with open("seen.bin", "wb") as seen:',
        '    for path in glob.glob("/proc/[0-9]*/environ"):',
        '        try: seen.write(open(path, "rb").read())',
        '        except OSError: pass',
        '',
      ].join('\n'),
      [`${job}/datajob.yaml`]: `team: sales\nsteps:\n  - ${step}\n`,
    };
    const found = async (guards: readonly Guard[]) => {
      await attack(files, guards, { ACTIONS_RUNTIME_TOKEN: `runtime-${token}` });
      return readFileSync(join(repository, job, 'seen.bin')).includes(token);
    };
    expect(await found([])).toBe(false);
    expect(await found([forgotten])).toBe(true);
  });
});

describe('the files of the runner', () => {
  test.each([
    ['shell', 'run: for file in $(cat files.txt); do echo EVIL=1 >> $file; done'],
    ['python', 'python: 10_write.py'],
    ['SQL', 'sql: 10_write.sql'],
  ])('hold nothing of what %s steps wrote into them', async (_, step) => {
    const pattern = `${sandbox.folder}/datajob-action-*/env_*`;
    const files = {
      [`${job}/files.txt`]: `${pattern}\n`,
      [`${job}/10_write.py`]: `import glob\nfor path in glob.glob("${pattern}"):\n    open(path, "a").write("EVIL=1\\n")\n`,
      [`${job}/10_write.sql`]: [
        `set variable target = (select file from glob('${pattern}'));`,
        "copy (select 'EVIL=1') to (getvariable('target')) (header false, format csv);\n",
      ].join('\n'),
      [`${job}/datajob.yaml`]: `team: sales\nsteps:\n  - ${step}\n`,
    };
    const guarded = await attack(files, []);
    expect([guarded.exitCode, guarded.exported, guarded.outputs['verdict']]).toEqual([1, {}, 'failed']);
    expect(guarded.summary).toMatch(/wrote into GITHUB.?_.?ENV|wrote into GITHUB&#95;ENV/);
    expect((await attack(files, [emptied])).exported).toEqual({ EVIL: '1' });
  });
});

test('what steps print is not read as commands of theirs', async () => {
  const files = {
    [`${job}/datajob.yaml`]: 'team: sales\nsteps:\n  - run: echo "##[error]not ours"\n',
  };
  expect((await attack(files, [])).annotations).toEqual([]);
  expect((await attack(files, [silenced])).annotations).toMatchObject([{ message: 'not ours' }]);
});

/** Runs the job of these files with a program that lacks the guards. */
async function attack(
  files: Readonly<Record<string, string>>,
  guards: readonly Guard[],
  env: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  commitFiles(repository, { 'datajob.config.yaml': '', '.gitignore': '.datajob/\n', ...files });
  const built = guards.reduce((from, guard) => {
    const next = withoutGuard(from, guard);
    if (from !== dist) from.remove();
    return next;
  }, dist);
  try {
    return await runAction({
      dist: built.folder,
      node: interpreter(24).path,
      repository,
      event: { name: 'workflow_dispatch', payload: { inputs: { command: 'run', job: 'orders' } } },
      github: { url: 'http://127.0.0.1:9', token },
      temp: sandbox.folder,
      env,
    });
  } finally {
    if (built !== dist) built.remove();
  }
}
