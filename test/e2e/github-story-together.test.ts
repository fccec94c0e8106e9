import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { git } from '../support/git-sandbox.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';
import { stateFile, stateFiles } from '../support/merge-in-story.ts';

/** Stories: two pull requests touch one job; a merge is taken back by another pull request. */

let dist: BuiltDist;
let story: GitHubStory;

const ours = { number: 12, branch: 'ours' };
const theirs = { number: 13, branch: 'theirs' };
const load = 'jobs/orders/10_load.sql';
const check = 'jobs/orders/20_check.sql';
const table = (value: number) => `create or replace table orders as select ${value} as id;\n`;

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  const files = { 'datajob.config.yaml': '', '.gitignore': '.datajob/\n' };
  story = await githubStory(dist.folder, {
    ...files,
    'jobs/orders/datajob.yaml': 'team: sales\n',
    [load]: table(1),
  });
});
afterEach(() => story.end());

const release = () =>
  stateFile(story, 'production', 'releases/orders.json') as { digest: string; pr: number };
const comments = (issue: number) => story.github.repository.comments.filter((one) => one.issue === issue);

describe('of two pull requests that touch one job', () => {
  test('each is green alone; what they make together is staged again before it is promoted', async () => {
    story.change(ours, { [load]: table(2) });
    story.change(theirs, { [check]: 'select id from orders;\n' });
    for (const { number } of [ours, theirs]) expect((await story.check(number, 'opened')).exitCode).toBe(0);
    const digests = stateFiles(story, 'ledger', 'evidence/orders');
    expect(digests).toHaveLength(2);

    expect((await story.run(story.merge(12))).exitCode).toBe(0);
    const first = release();
    expect(first.pr).toBe(12);
    const pushed = story.merge(13);
    const promoted = await story.run(pushed);
    expect(promoted.exitCode).toBe(0);
    // Nobody had staged both changes together.
    expect(JSON.parse(promoted.outputs['result'] ?? '')).toMatchObject({ staged: { passed: true } });
    expect(stateFiles(story, 'ledger', 'evidence/orders')).toHaveLength(3);
    expect([release().pr, release().digest === first.digest]).toEqual([13, false]);
    expect([comments(12).length, comments(13).length]).toEqual([2, 2]);
  });

  test('that break each other the second one is refused, and production keeps the first', async () => {
    story.change(ours, { [load]: 'create or replace table orders as select 2 as number;\n' });
    story.change(theirs, { [check]: 'select id from orders;\n' });
    for (const { number } of [ours, theirs]) expect((await story.check(number, 'opened')).exitCode).toBe(0);
    await story.run(story.merge(12));
    const before = release();
    const queued = await story.run(story.queue(13));
    expect([queued.exitCode, queued.annotations[0]?.properties['file']]).toEqual([1, check]);
    const promoted = await story.run(story.merge(13));
    expect([promoted.exitCode, release()]).toEqual([1, before]);
    expect(comments(13).at(-1)?.body).toContain('orders');
  });
});

describe('a merge that is taken back', () => {
  test('is a change like any other, whose bundle has evidence already', async () => {
    story.change(theirs, { [load]: table(1), 'jobs/orders/datajob.yaml': 'team: sales\nparams: { a: b }\n' });
    await story.check(13, 'opened');
    await story.run(story.merge(13));
    const before = release();
    story.change(ours, { [load]: table(2) });
    await story.check(12, 'opened');
    const merged = story.merge(12);
    await story.run(merged);
    expect(release().digest).not.toBe(before.digest);

    const back = { number: 14, branch: 'back' };
    git(story.work, 'fetch', '--quiet', 'origin');
    story.change(back, { [load]: table(1) });
    const checked = await story.check(14, 'opened');
    expect([checked.exitCode, checked.outputs['changed']]).toEqual([0, '["orders"]']);
    // Whoever reads the output is told whose job it is, and what cannot be taken back.
    expect(JSON.parse(checked.outputs['plan'] ?? '')).toMatchObject({
      changes: [{ job: 'orders', team: 'sales', owners: [], consequences: [] }],
    });
    const promoted = await story.run(story.merge(14));
    expect(promoted.exitCode).toBe(0);
    expect(release()).toMatchObject({ digest: before.digest, pr: 14 });
    expect(comments(14).at(-1)?.body).toContain('<!-- datajob:promotion ');
  });

  test('before it was promoted leaves production as it was', async () => {
    await story.run(story.merge(await open(theirs, { [load]: table(3) })));
    const before = release();
    story.merge(await open(ours, { [load]: table(2) }));
    git(story.work, 'fetch', '--quiet', 'origin');
    const promoted = await story.run(
      story.merge(await open({ number: 14, branch: 'back' }, { [load]: table(3) })),
    );
    expect([promoted.exitCode, release().digest]).toEqual([0, before.digest]);
  });
});

async function open(
  pull: { readonly number: number; readonly branch: string },
  files: Record<string, string>,
) {
  story.change(pull, files);
  expect((await story.check(pull.number, 'opened')).exitCode).toBe(0);
  return pull.number;
}
