import { type Diagnostic, hasErrors, sortDiagnostics } from '../diagnostic.ts';
import { folderOf } from '../manifest/job-files.ts';
import { documentOf, type LoadedManifest, normaliseManifest } from '../manifest/load-manifest.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { toDiagnostic } from '../manifest/rule.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { checkClearSecrets, checkTemplateSql } from './check-sql.ts';
import type { Config } from './config.ts';
import { checkConnections } from './connection-rules.ts';
import { findManifests, uncoveredManifest } from './find-manifests.ts';
import { checkAfter, checkNames, checkTeams, type JobReport } from './job-rules.ts';
import { judgeManifests } from './judge-manifests.ts';
import { checkLinks } from './link-rules.ts';
import { listJobFolders } from './list-job-folders.ts';
import { configName, type LoadedConfig, loadConfig, missingConfig } from './load-config.ts';
import { readSqlFiles } from './read-sql-files.ts';
import { checkTemplateUses } from './template-rules.ts';
import { findTemplates, type LoadedTemplate, loadTemplate } from './templates.ts';
import type { Job, Workspace } from './workspace.ts';
import { type WorkspaceFiles, workspaceFiles } from './workspace-files.ts';

/**
 * Reads and judges a workspace. One bad file never hides the findings of another. With `manifests` only
 * these are read, and rules between jobs look at these alone.
 */
export async function loadWorkspace(
  tree: FileTree,
  options: { readonly manifests?: readonly string[] } = {},
): Promise<Workspace> {
  const configText = (await tree.read([configName])).get(configName);
  if (configText === undefined) {
    return { ...emptyWorkspace(), diagnostics: [missingConfig()] };
  }
  const loaded = loadConfig(configText);
  const files =
    options.manifests === undefined
      ? workspaceFiles(await tree.list())
      : await listJobFolders(tree, options.manifests.map(folderOf));
  const found = findManifests(files.entries, loaded.config.jobs);
  const wanted = options.manifests ?? found.paths;
  const templatePaths = findTemplates(files);
  const manifests = await judgeManifests(wanted, { tree, files, config: loaded.config });
  const texts = await tree.read(templatePaths);
  const templates = templatePaths.map((path) => loadTemplate(path, texts.get(path) ?? '', files));
  const scope = options.manifests === undefined ? 'all-jobs' : 'some-jobs';
  const judged = new Map(manifests.map((manifest) => [manifest, [...manifest.diagnostics]]));
  checkManifests(manifests, templates, { loaded, scope, files }, (manifest, finding) => {
    judged.get(manifest)?.push(toDiagnostic(finding, documentOf(manifest)));
  });
  const templateSql = templates.flatMap(({ template }) => template?.sqlFiles ?? []);
  const sql = await readSqlFiles(tree, templateSql, files);
  return {
    config: loaded.config,
    jobs: sortedJobs(judged, loaded.config, files),
    manifestCount: manifests.length,
    manifests: manifests.map(({ file }) => file),
    diagnostics: sortDiagnostics([
      ...loaded.diagnostics,
      ...checkClearSecrets(configName, configText),
      ...(scope === 'all-jobs' ? [...found.diagnostics, ...found.uncovered.map(uncoveredManifest)] : []),
      ...templates.flatMap((template) => template.diagnostics),
      ...templates.flatMap(({ template }) =>
        template === undefined ? [] : checkTemplateSql(template, loaded.config, sql),
      ),
      ...[...judged.values()].flat(),
    ]),
  };
}

function emptyWorkspace(): Workspace {
  return { config: loadConfig('').config, jobs: [], manifestCount: 0, manifests: [], diagnostics: [] };
}

function checkManifests(
  manifests: readonly LoadedManifest[],
  templates: readonly LoadedTemplate[],
  context: { loaded: LoadedConfig; scope: 'all-jobs' | 'some-jobs'; files: WorkspaceFiles },
  report: JobReport,
): void {
  const { raw, config } = context.loaded;
  checkNames(manifests, report);
  checkAfter(manifests, context.scope, report);
  checkTemplateUses(manifests, templates, report);
  checkLinks(manifests, context.files, report);
  // A config that could not be read says nothing about teams and connections.
  if (raw === undefined) return;
  checkTeams(manifests, config, report);
  checkConnections(manifests, raw, report);
}

function sortedJobs(
  judged: ReadonlyMap<LoadedManifest, readonly Diagnostic[]>,
  config: Config,
  files: WorkspaceFiles,
): Job[] {
  const good = [...judged].flatMap(([manifest, diagnostics]) =>
    manifest.facts === undefined || hasErrors(diagnostics) ? [] : [manifest],
  );
  good.sort((a, b) => (a.name < b.name ? -1 : 1));
  return good.map((manifest) => lazyJob(manifest, () => normaliseManifest(manifest, files, config.defaults)));
}

/** Most jobs are only validated, so the normal form of a manifest is made when it is first asked for. */
function lazyJob({ folder, file }: LoadedManifest, load: () => Manifest): Job {
  let manifest: Manifest | undefined;
  return {
    folder,
    file,
    get manifest() {
      manifest ??= load();
      return manifest;
    },
  };
}
