import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CheckRun } from '../../src/ports/github/check-runs.ts';
import type { Annotation } from '../../src/report/annotations.ts';
import { startGitHub, type TestGitHub } from '../github/server.ts';
import { openPull } from '../github/story/pulls.ts';
import { connectTo } from '../support/github-connection.ts';

let server: TestGitHub;
let commit: string;

beforeEach(async () => {
  server = await startGitHub();
  commit = openPull(server, { number: 7 }).head.sha;
});

afterEach(() => server.stop());

function annotations(count: number, text = 'finding'): Annotation[] {
  return Array.from({ length: count }, (_, index) => ({
    level: index % 2 === 0 ? 'error' : 'warning',
    title: `${text} ${index + 1}`,
    message: `What is wrong in line ${index + 1}.`,
    file: 'jobs/sales/orders/10_load.sql',
    startLine: index + 1,
    startColumn: 3,
  }));
}

function checkRun(given: Partial<CheckRun> = {}): CheckRun {
  return {
    name: 'datajob evidence',
    commit,
    externalId: 'jobs%7Cdatajob',
    conclusion: 'failure',
    title: '3 jobs changed, 1 failed',
    summary: 'A summary.',
    text: 'More.',
    annotations: [],
    detailsUrl: 'https://github.com/acme/data/actions/runs/1',
    ...given,
  };
}

function written() {
  return server.repository.checkRuns.map(({ annotations: list, title, conclusion }) => ({
    title,
    conclusion,
    annotations: list.length,
  }));
}

test('a check run is made with its texts and the marks at lines', async () => {
  const { github } = connectTo(server);
  const { url } = await github.checkRuns.publish(checkRun({ annotations: annotations(2) }));
  const [run] = server.repository.checkRuns;
  expect(url).toContain(String(run?.id));
  expect(run).toMatchObject({
    name: 'datajob evidence',
    commit,
    externalId: 'jobs%7Cdatajob',
    status: 'completed',
    conclusion: 'failure',
    title: '3 jobs changed, 1 failed',
    summary: 'A summary.',
    text: 'More.',
    detailsUrl: 'https://github.com/acme/data/actions/runs/1',
  });
  expect(run?.annotations).toEqual([
    {
      path: 'jobs/sales/orders/10_load.sql',
      start_line: 1,
      end_line: 1,
      start_column: 3,
      end_column: 3,
      annotation_level: 'failure',
      message: 'What is wrong in line 1.',
      title: 'finding 1',
    },
    expect.objectContaining({ start_line: 2, annotation_level: 'warning' }),
  ]);
});

test('annotations are sent fifty at a time, at most five hundred, and the rest is counted', async () => {
  const { github } = connectTo(server);
  await github.checkRuns.publish(checkRun({ annotations: annotations(120) }));
  expect(server.count('checks/create')).toBe(1);
  expect(server.count('checks/update')).toBe(2);
  expect(server.repository.checkRuns[0]?.annotations.map(({ start_line: line }) => line)).toEqual(
    Array.from({ length: 120 }, (_, index) => index + 1),
  );
  await github.checkRuns.publish(checkRun({ externalId: 'other', annotations: annotations(503) }));
  const last = server.repository.checkRuns.at(-1);
  expect(last?.annotations).toHaveLength(500);
  expect(last?.summary).toBe('A summary.\n\n3 more findings are not marked in the files.');
});

test('what has no place in a file is counted, and ranges over lines have no columns', async () => {
  const { github } = connectTo(server);
  const overLines: Annotation = {
    level: 'error',
    title: '',
    message: '',
    file: 'a.sql',
    startLine: 2,
    endLine: 5,
  };
  const nowhere: Annotation = { level: 'warning', title: 'somewhere', message: 'unknown' };
  await github.checkRuns.publish(
    checkRun({ annotations: [{ ...overLines, startColumn: 4, endColumn: 1 }, nowhere] }),
  );
  const [run] = server.repository.checkRuns;
  expect(run?.annotations).toEqual([
    {
      path: 'a.sql',
      start_line: 2,
      end_line: 5,
      annotation_level: 'failure',
      message: 'No message.',
      title: '',
    },
  ]);
  expect(run?.summary).toContain('1 more finding is not marked');
});

test('a second attempt on the same commit writes the same check run anew, without marking anything twice', async () => {
  const { github } = connectTo(server);
  await github.checkRuns.publish(checkRun({ annotations: annotations(60) }));
  const again = checkRun({ annotations: annotations(70), title: 'again' });
  await github.checkRuns.publish(again);
  expect(written()).toEqual([{ title: 'again', conclusion: 'failure', annotations: 70 }]);
  await github.checkRuns.publish({ ...again, title: 'once more', conclusion: 'neutral' });
  expect(written()).toEqual([{ title: 'once more', conclusion: 'neutral', annotations: 70 }]);
});

test('marks that no longer hold do not stay: a new check run takes the place of the old one', async () => {
  const { github } = connectTo(server);
  await github.checkRuns.publish(checkRun({ annotations: annotations(3, 'old') }));
  await github.checkRuns.publish(checkRun({ annotations: [], conclusion: 'success', title: 'mended' }));
  expect(written().at(-1)).toEqual({ title: 'mended', conclusion: 'success', annotations: 0 });
});

test('other workspaces on the same commit keep theirs', async () => {
  const { github } = connectTo(server);
  await github.checkRuns.publish(checkRun({ externalId: 'one' }));
  await github.checkRuns.publish(checkRun({ externalId: 'two' }));
  expect(server.repository.checkRuns.map(({ externalId }) => externalId)).toEqual(['one', 'two']);
});

test('a check run whose answer got lost is not made twice', async () => {
  const { github } = connectTo(server);
  server.fail({ operation: 'checks/create', afterwards: true, drop: true });
  await github.checkRuns.publish(checkRun({ annotations: annotations(60) }));
  expect(written()).toEqual([{ title: '3 jobs changed, 1 failed', conclusion: 'failure', annotations: 60 }]);
});

test('texts are cut to what GitHub takes', async () => {
  const { github } = connectTo(server);
  const long = 'ü'.repeat(70_000);
  await github.checkRuns.publish(checkRun({ title: long, summary: long, text: long }));
  expect(server.repository.checkRuns[0]?.title).toHaveLength(255);
});

test('a token without checks: write is told so', async () => {
  const token = server.addToken({ permissions: { checks: 'read' } });
  const { github } = connectTo(server, { token });
  await expect(github.checkRuns.publish(checkRun())).rejects.toMatchObject({
    reason: 'forbidden',
    permission: 'checks: write',
  });
});
