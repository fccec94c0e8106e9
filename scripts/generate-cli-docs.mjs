// Writes docs/cli.md from the command table; with `--check` only says whether it is fresh (exit code 1 if not).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModule } from './generate/load-module.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}/docs/cli.md`;
const { cliReference } = await loadModule('src/cli/reference.ts');
const text = cliReference();

if (!process.argv.includes('--check')) {
  mkdirSync(`${root}/docs`, { recursive: true });
  writeFileSync(target, text);
} else if (current() !== text) {
  console.error('docs/cli.md is not what the command table says: run `node scripts/generate-cli-docs.mjs`.');
  process.exitCode = 1;
}

function current() {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return undefined;
  }
}
