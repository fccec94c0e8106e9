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
    packages: 'external',
    logLevel: 'silent',
  });
  return outfile;
}
