import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/report.ts';
import { pullNumbered } from '../github/story/pulls.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { type ForkStory, forkStory, type Left } from '../support/fork-story.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';
import { sampleReport } from '../support/sample-report.ts';
import { unguarded } from '../support/unguarded.ts';
import type { Guard } from '../support/without-guard.ts';
import { zipArchive } from '../support/zip-archive.ts';

/**
 * Files that a stranger's workflow uploaded. Each is refused for its own reason: on a program without that guard the
 * reason is another one, or the comment is written.
 */

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
  fork.propose({ 'jobs/orders/datajob.yaml': 'team: sales\n', 'jobs/orders/1_a.sql': 'select 1;\n' });
});
afterEach(() => story.end());

const bodies = () => story.github.repository.comments.map(({ body }) => body);

function claim(own: Partial<Report> = {}): Report {
  return sampleReport({ verdict: 'passed', head: pullNumbered(story.github, 12).head.sha, ...own });
}

const member = (content: string | Uint8Array) => ({ name: 'report.json', content });
const text = () => JSON.stringify(claim());
const archive = (...members: Parameters<typeof zipArchive>[0]) => ({ zip: zipArchive(members) });

const claimedSize: Guard = {
  text: /if \(entry\.uncompressedSize > maxBytes\) throw tooLarge\d*\(name\d*, maxBytes\);/,
  without: '',
};
const trueSize: Guard = {
  text: /if \(size\d* > maxBytes\) throw tooLarge\d*\(entry\.fileName, maxBytes\);/,
  without: '',
};
const truePlain: Guard = { text: /type\d* !== 0 && type\d* !== plainFile/, without: 'false' };
const once: Guard = { text: /if \(found\d*\.length > 1\) throw refused\d*\([^;]*;/, without: '' };
const listed: Guard = {
  text: /if \(artifact\d*\.bytes > mostBytes\d*\) return/,
  without: 'if (false) return',
};
const shape: Guard = {
  text: /if \(!\(0, [\w.]*validate\d*\)\(value\d*\)\)|if \(!validate\d*\(value\d*\)\)/,
  without: 'if (false)',
};
const ownWorkspace: Guard = {
  text: /if \(report\d*\.workspace !== place\d*\.workspace\) return/,
  without: 'if (false) return',
};
const readOnce: Guard = { text: /=== artifactName && !expired/, without: '!== ""' };

describe('a file that a stranger uploaded is refused, in a sentence of ours and with a green run', () => {
  test.each<[string, () => Left, RegExp, readonly Guard[]]>([
    [
      'a bomb',
      () => archive(member(Buffer.alloc(60_000_000))),
      /with more than 5000000 bytes/,
      [claimedSize, trueSize],
    ],
    [
      'a claim of four gigabytes',
      () => archive({ ...member(text()), claims: 0xffff_fffe }),
      /with more than 5000000 bytes/,
      [claimedSize],
    ],
    [
      'an archive that is too large to be fetched',
      () => archive({ ...member(randomBytes(5_000_001)), packed: false }),
      /The artifact is larger than 5000000 bytes\.$/m,
      [listed],
    ],
    [
      'a symbolic link',
      () => archive({ ...member('/proc/self/environ'), mode: 0o120777 }),
      /something else than a plain file/,
      [truePlain],
    ],
    ['the same name twice', () => archive(member(text()), member('{}')), /2 times/, [once]],
    ['a report with more in it', () => ({ report: { ...claim(), more: 1 } }), /another shape/, [shape]],
    [
      'a report of another workspace',
      () => ({ report: claim({ workspace: 'other' }) }),
      /another workspace/,
      [ownWorkspace],
    ],
    ['an artifact of another name', () => ({ name: 'evil', report: claim() }), /left no report/, [readOnce]],
  ])('%s', async (_, attack, reason, guards) => {
    const left = attack();
    const refused = await fork.deliver(left);
    expect([refused.exitCode, refused.annotations, bodies()]).toEqual([0, [], []]);
    expect(refused.log).toMatch(reason);
    expect(refused.outputs['verdict']).toBe('passed');
    const other = await unguarded(dist, guards, (folder) => fork.deliver(left, { dist: folder }));
    expect(other.log).not.toMatch(reason);
  });

  test.each<[string, () => Left]>([
    ['nothing', () => ({})],
    ['no archive', () => ({ zip: Buffer.from('<html>') })],
    ['a name that leads out', () => archive(member(text()), { name: '../../report.json', content: '{}' })],
    ['an absolute name', () => archive({ name: '/report.json', content: text() })],
    ['a folder in between', () => archive({ name: 'datajob-report/report.json', content: text() })],
    ['a bomb that claims to be small', () => archive({ ...member(Buffer.alloc(60_000_000)), claims: 10 })],
    ['no JSON', () => ({ report: '<script>alert(1)</script>' })],
    ['deep JSON', () => ({ report: '['.repeat(2_000_000) })],
    ['bytes', () => archive(member(randomBytes(1000)))],
    ['a prototype', () => ({ report: text().replace('{', '{"__proto__":{"fork":false},') })],
    ['a constructor', () => ({ report: text().replace('{', '{"constructor":{"prototype":{"x":1}},') })],
    ['a pull request that is no number', () => ({ report: text().replace('"pr":12', '"pr":"12/../13"') })],
    ['a pull request below zero', () => ({ report: text().replace('"pr":12', '"pr":-12') })],
  ])('%s', async (_, attack) => {
    const { exitCode, log, masks: __, durationMs: ___, ...seen } = await fork.deliver(attack());
    expect([exitCode, bodies(), seen.annotations]).toEqual([0, [], []]);
    expect(log).toMatch(/Nothing is posted\. The (workflow run|artifact|report) /);
    expect(JSON.stringify([seen, log])).not.toMatch(/script|13/);
  });

  test('one that has expired', async () => {
    await fork.deliver({ report: claim(), name: 'datajob-report' });
    expect(bodies()).toHaveLength(1);
    story.github.repository.comments.splice(0);
    for (const artifact of story.github.repository.artifacts) artifact.expired = true;
    const run = story.github.repository.workflowRuns[0];
    if (run !== undefined) story.github.repository.workflowRuns.splice(0, 1, { ...run });
    expect((await fork.deliver({})).log).toContain('left no report');
    expect(bodies()).toEqual([]);
  });
});

describe("a workflow run that is no fork's pull request is left alone, without a question", () => {
  const isPull: Guard = {
    text: /!== "pull_request"\) \{\s*return ignored\d*\("The workflow run is not/,
    without: '=== "x") { return ignored("',
  };
  const isForeign: Guard = {
    text: /if \(source\d* === own\d*\) \{\s*return ignored\d*\("The pull/,
    without: 'if (false) { return ("',
  };

  test.each<[string, () => Left, Guard]>([
    ['a push of the fork', () => ({ report: claim(), event: 'push' }), isPull],
    ['a pull request of this repository', () => ours(), isForeign],
  ])('%s', async (_, attack, guard) => {
    const left = attack();
    const result = await fork.deliver(left);
    expect([result.exitCode, story.github.calls.length, bodies()]).toEqual([0, 0, []]);
    expect(result.log).toContain('Nothing to do.');
    await unguarded(dist, [guard], (folder) => fork.deliver(left, { dist: folder }));
    expect(bodies()).toHaveLength(1);
  });

  function ours(): Left {
    const pull = { number: 13, branch: 'ours' };
    const commit = story.change(pull, {
      'jobs/more/datajob.yaml': 'team: sales\n',
      'jobs/more/1_a.sql': 'select 1;\n',
    });
    return { report: claim({ pr: 13, head: commit }), commit, from: story.github.repository };
  }
});

describe('what the repository itself lacks fails the run, and says what', () => {
  const allowed = { contents: 'read', actions: 'read', pull_requests: 'write' } as const;

  test.each([
    ['actions', 'actions: read'],
    ['pull_requests', 'pull-requests: write'],
  ])('a token without the permission %s', async (name, told) => {
    const { [name as 'actions']: _, ...permissions } = { ...allowed };
    const token = story.github.addToken({
      permissions: name === 'actions' ? permissions : { ...permissions, pull_requests: 'read' },
    });
    const result = await fork.deliver({ report: claim() }, { github: { url: story.github.url, token } });
    expect([result.exitCode, bodies()]).toEqual([1, []]);
    expect(result.log).toContain(told);
  });

  test('no token', async () => {
    const result = await fork.deliver({ report: claim() }, { inputs: { token: '' } });
    expect([result.exitCode, story.github.calls.length]).toEqual([1, 0]);
    expect(result.log).toContain('cannot be delivered without a token');
  });

  test('with these three it is delivered, and with comments turned off it is not', async () => {
    const token = story.github.addToken({ permissions: allowed });
    const github = { url: story.github.url, token };
    await fork.deliver({ report: claim() }, { github, inputs: { comment: 'off' } });
    expect(bodies()).toEqual([]);
    expect((await fork.deliver({ report: claim() }, { github })).exitCode).toBe(0);
    expect(bodies()).toHaveLength(1);
  });
});
