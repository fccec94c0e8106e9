import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Builds the program that holds SQLite connections as scripts/build.mjs does, into a folder; gives that folder. */
export async function sqliteProgram(folder: string): Promise<string> {
  const parts = join(folder, 'parts');
  await mkdir(parts, { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL('../../src/adapters/sqlite-child.ts', import.meta.url))],
    outfile: join(parts, 'sqlite-child.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    logLevel: 'silent',
  });
  const wasm = createRequire(import.meta.url).resolve('node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm');
  await copyFile(wasm, join(parts, 'node-sqlite3-wasm.wasm'));
  return folder;
}
