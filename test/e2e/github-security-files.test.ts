import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { type ForkStory, forkStory } from '../support/fork-story.ts';
import { commitFiles } from '../support/git-sandbox.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';
import { foreignMarkup } from '../support/markdown-structure.ts';
import { unguarded } from '../support/unguarded.ts';
import type { Guard } from '../support/without-guard.ts';

/** Files of a pull request that lead elsewhere or are made to be too much. */

const job = 'jobs/orders';
const secret = 'the-secret-beside-the-checkout';
let dist: BuiltDist;
let story: GitHubStory;
let fork: ForkStory;

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  story = await githubStory(dist.folder, { 'datajob.config.yaml': '', '.gitignore': '.datajob/\n' });
  fork = forkStory(story);
  // What a runner has beside the checkout, such as the event and the files of other steps.
  writeFileSync(join(story.sandbox.folder, 'event.yaml'), `${secret}: 1\n`);
});
afterEach(() => story.end());

/** Commits links by their path, on the branch of the stranger. */
function proposeLinks(
  links: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): void {
  fork.propose({ [`${job}/datajob.yaml`]: 'team: sales\n', ...files });
  for (const [path, target] of Object.entries(links)) {
    rmSync(join(story.work, path), { force: true });
    symlinkSync(target, join(story.work, path));
  }
  fork.propose({});
}

const contained: Guard = {
  text: /return outside\d* \|\| inside\d*\.split\(import_node_path\d*\.sep\)\.includes\("\.git"\) \? void 0 : file\d*;/,
  without: 'return file;',
};

describe('a link that leads out of the repository is not followed', () => {
  test.each([
    ['to a file of the runner', `${job}/datajob.yaml`, '../../../event.yaml', secret],
    ['to the settings of Git', `${job}/datajob.yaml`, '../../.git/config', 'repositoryformatversion'],
  ])('%s', async (_, path, target, content) => {
    proposeLinks({ [path]: target }, { [`${job}/1_a.sql`]: 'select 1;\n' });
    const result = await fork.check();
    expect([result.exitCode, JSON.stringify(result).includes(content)]).toEqual([1, false]);
    const other = await unguarded(dist, [contained], (folder) => fork.check({ dist: folder }));
    expect(JSON.stringify(other)).toContain(content);
  });

  test.each([
    ['/proc/self/environ', `${job}/1_a.sql`],
    ['/proc/self/environ', 'datajob.config.yaml'],
    ['/dev/zero', `${job}/1_a.sql`],
    ['/dev/stdin', `${job}/datajob.yaml`],
    ['..', 'jobs/more'],
    ['1_a.sql', `${job}/1_a.sql`],
  ])('nor is %s read, or waited for, as %s', async (target, path) => {
    proposeLinks({ [path]: target }, { [`${job}/2_b.sql`]: 'select 1;\n' });
    const result = await fork.check({ env: { WITNESS: secret } });
    expect(['passed', 'failed']).toContain(result.outputs['verdict']);
    expect(JSON.stringify(result)).not.toContain(secret);
    expect(result.durationMs).toBeLessThan(30_000);
  });

  test('nor where steps run, on a branch of this repository', async () => {
    const pull = { number: 13, branch: 'links' };
    story.change(pull, { [`${job}/datajob.yaml`]: 'team: sales\n', [`${job}/2_b.sql`]: 'select 1;\n' });
    symlinkSync('/proc/self/environ', join(story.work, job, '1_a.sql'));
    commitFiles(story.work, {});
    story.change(pull, {});
    const result = await story.check(13, 'opened', { env: { WITNESS: secret } });
    expect(result.exitCode).toBe(1);
    expect(JSON.stringify([result, story.github.repository.comments])).not.toContain(secret);
  });
});

test('the report is not written through a link that a step has laid', async () => {
  const place: Guard = {
    text: /\(0, import_node_fs\d*\.rmSync\)\(folder\d*, \{ recursive: true, force: true \}\);(?=\s*\(0, import_node_fs\d*\.mkdirSync\))/,
    without: '',
  };
  const target = join(story.sandbox.folder, 'event.yaml');
  const script = [
    `for temp in ${story.sandbox.folder}/datajob-action-*/temp; do`,
    '  mkdir -p "$temp/datajob-report"',
    `  ln -sfn ${target} "$temp/datajob-report/report.json"`,
    'done',
    '',
  ].join('\n');
  story.change(
    { number: 13, branch: 'links' },
    {
      [`${job}/datajob.yaml`]: 'team: sales\n',
      [`${job}/1_lay.sh`]: script,
    },
  );
  const result = await story.check(13, 'opened');
  expect([result.exitCode, result.report]).toMatchObject([0, { pr: 13 }]);
  expect(readFileSync(target, 'utf8')).toBe(`${secret}: 1\n`);
  const fresh: Guard = { text: /, \{ flag: "wx" \}/, without: '' };
  await unguarded(dist, [place, fresh], (folder) => story.check(13, 'opened', { dist: folder }));
  expect(readFileSync(target, 'utf8')).toContain('"verdict"');
});

describe('a pull request that is too much ends in bounded time, with a verdict', () => {
  const levels = Array.from(
    { length: 12 },
    (_, level) => `l${level + 1}: &l${level + 1} [${Array(10).fill(`*l${level}`).join(', ')}]`,
  );
  const bomb = `l0: &l0 [x, x, x]\n${levels.join('\n')}\nteam: sales\n`;

  test.each<[string, Readonly<Record<string, string>>]>([
    ['by aliases', { [`${job}/datajob.yaml`]: bomb }],
    ['by aliases in the config', { 'datajob.config.yaml': bomb }],
    ['by depth', { [`${job}/datajob.yaml`]: `params: ${'['.repeat(100_000)}\n` }],
    ['by a long line', { [`${job}/datajob.yaml`]: `team: sales\ndescription: ${'a'.repeat(20_000_000)}\n` }],
    [
      'by a large file of SQL',
      {
        [`${job}/datajob.yaml`]: 'team: sales\n',
        [`${job}/1_a.sql`]: `${"select ':a' /* ;".repeat(1_000_000)}\n`,
      },
    ],
    [
      'by dollars and quotes',
      {
        [`${job}/datajob.yaml`]: 'team: sales\n',
        [`${job}/1_a.sql`]: `$${'$a$ '.repeat(400_000)}${"'".repeat(400_001)}`,
      },
    ],
    [
      'by a cron expression',
      {
        [`${job}/datajob.yaml`]: `team: sales\nschedule: { cron: "0 0 30 2 ${'*/1,'.repeat(50_000)}1" }\n`,
        [`${job}/1_a.sql`]: 'select 1;\n',
      },
    ],
    [
      'by patterns',
      {
        'datajob.config.yaml': `jobs: ["${'**/'.repeat(40)}${'*a'.repeat(40)}b"]\n`,
        [`${job}/datajob.yaml`]: 'team: sales\n',
      },
    ],
  ])('%s', async (_, files) => {
    fork.propose({ [`${job}/1_a.sql`]: 'select 1;\n', ...files });
    const result = await fork.check();
    expect(['passed', 'failed']).toContain(result.outputs['verdict']);
    expect(result.durationMs).toBeLessThan(60_000);
    expect(JSON.stringify(result).length).toBeLessThan(3_000_000);
  });

  test('by the number of its findings: comment, marks, summary and outputs keep to their bounds', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [
        `jobs/job-${index}/datajob.yaml`,
        `teem: sales\n"${'<img src=x> @everyone '.repeat(20)}": ${index}\n`,
      ]),
    );
    story.change({ number: 13, branch: 'many' }, files);
    const result = await story.check(13, 'opened');
    const [comment] = story.github.repository.comments;
    expect([result.exitCode, result.annotations.length]).toEqual([1, 10]);
    expect(comment?.body.length).toBeLessThan(65_000);
    expect(foreignMarkup(comment?.body ?? '', story.github.world.webUrl)).toEqual([]);
    // The runner for tests refuses a summary of more than 1 MiB, as GitHub does.
    expect(result.summary.length).toBeGreaterThan(100_000);
    for (const output of Object.values(result.outputs)) expect(output.length).toBeLessThan(210_000);
    for (const { annotations } of story.github.repository.checkRuns)
      expect(annotations.length).toBeGreaterThan(10);
  });
});
