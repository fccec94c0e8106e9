import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(dirname(folder), { recursive: true, force: true });
});

test('the demo goes from pull request to production, and leaves its workspace', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/demo.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' },
  });
  const folder = /^ {2}cd (.+)$/m.exec(stdout)?.[1];
  if (folder !== undefined) folders.push(folder);

  // The demo checks exit codes, mails and production data itself, and says what it found.
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  expect(existsSync(`${folder}/datajob.config.yaml`)).toBe(true);

  // The README shows this story and no other: `npm run demo:readme` writes it.
  const readme =
    /<!-- demo -->([\s\S]*)<!-- \/demo -->/.exec(readFileSync(`${root}/README.md`, 'utf8'))?.[1] ?? '';
  expect(story(readme)).toEqual(story(stdout));
}, 180_000);

/** Headings and commands, without the instants that differ from day to day. */
function story(text: string): string[] {
  const lines = text.split('\n').filter((line) => /^(──|\$) /.test(line));
  return lines.map((line) => line.trimEnd().replace(/--now \S+/, '--now T'));
}
