// Builds dist/: CommonJS programs and the Python module. Not minified, so that stack traces and
// reviews can read it; the same input gives the same bytes on every platform. An argument names another folder.
import { chmodSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyNotices } from './third-party-notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = resolve(root, process.argv[2] ?? 'dist');
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

// Built aside, so that a build that fails leaves the old one.
const fresh = `${target}.new`;
rmSync(fresh, { recursive: true, force: true });
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
const settings = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  legalComments: 'eof',
  logLevel: 'warning',
  metafile: true,
};
// Drivers and other large packages are most of the program and seldom needed: each is a file of its own that
// is read when it is used. They and the validators of the schemas share no code with the rest.
const packages = [
  '@actions/github',
  '@duckdb/node-api',
  'execa',
  'mysql2',
  'nodemailer',
  'pg',
  'yaml',
  'yauzl',
];
const validators = ['config', 'contract', 'manifest', 'report', 'template', 'tests'];
const apart = new Map([
  ...packages.map((name) => [name, name.replace('@', '').replaceAll('/', '-')]),
  ...validators.map((kind) => [`./generated/${kind}-validator.js`, `${kind}-validator`]),
]);
// Only @actions/github needs it, and only where a proxy is: to load it takes longer than all else that we do.
const undici = await build({ ...settings, entryPoints: ['undici'], outfile: `${fresh}/parts/undici.cjs` });
const parts = await build({
  ...settings,
  entryPoints: {
    ...Object.fromEntries([...apart].map(([path, name]) => [name, fromManifest(path)])),
    // A program of its own: see there.
    'sqlite-child': 'src/adapters/sqlite-child.ts',
  },
  outdir: `${fresh}/parts`,
  external: ['pg-native', './undici.cjs'],
  plugins: [nativeDuckdb(), lateUndici()],
});
const programs = await build({
  ...settings,
  outdir: fresh,
  define: { DATAJOB_VERSION: JSON.stringify(version) },
  external: ['./parts/*'],
  entryPoints: {
    'action-main': 'src/action/main.ts',
    'cli-main': 'src/cli/main.ts',
    'cli-reading': 'src/cli/reading.ts',
  },
  plugins: [partsApart(), onlyUsedActions()],
});
// Compiling the whole program takes as long as all that most pull requests need, and as a plan: see
// src/action/index.ts and src/cli/index.ts. Each file is a whole program; they share no objects.
const start = await build({
  ...settings,
  outdir: fresh,
  define: { DATAJOB_VERSION: JSON.stringify(version) },
  entryPoints: { action: 'src/action/index.ts', cli: 'src/cli/index.ts' },
  external: ['./action-main.cjs', './cli-main.cjs', './cli-reading.cjs', './parts/*'],
  plugins: [mainApart(), partsApart(), onlyUsedActions()],
});
chmodSync(`${fresh}/cli.cjs`, 0o755);
const inputs = [undici, parts, programs, start].flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync(`${fresh}/THIRD-PARTY-NOTICES.txt`, thirdPartyNotices(root, inputs));
const wasm = 'node-sqlite3-wasm.wasm';
cpSync(`${root}/node_modules/node-sqlite3-wasm/dist/${wasm}`, `${fresh}/parts/${wasm}`);
chmodSync(`${fresh}/parts/${wasm}`, 0o644);
cpSync(`${root}/python`, `${fresh}/python`, {
  recursive: true,
  filter: (path) => !path.includes('__pycache__'),
});
rmSync(target, { recursive: true, force: true });
renameSync(fresh, target);

function fromManifest(path) {
  const folder = path.includes('/report-') ? 'src/report' : 'src/manifest';
  return path.startsWith('.') ? resolve(root, folder, path) : path;
}

// Imported at the top of a module, and yet not always needed.
function isReadLate(path) {
  return path === 'yaml' || path.startsWith('.');
}

/** `import 'pg'` becomes `require('./parts/pg.cjs')`, run when the importing module is, or when a name is used. */
function partsApart() {
  return {
    name: 'parts-apart',
    setup({ onResolve, onLoad }) {
      const paths = [...apart.keys()].map((path) => path.replaceAll('.', '\\.').replaceAll('/', '\\/'));
      onResolve({ filter: new RegExp(`^(${paths.join('|')})$`) }, ({ path }) => ({
        path,
        namespace: 'part',
      }));
      onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => {
        const load = `require('./parts/${apart.get(path)}.cjs')`;
        return {
          contents: isReadLate(path) ? lateExports(apart.get(path), load) : `module.exports = ${load};`,
        };
      });
    },
  };
}

/** The rest of the Action, and of the command line, is a file of its own that is read when it is needed. */
function mainApart() {
  return {
    name: 'main-apart',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/(main|reading)\.ts$/ }, ({ path, resolveDir }) => ({
        path: `${basename(resolveDir)}-${basename(path, '.ts')}`,
        namespace: 'main',
      }));
      onLoad({ filter: /.*/, namespace: 'main' }, ({ path }) => ({
        contents: `module.exports = require('./${path}.cjs');`,
      }));
    },
  };
}

/** What is imported of it is read when it is used. */
function lateUndici() {
  return {
    name: 'late-undici',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^undici$/ }, ({ path }) => ({ path, namespace: 'late-undici' }));
      onLoad({ filter: /.*/, namespace: 'late-undici' }, () => ({
        contents: lateExports('undici', "require('./undici.cjs')"),
      }));
    },
  };
}

function lateExports(name, load) {
  const part = createRequire(import.meta.url)(`${fresh}/parts/${name}.cjs`);
  const getters = Object.keys(part)
    .sort()
    .map((name) => `  get ${name}() { return ${load}.${name}; },`);
  return ['module.exports = {', ...getters, '};'].join('\n');
}

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

// @actions/core loads an HTTP client for one function that is never called here, which costs half of the
// start. These packages do nothing by being imported, so what is not used of them is left out.
function onlyUsedActions() {
  const marked = Symbol('seen');
  return {
    name: 'only-used-actions',
    setup(bundler) {
      bundler.onResolve({ filter: /^(@actions\/(core|http-client)|undici|\.{1,2}\/)/ }, async (request) => {
        const ours = /node_modules[\\/](@actions[\\/](core|http-client)|undici)[\\/]/.test(request.importer);
        const entry = !request.path.startsWith('.');
        if (request.pluginData === marked || (!ours && !entry)) return undefined;
        const { path, kind, resolveDir, importer } = { ...request };
        const found = await bundler.resolve(path, { kind, resolveDir, importer, pluginData: marked });
        return found.errors.length > 0 ? found : { ...found, sideEffects: false };
      });
    },
  };
}
