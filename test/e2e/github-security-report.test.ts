import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { commentMarker } from '../../src/report/comment-marker.ts';
import type { Report } from '../../src/report/report.ts';
import { closePull, openPull, pullNumbered } from '../github/story/pulls.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { type ForkStory, forkStory, type Left } from '../support/fork-story.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';
import { foreignMarkup } from '../support/markdown-structure.ts';
import { bigReport, sampleReport } from '../support/sample-report.ts';
import { unguarded } from '../support/unguarded.ts';
import type { Guard } from '../support/without-guard.ts';

/**
 * What a stranger's workflow leaves behind is told by a trusted one. Where a test names guards, the same attack is
 * made on a program without them, where it must succeed: else it would prove nothing.
 */

const job = 'jobs/sales/orders';
let dist: BuiltDist;
let story: GitHubStory;
let fork: ForkStory;
let clock: number;

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  clock = Date.parse('2026-11-22T10:00:00Z');
  const files = { 'datajob.config.yaml': '', '.gitignore': '.datajob/\n' };
  story = await githubStory(dist.folder, files, { now: () => clock });
  fork = forkStory(story);
});
afterEach(() => story.end());

const bodies = () => story.github.repository.comments.map(({ body }) => body);
const broken = { [`${job}/datajob.yaml`]: 'teem: sales\n' };
const mended = { [`${job}/datajob.yaml`]: 'team: sales\n', [`${job}/1_a.sql`]: 'select 1;\n' };

describe('the report of a fork', () => {
  test('becomes one comment that says whose word it is, and follows the pull request', async () => {
    fork.propose(broken);
    const red = await fork.check();
    expect(red.exitCode).toBe(1);
    const told = await fork.deliver({ report: red.report });
    expect([told.exitCode, told.outputs['command'], told.annotations]).toEqual([0, 'report', []]);
    const [first = ''] = bodies();
    expect(first.split('\n').slice(0, 2)).toEqual([
      commentMarker('.', 'datajob'),
      '### ❌ datajob failed, as the workflow of the pull request itself reports',
    ]);
    expect(first).toContain('teem');
    expect(first).toContain('nobody has checked it');
    expect(told.outputs['comment-url']).toContain('#issuecomment-');
    expect((await fork.deliver({ report: red.report })).log).toContain('told so already');

    clock += 60_000;
    fork.propose(mended);
    await fork.deliver({ report: (await fork.check()).report });
    expect(bodies()).toEqual([expect.stringContaining('✅ datajob passed, as the workflow')]);
    expect(bodies()[0]).toContain('1 earlier push');
    expect(story.github.count('issues/update-comment')).toBe(1);
    expect(story.github.repository.checkRuns).toEqual([]);
  });

  test('is written over by a trusted check, in the same comment', async () => {
    fork.propose(mended);
    await fork.deliver({ report: (await fork.check()).report });
    const queued = await story.run(story.queue(12));
    expect(queued.outputs['verdict']).toBe('attention');
    expect(bodies()).toEqual([expect.stringContaining('### ⚠️ datajob needs a look\n')]);
  });

  test('tells nothing that only a trusted check can know', async () => {
    const head = fork.propose(mended);
    const lies: Partial<Report> = {
      ...{ head: 'e'.repeat(40), event: 'merge_group', at: '2030-01-01T00:00:00.000Z', fork: false },
      ...{ workflow: 'release', url: 'https://evil.example/', sentence: 'All 3 jobs passed on staging.' },
      parity: { status: 'same', differences: [] },
      notes: ['Approved by the security team.'],
    };
    const lie = /2030|evil|release|on staging|security team|Evidence|pr-12|approved|succeeded|e{40}/;
    await fork.deliver({ report: sampleReport(lies) });
    expect(bodies()[0]).not.toMatch(lie);
    expect(bodies()[0]).toContain(`/commit/${head}`);
    expect(bodies()[0]?.startsWith(commentMarker('.', 'datajob'))).toBe(true);
    const claimed: Guard = {
      text: /function claimedReport\(claimed, pr\d*, \{[^}]*\}\) \{/,
      without: 'function claimedReport(claimed) { return claimed;',
    };
    story.github.repository.comments.splice(0);
    const believed = { ...lies, head, event: 'pull_request' };
    await unguarded(dist, [claimed], (folder) =>
      fork.deliver({ report: sampleReport(believed) }, { dist: folder }),
    );
    expect(bodies()[0]).toMatch(lie);
  });

  test('of 5 MB is told in a comment of bounded size, in bounded time', async () => {
    fork.propose(mended);
    const big = { ...bigReport(370, (index) => `${index} @everyone <img src=x> `.repeat(3)), pr: 12 };
    const report = JSON.stringify(big);
    expect(report.length).toBeGreaterThan(4_500_000);
    expect(report.length).toBeLessThan(5_000_000);
    const { exitCode, durationMs } = await fork.deliver({ report });
    expect([exitCode, durationMs < 20_000]).toEqual([0, true]);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]?.length).toBeLessThan(65_000);
    expect(foreignMarkup(bodies()[0] ?? '', story.github.world.webUrl)).toEqual([]);
  });
});

const sameFork: Guard = {
  text: /if \(pull\d*\.head\.repositoryId !== source\d*\) return "The report names/,
  without: 'if (false) return "The report names',
};
const sameHead: Guard = {
  text: /if \(pull\d*\.head\.sha !== head\d*\) return "The pull request has/,
  without: 'if (false) return "The pull request has',
};
const isOpen: Guard = {
  text: /if \(pull\d*\.state !== "open"\) return "The pull request is closed\."/,
  without: 'if (false) return ""',
};
const notMoved: Guard = {
  text: /\|\| await hasMoved\(publication\)\)/,
  without: ')',
};

describe('a report that is not about its own pull request is refused, and nothing is written', () => {
  test.each<[string, readonly Guard[], () => Left]>([
    [
      "that names somebody else's pull request",
      [sameFork, sameHead, notMoved],
      () => {
        openPull(story.github, { number: 30, branch: 'ours' });
        return { report: claim({ pr: 30 }) };
      },
    ],
    [
      'that names another pull request of the same stranger',
      [sameHead, notMoved],
      () => {
        openPull(story.github, { number: 31, branch: 'other', from: fork.repository, author: 'mallory' });
        return { report: claim({ pr: 31 }) };
      },
    ],
    [
      'of a commit that is not the head any more',
      [sameHead, notMoved],
      () => {
        const old = fork.propose(broken);
        fork.propose(mended);
        return { report: claim({ head: old }), commit: old };
      },
    ],
    [
      'for a pull request that is closed',
      [isOpen],
      () => {
        closePull(story.github, 12);
        return { report: claim() };
      },
    ],
    [
      'for a pull request whose fork is gone',
      [sameFork],
      () => {
        pullNumbered(story.github, 12).head.repository = undefined;
        return { report: claim() };
      },
    ],
  ])('%s', async (_, guards, attack) => {
    fork.propose(mended);
    const left = attack();
    const refused = await fork.deliver(left);
    expect([refused.exitCode, refused.annotations, bodies()]).toEqual([0, [], []]);
    expect(refused.log).toContain('Nothing is posted. The');
    await unguarded(dist, guards, (folder) => fork.deliver(left, { dist: folder }));
    expect(bodies()).toHaveLength(1);
  });

  test('that names a pull request that does not exist, or none', async () => {
    fork.propose(mended);
    const { pr: _, ...none } = claim();
    for (const report of [claim({ pr: 4711 }), none]) {
      expect((await fork.deliver({ report })).log).toMatch(/Nothing is posted\. The report names/);
    }
    expect(bodies()).toEqual([]);
  });

  test('that was delivered again although a later one of the same commit was told', async () => {
    const later: Guard = {
      text: /if \(report\d*\.fork\) return Date\.parse\(last\d*\) > Date\.parse\(report\d*\.at\);/,
      without: '',
    };
    fork.propose(mended);
    await fork.deliver({ report: claim() });
    const told = bodies();
    clock -= 3_600_000;
    const old = claim({ verdict: 'failed' });
    expect((await fork.deliver({ report: old })).log).toContain('told something newer');
    expect(bodies()).toEqual(told);
    await unguarded(dist, [later], (folder) => fork.deliver({ report: old }, { dist: folder }));
    expect(bodies()).not.toEqual(told);
  });
});

/** What a check of the pull request could have found. */
function claim(own: Partial<Report> = {}): Report {
  return sampleReport({ verdict: 'passed', head: pullNumbered(story.github, 12).head.sha, ...own });
}
