import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { workflowDispatchEvent } from '../github/events/repository.ts';
import type { ActionResult } from '../support/action-runner.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { type GitHubStory, githubStory } from '../support/github-story.ts';
import { seenText } from '../support/markdown-text.ts';
import { unguarded } from '../support/unguarded.ts';
import type { Guard } from '../support/without-guard.ts';

/**
 * Secrets are nowhere to be seen, in whatever form somebody writes them: neither in what the runner shows and hides
 * itself, nor in what is posted, which nobody else hides. Without the mask each of these places shows them.
 */

const password = 'correct horse+battery/staple@42';
const key = 'first-line-of-the-key\nsecond/line+of the key==';
const env = { MAIL_PASSWORD: password, SIGNING_KEY: key };
const config =
  'smtp: { url: "smtp://a:${MAIL_PASSWORD}@mail.example", from: a@example.com }\n' +
  'environments: { staging: { connections: { main: { type: duckdb, path: ".datajob/s.duckdb" }, key: { type: duckdb, path: ".datajob/${SIGNING_KEY}" } } } }\n' +
  'defaults: { connection: main }\n';
const forms = [password, ...key.split('\n')].flatMap((part) => [
  part,
  encodeURIComponent(part),
  Buffer.from(part).toString('base64').replace(/=+$/, ''),
]);
/** What a step would print to get it out. */
const spoken = [...new Set([...forms, key.replace('\n', ' / ')])];

let dist: BuiltDist;
let story: GitHubStory;

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  story = await githubStory(dist.folder, { 'datajob.config.yaml': config, '.gitignore': '.datajob/\n' });
});
afterEach(() => story.end());

/** Names of the places that show a form of a secret. */
function leaks({ masks: _, ...seen }: ActionResult): string[] {
  const { comments, checkRuns } = story.github.repository;
  const places: Readonly<Record<string, unknown>> = { ...seen, comments, checkRuns };
  return Object.entries(places)
    .filter(([, content]) => {
      const text = JSON.stringify(content) ?? '';
      const read = [text, seenText(text), text.replaceAll('\\"', '"').replaceAll('\\\\', '\\')];
      return forms.some((form) => read.some((each) => each.includes(form)));
    })
    .map(([place]) => place);
}

const job = 'jobs/orders';
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const raise = `select error(${quoted(spoken.join(' '))});\n`;

describe('no secret is seen in log, annotations, outputs, summary, report, comment and check', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['a database says it', { [`${job}/datajob.yaml`]: 'team: sales\n', [`${job}/1_a.sql`]: raise }],
    [
      'a shell step says it',
      {
        [`${job}/datajob.yaml`]: 'team: sales\nsteps: [{ run: "cat said.txt; cat said.txt >&2; exit 3" }]\n',
        [`${job}/said.txt`]: `${spoken.join('\n')}\n`,
      },
    ],
    [
      'Python says it',
      {
        [`${job}/datajob.yaml`]: 'team: sales\n',
        [`${job}/1_a.py`]: `text = ${JSON.stringify(spoken.join(' '))}\nprint(text)\nraise ValueError(text)\n`,
      },
    ],
    [
      'a manifest holds it',
      {
        [`${job}/datajob.yaml`]: `team: sales\n${spoken.map((form) => `${JSON.stringify(form)}: 1\n`).join('')}`,
        [`${job}/1_a.sql`]: 'select 1;\n',
      },
    ],
    [
      'a file is named so',
      {
        [`${job}/datajob.yaml`]: `team: sales\nsteps: ${JSON.stringify(forms.map((form) => ({ sql: `${form.replaceAll('/', '_')}.sql` })))}\n`,
      },
    ],
  ])('where %s', async (_, files) => {
    story.change({ number: 12, branch: 'orders' }, files);
    const result = await story.check(12, 'opened', { env });
    expect([result.exitCode, leaks(result)]).toEqual([1, []]);
    expect(story.github.repository.comments).toHaveLength(1);
    expect(story.github.repository.checkRuns).toHaveLength(1);
  });

  test.each([
    ['run', { environment: 'staging', job: 'orders', reason: spoken.join(' ') }],
    ['promote', {}],
    ['tick', {}],
    ['stage', { base: '4b825dc642cb6eb9a060e54bf8d69288fbee4904' }],
  ])('nor by a %s that somebody starts by hand', async (command, inputs) => {
    story.change(
      { number: 12, branch: 'orders' },
      {
        [`${job}/datajob.yaml`]: `team: sales\ndescription: ${JSON.stringify(spoken.join(' '))}\n`,
        [`${job}/1_a.sql`]: raise,
        'jobs/b/datajob.yaml': `teem: ${JSON.stringify(password)}\n`,
      },
    );
    story.merge(12);
    const event = workflowDispatchEvent(story.github, { command, ...inputs });
    expect(leaks(await story.run(event, { env }))).toEqual([]);
  });
});

describe('without a guard they are seen', () => {
  const told: Guard = {
    text: /for \(const form of new Set\(values\d*\.flatMap\(secretForms\)\)\)/,
    without: 'for (const form of [])',
  };
  const posted: Guard = {
    text: /function maskData\(data\d*, mask\d*\) \{/,
    without: 'function maskData(data) { return data;',
  };
  const rendered: Guard = { text: /maskData\(await runJob\(/, without: '((data) => data)(await runJob(' };
  const files = { [`${job}/datajob.yaml`]: 'team: sales\n', [`${job}/1_a.sql`]: raise };

  test.each<[string, Guard, readonly string[]]>([
    ['in the log, where the runner does not know them', told, ['log']],
    [
      'in all that is posted or left behind',
      posted,
      ['outputs', 'summary', 'report', 'comments', 'checkRuns'],
    ],
  ])('%s', async (_, guard, places) => {
    story.change({ number: 12, branch: 'orders' }, files);
    const seen = await unguarded(dist, [guard], (folder) => story.check(12, 'opened', { env, dist: folder }));
    expect(leaks(seen)).toEqual(expect.arrayContaining([...places]));
  });

  test('in the summary of a run, where Markdown writes them in other letters', async () => {
    story.change({ number: 12, branch: 'orders' }, files);
    story.merge(12);
    const inputs = { command: 'run', environment: 'staging', job: 'orders' };
    const event = workflowDispatchEvent(story.github, inputs);
    const seen = await unguarded(dist, [rendered], (folder) => story.run(event, { env, dist: folder }));
    expect(leaks(seen)).toContain('summary');
  });
});
