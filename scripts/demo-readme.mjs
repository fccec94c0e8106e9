// `npm run demo:readme`: plays the demo and writes what it printed into README.md, without the lines of what
// went well, so that a reader sees the story on two screens.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = `${root}/README.md`;

// Steps and checks that passed, runs of jobs that the story is not about, the later of many next runs.
const others = '(airports|flights|weather|delays|co2|stocks-changes)[\\w-]*';
const leftOut = [
  /^ {2}[>✓] /,
  /^ {4}\d+_\w+ \| /,
  /^[\w-]+ in [\w-]+ \(run /,
  new RegExp(`^${others} (succeeded|skipped) in `),
  new RegExp(`^ {2}evidence: ${others}`),
  new RegExp(`^ {2}[+] ${others}`),
  new RegExp(`^ {2}(added|unchanged) +${others}`),
  /^ {6}(jobs\/|05:20|19:40|03:30)/,
  /^ {8}20\d\d-\d\d-\d\d (05:20|19:40|03:30)/,
  /^ {2}\| /,
  /^ {2}data: \S+ added, /,
  /^1 check with a waiver:$/,
  /^ {2}airports-load: city-known/,
  /^ {2}! check city-known/,
];

// One stream for both, in the order in which it was written.
const { status, stdout } = spawnSync('sh', ['-c', 'exec "$0" scripts/demo.mjs 2>&1', process.execPath], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, NO_COLOR: '1' },
});
if (status !== 0) throw new Error(`The demo failed:\n${stdout}`);

const text = readFileSync(readme, 'utf8');
const block = `<!-- demo -->\n\`\`\`text\n${condensed(stdout)}\n\`\`\`\n<!-- /demo -->`;
writeFileSync(
  readme,
  text.replace(/<!-- demo -->.*<!-- \/demo -->/s, () => block),
);

function condensed(output) {
  const kept = output
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => !leftOut.some((pattern) => pattern.test(line)));
  const folder = /^ {2}cd (.+)\/workspace$/m.exec(output)?.[1] ?? '';
  return kept
    .join('\n')
    .replaceAll(folder, '/tmp/datajob-demo')
    .replaceAll(`${root}dist/cli.cjs`, 'dist/cli.cjs')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
