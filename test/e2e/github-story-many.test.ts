import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';

/** Story: one pull request changes 300 jobs. GitHub is asked little, and what is told stays within its limits. */

let dist: BuiltDist;
let story: GitHubStory;

const pull = { number: 12, branch: 'all' };
const config = `environments:
  staging: { connections: { lake: { type: duckdb, path: .datajob/staging.duckdb } } }
  production:
    connections: { lake: { type: duckdb, path: .datajob/production.duckdb } }
    protected: { approvals: 1 }
teams: { sales: { owners: ["@ana", "@acme/sales"] } }
`;
const numbers = Array.from({ length: 300 }, (_, number) => number);

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  story = await githubStory(dist.folder, { 'datajob.config.yaml': config, '.gitignore': '.datajob/\n' });
});
afterEach(() => story.end());

/** Every tenth job fails; the others warn. */
function files(round: number) {
  return Object.fromEntries(
    numbers.flatMap((number) => [
      [
        `jobs/job-${number}/datajob.yaml`,
        `team: sales\nschedule: { cron: "${number % 60} ${number % 24} * * *" }\nchecks: [{ sql: select 1, severity: warn }]\n`,
      ],
      [
        `jobs/job-${number}/10_load.sql`,
        number % 10 === 0 ? `select error('no ${round}');\n` : `select ${round};\n`,
      ],
    ]),
  );
}

test('300 changed jobs in under 40 calls, with everything within its limits', async () => {
  story.change(pull, files(1));
  const first = await story.check(12, 'opened');
  expect([first.exitCode, JSON.parse(first.outputs['changed'] ?? '[]')]).toEqual([1, expect.anything()]);
  expect(JSON.parse(first.outputs['changed'] ?? '[]')).toHaveLength(300);
  expect(story.github.calls.length).toBeLessThan(40);
  const [comment] = story.github.repository.comments;
  expect(comment?.body.length).toBeLessThan(65_000);
  expect(Buffer.byteLength(first.summary)).toBeLessThan(1024 * 1024);
  const outputs = Object.values(first.outputs).reduce((sum, value) => sum + value.length, 0);
  expect(outputs).toBeLessThan(1_000_000);
  expect(first.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
  const [evidence] = story.github.repository.checkRuns;
  expect(evidence).toMatchObject({ conclusion: 'failure' });
  expect(evidence?.annotations.length).toBeGreaterThanOrEqual(30);
}, 240_000);
