import type { Diagnostic } from '../diagnostic.ts';
import { type FreshManifest, type LoadedManifest, loadManifest } from '../manifest/load-manifest.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { checkClearSecrets, checkJobSql } from './check-sql.ts';
import type { Config } from './config.ts';
import { contractFiles, judgeContracts } from './contract/judge-contracts.ts';
import { readSqlFiles } from './read-sql-files.ts';
import { checkTestFiles, testFiles } from './test-files.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/** What a manifest is judged against when it is judged by itself. */
export interface JudgeContext {
  readonly tree: FileTree;
  readonly files: WorkspaceFiles;
  readonly config: Config;
}

/**
 * Reads manifests, with the SQL of their jobs, and judges each by itself: most of the work of validating.
 * Gives them in the order of the paths; a path that cannot be read is left out.
 */
export async function judgeManifests(
  paths: readonly string[],
  context: JudgeContext,
): Promise<readonly LoadedManifest[]> {
  const judged: LoadedManifest[] = [];
  // Some at a time, so that the SQL of ten thousand jobs is never held at once.
  for (let start = 0; start < paths.length; start += atOnce) {
    judged.push(...(await judgeSome(paths.slice(start, start + atOnce), context)));
  }
  return judged;
}

const atOnce = 500;

async function judgeSome(
  paths: readonly string[],
  { tree, files, config }: JudgeContext,
): Promise<readonly LoadedManifest[]> {
  const texts = await tree.read(paths);
  const manifests: FreshManifest[] = [];
  for (const path of paths) {
    const text = texts.get(path);
    if (text !== undefined) manifests.push(loadManifest(path, text, files));
  }
  const tests = manifests.flatMap(({ folder }) => testFiles(folder, files));
  const textOf = await readSqlFiles(
    tree,
    [...sqlFilesOf(manifests), ...tests, ...manifests.flatMap(contractFiles)],
    files,
  );
  return manifests.map((manifest) => {
    const { file, folder, name, text, facts } = manifest;
    const contracts = judgeContracts(manifest, { files, config }, textOf);
    const found = [
      ...manifest.diagnostics,
      ...checkJobSql(manifest, config, textOf),
      ...checkTestFiles(manifest, files, textOf),
      ...(contracts?.diagnostics ?? noFindings),
      ...checkClearSecrets(file, text),
    ];
    // The SQL is let go.
    const judged = { file, folder, name, text, facts, diagnostics: found.length === 0 ? noFindings : found };
    return contracts === undefined ? judged : { ...judged, contracts: contracts.texts };
  });
}

const noFindings: readonly Diagnostic[] = [];

function sqlFilesOf(manifests: readonly FreshManifest[]): string[] {
  const paths: string[] = [];
  for (const { sql } of manifests) {
    for (const { source } of sql) if ('file' in source) paths.push(source.file);
  }
  return paths;
}
