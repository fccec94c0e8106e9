import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
// The pure core: all of it can be reached without a database, a network or a clock.
const pure = ['manifest', 'workspace', 'plan', 'sql', 'quality', 'run', 'release', 'report', 'usecases'];

export default async () => ({
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/support/esbuild-transform.mjs' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  injectGlobals: false,
  testTimeout: 60_000,
  // Many tests wait for Git, databases and processes; jest's own default leaves one core of two idle.
  maxWorkers: '100%',
  coverageProvider: 'v8',
  coverageReporters: ['text-summary'],
  collectCoverageFrom: await withCode(pure.map((folder) => join('src', folder))),
  // A folder is measured as a whole.
  coverageThreshold: Object.fromEntries(
    pure.map((folder) => [`./src/${folder}/`, { lines: 95, statements: 95 }]),
  ),
});

/** The modules that are more than types, which V8 would count as code that never runs. */
async function withCode(folders) {
  const modules = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
    )
    .filter((path) => path.endsWith('.ts') && !path.includes('generated'));
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: modules,
    outbase: '.',
    outdir: 'compiled',
    format: 'esm',
    write: false,
  });
  return outputFiles
    .filter(({ text }) => text !== '')
    .map(({ path }) => relative(resolve(root, 'compiled'), path).replace(/\.js$/, '.ts'));
}
