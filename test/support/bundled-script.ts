import { join } from 'node:path';
import { build } from 'esbuild';

/** Makes a script of `test/support` runnable by plain Node in a process of its own; gives its path. */
export async function bundledScript(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages are taken in, so that the script runs outside this repository; those in CommonJS need `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    external: ['@duckdb/*', 'pg-native'],
    logLevel: 'silent',
  });
  return outfile;
}
