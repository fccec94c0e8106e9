import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pullNumbered } from '../github/story/pulls.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';
import { foreignMarkup } from '../support/markdown-structure.ts';
import { mergeInStory, promoteInStory } from '../support/merge-in-story.ts';
import { unguarded } from '../support/unguarded.ts';
import type { Guard } from '../support/without-guard.ts';

/**
 * Names, values and messages that mean something to a shell, to the runner or to GitHub are text. Each attack is also
 * made on a program without the guard, where it must succeed: else it would prove nothing.
 */

const pull = { number: 12, branch: 'x$(touch${IFS}pwned)`touch${IFS}pwned`;touch${IFS}pwned' };
const spoken = '$(touch pwned)`touch pwned`;touch pwned;${{ github.token }}%0A::error::forged';
const folder = 'jobs/$(touch pwned);`touch pwned`';
let dist: BuiltDist;
let story: GitHubStory;

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  story = await githubStory(dist.folder, { 'datajob.config.yaml': '', '.gitignore': '.datajob/\n' });
});
afterEach(() => story.end());

const pwned = () =>
  readdirSync(story.sandbox.folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(^|\/)pwned/.test(path),
  );

describe('no shell reads names and values', () => {
  const manifest = [
    'name: orders',
    'team: sales',
    `description: ${JSON.stringify(spoken)}`,
    `params: { where: ${JSON.stringify(spoken)} }`,
    'steps:',
    '  - sql: "$(touch pwned).sql"',
    '  - python: "`touch pwned`;touch pwned.py"',
    `  - name: said\n    run: '[ "$DATAJOB_PARAM_WHERE" = "$(cat said.txt)" ]'`,
    `    env: { EVIL: ${JSON.stringify(spoken.replace('${{ github.token }}', ''))} }\n`,
  ].join('\n');
  const files = {
    [`${folder}/datajob.yaml`]: manifest,
    [`${folder}/$(touch pwned).sql`]: 'create or replace table orders as select :where as said;\n',
    [`${folder}/\`touch pwned\`;touch pwned.py`]: 'print("hello")\n',
    [`${folder}/said.txt`]: spoken,
    [`${folder}/a\n::error::forged "';touch pwned;.txt`]: 'x\n',
  };

  test('of a pull request, from its branch to what is promoted and run', async () => {
    story.change(pull, files);
    pullNumbered(story.github, 12).title = spoken;
    const checked = await story.check(12, 'opened');
    expect([checked.exitCode, checked.annotations, pwned()]).toEqual([0, [], []]);
    mergeInStory(story, pull);
    const promoted = await promoteInStory(story);
    expect([promoted.exitCode, promoted.annotations, pwned()]).toEqual([0, [], []]);
    expect(promoted.log).toContain('1 added');
    const bodies = story.github.repository.comments.map(({ body }) => body);
    expect(bodies.flatMap((body) => foreignMarkup(body, story.github.world.webUrl))).toEqual([]);
  });

  test('as one would that Git were called with', async () => {
    const args: Guard = {
      text: /spawn\)\("git", \[\.\.\.fixedSettings, \.\.\.args\], \{/,
      without: 'spawn)("git", [...fixedSettings, ...args], { shell: true,',
    };
    story.change(pull, { 'jobs/aa/datajob.yaml': 'team: aa\n', 'jobs/aa/1_a.sql': 'select 1;\n' });
    const base = '$(touch pwned)';
    const guarded = await story.check(12, 'opened', { inputs: { base } });
    expect([guarded.exitCode, pwned()]).toEqual([1, []]);
    await unguarded(dist, [args], (bare) => story.check(12, 'opened', { inputs: { base }, dist: bare }));
    expect(pwned()).not.toEqual([]);
  });
});

const silenced: Guard = {
  text: /if \(!isOff\) write\d*\(`::stop-commands::\$\{token\d*\}`\);\s*isOff = true;/,
  without: '',
};
const escaped: Guard = {
  text: /function escapeData\(s\d*\) \{/,
  without: 'function escapeData(s) { return String(s);',
};
const escapedProperty: Guard = {
  text: /function escapeProperty\(s\d*\) \{/,
  without: 'function escapeProperty(s) { return String(s);',
};
const forged = 'x\n::error file=a.sql,line=1::forged\n##[error]forged\n::set-output name=passed::forged\n';
const lines = JSON.stringify(forged);

describe('what others write is not read as commands of the runner', () => {
  const isForged = ({ annotations }: { annotations: readonly { message: string }[] }) =>
    annotations.some(({ message }) => message.startsWith('forged'));

  test.each<[string, Readonly<Record<string, string>>, readonly Guard[]]>([
    [
      'the message of a database',
      { 'jobs/aa/datajob.yaml': 'team: aa\n', 'jobs/aa/1_a.sql': `select error('${forged}');\n` },
      [escaped],
    ],
    [
      'the message of Python',
      { 'jobs/aa/datajob.yaml': 'team: aa\n', 'jobs/aa/1_a.py': `raise ValueError(${lines})\n` },
      [escaped],
    ],
    [
      'what Python prints',
      { 'jobs/aa/datajob.yaml': 'team: aa\n', 'jobs/aa/1_a.py': `print(${lines})\n` },
      [silenced],
    ],
    [
      'what a shell step prints as errors',
      {
        'jobs/aa/datajob.yaml': 'team: aa\nsteps: [{ run: cat said.txt >&2 }]\n',
        'jobs/aa/said.txt': forged,
      },
      [silenced],
    ],
    ['a key of a manifest', { 'jobs/aa/datajob.yaml': `team: aa\n${lines}: 1\n` }, [escaped, silenced]],
    [
      'the name of a file',
      { 'jobs/a::error::x\n::error::forged/datajob.yaml': 'teem: a\n' },
      [escapedProperty],
    ],
  ])('%s', async (_, files, guards) => {
    story.change({ number: 12, branch: 'a' }, files);
    const guarded = await story.check(12, 'opened');
    expect([isForged(guarded), guarded.outputs['passed'] === 'forged']).toEqual([false, false]);
    const other = await unguarded(dist, guards, (bare) => story.check(12, 'synchronize', { dist: bare }));
    expect(isForged(other)).toBe(true);
  });

  test('nor is it obeyed in outputs, variables and paths', async () => {
    const heredoc = 'x\nghadelimiter\nEVIL=1\nEVIL<<ghadelimiter\n1\nghadelimiter\n';
    const files = {
      'jobs/aa/datajob.yaml': `team: aa\ndescription: ${JSON.stringify(heredoc)}\n`,
      'jobs/aa/1_a.sql': `select error('${heredoc}');\n`,
    };
    story.change({ number: 12, branch: 'a' }, files);
    const { outputs, exported } = await story.check(12, 'opened');
    expect([exported, outputs['EVIL'], outputs['passed']]).toEqual([{}, undefined, 'false']);
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ passed: false });
  });
});
