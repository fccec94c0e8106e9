// Writes docs/cli.md from the command table; with `--check` only says whether it is fresh (exit code 1 if not).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}/docs/cli.md`;
const { cliReference } = await load('src/cli/reference.ts');
const text = cliReference();

if (!process.argv.includes('--check')) {
  mkdirSync(`${root}/docs`, { recursive: true });
  writeFileSync(target, text);
} else if (current() !== text) {
  console.error('docs/cli.md is not what the command table says: run `node scripts/generate-cli-docs.mjs`.');
  process.exitCode = 1;
}

/** Node 20 does not read TypeScript, so the module is bundled in memory. */
async function load(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}

function current() {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return undefined;
  }
}
