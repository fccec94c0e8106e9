import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Git, gitIn } from '../../src/adapters/git.ts';
import { gitTree } from '../../src/adapters/git-tree.ts';
import { commitFiles, type GitSandbox, gitSandbox } from '../support/git-sandbox.ts';

let sandbox: GitSandbox;
let folder: string;

beforeEach(() => {
  sandbox = gitSandbox();
  folder = sandbox.init('repo');
});
afterEach(() => sandbox.remove());

/** Real Git that counts how often it is started. */
function counted(): { git: Git; calls: () => number } {
  const git = gitIn(folder);
  let calls = 0;
  const bytes: Git['bytes'] = (purpose, args, options) => {
    calls += 1;
    return git.bytes(purpose, args, options);
  };
  return { git: { ...git, bytes }, calls: () => calls };
}

test.each([
  ['some', 20],
  ['thousands of', 2500],
])('%s questions of one moment are answered together, by a few processes', async (_, count) => {
  const names = Array.from({ length: count }, (_, index) => `jobs/j${index}/a.sql`);
  const commit = commitFiles(folder, Object.fromEntries(names.map((name) => [name, name])));
  const { git, calls } = counted();
  const tree = gitTree(git, commit);
  const answers = await Promise.all(names.map((name) => tree.read([name])));
  expect(answers.map((answer, index) => answer.get(names[index] ?? ''))).toEqual(names);
  expect(calls()).toBeLessThanOrEqual(2);
});

test('one question does not get the answer of another', async () => {
  const commit = commitFiles(folder, { 'a.sql': 'a', 'b/b.sql': 'b' });
  const tree = gitTree(gitIn(folder), commit);
  const paths = [['a.sql'], ['b/b.sql', 'none.sql'], ['b']];
  const answers = await Promise.all(paths.map((some) => tree.read(some)));
  expect(answers.map((answer) => [...answer])).toEqual([[['a.sql', 'a']], [['b/b.sql', 'b']], []]);
});
