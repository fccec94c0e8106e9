import { type LoadedManifest, loadManifest } from '../manifest/load-manifest.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { checkClearSecrets, checkJobSql } from './check-sql.ts';
import type { Config } from './config.ts';
import { readSqlFiles } from './read-sql-files.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/** What a manifest is judged against when it is judged by itself. */
export interface JudgeContext {
  readonly tree: FileTree;
  readonly files: WorkspaceFiles;
  readonly config: Config;
}

/**
 * Reads manifests, with the SQL of their jobs, and judges each by itself: most of the work of validating.
 * What comes back is plain data in the order of the paths; a path that cannot be read is left out.
 */
export type JudgeManifests = (
  paths: readonly string[],
  context: JudgeContext,
) => Promise<readonly LoadedManifest[]>;

/** Whoever judges; `prepare` says that a judgement of the whole workspace is about to come. */
export interface ManifestJudge {
  readonly judge: JudgeManifests;
  prepare(): void;
}

/** Does it here, one after the other. */
export const judgeManifests: JudgeManifests = async (paths, { tree, files, config }) => {
  const texts = await tree.read(paths);
  const manifests = paths.flatMap((path) => {
    const text = texts.get(path);
    return text === undefined ? [] : [loadManifest(path, text, files)];
  });
  const sql = await readSqlFiles(tree, manifests.flatMap(sqlFilesOf), files);
  return manifests.map((manifest) => ({
    ...manifest,
    diagnostics: [
      ...manifest.diagnostics,
      ...checkJobSql(manifest, config, sql),
      ...checkClearSecrets(manifest.file, manifest.text),
    ],
  }));
};

function sqlFilesOf({ facts }: LoadedManifest): string[] {
  return (facts?.sql ?? []).flatMap(({ source }) => ('file' in source ? [source.file] : []));
}
