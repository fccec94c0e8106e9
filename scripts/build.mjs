// Builds dist/: two CommonJS bundles and the Python module. Not minified, so that stack traces and
// reviews can read it; the same input gives the same bytes on every platform.
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

rmSync(`${root}/dist`, { recursive: true, force: true });
mkdirSync(`${root}/dist`);
await build({
  absWorkingDir: root,
  entryPoints: { action: 'src/action/index.ts', cli: 'src/cli/index.ts' },
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  legalComments: 'eof',
  define: { DATAJOB_VERSION: JSON.stringify(version) },
  external: ['pg-native'],
  plugins: [nativeDuckdb()],
  logLevel: 'warning',
});
cpSync(`${root}/python`, `${root}/dist/python`, {
  recursive: true,
  filter: (path) => !path.includes('__pycache__'),
});

// The native part of DuckDB is found at run time: src/adapters/duckdb-driver.ts puts it where this module looks.
function nativeDuckdb() {
  return {
    name: 'native-duckdb',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^@duckdb\/node-bindings$/ }, ({ path }) => ({ path, namespace: 'native-duckdb' }));
      onLoad({ filter: /.*/, namespace: 'native-duckdb' }, () => ({
        contents: "module.exports = globalThis[Symbol.for('datajob.duckdb-binding')];",
      }));
    },
  };
}
